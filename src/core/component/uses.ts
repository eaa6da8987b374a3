import type { Capability } from '../permissions/capability.ts';
import { CORE_POWERS } from './core-powers.ts';
import { append } from './append.ts';
import { namesOf } from './call-names.ts';
import type { CoreImport, Port, Wasm } from './description.ts';
import { isOfHost } from './hosts.ts';
import { interfaceOf, pathOf } from './interface-id.ts';
import type { Power } from './power.ts';
import { SERVICE_POWERS } from './service-powers.ts';
import { WASI_POWERS } from './wasi-powers.ts';

/** What functions of an import need. */
export type Need =
  /** A permission of one of these capabilities; the first is the one to propose. */
  | { readonly kind: 'capability'; readonly capabilities: readonly Capability[] }
  /** A call to a component that goes by one of these names; without names, of a function alone. */
  | { readonly kind: 'call'; readonly names: readonly string[] }
  /** No function at all, types only. */
  | { readonly kind: 'types' }
  /** Nothing: they work with what something else opened. */
  | { readonly kind: 'nothing' }
  /** Nothing, since what they hand out goes to these interfaces, none of which acts here. */
  | { readonly kind: 'idle'; readonly opens: readonly string[] }
  /** More than any permission grants. */
  | { readonly kind: 'everything' }
  /** A host's interface or a thing to be composed, for which there is no capability. */
  | { readonly kind: 'unknown' };

/** Functions of one import that need the same. */
export interface Use {
  /** The import's name; for a core module the name that it imports from. */
  readonly name: string;
  /** The interface without its version, where there is one: `wasi:http/types`. */
  readonly interface?: string;
  readonly version?: string;
  readonly functions: readonly string[];
  readonly need: Need;
  /** The interfaces that work with what these functions hand out; one of them acts, or the need would be `idle`. */
  readonly opens?: readonly string[];
}

const POWERS: ReadonlyMap<string, readonly Power[]> = new Map([
  ...WASI_POWERS,
  ...SERVICE_POWERS,
  ...CORE_POWERS,
]);
/** Interfaces through which Node's own modules are called: whatever the process may do. */
const NODE = 'jco:node/';

/** Everything that a component or core module imports, in its order, split by what it needs. */
export function usesOf(wasm: Wasm): readonly Use[] {
  const uses = (wasm.kind === 'component' ? wasm.imports : portsOf(wasm.imports)).flatMap(splitPort);
  const acting = new Set(uses.flatMap((use) => (acts(use) ? [use.interface] : [])));
  const settled = uses.map((use) => settle(use, acting));
  return wasm.kind === 'component' ? settled : settled.map(withoutCall);
}

function acts({ need, opens }: Use): boolean {
  return need.kind === 'capability' && opens === undefined;
}

function settle(use: Use, acting: ReadonlySet<string | undefined>): Use {
  const { opens } = use;
  if (opens === undefined || opens.some((path) => acting.has(path))) return use;
  return { ...use, need: { kind: 'idle', opens } };
}

/** A core module imports from its host alone. */
function withoutCall(use: Use): Use {
  return use.need.kind === 'call' ? { ...use, need: { kind: 'unknown' } } : use;
}

/** What a core module imports, as if each module name were an interface; memories, tables and globals do nothing. */
function portsOf(imports: readonly CoreImport[]): readonly Port[] {
  const byModule = new Map<string, string[]>();
  for (const { module, name, kind } of imports) {
    if (module.startsWith('[export]')) continue;
    if (kind === 'func' && !name.startsWith('[resource-')) append(byModule, module, name);
    else if (!byModule.has(module)) byModule.set(module, []);
  }
  return [...byModule].map(([name, functions]) => ({
    name,
    sort: 'instance',
    functions: [...new Set(functions)],
  }));
}

function splitPort(port: Port): readonly Use[] {
  const id = interfaceOf(port);
  const path = id === undefined ? undefined : pathOf(id);
  const use = (functions: readonly string[], need: Need, opens?: readonly string[]): Use => ({
    name: port.name,
    ...(path === undefined ? {} : { interface: path }),
    ...(id?.version === undefined ? {} : { version: id.version }),
    functions,
    need,
    ...(opens === undefined ? {} : { opens }),
  });
  if (port.sort === 'func') return [use([port.name], { kind: 'call', names: [] })];
  if (port.sort === 'type' || (port.sort === 'instance' && port.functions.length === 0)) {
    return [use([], { kind: 'types' })];
  }
  if (port.sort !== 'instance') return [use([], { kind: 'unknown' })];
  const powers = POWERS.get(path ?? port.name);
  if (powers === undefined) return [use(port.functions, strangerNeed(port.name, path))];
  return splitFunctions(port.functions, powers).map(({ functions, power }) =>
    use(functions, needOf(power), power?.opens),
  );
}

function needOf(power: Power | undefined): Need {
  return power === undefined ? { kind: 'nothing' } : { kind: 'capability', capabilities: power.grantedBy };
}

function strangerNeed(name: string, path: string | undefined): Need {
  if (path?.startsWith(NODE)) return { kind: 'everything' };
  if (path === undefined) return { kind: 'call', names: [name] };
  return isOfHost(path) ? { kind: 'unknown' } : { kind: 'call', names: namesOf(path) };
}

interface Group {
  readonly functions: readonly string[];
  /** Absent where no power lists them. */
  readonly power: Power | undefined;
}

/** Each function with the first power that lists it; groups stand in the order of the powers, the rest last. */
function splitFunctions(functions: readonly string[], powers: readonly Power[]): readonly Group[] {
  const groups = new Map<Power | undefined, string[]>([...powers, undefined].map((power) => [power, []]));
  for (const name of functions) {
    const plain = plainName(name);
    groups.get(powers.find((power) => power.functions?.has(plain) ?? true))!.push(name);
  }
  return [...groups].flatMap(([power, listed]) => (listed.length > 0 ? [{ functions: listed, power }] : []));
}

/** Without the annotation of a resource's function, and without the `_v2` of WasmEdge's sockets. */
function plainName(name: string): string {
  return name.replace(/^\[(?:method|static|constructor)\]/, '').replace(/_v2$/, '');
}
