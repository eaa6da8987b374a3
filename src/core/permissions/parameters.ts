import { quote, userError } from '../errors.ts';
import { capabilityDeclaration, type Capability } from './capability.ts';
import type { Item, Permission, PermissionsTable, Row, Scope } from './permission.ts';
import { parameterNames, readScope } from './scope.ts';

/** One use of a deployment parameter. */
export interface ParameterUse {
  readonly name: string;
  readonly component: string;
  readonly capability: Capability;
  /** True where the scope grants reach: without a value it is refused. */
  readonly reach: boolean;
}

const PARAMETER = /\$\{([A-Za-z_][A-Za-z0-9_]*)\}/g;

function permissionsOf(row: Row): readonly Permission[] {
  if (row.kind === 'external') return [];
  return row.cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));
}

/** Every use of a parameter, in table order. */
export function parameterUses({ rows }: PermissionsTable): ParameterUse[] {
  return rows.flatMap((row) =>
    permissionsOf(row).flatMap(({ capability, scopes }) =>
      scopes.flatMap((scope) =>
        scope.kind === 'parameter'
          ? parameterNames(scope.text).map((name) => ({
              name,
              component: row.component,
              capability,
              reach: capabilityDeclaration(capability).reach === true,
            }))
          : [],
      ),
    ),
  );
}

/**
 * The table with each parameter that has a value replaced by it. A value is read as part of the scope that holds
 * it, so that it cannot become a second scope, and one that the capability does not take is a `UserError`.
 * A scope with a parameter that has no value stays as it is.
 */
export function setParameters(
  table: PermissionsTable,
  values: ReadonlyMap<string, string>,
): PermissionsTable {
  return {
    rows: table.rows.map((row) =>
      row.kind === 'external'
        ? row
        : {
            ...row,
            cell: { ...row.cell, items: row.cell.items.map((item) => setInItem(item, row, values)) },
          },
    ),
  };
}

function setInItem(item: Item, row: Row, values: ReadonlyMap<string, string>): Item {
  if (item.kind === 'unread') return item;
  const { permission } = item;
  const scopes = permission.scopes.map((scope) =>
    scope.kind === 'parameter' ? setInScope(scope, permission.capability, row, values) : scope,
  );
  return { ...item, permission: { ...permission, scopes } };
}

function setInScope(
  scope: Extract<Scope, { kind: 'parameter' }>,
  capability: Capability,
  row: Row,
  values: ReadonlyMap<string, string>,
): Scope {
  if (!parameterNames(scope.text).every((name) => values.has(name))) return scope;
  const text = scope.text.replace(PARAMETER, (_, name: string) => values.get(name)!);
  const reading = readScope(capability, text, true);
  if ('scope' in reading && reading.scope.kind !== 'parameter') return reading.scope;
  throw userError('notation.parameter-value', {
    scope: quote(scope.text),
    value: quote(text),
    capability,
    component: quote(row.component),
  });
}
