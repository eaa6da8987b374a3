import type { Permission } from '../../permissions/permission.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, mountsOf, type Mount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import type { Plan, PlannedRow, Unit } from '../target.ts';
import { allowedHosts, allowedLookups, hostGrants, lookupGrant } from './wasmcloud-hosts.ts';
import { secretObject, subjectsOf } from './wasmcloud-interfaces.ts';
import { grantedTo } from './wasmcloud-workload.ts';

/** What the workloads of a plan grant. */
export function wasmcloudGrants({ units }: Plan): readonly ManifestGrant[] {
  return distinctGrants(
    units.flatMap((unit) =>
      unit.parts.flatMap((part) => [...ownGrants(part), ...sharedGrants(unit, part.name)]),
    ),
  );
}

function ownGrants(part: PlannedRow): readonly ManifestGrant[] {
  const component = part.name;
  const granted = grantedTo(part);
  const named = (capability: 'env' | 'config') =>
    namesOf(granted, [capability]).map((name): ManifestGrant => ({
      component,
      capability,
      scope: { kind: 'name', name },
    }));
  return [
    ...allowedHosts(granted).flatMap((entry) => hostGrants(component, entry)),
    ...allowedLookups(granted).map((entry) => lookupGrant(component, entry)),
    ...mountsOf(granted).map((mount) => mountGrant(component, plainly(mount))),
    ...named('env'),
    ...named('config'),
  ];
}

/** The same path on both sides says no more than one. */
function plainly({ guest, host, writable }: Mount): Mount {
  return { guest, ...(host !== undefined && host !== guest && { host }), writable };
}

/** What the host interfaces of a workload give to each of its components. */
function sharedGrants({ granted, parts }: Unit, component: string): readonly ManifestGrant[] {
  const has = (pattern: RegExp) => granted.some(({ capability }) => pattern.test(capability));
  const named = (capability: ManifestGrant['capability'], names: readonly string[]) =>
    names.map((name): ManifestGrant => ({ component, capability, scope: { kind: 'name', name } }));
  const writesBlobs = has(/^blobstore(?:-write)?$/);
  return [
    ...(has(/^http-in$/) ? [{ component, capability: 'http-in' } as const] : []),
    ...named('secret', namesOf(granted, ['secret']).map(secretObject)),
    ...named('keyvalue', storeNames(granted, /^keyvalue/)),
    ...named(writesBlobs ? 'blobstore' : 'blobstore-read', storeNames(granted, /^blobstore/)),
    ...named('sql', storeNames(granted, /^sql/)),
    ...(has(/^messaging(?:-publish)?$/) ? [{ component, capability: 'messaging-publish' } as const] : []),
    ...subjectsOf(granted).map((subject): ManifestGrant => ({
      component,
      capability: 'messaging-subscribe',
      scope: { kind: 'subject', subject },
    })),
    ...(parts.length > 1 ? [{ component, capability: 'call' } as const] : []),
  ];
}

function storeNames(granted: readonly Permission[], family: RegExp): readonly string[] {
  return granted
    .filter(({ capability }) => family.test(capability))
    .flatMap(({ scopes }) => scopes.flatMap((scope) => (scope.kind === 'name' ? [scope.name] : [])));
}
