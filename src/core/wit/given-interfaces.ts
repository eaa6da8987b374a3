import { readOutline } from './outline.ts';
import type { WitFile } from './wit-tools.ts';

/** The interfaces that texts declare, name → id with version; of two with one name, the first. */
export function givenInterfaces(files: readonly WitFile[]): ReadonlyMap<string, string> {
  const outlines = files.map(({ text }) => readOutline(text));
  const main = outlines.find((outline) => outline.package !== undefined)?.package;
  const ids = new Map<string, string>();
  for (const { items } of outlines)
    for (const { kind, name, package: id = main } of items) {
      if (kind !== 'interface' || id === undefined || ids.has(name)) continue;
      const [path, version] = id.split('@');
      ids.set(name, `${path}/${name}${version === undefined ? '' : `@${version}`}`);
    }
  return ids;
}
