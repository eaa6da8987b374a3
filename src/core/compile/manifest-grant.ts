import type { Capability } from '../permissions/capability.ts';
import type { Scope } from '../permissions/permission.ts';

/** What one manifest grants one component, as finely as its target tells scopes apart. */
export interface ManifestGrant {
  /** Kebab-case; `*` where the manifest grants it to every component of the application. */
  readonly component: string;
  readonly capability: Capability;
  /** Absent where the target tells no scopes apart, and where it tells only servers apart. */
  readonly scope?: Scope;
  /** The server that is told apart instead of the scope. */
  readonly server?: { readonly host: string; readonly port: number };
}

/** One text for each grant: equal grants have equal texts. */
export function grantKey({ component, capability, scope, server }: ManifestGrant): string {
  const told = scope === undefined ? [] : Object.entries(scope).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([component, capability, told, server?.host, server?.port]);
}

/** Each grant once, in the order of their keys. */
export function distinctGrants(grants: readonly ManifestGrant[]): readonly ManifestGrant[] {
  const byKey = new Map(grants.map((grant) => [grantKey(grant), grant]));
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, grant]) => grant);
}

/** A grant that every component of the application has. */
export function grantToAll(capability: Capability, scope: Scope): ManifestGrant {
  return { component: '*', capability, scope };
}
