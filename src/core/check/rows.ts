import { kebabName } from '../permissions/names.ts';
import type {
  Cell,
  ComponentRow,
  Item,
  Permission,
  PermissionsTable,
  Row,
} from '../permissions/permission.ts';

/** A permission as it stands in a row. */
export type Granted = Extract<Item, { kind: 'permission' }> & { readonly row: ComponentRow };

/** The rows of a table, indexed: finding one by name takes no time, however long the table is. */
export interface Rows {
  /** The rows that are compiled: external ones and `*` left out. */
  readonly components: readonly ComponentRow[];
  /** The `*` rows. */
  readonly shared: readonly ComponentRow[];
  /** Every permission, those of `*` included, in the order written. */
  readonly granted: readonly Granted[];
  /** The permissions of a row and what every row has besides. */
  permissionsOf(row: ComponentRow): readonly Permission[];
  /** The row that a `call`, a `from` or an `@` names, by its name as written or by its kebab form. */
  named(name: string): Row | undefined;
}

export function indexRows({ rows }: PermissionsTable): Rows {
  const compiled = rows.filter((row) => row.kind === 'component');
  const shared = compiled.filter(({ component }) => component === '*');
  const sharedPermissions = shared.flatMap(({ cell }) => permissionsIn(cell));
  const exact = new Map<string, Row>();
  const kebab = new Map<string, Row>();
  for (const row of rows) {
    if (row.component === '*' || row.component === '') continue;
    if (!exact.has(row.component)) exact.set(row.component, row);
    const name = kebabName(row.component);
    if (!kebab.has(name)) kebab.set(name, row);
  }
  return {
    components: compiled.filter(({ component }) => component !== '*'),
    shared,
    granted: compiled.flatMap((row) =>
      row.cell.items.flatMap((item) => (item.kind === 'permission' ? [{ ...item, row }] : [])),
    ),
    permissionsOf: ({ cell }) => [...permissionsIn(cell), ...sharedPermissions],
    named: (name) => exact.get(name) ?? kebab.get(kebabName(name)),
  };
}

function permissionsIn({ items }: Cell): Permission[] {
  return items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));
}
