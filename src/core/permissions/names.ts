import type { Row } from './permission.ts';

/**
 * A name in kebab ASCII, for WIT, files and manifests: accents folded, other characters as one dash. A name
 * without any letter or digit that can be kept gives `x`; one that starts with a digit keeps it.
 */
export function kebabName(name: string): string {
  const folded = name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/ß/g, 'ss')
    .replace(/[æÆ]/g, 'ae')
    .replace(/[œŒ]/g, 'oe');
  const words = folded.replace(/([a-z0-9])([A-Z])/g, '$1-$2').toLowerCase();
  return words.replace(/[^a-z0-9]+/g, '-').replace(/^-+|-+$/g, '') || 'x';
}

/** The row that a `call`, a `from` or an `@` names, by its name as written or by its kebab form; the first where several do. */
export function findRow(rows: readonly Row[], name: string): Row | undefined {
  const wanted = kebabName(name);
  const candidates = rows.filter((row) => row.component !== '*');
  return (
    candidates.find((row) => row.component === name) ??
    candidates.find((row) => kebabName(row.component) === wanted)
  );
}

/** Names of different rows that map to one kebab name, each group in table order. */
export function nameCollisions(
  rows: readonly Row[],
): { readonly kebab: string; readonly names: readonly string[] }[] {
  const groups = new Map<string, Set<string>>();
  for (const { component } of rows) {
    if (component === '*' || component === '') continue;
    const kebab = kebabName(component);
    groups.set(kebab, (groups.get(kebab) ?? new Set()).add(component));
  }
  return [...groups]
    .filter(([, names]) => names.size > 1)
    .map(([kebab, names]) => ({ kebab, names: [...names] }));
}
