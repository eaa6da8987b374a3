import type { WasiGeneration } from '../../permissions/interface-names.ts';
import type { Permission, PermissionsTable } from '../../permissions/permission.ts';
import { kebabName } from '../../permissions/names.ts';
import type { ManifestGrant } from '../../compile/manifest-grant.ts';
import type { PlannedRow, Target } from '../../compile/target.ts';
import { rowNames, type RowNames } from './row-names.ts';
import { planStated, withoutCalls } from './stated-table.ts';

/** What the rows of a table come to on one target. Rows are told by their kebab names. */
export interface RowsOnTarget {
  readonly target: Target;
  readonly names: readonly string[];
  readonly named: RowNames;
  row(name: string): PlannedRow;
  /** The row and all that it calls, by name. */
  composition(name: string): readonly string[];
  /** The most that a component of this name may be granted, whoever is composed with it. */
  allowed(name: string): readonly ManifestGrant[];
  /** What the rows of its composition state. */
  stated(name: string): readonly Permission[];
  /** What of it the target offers at all. */
  held(name: string): readonly Permission[];
  /** What the target writes for the row by itself. */
  meant(name: string): readonly ManifestGrant[];
  /** What the target grants every component of the application. */
  readonly everywhere: readonly ManifestGrant[];
}

/** Plans a stated table for a target; each row by itself where it is asked for. */
export function rowsOnTarget(
  table: PermissionsTable,
  target: Target,
  wasi: WasiGeneration | undefined,
): RowsOnTarget {
  const plan = planStated(table, target, wasi);
  const byName = new Map(plan.rows.map((row) => [row.name, row]));
  const named = rowNames([...byName.keys()]);
  const whole = target.grants(plan).map((grant) => ({ grant, name: nameOf(grant.component) }));
  const wholeOf = (wanted: string) => whole.flatMap(({ grant, name }) => (name === wanted ? [grant] : []));
  const row = (name: string) => byName.get(name)!;
  const composition = memoized((name) => closure(name, byName));
  const meant = memoized((name) => {
    const alone = withoutCalls({ rows: table.rows.filter((one) => isPartOf(one, name)) });
    return target
      .grants(planStated(alone, target, wasi))
      .filter(({ component }) => nameOf(component) === name);
  });
  return {
    target,
    names: [...byName.keys()],
    named,
    row,
    composition,
    meant,
    stated: memoized((name) =>
      composition(name).flatMap((part) => row(part).permissions.map(({ permission }) => permission)),
    ),
    held: memoized((name) =>
      composition(name).flatMap((part) =>
        row(part)
          .permissions.filter(
            ({ judgement, obstacle }) => judgement.enforcement !== 'unsupported' && !obstacle,
          )
          .map(({ permission }) => permission),
      ),
    ),
    allowed: memoized((name) => [...wholeOf(name), ...composition(name).flatMap(meant)]),
    everywhere: wholeOf('*'),
  };

  function nameOf(component: string): string | undefined {
    if (component === '*') return component;
    const found = named(component);
    return found === 'unsure' ? undefined : found?.row;
  }
}

function isPartOf({ kind, component }: PermissionsTable['rows'][number], name: string): boolean {
  return kind === 'external' || component === '*' || kebabName(component) === name;
}

function closure(name: string, byName: ReadonlyMap<string, PlannedRow>): readonly string[] {
  const reached = new Set([name]);
  for (const part of reached) for (const called of byName.get(part)?.calls ?? []) reached.add(called);
  return [...reached];
}

function memoized<T>(make: (name: string) => T): (name: string) => T {
  const made = new Map<string, T>();
  return (name) => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name)!;
  };
}
