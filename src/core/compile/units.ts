import { quote, userError } from '../errors.ts';
import type { Capability } from '../permissions/capability.ts';
import type { Permission } from '../permissions/permission.ts';
import type { PlannedRow, Unit } from './target.ts';

/** What starts a row without another component. */
const TRIGGERS: ReadonlySet<Capability> = new Set([
  'http-in',
  'schedule',
  'messaging',
  'messaging-subscribe',
  'tcp-listen',
  'udp-listen',
]);

/**
 * What is deployed as one: each row that no other calls or that something of its own starts, with everything that it
 * calls. A cycle of calls is a `UserError`.
 */
export function deployedUnits(rows: readonly PlannedRow[]): readonly Unit[] {
  const byName = new Map(rows.map((row) => [row.name, row]));
  refuseCycle(byName);
  const called = new Set(rows.flatMap(({ calls }) => calls));
  return rows
    .filter((row) => !called.has(row.name) || isStarted(row))
    .map((root) => {
      const parts = partsOf(root, byName);
      return { name: root.name, root, parts, granted: grantedTogether(parts) };
    });
}

function isStarted({ permissions }: PlannedRow): boolean {
  return permissions.some(({ written }) => written !== undefined && TRIGGERS.has(written.capability));
}

/** Called ones first; each once. The depth is bounded by the number of rows, so a list stands in for the stack. */
export function partsOf(root: PlannedRow, byName: ReadonlyMap<string, PlannedRow>): readonly PlannedRow[] {
  const done = new Set<PlannedRow>();
  const open: { readonly row: PlannedRow; next: number }[] = [{ row: root, next: 0 }];
  while (open.length > 0) {
    const top = open.at(-1)!;
    const called = byName.get(top.row.calls[top.next++] ?? '');
    if (called !== undefined) {
      if (!done.has(called)) open.push({ row: called, next: 0 });
    } else {
      done.add(top.row);
      open.pop();
    }
  }
  return [...done];
}

/** A row counts as settled once all that it calls is; what never settles stands in a cycle. */
function refuseCycle(byName: ReadonlyMap<string, PlannedRow>): void {
  const callers = new Map<string, PlannedRow[]>();
  const left = new Map([...byName.values()].map((row) => [row.name, row.calls.length]));
  for (const row of byName.values())
    for (const name of row.calls) callers.set(name, [...(callers.get(name) ?? []), row]);
  const settled = [...left].filter(([, count]) => count === 0).map(([name]) => name);
  for (const name of settled) {
    for (const caller of callers.get(name) ?? []) {
      const count = left.get(caller.name)! - 1;
      left.set(caller.name, count);
      if (count === 0) settled.push(caller.name);
    }
  }
  const stuck = [...byName.values()].filter(({ name }) => !settled.includes(name));
  if (stuck.length === 0) return;
  throw userError('compile.call-cycle', {
    components: stuck.map(({ component }) => quote(component)).join(', '),
  });
}

function grantedTogether(parts: readonly PlannedRow[]): readonly Permission[] {
  const granted = new Map<string, Permission>();
  for (const { permissions } of parts.toReversed())
    for (const { written } of permissions)
      if (written !== undefined) granted.set(JSON.stringify(written), written);
  return [...granted.values()];
}
