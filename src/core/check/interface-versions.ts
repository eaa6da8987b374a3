import type { Catalogue } from '../catalogue/catalogue.ts';

/** What the catalogue knows of one WIT package. */
export interface KnownPackage {
  readonly entry: string;
  /** Interface or world id → versions in which it exists; empty where a version was not read. */
  readonly members: ReadonlyMap<string, readonly string[]>;
  /** Every version of the package. */
  readonly versions: readonly string[];
  /** 0.2 id → the id that it became. */
  readonly becomes: ReadonlyMap<string, string>;
}

const indexes = new WeakMap<Catalogue, ReadonlyMap<string, KnownPackage>>();

/** The packages whose WIT was read, by name. */
export function knownPackages(catalogue: Catalogue): ReadonlyMap<string, KnownPackage> {
  const known = indexes.get(catalogue);
  if (known) return known;
  const packages = new Map<string, KnownPackage>();
  for (const entry of catalogue.entries) {
    if (entry.kind !== 'interface' || entry.package === undefined || entry.interfaces.length === 0) continue;
    const members = new Map<string, readonly string[]>();
    for (const { id, versions = [] } of [...entry.interfaces, ...(entry.worlds ?? [])])
      members.set(id, [...(members.get(id) ?? []), ...versions]);
    const all = [...members.values()].flat();
    const released = (entry.versions ?? []).map(({ version }) => version);
    const hosted = Object.values(entry.hosts ?? {}).flat();
    packages.set(entry.package, {
      entry: entry.id,
      members,
      versions: [...new Set([...all, ...released, ...hosted])],
      becomes: new Map(
        entry.interfaces.flatMap(({ id, becomes }) =>
          becomes !== undefined && becomes !== id && becomes.includes('/') ? [[id, becomes] as const] : [],
        ),
      ),
    });
  }
  indexes.set(catalogue, packages);
  return packages;
}

/** True where a version is one of the list, or a shortened one (`0.2`, `0.3.x`) begins one of them. */
export function isVersionOf(version: string, versions: readonly string[]): boolean {
  const short = /^(\d+(?:\.\d+)?)(?:\.[x*])?$/.exec(version)?.[1];
  if (short !== undefined) return versions.some((known) => known.startsWith(`${short}.`));
  return versions.includes(version);
}
