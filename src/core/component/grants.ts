import type { Capability } from '../permissions/capability.ts';
import type { ComponentRow, Permission, PermissionsTable, Scope } from '../permissions/permission.ts';

/** A permission and the component that has it; `*` where every component has it. */
export interface Grant {
  readonly permission: Permission;
  readonly component: string;
}

/** What a component may call; without `function`, all that it offers. */
export interface CallGrant {
  readonly grant: Grant;
  /** Kebab-case. */
  readonly component: string;
  readonly function?: string;
}

/** The permissions of these rows and of every `*` row of the table. */
export function grantsOf(rows: readonly ComponentRow[], table: PermissionsTable): readonly Grant[] {
  const everywhere = table.rows.filter((row) => row.kind === 'component' && row.component === '*');
  return [...new Set([...rows, ...everywhere])].flatMap((row) =>
    row.kind === 'component'
      ? permissionsOf(row).map((permission) => ({ permission, component: row.component }))
      : [],
  );
}

/** The permissions that a row states, in order. */
export function permissionsOf(row: ComponentRow): readonly Permission[] {
  return row.cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));
}

/** Every call that the grants allow. */
export function callGrants(grants: readonly Grant[], nameOf: (name: string) => string): readonly CallGrant[] {
  return grants.flatMap((grant) =>
    grant.permission.capability === 'call'
      ? grant.permission.scopes.flatMap((scope) => callOf(grant, scope, nameOf))
      : [],
  );
}

function callOf(grant: Grant, scope: Scope, nameOf: (name: string) => string): readonly CallGrant[] {
  if (scope.kind !== 'call') return [];
  return [
    {
      grant,
      component: nameOf(scope.component),
      ...(scope.function === undefined ? {} : { function: nameOf(scope.function) }),
    },
  ];
}

/** The grants that cover a capability. A name in a socket's scope includes its look-up. */
export function grantsFor(capability: Capability, grants: readonly Grant[]): readonly Grant[] {
  return grants.filter(
    ({ permission }) =>
      permission.capability === capability ||
      (capability === 'dns' && SOCKETS.has(permission.capability) && permission.scopes.some(mayNameHost)),
  );
}

const SOCKETS: ReadonlySet<Capability> = new Set(['tcp-connect', 'udp']);

function mayNameHost(scope: Scope): boolean {
  return (
    scope.kind === 'any' ||
    scope.kind === 'parameter' ||
    (scope.kind === 'endpoint' && !isAddress(scope.host))
  );
}

/** An IPv4 or IPv6 address, or a range of them. */
function isAddress(host: string): boolean {
  return host.includes(':') || /^[\d./]+$/.test(host);
}
