import { hostCovers } from './address.ts';
import type { Capability } from './capability.ts';
import { kebabName } from './names.ts';
import type { Permission, Scope } from './permission.ts';

/** Capabilities that include others: both directions include each, and writing files includes reading them. */
const INCLUDES: Partial<Record<Capability, readonly Capability[]>> = {
  'fs-write': ['fs-read'],
  keyvalue: ['keyvalue-read', 'keyvalue-write'],
  blobstore: ['blobstore-read', 'blobstore-write'],
  sql: ['sql-read', 'sql-write'],
  messaging: ['messaging-publish', 'messaging-subscribe'],
};

/** True where everything that `narrow` grants is granted by one of `wide`. */
export function covers(wide: readonly Permission[], narrow: Permission): boolean {
  const holders = wide.filter(({ capability }) => includesCapability(capability, narrow.capability));
  if (holders.length === 0) return false;
  const wideScopes = holders.flatMap(scopesOf);
  return scopesOf(narrow).every((scope) => wideScopes.some((holder) => scopeCovers(holder, scope)));
}

/** True where whoever has `wide` has `narrow` too, scopes aside. */
export function includesCapability(wide: Capability, narrow: Capability): boolean {
  return wide === narrow || (INCLUDES[wide]?.includes(narrow) ?? false);
}

/** `dns` without scope means any; a capability that takes none is one grant. */
function scopesOf({ scopes }: Permission): readonly Scope[] {
  return scopes.length === 0 ? [{ kind: 'any' }] : scopes;
}

/** True where the wide scope holds all of the narrow one. A deployment parameter holds only itself. */
export function scopeCovers(wide: Scope, narrow: Scope): boolean {
  if (wide.kind === 'any') return true;
  if (wide.kind === 'route' && narrow.kind === 'route') return routeCovers(wide, narrow);
  if (wide.kind === 'origin' && narrow.kind === 'origin') {
    return wide.scheme === narrow.scheme && wide.port === narrow.port && nameCovers(wide.host, narrow.host);
  }
  if (wide.kind === 'endpoint' && narrow.kind === 'endpoint')
    return wide.port === narrow.port && hostCovers(wide.host, narrow.host);
  if (wide.kind === 'listener' && narrow.kind === 'listener') {
    return (
      wide.port === narrow.port &&
      (wide.ip === undefined || wide.ip === '0.0.0.0' || wide.ip === '::' || wide.ip === narrow.ip)
    );
  }
  if (wide.kind === 'host' && narrow.kind === 'host') return nameCovers(wide.name, narrow.name);
  if (wide.kind === 'directory' && narrow.kind === 'directory') return directoryCovers(wide, narrow);
  if (wide.kind === 'call' && narrow.kind === 'call') {
    return (
      kebabName(wide.component) === kebabName(narrow.component) &&
      (wide.function === undefined || wide.function === narrow.function)
    );
  }
  if (wide.kind === 'from' && narrow.kind === 'from') return kebabName(wide.row) === kebabName(narrow.row);
  if (wide.kind === 'size' && narrow.kind === 'size') return wide.bytes >= narrow.bytes;
  if (wide.kind === 'duration' && narrow.kind === 'duration') return wide.milliseconds >= narrow.milliseconds;
  if (wide.kind === 'count' && narrow.kind === 'count') return wide.count >= narrow.count;
  return JSON.stringify(wide) === JSON.stringify(narrow);
}

type ScopeOf<K extends Scope['kind']> = Extract<Scope, { kind: K }>;

function routeCovers(wide: ScopeOf<'route'>, narrow: ScopeOf<'route'>): boolean {
  if (!wide.prefix) return !narrow.prefix && wide.path === narrow.path;
  return wide.path === '/' || wide.path === narrow.path || narrow.path.startsWith(`${wide.path}/`);
}

function nameCovers(wide: string, narrow: string): boolean {
  return wide.startsWith('*.') ? narrow.endsWith(wide.slice(1)) : hostCovers(wide, narrow);
}

function directoryCovers(wide: ScopeOf<'directory'>, narrow: ScopeOf<'directory'>): boolean {
  const below = pathBelow(wide.guest, narrow.guest);
  if (below === undefined) return false;
  if (wide.host === undefined && narrow.host === undefined) return true;
  return wide.host !== undefined && narrow.host !== undefined && pathBelow(wide.host, narrow.host) === below;
}

/** The path of `inner` below `outer`, `''` for the folder itself, undefined where it is not below. */
function pathBelow(outer: string, inner: string): string | undefined {
  if (inner === outer) return '';
  const folder = outer === '/' ? '/' : `${outer}/`;
  return inner.startsWith(folder) ? inner.slice(folder.length) : undefined;
}
