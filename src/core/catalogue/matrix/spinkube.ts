import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix, EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { spinNetwork } from './spin-shared.ts';
import { spinRun, spinServe } from './spin.ts';
import { vary } from './vary.ts';

const IN_THE_IMAGE = {
  en: 'Fixed in the image when it is pushed; the SpinApp cannot change it.',
  fr: 'Fixé dans l’image à sa publication ; le SpinApp ne peut pas le changer.',
};

/** A right of the manifest as it stands once the image is pushed. */
function packaged(row: EnforcementRow): EnforcementRow {
  return {
    ...row,
    default: 'packaged',
    note: IN_THE_IMAGE,
    compensate: {
      en: 'At deployment the operator can only take away: `[outbound_networking] block_networks` in the Secret of `spec.runtimeConfig.loadFromSecret`, a NetworkPolicy, or a policy of a network plug-in that knows host names.',
      fr: 'Au déploiement, l’exploitant ne peut que retirer : `[outbound_networking] block_networks` dans le Secret de `spec.runtimeConfig.loadFromSecret`, une NetworkPolicy, ou une politique d’un greffon réseau qui connaît les noms d’hôte.',
    },
    sources: [...cite('SK-CRD', 'SK-SHIM'), ...row.sources],
  };
}

const rows: readonly EnforcementRow[] = [
  {
    capabilities: ['fs-read'],
    default: 'packaged',
    finest: { kind: 'directory', readOnly: true, anyHostPath: false },
    per: 'component',
    syntax: 'files = [{ source = "DIR", destination = "/GUEST_DIR" }]',
    note: IN_THE_IMAGE,
    cannot: {
      en: 'Add or take away files at deployment: `spec.volumes` attach to the pod, not to the component.',
      fr: 'Ajouter ou retirer des fichiers au déploiement : `spec.volumes` s’attachent au pod, pas au composant.',
    },
    compensate: {
      en: 'Review `files` when building; sign the image and pin its digest.',
      fr: 'Relisez `files` à la construction ; signez l’image et épinglez son empreinte.',
    },
    sources: cite('SK-CRD', 'SK-SAMPLES', 'SK-SHIM'),
    verified: true,
  },
  {
    capabilities: ['fs-write'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Grant it: the shim starts Spin without the option for writing.',
      fr: 'L’accorder : le shim démarre Spin sans l’option d’écriture.',
    },
    compensate: {
      en: 'Keep state in a key-value store or a database.',
      fr: 'Gardez l’état dans un magasin clé-valeur ou une base.',
    },
    sources: cite('SK-SHIM'),
    verified: true,
  },
  ...spinNetwork.filter(({ finest }) => finest.kind !== 'never').map(packaged),
  {
    capabilities: ['env'],
    default: 'packaged',
    finest: { kind: 'name' },
    per: 'component',
    syntax: '[component.ID] environment = { NAME = "VALUE" }',
    note: {
      en: 'Fixed in the image. The pod’s environment goes to the shim and feeds `SPIN_VARIABLE_…`, not the component.',
      fr: 'Fixé dans l’image. L’environnement du pod va au shim et alimente `SPIN_VARIABLE_…`, pas le composant.',
    },
    cannot: {
      en: 'Set the component’s environment from the SpinApp.',
      fr: 'Fixer l’environnement du composant depuis le SpinApp.',
    },
    compensate: {
      en: 'Use configuration (`config`) and `spec.variables`.',
      fr: 'Employez la configuration (`config`) et `spec.variables`.',
    },
    sources: cite('SK-CRD'),
    verified: true,
  },
  {
    capabilities: ['config', 'secret'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'spec.variables: [{name: NAME, value: VALUE | valueFrom: {secretKeyRef | configMapKeyRef}}]',
    example: 'variables: [{name: api_token, valueFrom: {secretKeyRef: {name: app-secrets, key: api_token}}}]',
    note: {
      en: 'A variable belongs to the application; a component sees it only through `[component.ID.variables]` of the image.',
      fr: 'Une variable appartient à l’application ; un composant ne la voit que par `[component.ID.variables]` de l’image.',
    },
    sources: cite('SK-CRD', 'SK-SAMPLES', 'SPIN-V2'),
    verified: true,
  },
  {
    capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
    default: 'packaged',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'key_value_stores = ["LABEL"]',
    example:
      'spec.runtimeConfig.keyValueStores: [{name: LABEL, type: TYPE, options: [{name, value | valueFrom}]}]',
    note: {
      en: 'The labels are fixed in the image. What stands behind a label is said in `spec.runtimeConfig.keyValueStores`, or in the Secret of `spec.runtimeConfig.loadFromSecret`, which replaces all the rest.',
      fr: 'Les labels sont fixés dans l’image. Ce qui est derrière un label se dit dans `spec.runtimeConfig.keyValueStores`, ou dans le Secret de `spec.runtimeConfig.loadFromSecret`, qui remplace tout le reste.',
    },
    cannot: {
      en: 'Take a label away, grant reading only.',
      fr: 'Retirer un label, accorder la seule lecture.',
    },
    compensate: {
      en: 'Credentials of the store with fewer rights.',
      fr: 'Des identifiants du magasin aux droits réduits.',
    },
    sources: cite('SK-CRD', 'SK-SAMPLES'),
    verified: true,
  },
  {
    capabilities: ['sql', 'sql-read', 'sql-write'],
    default: 'packaged',
    finest: { kind: 'name', byServer: true },
    per: 'component',
    syntax: 'sqlite_databases = ["LABEL"] or allowed_outbound_hosts = ["postgres://HOST:PORT"]',
    example:
      'spec.runtimeConfig.sqliteDatabases: [{name: LABEL, type: TYPE, options: [{name, value | valueFrom}]}]',
    note: {
      en: 'SQLite goes by label. PostgreSQL and MySQL go by host and port in `allowed_outbound_hosts` of the image, and their clients do not consult `block_networks`.',
      fr: 'SQLite se désigne par label. PostgreSQL et MySQL se désignent par hôte et port dans `allowed_outbound_hosts` de l’image, et leurs clients ne consultent pas `block_networks`.',
    },
    cannot: {
      en: 'Take a label away; database, schema, table or reading only.',
      fr: 'Retirer un label ; base, schéma, table ou seule lecture.',
    },
    compensate: {
      en: 'A database role with the least rights. Name the server’s row with `@row`.',
      fr: 'Un rôle de base aux droits minimaux. Nommez la ligne du serveur avec `@row`.',
    },
    sources: cite('SK-CRD', 'SK-SAMPLES', 'SPIN-BLOCK'),
    verified: true,
  },
  {
    capabilities: ['messaging-subscribe'],
    default: 'packaged',
    finest: { kind: 'subject', any: false },
    per: 'component',
    syntax: '[[trigger.redis]] component = "ID", channel = "CHANNEL", address = "redis://HOST:PORT"',
    note: {
      en: 'The shim bundles the triggers http, redis, mqtt, sqs and command, and refuses any other.',
      fr: 'Le shim embarque les déclencheurs http, redis, mqtt, sqs et command, et refuse tout autre.',
    },
    sources: cite('SK-SHIM'),
    verified: true,
  },
  {
    capabilities: ['schedule'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Run a cron trigger: the shim refuses triggers other than http, redis, mqtt, sqs and command.',
      fr: 'Exécuter un déclencheur cron : le shim refuse les déclencheurs autres que http, redis, mqtt, sqs et command.',
    },
    compensate: {
      en: 'Have a Kubernetes CronJob send the request.',
      fr: 'Faites envoyer la requête par un CronJob Kubernetes.',
    },
    sources: cite('SK-SHIM'),
    verified: true,
  },
  {
    capabilities: ['memory'],
    default: 'unlimited',
    finest: { kind: 'quantity' },
    per: 'application',
    syntax: 'spec.invocationLimits: {memory: 64Mi}',
    note: {
      en: 'For each instance. It must not exceed the pod’s limit or request (`spec.resources`).',
      fr: 'Pour chaque instance. Elle ne doit pas dépasser la limite ni la demande du pod (`spec.resources`).',
    },
    cannot: { en: 'A value for each component.', fr: 'Une valeur par composant.' },
    compensate: { en: 'One SpinApp for each size.', fr: 'Un SpinApp par taille.' },
    sources: cite('SK-CRD', 'SK-SHIM'),
    verified: true,
  },
  {
    capabilities: ['timeout'],
    default: 'unlimited',
    finest: { kind: 'always' },
    per: 'application',
    cannot: {
      en: 'Stop a request: the shim passes no timeout to Spin. `spec.resources.limits.cpu` bounds the pod’s CPU only.',
      fr: 'Arrêter une requête : le shim ne passe aucun délai à Spin. `spec.resources.limits.cpu` ne borne que le CPU du pod.',
    },
    compensate: { en: 'A timeout of the Ingress or Gateway.', fr: 'Un délai de l’Ingress ou de la Gateway.' },
    sources: cite('SK-CRD', 'SK-SHIM'),
    verified: true,
  },
  {
    capabilities: ['instances'],
    default: 'fixed',
    finest: { kind: 'always' },
    per: 'application',
    note: {
      en: '`spec.replicas` and `spec.enableAutoscaling` set the number of pods; inside a pod Spin’s own pool holds.',
      fr: '`spec.replicas` et `spec.enableAutoscaling` fixent le nombre de pods ; dans un pod, la réserve de Spin s’applique.',
    },
    cannot: {
      en: 'Bound the instances inside a pod.',
      fr: 'Borner les instances dans un pod.',
    },
    compensate: {
      en: 'Bound concurrent requests at the Ingress or Gateway.',
      fr: 'Bornez les requêtes simultanées à l’Ingress ou à la Gateway.',
    },
    sources: cite('SK-CRD', 'SK-SAMPLES', 'SK-SHIM'),
    verified: true,
  },
];

const CHANGES: Partial<EnforcementMatrix> = {
  target: 'spinkube',
  platform: 'spinkube',
  checked: 'spin-operator 943f5b1 (2026-04-14), containerd-shim-spin 5611018 (2026-05-12)',
  notes: [
    {
      en: 'The rights of a component come from the manifest locked into the image by `spin registry push`. A SpinApp can only drop components, set variables, map stores, block networks and limit the pod.',
      fr: 'Les droits d’un composant viennent du manifeste figé dans l’image par `spin registry push`. Un SpinApp peut seulement retirer des composants, fixer des variables, associer des magasins, bloquer des réseaux et limiter le pod.',
    },
    {
      en: 'The shim writes in the root file system: `readOnlyRootFilesystem: true` breaks it (issue 123, open when read).',
      fr: 'Le shim écrit dans le système de fichiers racine : `readOnlyRootFilesystem: true` le casse (ticket 123, ouvert à la lecture).',
    },
  ],
};

/** A SpinApp with an HTTP trigger. */
export const spinkubeServe: EnforcementMatrix = vary(spinServe, { ...CHANGES, mode: 'serve' }, [
  ...rows,
  {
    capabilities: ['http-in'],
    default: 'packaged',
    finest: { kind: 'route', path: true, from: true },
    per: 'component',
    syntax: '[[trigger.http]] route = "/ROUTE/..."',
    note: {
      en: 'Routes are fixed in the image. The pod listens on 0.0.0.0:80 behind one Service for each SpinApp.',
      fr: 'Les routes sont fixées dans l’image. Le pod écoute sur 0.0.0.0:80 derrière un Service par SpinApp.',
    },
    cannot: { en: 'TLS, authentication.', fr: 'TLS, authentification.' },
    compensate: {
      en: 'An Ingress or Gateway, and a NetworkPolicy for ingress.',
      fr: 'Un Ingress ou une Gateway, et une NetworkPolicy d’entrée.',
    },
    sources: cite('SK-CRD', 'SK-SHIM', 'SPIN-V2'),
    verified: true,
  },
]);

/** A SpinApp without an HTTP trigger: redis, mqtt, sqs or command starts its components. */
export const spinkubeRun: EnforcementMatrix = vary(spinRun, { ...CHANGES, mode: 'run' }, [
  ...rows,
  {
    capabilities: ['http-in'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    cannot: { en: 'Serve without an HTTP trigger.', fr: 'Servir sans déclencheur HTTP.' },
    sources: [
      ...cite('SK-SHIM'),
      inRepository('spinframework/containerd-shim-spin', '5611018', 'containerd-shim-spin/src/trigger.rs'),
    ],
    verified: true,
  },
]);
