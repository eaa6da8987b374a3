/** Words that WIT keeps for itself, as wit-parser 0.259 has them: a name that is one of them is written with `%`. */
const KEYWORDS: ReadonlySet<string> = new Set(
  (
    'as async bool borrow char constructor enum error-context export f32 f64 flags from func future import include ' +
    'interface list map option own package record resource result s16 s32 s64 s8 static stream string tuple type ' +
    'u16 u32 u64 u8 use variant with world'
  ).split(' '),
);

/** A kebab-case name as WIT writes it, keywords escaped. */
export function witName(name: string): string {
  const plain = plainWitName(name);
  return KEYWORDS.has(plain) ? `%${plain}` : plain;
}

/** A kebab-case name as everything but WIT text gives it: with a letter before a leading digit. */
export function plainWitName(name: string): string {
  return /^\d/.test(name) ? `n${name}` : name;
}

/** A package id (`shop:list@1.0.0`) as a `package` line writes it. */
export function witPackage(id: string): string {
  const [path = '', version] = id.split('@');
  const names = path.split(':').map(witName).join(':');
  return version === undefined ? names : `${names}@${version}`;
}
