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

/**
 * The same for a name. An interface id keeps its colon, since `fermyon:spin` is not `fermyon spin`, and the version
 * behind it (`wasi:http/types@0.2.12`) does not count.
 */
export function foldName(name: string): string {
  const [, namespace, path = ''] = /^([a-z][a-z0-9-]*):([^@]*)/.exec(name) ?? [];
  return namespace === undefined ? fold(name) : `${namespace}:${fold(path)}`;
}
