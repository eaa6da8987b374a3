import type { Capability } from '../../permissions/capability.ts';
import type { Scope } from '../../permissions/permission.ts';
import { kebabName } from '../../permissions/names.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { mountGrant } from '../mounts.ts';
import {
  listOf,
  mappingOf,
  readYamlDocuments,
  textOf,
  textsOf,
  type Mapping,
} from '../read-yaml-documents.ts';
import { hostGrants, lookupGrant } from './wasmcloud-hosts.ts';
import { WASMCLOUD_API } from './wasmcloud-workload.ts';

/** What the workloads of a file grant. */
export function readWasmcloud(text: string, file: string): readonly ManifestGrant[] {
  if (!/\.ya?ml$/.test(file)) return [];
  return readYamlDocuments(text, file).flatMap((document) => {
    const resource = mappingOf(document);
    if (resource['apiVersion'] !== WASMCLOUD_API) return [];
    const name = kebabName(textOf(mappingOf(resource['metadata'])['name']) ?? '');
    const spec = mappingOf(resource['spec']);
    switch (resource['kind']) {
      case 'Workload':
        return workloadGrants(spec, name);
      case 'WorkloadDeployment':
      case 'WorkloadReplicaSet':
        return workloadGrants(mappingOf(mappingOf(spec['template'])['spec']), name);
      default:
        return [];
    }
  });
}

/** A host interface serves every component of the workload, and each may call the others. */
function workloadGrants(spec: Mapping, workload: string): readonly ManifestGrant[] {
  const owners = [
    ...listOf(spec['components'])
      .map(mappingOf)
      .map((component) => ({
        name: kebabName(textOf(component['name']) ?? workload),
        local: mappingOf(component['localResources']),
      })),
    ...(spec['service'] === undefined
      ? []
      : [{ name: workload, local: mappingOf(mappingOf(spec['service'])['localResources']) }]),
  ];
  const interfaces = listOf(spec['hostInterfaces']).map(mappingOf);
  const volumes = new Map(
    listOf(spec['volumes'])
      .map(mappingOf)
      .map((volume) => [textOf(volume['name']) ?? '', volume]),
  );
  return owners.flatMap(({ name, local }) =>
    localGrants(name, local, volumes).concat(
      interfaces.flatMap((entry) => interfaceGrants(name, entry)),
      owners.length > 1 ? [{ component: name, capability: 'call' }] : [],
    ),
  );
}

function localGrants(
  component: string,
  local: Mapping,
  volumes: ReadonlyMap<string, Mapping>,
): ManifestGrant[] {
  const environment = mappingOf(local['environment']);
  return [
    ...textsOf(local['allowedHosts']).flatMap((entry) => hostGrants(component, entry)),
    ...textsOf(local['allowedIpNameLookups']).map((entry) => lookupGrant(component, entry)),
    ...listOf(local['volumeMounts'])
      .map(mappingOf)
      .flatMap((mount) => mountGrants(component, mount, volumes)),
    ...named(component, 'config', Object.keys(mappingOf(local['config']))),
    ...named(component, 'env', Object.keys(mappingOf(environment['config']))),
    ...(listOf(environment['configFrom']).length > 0
      ? [{ component, capability: 'env', scope: { kind: 'any' } } as const]
      : []),
    ...named(component, 'secret', references(environment['secretFrom'])),
  ];
}

function named(
  component: string,
  capability: Capability,
  names: readonly string[],
): readonly ManifestGrant[] {
  return names.map((name) => ({ component, capability, scope: { kind: 'name', name } }));
}

function references(value: unknown): readonly string[] {
  return listOf(value).flatMap((reference) => textOf(mappingOf(reference)['name']) ?? []);
}

/** A mount is writable unless it says otherwise. */
function mountGrants(
  component: string,
  mount: Mapping,
  volumes: ReadonlyMap<string, Mapping>,
): readonly ManifestGrant[] {
  const guest = textOf(mount['mountPath']);
  if (guest === undefined) return [];
  const volume = mappingOf(volumes.get(textOf(mount['name']) ?? ''));
  const path = textOf(mappingOf(volume['hostPath'])['path']);
  const host = path === undefined || path === guest ? {} : { host: path };
  return [mountGrant(component, { guest, ...host, writable: mount['readOnly'] !== true })];
}

/** One entry of `hostInterfaces`. */
function interfaceGrants(component: string, entry: Mapping): readonly ManifestGrant[] {
  const config = mappingOf(entry['config']);
  const interfaces = textsOf(entry['interfaces']);
  const value = (key: string) => textOf(config[key]);
  const label = textOf(entry['name']);
  switch (textOf(entry['package'])) {
    case 'http':
      return interfaces.some((name) => name === 'incoming-handler' || name === 'handler')
        ? [{ component, capability: 'http-in' }]
        : [];
    case 'config':
      return named(component, 'config', Object.keys(config));
    case 'secrets':
      return named(component, 'secret', [...references(entry['secretFrom']), ...Object.keys(config)]);
    case 'keyvalue':
      return [{ component, capability: 'keyvalue', scope: nameScope(value('bucket') ?? label) }];
    case 'blobstore':
      return (value('buckets')?.split(',') ?? [undefined]).map((name) => ({
        component,
        capability: value('read_only') === 'true' ? 'blobstore-read' : 'blobstore',
        scope: nameScope(name),
      }));
    case 'postgres':
      return [{ component, capability: 'sql', scope: nameScope(value('database') ?? label) }];
    case 'messaging':
      return messagingGrants(component, interfaces, value('subscriptions'));
    default:
      return [];
  }
}

function nameScope(name: string | undefined): Scope {
  return name === undefined ? { kind: 'any' } : { kind: 'name', name };
}

function messagingGrants(
  component: string,
  interfaces: readonly string[],
  subscriptions: string | undefined,
): readonly ManifestGrant[] {
  const subjects = (subscriptions ?? '').split(',').filter((subject) => subject !== '');
  return [
    ...(interfaces.includes('consumer') ? [{ component, capability: 'messaging-publish' } as const] : []),
    ...subjects.map((subject): ManifestGrant => ({
      component,
      capability: 'messaging-subscribe',
      scope: { kind: 'subject', subject },
    })),
  ];
}
