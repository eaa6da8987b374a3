/**
 * A text as the search compares it: words parted by one space, without case, accents and punctuation. Dots inside
 * numbers stay (`0.3.0`), and so do `+` and `#` (`c++`, `c#`).
 */
export function fold(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}+#.]+|\.(?!\p{N})/gu, ' ')
    .trim();
}

/** The same for a name; the version behind an interface id (`wasi:http/types@0.2.12`) does not count. */
export function foldName(name: string): string {
  return fold(/^[a-z][a-z0-9-]*:/.test(name) ? (name.split('@')[0] ?? name) : name);
}
