import type { ReferenceMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';

/** wasmCloud 1 with wadm, which version 2 replaced. */
export const wasmcloudV1: ReferenceMatrix = {
  reference: true,
  platform: 'wasmcloud-v1',
  rows: [
    {
      capabilities: [
        'fs-read',
        'fs-write',
        'tcp-connect',
        'tcp-listen',
        'udp',
        'udp-listen',
        'dns',
        'env',
        'args',
      ],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'component',
      note: {
        en: 'The only argument is `main.wasm`.',
        fr: 'Le seul argument est `main.wasm`.',
      },
      cannot: {
        en: 'Grant it: every power from outside is a link to a provider.',
        fr: 'L’accorder : tout droit venu de l’extérieur est un lien vers un fournisseur.',
      },
      sources: cite('WC1-RT'),
      verified: true,
    },
    {
      capabilities: ['http-out'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'component',
      syntax:
        'traits: [{type: link, properties: {target: {name: httpclient}, namespace: wasi, package: http, interfaces: [outgoing-handler]}}]',
      cannot: {
        en: 'Filter by host: the http-client provider has no list.',
        fr: 'Filtrer par hôte : le fournisseur http-client n’a pas de liste.',
      },
      compensate: {
        en: 'A firewall around the provider.',
        fr: 'Un pare-feu autour du fournisseur.',
      },
      sources: cite('WC1-OAM'),
      verified: true,
    },
    {
      capabilities: ['http-in'],
      default: 'deny',
      finest: { kind: 'route', path: false, from: false },
      per: 'component',
      syntax:
        'traits: [{type: link, properties: {namespace: wasi, package: http, interfaces: [incoming-handler], source: {config: [{name: NAME, properties: {address: "127.0.0.1:8080"}}]}}}]',
      cannot: { en: 'Authentication.', fr: 'Authentification.' },
      sources: cite('WC1-OAM'),
      verified: true,
    },
    {
      capabilities: ['config'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'component',
      syntax: 'properties.config: [{name: NAME, properties: {KEY: VALUE}}]',
      sources: cite('WC1-OAM'),
      verified: true,
    },
    {
      capabilities: ['secret'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'component',
      syntax:
        'policies: [{name: NAME, type: policy.secret.wasmcloud.dev/v1alpha1, properties: {backend: BACKEND}}]',
      sources: cite('WC1-OAM', 'WC1-HOST'),
      verified: true,
    },
    {
      capabilities: [...KEYVALUE, ...SQL, ...MESSAGING, ...BLOBSTORE],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'component',
      syntax:
        'traits: [{type: link, properties: {namespace: wasi, package: PACKAGE, interfaces: [INTERFACE]}}]',
      cannot: {
        en: 'Reading only, or rules for keys, tables and subjects, unless the provider has them.',
        fr: 'La seule lecture, ou des règles par clé, table ou sujet, sauf si le fournisseur en a.',
      },
      compensate: {
        en: 'Credentials of the store with fewer rights, permissions of NATS.',
        fr: 'Des identifiants du magasin aux droits réduits, les permissions de NATS.',
      },
      sources: cite('WC1-OAM'),
      verified: true,
    },
    {
      capabilities: ['stdio', 'clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'component',
      note: {
        en: 'Of the streams only standard error is connected.',
        fr: 'Parmi les flux, seule la sortie d’erreur est connectée.',
      },
      cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
      sources: cite('WC1-RT'),
      verified: 'partial',
    },
    {
      capabilities: ['memory'],
      default: 'fixed',
      finest: { kind: 'quantity' },
      per: 'host',
      syntax: 'wasmcloud --max-linear-memory-bytes BYTES',
      note: {
        en: 'For each instance, 256 MiB by default.',
        fr: 'Pour chaque instance, 256 Mio par défaut.',
      },
      cannot: { en: 'A value for each component.', fr: 'Une valeur par composant.' },
      sources: cite('WC1-HOST'),
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'fixed',
      finest: { kind: 'quantity' },
      per: 'host',
      syntax: 'wasmcloud --max-execution-time-ms MILLISECONDS',
      note: { en: '600,000 ms by default.', fr: '600 000 ms par défaut.' },
      cannot: { en: 'Fuel.', fr: 'Le fuel.' },
      sources: cite('WC1-HOST'),
      verified: true,
    },
    {
      capabilities: ['instances'],
      default: 'fixed',
      finest: { kind: 'quantity' },
      per: 'component',
      syntax: 'traits: [{type: spreadscaler, properties: {instances: N}}]',
      note: {
        en: 'The host also bounds `--max-components` (10,000) and `--max-core-instances-per-component` (30).',
        fr: 'L’hôte borne aussi `--max-components` (10 000) et `--max-core-instances-per-component` (30).',
      },
      sources: cite('WC1-OAM', 'WC1-HOST'),
      verified: true,
    },
    {
      capabilities: ['call'],
      default: 'deny',
      finest: { kind: 'component', function: false },
      per: 'component',
      syntax: 'traits: [{type: link, properties: {target: {name: CALLED}, interfaces: [INTERFACE]}}]',
      note: {
        en: 'By interface, for each pair of components; `wasmcloud --policy-topic` lets a policy service decide.',
        fr: 'Par interface, pour chaque paire de composants ; `wasmcloud --policy-topic` confie la décision à un service de politiques.',
      },
      sources: cite('WC1-OAM', 'WC1-HOST'),
      verified: true,
    },
  ],
};
