import { witPackage } from './names.ts';
import { readOutline, type WitItem, type WitReference } from './outline.ts';
import { stubPackage } from './stub-package.ts';
import type { WitFile } from './wit-tools.ts';

/** The body of a known package (without its `package` line); `false` for one that cannot exist; nothing for any other. */
export type KnownPackages = (id: string) => string | false | undefined;

/** One text that holds the files and every package that they need, as `wasm-tools` reads it. */
export interface Assembly {
  readonly source: string;
  /** The package that comes first. */
  readonly main: string;
  /** The worlds of the files, in the order written. */
  readonly worlds: readonly { readonly package: string; readonly name: string }[];
  /** Packages that nobody has, in the order met; stubs stand for them. */
  readonly unknown: readonly string[];
}

interface Piece {
  readonly item: WitItem;
  readonly package: string;
  readonly text: string;
  readonly references: readonly WitReference[];
}

/** Packages in the order met, each with its pieces. */
type Packages = Map<string, Piece[]>;

/**
 * Joins files that parse; the first one's package comes first. Files without a `package` line belong to the first
 * package that another file names, or to `fallback`; nothing comes back where there is neither.
 */
export function assemble(
  files: readonly WitFile[],
  context: readonly WitFile[],
  known: KnownPackages,
  fallback?: string,
): Assembly | undefined {
  const main = files.map(({ text }) => readOutline(text).package).find((id) => id !== undefined) ?? fallback;
  if (main === undefined) return undefined;
  const pool = byPackage(context.flatMap((file) => piecesOf(file, main)));
  const own = byPackage(files.flatMap((file) => piecesOf(file, main)));
  const packages: Packages = new Map([[main, []]]);
  for (const [id, pieces] of own)
    packages.set(id, mergeContext(withoutRepeatedUse(pieces), pool.get(id) ?? []));
  const { texts, unknown } = addNeeded(packages, pool, known);
  const [first, ...others] = [...packages].map(([id, pieces]) => ({ id, body: bodyOf(pieces) }));
  return {
    source: [
      `package ${witPackage(main)};`,
      first!.body,
      ...others.map(({ id, body }) => inBraces(id, body)),
      ...texts,
    ].join('\n'),
    main,
    worlds: [...own.values()]
      .flat()
      .filter(({ item }) => item.kind === 'world')
      .map((piece) => ({ package: piece.package, name: piece.item.name })),
    unknown,
  };
}

function piecesOf({ text }: WitFile, main: string): readonly Piece[] {
  const { items, references } = readOutline(text);
  let next = 0;
  return items.map((item) => {
    const from = next;
    while (next < references.length && references[next]!.start < item.end) next++;
    return {
      item,
      package: item.package ?? main,
      text: text.slice(item.start, item.end),
      references: references.slice(from, next),
    };
  });
}

function byPackage(pieces: readonly Piece[]): Packages {
  const packages: Packages = new Map();
  for (const piece of pieces) {
    const before = packages.get(piece.package);
    if (before) before.push(piece);
    else packages.set(piece.package, [piece]);
  }
  return packages;
}

/** Each file of a package has its own top-level `use` lines; in one text a local name may stand once. */
function withoutRepeatedUse(pieces: readonly Piece[]): readonly Piece[] {
  const names = new Set<string>();
  return pieces.filter(({ item }) => item.kind !== 'use' || (!names.has(item.name) && names.add(item.name)));
}

function mergeContext(pieces: readonly Piece[], context: readonly Piece[]): Piece[] {
  const names = new Set(pieces.map(({ item }) => item.name));
  const missing = context.filter(({ item }) => !names.has(item.name) && names.add(item.name));
  return [...pieces, ...missing];
}

/** Follows every reference until each package is there: from the context, known, or as a stub. */
function addNeeded(
  packages: Packages,
  pool: Packages,
  known: KnownPackages,
): { texts: readonly string[]; unknown: readonly string[] } {
  const texts = new Map<string, string>();
  const missing = new Map<string, WitReference[]>();
  const open = [...packages.values()].flat().flatMap(({ references }) => references);
  for (const reference of open) {
    const id = reference.package;
    if (packages.has(id) || texts.has(id)) continue;
    const pieces = pool.get(id);
    const text = pieces ? undefined : known(id);
    if (pieces) {
      packages.set(id, mergeContext([], pieces));
      for (const piece of pieces) open.push(...piece.references);
    } else if (text !== undefined) {
      if (text === false) continue;
      texts.set(id, inBraces(id, text));
      open.push(...readOutline(text).references);
    } else {
      const references = missing.get(id);
      if (references) references.push(reference);
      else missing.set(id, [reference]);
    }
  }
  const stubs = [...missing].map(([id, references]) => stubPackage(id, references));
  return { texts: [...texts.values(), ...stubs], unknown: [...missing.keys()] };
}

function bodyOf(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join('\n');
}

function inBraces(id: string, body: string): string {
  return `package ${witPackage(id)} {\n${body}\n}`;
}
