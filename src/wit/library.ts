import { tools } from 'bundled:wasm-tools';

/** What the library answers: a value, or its one-line reason why the input is wrong. */
export type Answer<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string };

/** The interface ids that a world imports and exports. */
export interface WorldInterfaces {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

/** Asks the library; an error that is not its answer (a trap, a denied call) passes through, and ends the worker. */
export function ask<T>(question: () => T): Answer<T> {
  try {
    return { ok: true, value: question() };
  } catch (error) {
    if (!(error instanceof Error) || !('payload' in error)) throw error;
    return { ok: false, message: asOneLine(String(error.payload)) };
  }
}

/** The list of known packages that may follow is ours, not the reader's. */
function asOneLine(message: string): string {
  const [first = '', ...rest] = message
    .replace(/\s*known packages:[\s\S]*$/, '')
    .split('\n')
    .map((line) => line.trim());
  return rest.length === 0 ? first : `${first}: ${rest.join(' ')}`;
}

/** The interfaces of a world (`acme:shop/api@1.0.0`), or of the only world of the text's first package. */
export function worldInterfaces(source: string, world?: string): Answer<WorldInterfaces> {
  return ask(() => {
    const { imports, exports } = tools.componentWitMetadataForWorld({ tag: 'source', val: source }, world);
    return { imports: imports.map(interfaceId), exports: exports.map(interfaceId) };
  });
}

type Metadata = ReturnType<typeof tools.componentWitMetadataForWorld>['imports'][number];

function interfaceId({ namespace, package: name, interface: item, version }: Metadata): string {
  if (version === undefined) return `${namespace}:${name}/${item}`;
  const { major, minor, patch, pre, build } = version;
  const suffix = `${pre ? `-${pre}` : ''}${build ? `+${build}` : ''}`;
  return `${namespace}:${name}/${item}@${major}.${minor}.${patch}${suffix}`;
}

/** Nothing where a text resolves, whatever worlds it has; otherwise the reason. */
export function complaint(source: string): string | undefined {
  const answer = worldInterfaces(source);
  return answer.ok ||
    /^(There are multiple worlds|The main package \S+ contains no worlds)/.test(answer.message)
    ? undefined
    : answer.message;
}
