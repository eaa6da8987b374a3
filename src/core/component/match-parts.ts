import type { ComponentRow } from '../permissions/permission.ts';
import { append } from './append.ts';
import { ENTRANCES } from './audit-export.ts';
import { goesByName, namesOf, type CallNames } from './call-names.ts';
import type { Part, Port } from './description.ts';
import { grantsFor, grantsOf } from './grants.ts';
import { isOfHost } from './hosts.ts';
import { interfaceOf, pathOf } from './interface-id.ts';

/**
 * The row of each part of a composition, where it is certain: the one that the part answers the calls of, else the one
 * of its name, else the only one left that grants what hosts call it through, else the last row for the last part.
 */
export function matchParts(
  parts: readonly Part[],
  rows: readonly ComponentRow[],
  names: CallNames,
): ReadonlyMap<Part, ComponentRow> {
  const found = new Map<Part, ComponentRow>();
  const left = () => {
    const taken = new Set(found.values());
    return rows.filter((row) => !taken.has(row));
  };
  const match = (choose: (part: Part, among: readonly ComponentRow[]) => readonly ComponentRow[]) => {
    const among = left();
    const chosen = new Map<ComponentRow, Part[]>();
    for (const part of parts) {
      if (found.has(part)) continue;
      const [row, ...others] = choose(part, among);
      if (row !== undefined && others.length === 0) append(chosen, row, part);
    }
    for (const [row, [part, ...others]] of chosen) if (others.length === 0) found.set(part!, row);
  };
  match(({ component }, among) =>
    among.filter((row) => component.exports.some((port) => answers(port, row, names))),
  );
  match(({ component: { name } }, among) =>
    name === undefined ? [] : among.filter(({ component }) => names.nameOf(component) === names.nameOf(name)),
  );
  match(({ component }, among) =>
    among.filter((row) => component.exports.some((port) => isEntrance(port, row))),
  );
  match((_, among) => among);
  return found;
}

function answers(port: Port, row: ComponentRow, names: CallNames): boolean {
  const id = interfaceOf(port);
  const path = id === undefined ? undefined : pathOf(id);
  if (path !== undefined && isOfHost(path)) return false;
  const offer = { names: path === undefined ? [port.name] : namesOf(path), interface: path };
  return goesByName(offer, names.nameOf(row.component), names);
}

function isEntrance(port: Port, row: ComponentRow): boolean {
  const id = interfaceOf(port);
  const capabilities = id === undefined ? undefined : ENTRANCES.get(pathOf(id));
  const grants = grantsOf([row], { rows: [] });
  return (capabilities ?? []).some((capability) => grantsFor(capability, grants).length > 0);
}
