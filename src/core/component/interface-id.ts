import type { Port } from './description.ts';

/** An interface id in its parts: `wasi:http/types@0.2.12`. */
export interface InterfaceId {
  /** `wasi:http` */
  readonly package: string;
  /** `types` */
  readonly interface: string;
  readonly version?: string;
}

/** Reads an interface id; a plain name is none. */
export function parseInterfaceId(name: string): InterfaceId | undefined {
  const slash = name.indexOf('/');
  const path = name.slice(0, Math.max(slash, 0));
  if (!path.includes(':')) return undefined;
  const at = name.indexOf('@', slash);
  return at < 0
    ? { package: path, interface: name.slice(slash + 1) }
    : { package: path, interface: name.slice(slash + 1, at), version: name.slice(at + 1) };
}

/** The interface that an import or export carries, by its name or behind its plain name, with the whole version. */
export function interfaceOf(port: Port): InterfaceId | undefined {
  const id = parseInterfaceId(port.implements ?? port.name);
  if (id?.version === undefined || port.versionSuffix === undefined) return id;
  return { ...id, version: id.version + port.versionSuffix };
}

/** `wasi:http/types`, without the version. */
export function pathOf(id: InterfaceId): string {
  return `${id.package}/${id.interface}`;
}
