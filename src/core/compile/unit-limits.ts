import type { Scope } from '../permissions/permission.ts';
import type { Unit } from './target.ts';

/** What a unit may use at most. Memory adds up over its parts; a deadline and a number of instances are the highest. */
export interface UnitLimits {
  readonly bytes?: number;
  readonly milliseconds?: number;
  readonly instances?: number;
}

export function limitsOf({ parts }: Unit): UnitLimits {
  const scopes = parts
    .flatMap(({ permissions }) => permissions.flatMap(({ written }) => written ?? []))
    .flatMap((permission) => permission.scopes);
  const bytes = fold(
    scopes,
    (scope) => (scope.kind === 'size' ? scope.bytes : undefined),
    (a, b) => Math.min(a + b, Number.MAX_SAFE_INTEGER),
  );
  const milliseconds = fold(
    scopes,
    (scope) => (scope.kind === 'duration' ? scope.milliseconds : undefined),
    Math.max,
  );
  const instances = fold(scopes, (scope) => (scope.kind === 'count' ? scope.count : undefined), Math.max);
  return {
    ...(bytes !== undefined && { bytes }),
    ...(milliseconds !== undefined && { milliseconds }),
    ...(instances !== undefined && { instances }),
  };
}

function fold(
  scopes: readonly Scope[],
  numberOf: (scope: Scope) => number | undefined,
  join: (a: number, b: number) => number,
): number | undefined {
  const numbers = scopes.flatMap((scope) => numberOf(scope) ?? []);
  return numbers.length > 0 ? numbers.reduce((a, b) => join(a, b)) : undefined;
}
