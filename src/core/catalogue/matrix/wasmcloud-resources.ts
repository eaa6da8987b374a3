import { inRepository } from '../cli/help-text.ts';
import type { EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, SQL } from './families.ts';

const PLUGINS = {
  title: 'wasmCloud/wasmCloud crates/wash-runtime/src/plugin@v2.7.0',
  url: 'https://github.com/wasmCloud/wasmCloud/tree/v2.7.0/crates/wash-runtime/src/plugin',
  read: '2026-11-25',
};

/** Values and resources that the host hands to a component of wasmCloud 2. */
export const wasmcloudResources: readonly EnforcementRow[] = [
  {
    capabilities: ['env'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'localResources.environment: {config: {NAME: VALUE}, configFrom: [{name: CONFIG_MAP}]}',
    note: {
      en: '`config` gives way to `configFrom`, and both to `secretFrom`.',
      fr: '`config` cède à `configFrom`, et les deux à `secretFrom`.',
    },
    sources: cite('WC-CRD', 'WC-CFG'),
    verified: true,
  },
  {
    capabilities: ['args'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Pass arguments: there is no field.',
      fr: 'Passer des arguments : aucun champ ne le permet.',
    },
    compensate: {
      en: 'Give the value as a variable (`env`) or as configuration (`config`).',
      fr: 'Donnez la valeur en variable (`env`) ou en configuration (`config`).',
    },
    sources: cite('WC-CRD'),
    verified: true,
  },
  {
    capabilities: ['config'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'localResources.config: {KEY: VALUE}',
    note: {
      en: 'Or a host interface: `{namespace: wasi, package: config, interfaces: [store]}`.',
      fr: 'Ou une interface de l’hôte : `{namespace: wasi, package: config, interfaces: [store]}`.',
    },
    sources: cite('WC-CRD', 'WC-PLUG'),
    verified: true,
  },
  {
    capabilities: ['secret'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax:
      'hostInterfaces: [{namespace: wasmcloud, package: secrets, interfaces: [store, reveal], secretFrom: [{name: SECRET}]}]',
    note: {
      en: 'By Kubernetes Secret, with all its keys: keep one Secret for each name. The interface gives opaque handles.',
      fr: 'Par Secret Kubernetes, avec toutes ses clés : gardez un Secret par nom. L’interface donne des poignées opaques.',
    },
    cannot: {
      en: 'Hide the value with `environment.secretFrom`, which makes it an ordinary environment variable.',
      fr: 'Cacher la valeur avec `environment.secretFrom`, qui en fait une variable d’environnement ordinaire.',
    },
    compensate: { en: 'Prefer wasmcloud:secrets.', fr: 'Préférez wasmcloud:secrets.' },
    sources: cite('WC-CRD', 'WC-CFG', 'WC-PLUG'),
    verified: true,
  },
  {
    capabilities: KEYVALUE,
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax:
      'hostInterfaces: [{name: NAME, namespace: wasi, package: keyvalue, interfaces: [store, atomics, batch], config: {backend: BACKEND, bucket: BUCKET}}]',
    note: {
      en: 'Backends: in-memory (default), filesystem, nats, redis. A named binding for each import.',
      fr: 'Backends : in-memory (par défaut), filesystem, nats, redis. Une liaison nommée par import.',
    },
    cannot: { en: 'Reading only, key prefixes.', fr: 'La seule lecture, les préfixes de clés.' },
    compensate: {
      en: 'Access control of the store.',
      fr: 'Le contrôle d’accès du magasin.',
    },
    sources: cite('WC-CRDDOC', 'WC-PLUG'),
    verified: true,
  },
  {
    capabilities: SQL,
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax:
      'hostInterfaces: [{namespace: wasmcloud, package: postgres, interfaces: [query, prepared], config: {url: "postgres://…"}}]',
    note: {
      en: 'PostgreSQL only, by connection URL (role and database) for each named import.',
      fr: 'PostgreSQL seulement, par URL de connexion (rôle et base) pour chaque import nommé.',
    },
    cannot: {
      en: 'Statements, tables, reading only; SQLite and MySQL.',
      fr: 'Instructions, tables, seule lecture ; SQLite et MySQL.',
    },
    compensate: {
      en: 'A database role with the least rights.',
      fr: 'Un rôle de base aux droits minimaux.',
    },
    sources: cite('WC-PLUG', 'WC-CRDDOC'),
    verified: true,
  },
  {
    capabilities: ['messaging-subscribe'],
    default: 'deny',
    finest: { kind: 'subject', any: true },
    per: 'component',
    syntax:
      'hostInterfaces: [{namespace: wasmcloud, package: messaging, interfaces: [handler], config: {subscriptions: "a.b,c.>"}}]',
    note: {
      en: '`consumer_group` names the group, or `broadcast`.',
      fr: '`consumer_group` nomme le groupe, ou `broadcast`.',
    },
    sources: cite('WC-CRDDOC', 'WC-PLUG'),
    verified: true,
  },
  {
    capabilities: ['messaging', 'messaging-publish'],
    default: 'deny',
    finest: { kind: 'switch' },
    per: 'component',
    syntax: 'hostInterfaces: [{namespace: wasmcloud, package: messaging, interfaces: [consumer, handler]}]',
    cannot: {
      en: 'Choose the subjects that may be published to: the NATS plug-in of 2.7.0 has no list for it.',
      fr: 'Choisir les sujets où publier : le greffon NATS de 2.7.0 n’a pas de liste pour cela.',
    },
    compensate: {
      en: 'Permissions of the NATS account.',
      fr: 'Les permissions du compte NATS.',
    },
    sources: cite('WC-CRDDOC', 'WC-PLUG'),
    verified: true,
  },
  {
    capabilities: BLOBSTORE,
    default: 'deny',
    finest: { kind: 'name', readOnly: true },
    per: 'component',
    syntax:
      'hostInterfaces: [{namespace: wasi, package: blobstore, interfaces: [blobstore], config: {backend: nats, root: CONTAINER, read_only: "true"}}]',
    note: {
      en: 'Backends: nats, filesystem. Only nats has `read_only`.',
      fr: 'Backends : nats, filesystem. Seul nats a `read_only`.',
    },
    cannot: { en: 'Rules for single objects.', fr: 'Des règles par objet.' },
    sources: cite('WC-PLUG'),
    verified: 'partial',
  },
  {
    capabilities: ['inference'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Run a model: the host of 2.7.0 has no plug-in for wasi:nn.',
      fr: 'Exécuter un modèle : l’hôte de 2.7.0 n’a pas de greffon pour wasi:nn.',
    },
    compensate: {
      en: 'Call a model’s service with an `http-out` permission.',
      fr: 'Appelez le service d’un modèle avec une permission `http-out`.',
    },
    sources: [PLUGINS],
    verified: true,
  },
  {
    capabilities: ['schedule'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Start a component at a given time: neither the workload nor a plug-in of 2.7.0 has a schedule.',
      fr: 'Lancer un composant à heure dite : ni le workload ni un greffon de 2.7.0 n’a d’horaire.',
    },
    compensate: {
      en: 'A service of the workload that waits and calls, as the project’s own test does; or a Kubernetes CronJob that sends the request.',
      fr: 'Un service du workload qui attend et appelle, comme dans le test du projet ; ou un CronJob Kubernetes qui envoie la requête.',
    },
    sources: [
      PLUGINS,
      inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash-runtime/tests/integration_cron_service.rs'),
    ],
    verified: true,
  },
];
