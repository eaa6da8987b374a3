/** The path of every value of a document, with `[]` for an item of a list, as `knowsKey` takes them. */
export function keyPaths(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (Array.isArray(value)) return (value as unknown[]).flatMap((item) => keyPaths(item, [...path, '[]']));
  if (typeof value !== 'object' || value === null) return [path];
  return Object.entries(value).flatMap(([key, item]) => keyPaths(item, [...path, key]));
}
