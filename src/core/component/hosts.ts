/** Namespaces whose interfaces a host offers; every other is of a component. */
const HOSTS: ReadonlySet<string> = new Set(['wasi', 'spin', 'fermyon', 'wasmcloud', 'fastly', 'jco']);

/** True for an interface of a host, told by its namespace: `wasi:http/types`. */
export function isOfHost(path: string): boolean {
  return HOSTS.has(path.slice(0, Math.max(path.indexOf(':'), 0)));
}
