import { isUserError } from '../../errors.ts';
import type { WasiGeneration } from '../../permissions/interface-names.ts';
import { capabilityDeclaration, type Capability } from '../../permissions/capability.ts';
import { findRow, kebabName, nameCollisions } from '../../permissions/names.ts';
import type {
  ComponentRow,
  Item,
  Permission,
  PermissionsTable,
  Row,
  Scope,
} from '../../permissions/permission.ts';
import { takesAny } from '../../permissions/scope.ts';
import { planWithoutWorlds } from '../../compile/plan.ts';
import type { Plan, Target } from '../../compile/target.ts';

/** A table as far as manifests can be held against it. */
export interface StatedTable {
  /** Every scope is one that can be compared: what is left to a parameter, or missing, grants any. */
  readonly table: PermissionsTable;
  /** The kebab names of rows that hold something unread, or that the table states in two ways. */
  readonly doubtful: ReadonlySet<string>;
  /** True where a row leaves a scope of the capability to a parameter, or does not give it. */
  isOpen(row: string, capability: Capability): boolean;
}

/** Leaves out of a table what cannot be planned, and remembers the rows of which something is left out. */
export function statedTable({ rows }: PermissionsTable): StatedTable {
  const doubtful = new Set(nameCollisions(rows).map(({ kebab }) => kebab));
  const open = new Set<string>();
  const seen = new Map<string, string>();
  const stated = rows.flatMap((row): readonly Row[] => {
    if (row.component === '') return [];
    if (row.kind === 'external') return [row];
    const name = kebabName(row.component);
    const items = row.cell.items.flatMap((item): readonly Item[] => {
      const known = statedItem(item, rows, row);
      if (known === undefined || item.kind === 'unread') {
        doubtful.add(name);
        return [];
      }
      const { capability, scopes, row: server } = item.permission;
      if (known.permission.scopes.length < scopes.length || known.permission.row !== server)
        doubtful.add(name);
      if (known.permission.scopes.some(({ kind }, index) => kind !== scopes[index]?.kind))
        open.add(`${name} ${capability}`);
      return [known];
    });
    const content = JSON.stringify(items.map((item) => item.kind === 'permission' && item.permission));
    if ((seen.get(name) ?? content) !== content) doubtful.add(name);
    seen.set(name, content);
    return [{ ...row, cell: { none: row.cell.none, items } }];
  });
  return {
    table: { rows: stated },
    doubtful,
    isOpen: (row, capability) => open.has(`${row} ${capability}`),
  };
}

type PermissionItem = Extract<Item, { kind: 'permission' }>;

function statedItem(item: Item, rows: readonly Row[], own: ComponentRow): PermissionItem | undefined {
  if (item.kind === 'unread') return undefined;
  const { capability, row, ...permission } = item.permission;
  const { scope: kind, scoped } = capabilityDeclaration(capability);
  const scopes = permission.scopes.flatMap((scope): readonly Scope[] => {
    if (scope.kind === 'parameter') return takesAny(kind) ? [{ kind: 'any' }] : [];
    const name = scope.kind === 'call' ? scope.component : scope.kind === 'from' ? scope.row : undefined;
    if (name === undefined) return [scope];
    const isFound = findRow(rows, name)?.kind === 'component' && kebabName(name) !== kebabName(own.component);
    return isFound || scope.kind === 'from' ? [scope] : [];
  });
  if (scopes.length === 0 && scoped === 'required') {
    return takesAny(kind) ? { ...item, permission: { capability, scopes: [{ kind: 'any' }] } } : undefined;
  }
  const isKnown = row !== undefined && findRow(rows, row)?.kind === 'external';
  const stated: Permission = { ...permission, capability, scopes, ...(isKnown && { row }) };
  return { ...item, permission: stated };
}

/** The plan of a stated table; calls that go round are left out of it. */
export function planStated(
  table: PermissionsTable,
  target: Target,
  wanted: WasiGeneration | undefined,
): Plan {
  const offered = Object.keys(target.wasi) as WasiGeneration[];
  const wasi = wanted !== undefined && offered.includes(wanted) ? wanted : offered[0]!;
  const options = {
    wasi,
    service: 'service',
    registry: '',
    locale: 'en',
    values: new Map(),
    wit: [],
  } as const;
  try {
    return planWithoutWorlds(table, target, options);
  } catch (error) {
    if (!isUserError(error)) throw error;
    return planWithoutWorlds(withoutCalls(table), target, options);
  }
}

/** A table in which no row calls another. */
export function withoutCalls({ rows }: PermissionsTable): PermissionsTable {
  return {
    rows: rows.map((row) => {
      if (row.kind === 'external') return row;
      const items = row.cell.items.filter(
        (item) => item.kind === 'unread' || item.permission.capability !== 'call',
      );
      return { ...row, cell: { ...row.cell, items } };
    }),
  };
}
