import type { Text } from '../../locales/locale.ts';
import { sayAll } from '../../locales/say.ts';
import type { Capability } from '../../permissions/capability.ts';
import type { ExternalRow, Permission } from '../../permissions/permission.ts';
import { namesOf } from '../names-of.ts';
import {
  NO_PLAIN_PATH,
  NO_VARIABLE,
  parameterObstacle,
  patternObstacle,
  PLAIN_PATH,
  VARIABLE,
} from '../obstacles.ts';
import { pinDigests, publishArtefacts, rowArtefacts } from '../publish.ts';
import { serverScheme } from '../server-scheme.ts';
import { shellLine } from '../shell-word.ts';
import { defineTarget, type Plan } from '../target.ts';
import { yamlDocuments } from '../yaml-documents.ts';
import { wasmcloudGrants } from './wasmcloud-grants.ts';
import { hostObstacle } from './wasmcloud-hosts.ts';
import { secretObject, speaksNats, wasmcloudInterfaces } from './wasmcloud-interfaces.ts';
import { readWasmcloud } from './wasmcloud-read.ts';
import { chartValues, workloadResources } from './wasmcloud-workload.ts';

const KEY: Text = {
  en: 'a key has letters, digits, `.`, `_` and `-` only.',
  fr: 'une clé n’a que des lettres, des chiffres, `.`, `_` et `-`.',
};

const OWN_KEY: Text = {
  en: 'the messaging plug-in reads this key itself, as subjects to subscribe to.',
  fr: 'le greffon de messages lit lui-même cette clé, comme des sujets auxquels s’abonner.',
};

const LISTED: Text = {
  en: 'a comma would start another name in the list.',
  fr: 'une virgule commencerait un autre nom dans la liste.',
};

/** What stands in the `localResources` of one component. */
const OWN_RESOURCES: ReadonlySet<Capability> = new Set([
  'http-out',
  'tcp-connect',
  'udp',
  'dns',
  'fs-read',
  'fs-write',
  'env',
  'config',
]);

/** What a workload cannot say. */
export function wasmcloudObstacle(permission: Permission, server: ExternalRow | undefined): Text | undefined {
  const { capability } = permission;
  return (
    parameterObstacle(permission, 'wasmCloud') ??
    hostObstacle(permission) ??
    scopeObstacle(permission) ??
    (server === undefined ? undefined : serverObstacle(capability.replace(/-.*$/, ''), server))
  );
}

function scopeObstacle(permission: Permission): Text | undefined {
  switch (permission.capability.replace(/^(keyvalue|blobstore|sql|messaging)-.*$/, '$1')) {
    case 'env':
      return patternObstacle(permission, VARIABLE, NO_VARIABLE);
    case 'config':
      return patternObstacle(permission, /^(?!(?:subscriptions|consumer_group)$)/, OWN_KEY);
    case 'secret':
      return patternObstacle(permission, /^[-._A-Za-z0-9]{1,200}$/, KEY);
    case 'fs-read':
    case 'fs-write':
      return patternObstacle(permission, PLAIN_PATH, NO_PLAIN_PATH);
    case 'blobstore':
    case 'messaging':
      return patternObstacle(permission, /^[^,]+$/, LISTED);
    default:
      return undefined;
  }
}

function serverObstacle(family: string, server: ExternalRow): Text | undefined {
  if (!['keyvalue', 'blobstore', 'sql', 'messaging'].includes(family)) return undefined;
  if (server.external.at === undefined) return sayAll('compile.no-address');
  const accepted = { keyvalue: 'redis, nats', blobstore: 'nats', sql: 'postgres', messaging: 'nats' }[
    family
  ]!;
  const scheme = serverScheme(server) ?? (speaksNats(server) ? 'nats' : undefined);
  if (scheme !== undefined && accepted.split(', ').includes(scheme)) return undefined;
  return sayAll('compile.no-client', { row: server.component, accepted });
}

function notes({ rows }: Plan): readonly Text[] {
  const granted = rows.flatMap(({ permissions }) => permissions.flatMap(({ written }) => written ?? []));
  const has = (pattern: RegExp) => granted.some(({ capability }) => pattern.test(capability));
  const secrets = namesOf(granted, ['secret']);
  return [
    {
      en: '`values.yaml` is for the chart runtime-operator. It sets `socketEgress: enforce`, without which raw sockets reach everything.',
      fr: '`values.yaml` est destiné au chart runtime-operator. Il met `socketEgress: enforce`, sans quoi les sockets brutes atteignent tout.',
    },
    ...(secrets.length > 0
      ? [
          {
            en: `One Kubernetes Secret for each name, with that name as its only key: ${secrets.map((name) => `${secretObject(name)} (${name})`).join(', ')}.`,
            fr: `Un Secret Kubernetes par nom, avec ce nom pour seule clé : ${secrets.map((name) => `${secretObject(name)} (${name})`).join(', ')}.`,
          },
        ]
      : []),
    ...(has(/^keyvalue/)
      ? [
          {
            en: 'A key-value store without a row behind it is kept in the host’s memory. `bucket` names the store to the reader: a component can open any bucket of the same backend. Several stores in a workload are told apart by the labels of the imports.',
            fr: 'Un magasin clé-valeur sans ligne derrière lui est gardé dans la mémoire de l’hôte. `bucket` nomme le magasin pour qui lit : un composant peut ouvrir tout bucket du même backend. Plusieurs magasins d’un workload se distinguent par les étiquettes des imports.',
          },
        ]
      : []),
    ...(has(/^blobstore/)
      ? [
          {
            en: 'A blob store is read-only only where nothing in the workload writes one.',
            fr: 'Un magasin de blobs n’est en lecture seule que si rien dans le workload n’y écrit.',
          },
        ]
      : []),
    ...(has(/^sql/)
      ? [
          {
            en: 'The host connects with `wash host --postgres-url`: give it a role with the least rights.',
            fr: 'L’hôte se connecte avec `wash host --postgres-url` : donnez-lui un rôle aux droits minimaux.',
          },
        ]
      : []),
    ...(has(/^fs-/)
      ? [
          {
            en: 'A directory that is only read, or has a host path, is one of the host’s pod, which `values.yaml` mounts from the node. A directory that is written and has no host path is scratch space.',
            fr: 'Un répertoire seulement lu, ou avec un chemin d’hôte, est celui du pod de l’hôte, que `values.yaml` monte depuis le nœud. Un répertoire écrit sans chemin d’hôte est un espace temporaire.',
          },
        ]
      : []),
  ];
}

/** wasmCloud 2: a workload for each unit, and the values of the chart that starts its hosts. */
export const wasmcloud = defineTarget({
  id: 'wasmcloud',
  wasi: { '0.2': '0.2.12', '0.3': '0.3.0' },
  composition: 'host',
  kubernetes: true,
  interfaces: wasmcloudInterfaces,
  obstacle: wasmcloudObstacle,
  write: (plan) => [
    {
      path: 'workloads.yaml',
      content: yamlDocuments(plan.units.flatMap((unit) => workloadResources(unit, plan))),
      main: true,
    },
    { path: 'values.yaml', content: yamlDocuments([chartValues(plan)]) },
  ],
  grants: wasmcloudGrants,
  read: readWasmcloud,
  // The host links the parts of a workload itself, so that each is published alone.
  publish: (plan, lookup) => publishArtefacts(plan, lookup, rowArtefacts(plan)),
  isolates: (_unit, _part, { capability }) => OWN_RESOURCES.has(capability),
  sharesInManifest: (capability) => capability === 'config' || !OWN_RESOURCES.has(capability),
  deploy: () => [
    shellLine([
      'helm',
      'upgrade',
      '--install',
      'wasmcloud',
      'oci://ghcr.io/wasmcloud/charts/runtime-operator',
      '--values',
      'values.yaml',
    ]),
    pinDigests('workloads.yaml'),
    shellLine(['kubectl', 'apply', '-f', 'workloads.yaml']),
  ],
  notes,
});
