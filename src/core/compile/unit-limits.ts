import type { Permission, Scope } from '../permissions/permission.ts';
import type { Unit } from './target.ts';
import { tightestMemory, tightestTimeout } from './tightest.ts';

/** What a unit may use at most. Memory adds up over its parts; a deadline and a number of instances are the highest. */
export interface UnitLimits {
  readonly bytes?: number;
  readonly milliseconds?: number;
  readonly instances?: number;
}

/** Of several limits on one part, the `*` row's included, the tightest holds. */
export function limitsOf({ parts }: Unit): UnitLimits {
  const written = parts.map(({ permissions }) => permissions.flatMap((planned) => planned.written ?? []));
  const bytes = join(written.map(tightestMemory), (a, b) => Math.min(a + b, Number.MAX_SAFE_INTEGER));
  const milliseconds = join(written.map(tightestTimeout), Math.max);
  const instances = join(written.map(fewestInstances), Math.max);
  return {
    ...(bytes !== undefined && { bytes }),
    ...(milliseconds !== undefined && { milliseconds }),
    ...(instances !== undefined && { instances }),
  };
}

function fewestInstances(granted: readonly Permission[]): number | undefined {
  const scopes = granted.flatMap((permission): readonly Scope[] => permission.scopes);
  return join(
    scopes.map((scope) => (scope.kind === 'count' ? scope.count : undefined)),
    Math.min,
  );
}

function join(
  numbers: readonly (number | undefined)[],
  both: (a: number, b: number) => number,
): number | undefined {
  return numbers.reduce((a, b) => (a === undefined ? b : b === undefined ? a : both(a, b)), undefined);
}
