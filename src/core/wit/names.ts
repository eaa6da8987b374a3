/** Words that WIT keeps for itself, as wit-parser 0.259 has them: a name that is one of them is written with `%`. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async bool borrow char constructor enum error-context export f32 f64 flags from func future import include ' +
    'interface list map option own package record resource result s16 s32 s64 s8 static stream string tuple type ' +
    'u16 u32 u64 u8 use variant with world'
  ).split(' '),
);

/** A name as WIT text gives it, keywords escaped. */
export function witName(name: string): string {
  return KEYWORDS.has(name) ? `%${name}` : name;
}

/** A package id (`shop:list@1.0.0`) as WIT text gives it. */
export function witPackage(id: string): string {
  const [path = '', version] = id.split('@');
  const names = path.split(':').map(witName).join(':');
  return version === undefined ? names : `${names}@${version}`;
}

/** The WIT names of differing kebab-case names: a name that starts with a digit gets a letter, and stays apart from the others. */
export function witNames(names: Iterable<string>): ReadonlyMap<string, string> {
  const all = [...names];
  const taken = new Set(all);
  return new Map(
    all.map((name) => {
      let wit = name;
      while (/^\d/.test(wit) || (wit !== name && taken.has(wit))) wit = `n${wit}`;
      taken.add(wit);
      return [name, wit];
    }),
  );
}
