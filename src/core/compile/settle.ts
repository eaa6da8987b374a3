import { nearest, quote, userError } from '../errors.ts';
import { capabilityDeclaration } from '../permissions/capability.ts';
import { permissionsOf } from '../component/grants.ts';
import { findRow, kebabName, nameCollisions } from '../permissions/names.ts';
import { parameterUses, setParameters } from '../permissions/parameters.ts';
import type { ComponentRow, Permission, PermissionsTable } from '../permissions/permission.ts';
import { printPermission } from '../permissions/print.ts';

export interface Settled {
  /** Every parameter that grants reach has its value; nothing in it is unread. */
  readonly table: PermissionsTable;
  /** Values of `env` and `config` names. */
  readonly values: ReadonlyMap<string, string>;
}

/**
 * Puts the values into a table and refuses, as a `UserError`, what configuration cannot be derived from: nothing to
 * compile, unread items, missing scopes, names that map alike, calls to nothing, and reach without a value.
 */
export function settle(table: PermissionsTable, set: ReadonlyMap<string, string>): Settled {
  const rows = table.rows.filter((row) => row.kind === 'component');
  if (!rows.some(({ component }) => component !== '*')) throw userError('compile.no-rows');
  refuseUnread(rows);
  refuseRepeats(rows);
  const [collision] = nameCollisions(table.rows);
  if (collision) {
    throw userError('compile.names-alike', {
      names: collision.names.map(quote).join(', '),
      name: collision.kebab,
    });
  }
  const uses = parameterUses(table);
  const missing = uses.filter(({ name, reach }) => reach && !set.has(name));
  if (missing.length > 0) {
    const [{ name, component, capability }] = missing as [(typeof missing)[0]];
    throw userError('compile.parameter-missing', { name, component: quote(component), capability });
  }
  const named = rows.flatMap(permissionsOf).flatMap(settableNames);
  const known = new Set([...uses.map(({ name }) => name), ...named]);
  for (const name of set.keys()) if (!known.has(name)) throw unknownValue(name, known);
  const settled = setParameters(table, set);
  for (const row of settled.rows) if (row.kind === 'component') refuseDangling(row, settled);
  return { table: settled, values: new Map([...set].filter(([name]) => named.includes(name))) };
}

function settableNames({ capability, scopes }: Permission): readonly string[] {
  if (capability !== 'env' && capability !== 'config') return [];
  return scopes.flatMap((scope) => (scope.kind === 'name' ? [scope.name] : []));
}

function unknownValue(name: string, known: ReadonlySet<string>): Error {
  const near = nearest(name, known);
  return near === undefined
    ? userError('compile.value-unknown', { name: quote(name) })
    : userError('compile.value-unknown-near', { name: quote(name), near });
}

function refuseUnread(rows: readonly ComponentRow[]): void {
  for (const { component, cell } of rows)
    for (const item of cell.items) {
      if (item.kind === 'unread') {
        throw userError('compile.unread', { item: quote(item.text), component: quote(component) });
      }
      const { capability, scopes } = item.permission;
      if (capabilityDeclaration(capability).scoped === 'required' && scopes.length === 0) {
        throw userError('compile.scope-missing', { capability, component: quote(component) });
      }
    }
}

function refuseRepeats(rows: readonly ComponentRow[]): void {
  const seen = new Map<string, string>();
  for (const row of rows) {
    const content = JSON.stringify([row.language, permissionsOf(row)]);
    const before = seen.get(row.component);
    if (before !== undefined && before !== content) {
      throw userError('compile.row-twice', { component: quote(row.component) });
    }
    seen.set(row.component, content);
  }
}

function refuseDangling(row: ComponentRow, { rows }: PermissionsTable): void {
  for (const permission of permissionsOf(row)) {
    for (const scope of permission.scopes) {
      const name = scope.kind === 'call' ? scope.component : scope.kind === 'from' ? scope.row : undefined;
      const found = name === undefined ? undefined : findRow(rows, name);
      const isDangling =
        name !== undefined && (scope.kind === 'call' ? found?.kind !== 'component' : found === undefined);
      if (isDangling || (name !== undefined && kebabName(name) === kebabName(row.component))) {
        throw userError('compile.dangling', dangling(row, permission, name));
      }
    }
    if (permission.row !== undefined && findRow(rows, permission.row)?.kind !== 'external') {
      throw userError('compile.dangling-external', dangling(row, permission, permission.row));
    }
  }
}

function dangling({ component }: ComponentRow, permission: Permission, name: string) {
  return {
    name: quote(name),
    permission: quote(printPermission(permission)),
    component: quote(component),
  };
}
