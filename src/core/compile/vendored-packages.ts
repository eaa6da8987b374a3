import { readOutline } from '../wit/outline.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import type { CompiledFile } from './target.ts';

/** The whole text of a WIT package by its id; undefined for one that nobody has. */
export type PackageTexts = (id: string) => string | undefined;

/**
 * The packages that WIT files refer to, and those that these refer to, where `wasm-tools` and the bindings generators
 * look for them. What the files declare themselves is left out; so is what nobody has.
 */
export function vendoredPackages(files: readonly WitFile[], textOf: PackageTexts): readonly CompiledFile[] {
  const outlines = files.map(({ text }) => readOutline(text));
  const own = new Set(
    outlines.flatMap(({ package: id, items }) => [id, ...items.map((item) => item.package)]),
  );
  const texts = new Map<string, string>();
  const open = outlines.flatMap(({ references }) => references);
  for (const { package: id } of open) {
    const text = own.has(id) || texts.has(id) ? undefined : textOf(id);
    if (text === undefined) continue;
    texts.set(id, text);
    open.push(...readOutline(text).references);
  }
  return [...texts].map(([id, content]) => ({
    path: `wit/deps/${id.replace(':', '-')}/package.wit`,
    content,
  }));
}
