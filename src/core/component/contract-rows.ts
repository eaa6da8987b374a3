import { nearest, quote, userError, type UserError } from '../errors.ts';
import { kebabName } from '../permissions/names.ts';
import type { ComponentRow, PermissionsTable, Row } from '../permissions/permission.ts';

/**
 * The rows with these names, as written or in kebab-case. One that is missing, external or ambiguous is a `UserError`;
 * `file` is said where its name alone chose the row.
 */
export function contractRows(
  { rows }: PermissionsTable,
  names: readonly string[],
  file?: string,
): readonly ComponentRow[] {
  const byName = new Map<string, Row[]>();
  for (const row of rows) {
    if (row.component === '*') continue;
    const name = kebabName(row.component);
    byName.set(name, [...(byName.get(name) ?? []), row]);
  }
  const found = names.map((name) => onlyRow(name, byName.get(kebabName(name)) ?? [], rows, file));
  return [...new Set(found)];
}

/** The row that a binary has where nobody says: the only one of the table. */
export function onlyName({ rows }: PermissionsTable): string {
  const names = compiledNames(rows);
  if (names.length === 1) return names[0]!;
  throw userError('audit.which-row', { accepted: listRows(names) });
}

function onlyRow(
  name: string,
  found: readonly Row[],
  rows: readonly Row[],
  file: string | undefined,
): ComponentRow {
  const [row, ...others] = found;
  if (row === undefined) throw noRow(name, compiledNames(rows), file);
  if (row.kind === 'external') throw userError('audit.external-row', { name: quote(name) });
  const meaning = meaningOf(row);
  if (others.every((other) => meaningOf(other) === meaning)) return row;
  throw userError('audit.rows-differ', { name: quote(name), lines: found.map(lineOf).join(', ') });
}

/** Equal for rows that say the same, wherever they stand. */
function meaningOf(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) => (key === 'where' ? undefined : value));
}

function lineOf({ where }: Row): string {
  return String(where?.line ?? '?');
}

function compiledNames(rows: readonly Row[]): readonly string[] {
  const compiled = rows.filter(({ kind, component }) => kind === 'component' && component !== '*');
  return [...new Set(compiled.map(({ component }) => component))];
}

const MOST_NAMES = 30;

function listRows(names: readonly string[]): string {
  const more = names.length > MOST_NAMES ? [`… (+${names.length - MOST_NAMES})`] : [];
  return [...names.slice(0, MOST_NAMES).map((name) => quote(name)), ...more].join(', ');
}

function noRow(name: string, names: readonly string[], file: string | undefined): UserError {
  const values = { name: quote(name), accepted: listRows(names) };
  if (file !== undefined) return userError('audit.no-row-of-file', { ...values, file: quote(file) });
  const known = new Set(names.map((row) => kebabName(row)));
  const several = name.split(',');
  if (several.length > 1 && several.every((part) => known.has(kebabName(part)))) {
    return userError('audit.rows-in-one', values);
  }
  const near = nearest(kebabName(name), names);
  return near === undefined
    ? userError('audit.no-row', values)
    : userError('audit.no-row-near', { ...values, near: quote(near) });
}
