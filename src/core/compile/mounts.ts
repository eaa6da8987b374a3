import type { Permission } from '../permissions/permission.ts';
import type { ManifestGrant } from './manifest-grant.ts';

/** A directory that a component is given. */
export interface Mount {
  /** As the component sees it. */
  readonly guest: string;
  /** Absent for the folder of that name beside the generated files. */
  readonly host?: string;
  readonly writable: boolean;
}

/** The directories of some permissions, each pair of paths once; writing includes reading. */
export function mountsOf(granted: readonly Permission[]): readonly Mount[] {
  const mounts = new Map<string, Mount>();
  for (const { capability, scopes } of granted) {
    if (capability !== 'fs-read' && capability !== 'fs-write') continue;
    for (const scope of scopes) {
      if (scope.kind !== 'directory') continue;
      const { guest, host } = scope;
      const key = JSON.stringify([guest, host]);
      const writable = capability === 'fs-write' || mounts.get(key)?.writable === true;
      mounts.set(key, { guest, ...(host !== undefined && { host }), writable });
    }
  }
  return [...mounts.values()];
}

/** What a mount grants. */
export function mountGrant(component: string, { guest, host, writable }: Mount): ManifestGrant {
  return {
    component,
    capability: writable ? 'fs-write' : 'fs-read',
    scope: { kind: 'directory', guest, ...(host !== undefined && { host }) },
  };
}

/** The host’s path of a mount, as the generated files write it. */
export function hostPath({ guest, host }: Mount): string {
  return host ?? besidePath(guest);
}

/**
 * The mount that a guest and a host path of the generated files stand for; a relative one lies beside them. A guest
 * without a name, and the guest’s `.`, are its root.
 */
export function readMount(named: string, path: string, writable: boolean): Mount {
  const guest = /^(?:\.\/?)?$/.test(named) ? '/' : named;
  return path === besidePath(guest) ? { guest, writable } : { guest, host: path, writable };
}

/** The guest’s root has a folder too. */
function besidePath(guest: string): string {
  return `./${guest.replace(/^\/+|\/+$/g, '') || 'root'}`;
}
