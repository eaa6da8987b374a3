import type { Capability } from '../permissions/capability.ts';
import type { ComponentRow, Permission, PermissionsTable } from '../permissions/permission.ts';
import type { Granted, WorldRow } from './worlds.ts';

export interface WorldRowOptions {
  /** The interfaces, with versions, that hold a permission on the target; none for a limit or where nothing does. */
  readonly interfacesOf: (permission: Permission) => {
    readonly imports: readonly string[];
    readonly exports: readonly string[];
  };
  /** Maps a name of the table to kebab-case; the rows are known to map apart. */
  readonly nameOf: (name: string) => string;
}

/** What each Wasm row gives its world, the `*` row's permissions included; external rows have none. */
export function worldRows(
  table: PermissionsTable,
  { interfacesOf, nameOf }: WorldRowOptions,
): readonly WorldRow[] {
  const rows = table.rows.filter((row) => row.kind === 'component');
  const everywhere = rows.filter(({ component }) => component === '*').flatMap(permissionsOf);
  return rows
    .filter(({ component }) => component !== '*')
    .map((row) => {
      const permissions = [...permissionsOf(row), ...everywhere];
      const interfaces = permissions.map((permission) => ({ permission, ...interfacesOf(permission) }));
      return {
        component: nameOf(row.component),
        imports: merged(interfaces.map(({ permission, imports }) => ({ permission, ids: imports }))),
        exports: merged(interfaces.map(({ permission, exports }) => ({ permission, ids: exports }))),
        calls: callsOf(permissions, nameOf),
      };
    });
}

function permissionsOf(row: ComponentRow): readonly Permission[] {
  return row.cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));
}

/** Each interface once, where it is first granted, with every capability that grants it. */
function merged(
  grants: readonly { readonly permission: Permission; readonly ids: readonly string[] }[],
): readonly Granted[] {
  const capabilities = new Map<string, Set<Capability>>();
  for (const { permission, ids } of grants)
    for (const id of ids)
      capabilities.set(id, (capabilities.get(id) ?? new Set()).add(permission.capability));
  return [...capabilities].map(([id, reasons]) => ({ interface: id, capabilities: [...reasons] }));
}

function callsOf(permissions: readonly Permission[], nameOf: (name: string) => string): WorldRow['calls'] {
  return permissions
    .filter(({ capability }) => capability === 'call')
    .flatMap(({ scopes }) => scopes)
    .flatMap((scope) =>
      scope.kind === 'call'
        ? [
            {
              component: nameOf(scope.component),
              ...(scope.function !== undefined && { function: nameOf(scope.function) }),
            },
          ]
        : [],
    );
}
