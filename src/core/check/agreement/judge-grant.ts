import { hostKind } from '../../permissions/address.ts';
import type { Capability } from '../../permissions/capability.ts';
import { capabilityDeclaration } from '../../permissions/capability.ts';
import { covers, includesCapability, scopeCovers } from '../../permissions/covers.ts';
import { kebabName } from '../../permissions/names.ts';
import type { ExternalRow, Permission, Scope } from '../../permissions/permission.ts';
import type { ManifestGrant } from '../../compile/manifest-grant.ts';
import { destinationsOfPermission, type Destination } from '../../compile/network-policy.ts';
import type { RowsOnTarget } from './rows-on-target.ts';

/**
 * How a grant of a manifest stands to its row. `more`: the row does not grant it; `other`: it is the row's in another
 * form; `variable`: what it grants is known at deployment only; `lower`: a limit below the row's.
 */
export type GrantVerdict = 'agrees' | 'more' | 'other' | 'variable' | 'lower';

/** A grant as a permission. */
export function permissionOf({ capability, scope }: ManifestGrant): Permission {
  return { capability, scopes: scope === undefined ? [] : [scope] };
}

/** What every program has, whatever its manifest says. */
const AMBIENT: ReadonlySet<Capability> = new Set(['clocks', 'random', 'stdio', 'exit']);

/** Judges a grant by what its row and all that it calls may have. What cannot be compared agrees. */
export function judgeGrant(
  grant: ManifestGrant,
  row: string,
  rows: RowsOnTarget,
  externals: readonly ExternalRow[],
): GrantVerdict {
  const { capability, scope } = grant;
  if (AMBIENT.has(capability)) return 'agrees';
  const stated = rows.stated(row);
  if (capabilityDeclaration(capability).limit === true) return judgeLimit(grant, row, rows);
  if (
    holds(rows.allowed(row), grant) ||
    (grant.server === undefined && covers(stated, permissionOf(grant)))
  ) {
    return 'agrees';
  }
  if (scope?.kind === 'parameter') return scope.text.includes('{{') ? 'variable' : 'agrees';
  if (capability === 'fs-read' || capability === 'fs-write') return judgeDirectory(grant, row, rows);
  if (NAMED.has(capability)) return judgeName(grant, stated, rows);
  if (REACHING.has(capability)) return judgeReach(grant, row, rows, externals);
  if (capability === 'call' && scope === undefined) return 'agrees';
  if (scope?.kind === 'from' && mayCall(scope.row, grant.component, row, rows)) return 'agrees';
  if (isAllOf(scope) && isHeldCoarsely(capability, row, rows)) return 'agrees';
  if (capability === 'schedule' && stated.some((permission) => permission.capability === 'schedule')) {
    return 'other';
  }
  return 'more';
}

/** True where one of the grants includes the other. */
export function holds(wide: readonly ManifestGrant[], narrow: ManifestGrant): boolean {
  return wide.some((one) => {
    if (!includesCapability(one.capability, narrow.capability)) return false;
    if (narrow.server === undefined && one.server === undefined) {
      return scopeCovers(one.scope ?? { kind: 'any' }, narrow.scope ?? { kind: 'any' });
    }
    if (narrow.server === undefined) return false;
    return one.server === undefined
      ? isAllOf(one.scope)
      : one.server.host === narrow.server.host && one.server.port === narrow.server.port;
  });
}

function isAllOf(scope: Scope | undefined): boolean {
  return scope === undefined || scope.kind === 'any';
}

/** A limit that the table does not have only lowers what the row may use. */
function judgeLimit(grant: ManifestGrant, row: string, rows: RowsOnTarget): GrantVerdict {
  const { capability } = grant;
  const isOfIt = (one: { readonly capability: Capability }) => one.capability === capability;
  const stated = rows.stated(row).filter(isOfIt);
  if (stated.length === 0) return 'agrees';
  if (!holds(rows.allowed(row), grant) && !covers(stated, permissionOf(grant))) return 'more';
  const own = rows.row(row).permissions.flatMap(({ permission }) => (isOfIt(permission) ? [permission] : []));
  const isEnough =
    capability === 'instances' ||
    own.some((permission) => covers([permissionOf(grant)], permission)) ||
    rows
      .meant(row)
      .filter(isOfIt)
      .some((limit) => holds([grant], limit));
  return own.length === 0 || isEnough ? 'agrees' : 'lower';
}

/** Where one side leaves the host's path open, the guest's alone is compared. */
function judgeDirectory(grant: ManifestGrant, row: string, rows: RowsOnTarget): GrantVerdict {
  const { scope } = grant;
  const granted = [
    ...rows.allowed(row),
    ...rows
      .stated(row)
      .flatMap(({ capability, scopes }) =>
        scopes.map((one): ManifestGrant => ({ component: row, capability, scope: one })),
      ),
  ];
  if (holds(granted, grant)) return 'agrees';
  if (scope?.kind !== 'directory' || scope.host === '/') return 'more';
  const isOpenEnded = granted.some(
    (one) =>
      one.scope?.kind === 'directory' &&
      (one.scope.host === undefined || scope.host === undefined) &&
      includesCapability(one.capability, grant.capability) &&
      scopeCovers(guestOnly(one.scope), guestOnly(scope)),
  );
  return isOpenEnded ? 'agrees' : 'more';
}

function guestOnly({ guest }: Extract<Scope, { kind: 'directory' }>): Scope {
  return { kind: 'directory', guest };
}

const NAMED: ReadonlySet<Capability> = new Set(['env', 'config', 'secret']);

/** Values of one name may come another way; a secret must not come in the open. */
function judgeName(
  { capability, scope }: ManifestGrant,
  stated: readonly Permission[],
  { target }: RowsOnTarget,
): GrantVerdict {
  const named = stated.filter((permission) => NAMED.has(permission.capability));
  // What a ConfigMap or a Secret holds stands in no manifest.
  const isObject = isAllOf(scope) || capability === 'secret';
  if (target.kubernetes && isObject && named.length > 0) return 'agrees';
  if (scope?.kind !== 'name') return 'more';
  const same = named.filter(({ scopes }) =>
    scopes.some(
      (one) => one.kind === 'any' || (one.kind === 'name' && foldName(one.name) === foldName(scope.name)),
    ),
  );
  if (same.length === 0) return 'more';
  const isOpenSecret =
    capability !== 'secret' && same.every((permission) => permission.capability === 'secret');
  return isOpenSecret ? 'other' : 'agrees';
}

/** `BANK_TOKEN` and `bank-token` are one name to targets that spell it their own way. */
export function foldName(name: string): string {
  return kebabName(name.toLowerCase());
}

const REACHING: ReadonlySet<Capability> = new Set([
  'http-out',
  'tcp-connect',
  'udp',
  'dns',
  'sql',
  'messaging-publish',
]);

function judgeReach(
  grant: ManifestGrant,
  row: string,
  rows: RowsOnTarget,
  externals: readonly ExternalRow[],
): GrantVerdict {
  const { capability, scope, server } = grant;
  const stated = rows.stated(row);
  if (isAllOf(scope) && server === undefined) {
    if (capability === 'dns' && stated.some((permission) => leadsToName(permission, externals)))
      return 'agrees';
    return isHeldCoarsely(capability, row, rows) ? 'agrees' : 'more';
  }
  if (scope?.kind === 'origin' && scope.host === 'self') return 'agrees';
  const place = server ?? placeOf(scope);
  if (place === undefined) return 'more';
  const destinations = stated.flatMap((permission) => destinationsOfPermission(permission, externals));
  if (destinations.some((one) => isSamePlace(one, place))) return 'agrees';
  const isOtherScheme =
    scope?.kind === 'origin' &&
    destinations.some(({ host, protocol }) => protocol === 'TCP' && host === scope.host);
  if (isOtherScheme && scope.port === undefined) return 'other';
  const family =
    server && stated.filter((permission) => includesCapability(capability, permission.capability));
  const isUnplaced = family?.some(
    (permission) => destinationsOfPermission(permission, externals).length === 0,
  );
  return isUnplaced === true ? 'other' : 'more';
}

interface PlaceOut {
  readonly host: string;
  readonly port: number;
}

function placeOf(scope: Scope | undefined): PlaceOut | undefined {
  if (scope?.kind === 'endpoint') return scope;
  if (scope?.kind !== 'origin') return undefined;
  return { host: scope.host, port: scope.port ?? (scope.scheme === 'https' ? 443 : 80) };
}

/** A name and an address on one port may be the same place. */
function isSamePlace(destination: Destination, { host, port }: PlaceOut): boolean {
  if (destination.port !== port) return false;
  const isOneHost = host !== '*' && destination.host !== '*' && hostKind(host) !== 'range';
  return destination.host === host || (isOneHost && isNamed(destination.host) !== isNamed(host));
}

function isNamed(host: string): boolean {
  return host !== '*' && hostKind(host) === 'name';
}

function leadsToName(permission: Permission, externals: readonly ExternalRow[]): boolean {
  return destinationsOfPermission(permission, externals).some(({ host }) => host === '*' || isNamed(host));
}

/** True where the target cannot hold what the row states as exactly as it is stated. */
function isHeldCoarsely(capability: Capability, row: string, rows: RowsOnTarget): boolean {
  return rows
    .composition(row)
    .some((part) =>
      rows
        .row(part)
        .permissions.some(
          ({ permission, judgement }) =>
            judgement.enforcement !== 'enforced' &&
            (includesCapability(capability, permission.capability) ||
              includesCapability(permission.capability, capability)),
        ),
    );
}

/** A caller reaches a component by a call, or by the name that Spin gives it. */
function mayCall(caller: string, component: string, row: string, rows: RowsOnTarget): boolean {
  const found = rows.named(caller);
  if (found === undefined || found === 'unsure') return found === 'unsure';
  const asked: Scope = { kind: 'origin', scheme: 'http', host: `${component}${SPIN_INTERNAL}` };
  return (
    rows.composition(found.row).includes(row) ||
    covers(rows.stated(found.row), { capability: 'http-out', scopes: [asked] })
  );
}

/** Ends the host names of Spin's own components, which are reached without the network. */
export const SPIN_INTERNAL = '.spin.internal';
