import type { Permission } from '../permissions/permission.ts';

/** The bytes of the tightest `memory` limit. */
export function tightestMemory(granted: readonly Permission[]): number | undefined {
  const sizes = granted.flatMap(({ capability, scopes }) =>
    capability === 'memory' ? scopes.flatMap((scope) => (scope.kind === 'size' ? [scope.bytes] : [])) : [],
  );
  return sizes.length === 0 ? undefined : Math.min(...sizes);
}

/** The milliseconds of the tightest `timeout`. */
export function tightestTimeout(granted: readonly Permission[]): number | undefined {
  const durations = granted.flatMap(({ capability, scopes }) =>
    capability === 'timeout'
      ? scopes.flatMap((scope) => (scope.kind === 'duration' ? [scope.milliseconds] : []))
      : [],
  );
  return durations.length === 0 ? undefined : Math.min(...durations);
}
