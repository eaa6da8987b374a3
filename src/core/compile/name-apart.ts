/** Spells names anew, each once; where two come out alike, the suffix keeps the later one apart. */
export function nameApart(
  names: readonly string[],
  spell: (name: string) => string,
  suffix: string,
): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const spelled = new Map<string, string>();
  for (const name of names) {
    if (spelled.has(name)) continue;
    let text = spell(name);
    while (taken.has(text)) text += suffix;
    taken.add(text);
    spelled.set(name, text);
  }
  return spelled;
}
