import type { EnforcementRow } from '../catalogue/enforcement.ts';
import { hostKind } from '../permissions/address.ts';
import type { Scope } from '../permissions/permission.ts';

/** True where the scope is a host name and the target compares addresses only. */
export function isNameForAddresses({ finest }: EnforcementRow, scope: Scope): boolean {
  return (
    finest.kind === 'endpoint' && !finest.name && scope.kind === 'endpoint' && hostKind(scope.host) === 'name'
  );
}
