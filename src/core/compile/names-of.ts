import type { Capability } from '../permissions/capability.ts';
import type { Permission } from '../permissions/permission.ts';

/** The names that permissions of these capabilities grant, each once, in order. */
export function namesOf(
  granted: readonly Permission[],
  capabilities: readonly Capability[],
): readonly string[] {
  const names = granted
    .filter(({ capability }) => capabilities.includes(capability))
    .flatMap(({ scopes }) => scopes.flatMap((scope) => (scope.kind === 'name' ? [scope.name] : [])));
  return [...new Set(names)];
}
