import type { Capability } from '../permissions/capability.ts';
import type { Producers, Wasm, WasmModule } from './description.ts';

/** A language with its toolchain, and what its standard library imports whatever the code does. */
export interface Toolchain {
  readonly name: string;
  /** The compiler's, as the producers section has it. */
  readonly version?: string;
  /** Capabilities whose imports say nothing about the code. None of them reaches a network, a file or a store. */
  readonly plumbing: ReadonlySet<Capability>;
  /** Capabilities with reach whose functions it links all the same: the binary could use them, and only the target stands in the way. */
  readonly linked: ReadonlySet<Capability>;
}

interface Known {
  readonly name: string;
  /** Names in the producers section and in a table's Language column, in lower case. */
  readonly names: readonly string[];
  readonly plumbing: readonly Capability[];
  readonly linked?: readonly Capability[];
}

const ENGINE: readonly Capability[] = ['env', 'exit', 'stdio', 'clocks', 'random'];
const WHOLE: readonly Capability[] = [...ENGINE, 'args'];

/** Measured on components whose code uses none of it; the earlier of two that fit is meant. */
const TOOLCHAINS: readonly Known[] = [
  {
    name: 'JavaScript',
    names: ['javascript', 'typescript', 'js', 'ts', 'componentizejs'],
    plumbing: ENGINE,
  },
  {
    name: 'Python',
    names: ['python', 'componentize-py'],
    plumbing: WHOLE,
    linked: ['fs-read', 'fs-write', 'tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
  },
  { name: 'Go', names: ['go', 'golang', 'tinygo', 'go cmd/compile', 'componentize-go'], plumbing: WHOLE },
  {
    name: 'C#',
    names: ['c#', 'csharp', '.net', 'componentize-dotnet'],
    plumbing: ENGINE,
    linked: ['fs-read'],
  },
  { name: 'Kotlin', names: ['kotlin'], plumbing: ['stdio', 'clocks', 'random'] },
  {
    name: 'Rust',
    names: ['rust', 'rustc', 'wit-bindgen-rust'],
    plumbing: ['env', 'exit', 'stdio', 'clocks'],
  },
  {
    name: 'C',
    names: [
      'c',
      'c++',
      'c11',
      'c99',
      'c17',
      'c_plus_plus_14',
      'c_plus_plus_17',
      'c_plus_plus_20',
      'clang',
      'zig',
    ],
    plumbing: ['exit', 'stdio'],
  },
];

/** Tools whose version is that of the toolchain. */
const COMPILERS: ReadonlySet<string> = new Set([
  'rustc',
  'go cmd/compile',
  'tinygo',
  'clang',
  'componentizejs',
]);

/** Modules that a linker brings along: their makers are not the maker of the code. */
const LINKED = 'wit-component:';
/** The interpreter in every component of componentize-py, whose other sections name no language. */
const PYTHON = /^libpython[\d.]*\.so$/;

/**
 * The toolchain of a binary: as the component says itself, else as its first module that says anything, else those of
 * its parts. Linked adapters are written in Rust and do not count.
 */
export function toolchainOf(wasm: Wasm): Toolchain | undefined {
  const modules = wasm.kind === 'module' ? [wasm] : wasm.modules.filter(isOwn);
  if (modules.some(({ name }) => name !== undefined && PYTHON.test(name))) return toolchainNamed('python');
  for (const { producers } of [wasm, ...modules]) {
    const found = strongest(producers);
    if (found !== undefined) return found;
  }
  return wasm.kind === 'module'
    ? undefined
    : together(wasm.parts.map(({ component }) => toolchainOf(component)));
}

/** Several toolchains as one: their names, and the plumbing of each. */
export function together(toolchains: readonly (Toolchain | undefined)[]): Toolchain | undefined {
  const known = toolchains.filter((toolchain) => toolchain !== undefined);
  const names = [...new Set(known.map(({ name }) => name))];
  if (names.length === 0) return undefined;
  return {
    name: names.join(', '),
    plumbing: new Set(known.flatMap(({ plumbing }) => Array.from(plumbing))),
    linked: new Set(known.flatMap(({ linked }) => Array.from(linked))),
  };
}

/** The toolchain of the first language that a text names: `Rust 1.95`, `TypeScript / JavaScript`. */
export function toolchainNamed(language: string): Toolchain | undefined {
  const words = language.toLowerCase().split(/[\s,;/()]+/);
  const known = words.flatMap((word) => TOOLCHAINS.find(({ names }) => names.includes(word)) ?? [])[0];
  if (known === undefined) return undefined;
  return { name: known.name, plumbing: new Set(known.plumbing), linked: new Set(known.linked) };
}

function isOwn({ name }: WasmModule): boolean {
  return name === undefined || !name.startsWith(LINKED);
}

/** Runtimes written in C or Rust name these beside the language that the code is in, so the order of the list decides. */
function strongest({ languages, tools }: Producers): Toolchain | undefined {
  const makers = new Set([...languages, ...tools].map(({ name }) => name.toLowerCase()));
  const known = TOOLCHAINS.find(({ names }) => names.some((name) => makers.has(name)));
  if (known === undefined) return undefined;
  const compiler = tools.find(
    ({ name }) => COMPILERS.has(name.toLowerCase()) && known.names.includes(name.toLowerCase()),
  );
  return {
    ...toolchainNamed(known.names[0]!)!,
    ...(compiler === undefined ? {} : { version: compiler.version }),
  };
}
