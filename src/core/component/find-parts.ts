import { auditImport, type Allowance } from './audit-import.ts';
import type { PlacedPart } from './audit-part.ts';
import type { AuditedImport, AuditFinding } from './audited.ts';
import type { Part } from './description.ts';
import { findImports } from './find-imports.ts';
import { usesOf, type Use } from './uses.ts';
import type { ComponentRow } from '../permissions/permission.ts';

/** What the parts of a composition import or call although their own row does not grant it, and only the union does. */
export function findParts(
  parts: readonly PlacedPart[],
  rowOf: ReadonlyMap<Part, ComponentRow>,
  union: Allowance,
  allowanceOf: (part: Part, row: ComponentRow) => Allowance,
): readonly AuditFinding[] {
  return parts.flatMap((placed) => {
    const row = rowOf.get(placed.part);
    if (row === undefined) return [];
    const own = allowanceOf(placed.part, row);
    const reaching = usesOf(placed.part.component).filter((use) => isForRow(use, placed, rowOf));
    const refused = reaching.flatMap((use) => refusedBy(own, use, union));
    return findImports(refused, { ...row.where, component: row.component }, own, row.component);
  });
}

/** True for what the host answers, and for calls that the part of another row answers. */
function isForRow(
  { name, need }: Use,
  { part, siblings, fromHost }: PlacedPart,
  rowOf: ReadonlyMap<Part, ComponentRow>,
): boolean {
  if (need.kind === 'capability') return fromHost.has(name);
  if (need.kind !== 'call') return false;
  const row = rowOf.get(part);
  return (part.supplies.get(name) ?? []).some((supply) => {
    const other = supply.from === 'part' ? rowOf.get(siblings[supply.part]!) : undefined;
    return other !== undefined && other !== row;
  });
}

/** What the union refuses too is a finding about the whole already; a call inside the composition never is. */
function refusedBy(own: Allowance, use: Use, union: Allowance): readonly AuditedImport[] {
  const refused = auditImport(use, own).filter(({ status }) => status === 'not-granted');
  if (use.need.kind === 'call') return refused;
  return refused.filter((item) => auditImport(item, union).every(({ status }) => status === 'granted'));
}
