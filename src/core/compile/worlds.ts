import type { Locale } from '../locales/locale.ts';
import type { Capability } from '../permissions/capability.ts';
import { witNames } from '../wit/names.ts';
import { worldsText } from './worlds-text.ts';

/** An interface id with its version, and the capabilities for which a world has it. */
export interface Granted {
  readonly interface: string;
  readonly capabilities: readonly Capability[];
}

/** What one row gives its world. Names are kebab-case and differ from row to row. */
export interface WorldRow {
  readonly component: string;
  readonly imports: readonly Granted[];
  readonly exports: readonly Granted[];
  /** Without `function`: whatever the called component offers. */
  readonly calls: readonly { readonly component: string; readonly function?: string }[];
}

export interface WorldOptions {
  /** `shop:worlds@0.1.0`, each name kebab-case and starting with a letter. */
  readonly package: string;
  /** What a row exports that offers nothing else: `wasi:cli/run@0.2.12`. */
  readonly run: string;
  /** The interface of a called component where someone has written it: component → interface id. */
  readonly given?: ReadonlyMap<string, string>;
  /** The locale of the comments. */
  readonly locale: Locale;
}

/** One interface of a world; `reason` is what the table says for it: capabilities, or a call. */
export interface WorldItem {
  readonly id: string;
  readonly reason?: string;
}

export interface World {
  readonly component: string;
  readonly name: string;
  readonly imports: readonly WorldItem[];
  readonly exports: readonly WorldItem[];
}

/** An interface that a component offers to its callers, with functions whose types stand for the real ones. */
export interface Offered {
  readonly component: string;
  /** The names of the interface and of its functions in WIT. */
  readonly name: string;
  readonly functions: readonly string[];
}

export interface Worlds {
  /** One WIT package: an interface for each called component, then a world for each row. */
  readonly text: string;
  readonly worlds: readonly World[];
  /** The interfaces of the text, which are to be replaced by the real ones. */
  readonly placeholders: readonly Offered[];
}

/**
 * Writes the WIT package of a table: a world imports what its row is granted and calls, and nothing else. A call to
 * what is no row of the list has no interface and is left out.
 */
export function writeWorlds(rows: readonly WorldRow[], options: WorldOptions): Worlds {
  const names = witNames(rows.map(({ component }) => component));
  const offered = offeredInterfaces(rows, names);
  const placeholders = offered.filter(({ component }) => !options.given?.has(component));
  const ids = new Map(
    offered.map(({ component, name }) => [
      component,
      options.given?.get(component) ?? interfaceId(options.package, name),
    ]),
  );
  const taken = new Set(placeholders.map(({ name }) => name));
  const worlds = rows.map((row) =>
    worldOf(row, worldName(names.get(row.component)!, taken), ids, options.run),
  );
  return { text: worldsText(options.package, placeholders, worlds, options.locale), worlds, placeholders };
}

/** In the order of the rows; a component that is only called as a whole offers one function. */
function offeredInterfaces(
  rows: readonly WorldRow[],
  names: ReadonlyMap<string, string>,
): readonly Offered[] {
  const functions = new Map<string, Set<string>>();
  for (const call of rows.flatMap(({ calls }) => calls)) {
    const called = functions.get(call.component) ?? new Set();
    functions.set(call.component, call.function === undefined ? called : called.add(call.function));
  }
  return rows.flatMap(({ component }) => {
    const called = functions.get(component);
    if (called === undefined) return [];
    const list = called.size > 0 ? [...witNames(called).values()] : ['call'];
    return [{ component, name: names.get(component)!, functions: list }];
  });
}

/** An interface and a world of one package cannot share a name, and the interface keeps the component's. */
function worldName(component: string, taken: Set<string>): string {
  let name = `${component}-world`;
  while (taken.has(name)) name += '-world';
  taken.add(name);
  return name;
}

function interfaceId(id: string, name: string): string {
  const [path, version] = id.split('@');
  return `${path}/${name}${version === undefined ? '' : `@${version}`}`;
}

function worldOf(row: WorldRow, name: string, offered: ReadonlyMap<string, string>, run: string): World {
  const called = [...new Set(row.calls.map(({ component }) => component))].filter((component) =>
    offered.has(component),
  );
  const own = offered.get(row.component);
  const exports = [...row.exports.map(itemOf), ...(own === undefined ? [] : [{ id: own }])];
  return {
    component: row.component,
    name,
    imports: [
      ...row.imports.map(itemOf),
      ...called.map((component) => ({ id: offered.get(component)!, reason: `call ${component}` })),
    ],
    exports: exports.length > 0 ? exports : [{ id: run }],
  };
}

function itemOf(granted: Granted): WorldItem {
  return { id: granted.interface, reason: granted.capabilities.join(', ') };
}
