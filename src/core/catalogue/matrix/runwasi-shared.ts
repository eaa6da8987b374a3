import type { EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';

/** What command mode and HTTP mode of the Wasmtime shim hold alike. */
export const runwasiShared: readonly EnforcementRow[] = [
  {
    capabilities: ['env'],
    default: 'inherit',
    finest: { kind: 'name', any: true },
    per: 'pod',
    syntax: 'containers[].env: [{name: NAME, value: VALUE}]',
    deny: 'enableServiceLinks: false',
    note: {
      en: 'The container’s whole environment reaches the component. Kubernetes puts variables about services into it, unless the pod says `enableServiceLinks: false`.',
      fr: 'Tout l’environnement du conteneur parvient au composant. Kubernetes y met des variables sur les services, sauf si le pod dit `enableServiceLinks: false`.',
    },
    cannot: {
      en: 'Hide a variable of the container from the component.',
      fr: 'Cacher au composant une variable du conteneur.',
    },
    sources: [
      ...cite('RW-WT'),
      {
        title: 'kubernetes/api core/v1/types.go@10b39a3 (2026-07-24)',
        url: 'https://github.com/kubernetes/api/blob/10b39a3/core/v1/types.go',
        read: '2026-11-25',
      },
    ],
    verified: true,
  },
  {
    capabilities: ['secret'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'pod',
    syntax: 'containers[].env: [{name: NAME, valueFrom: {secretKeyRef: {name: SECRET, key: KEY}}}]',
    wider: {
      en: 'an ordinary environment variable, which all code in the component can read',
      fr: 'une variable d’environnement ordinaire, que tout le code du composant peut lire',
    },
    note: {
      en: 'The shim has no interface for secrets: they reach the component only as environment or, in command mode, as files.',
      fr: 'Le shim n’a pas d’interface pour les secrets : ils ne parviennent au composant que par l’environnement ou, en mode commande, par des fichiers.',
    },
    sources: cite('RW-WT'),
    verified: true,
  },
  {
    capabilities: ['config'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'pod',
    cannot: {
      en: 'Offer wasi:config, which is a draft: a component that imports it does not start.',
      fr: 'Offrir wasi:config, qui n’est qu’une ébauche : un composant qui l’importe ne démarre pas.',
    },
    compensate: {
      en: 'Give the values as variables (`env`), from a ConfigMap.',
      fr: 'Donnez les valeurs en variables (`env`), depuis un ConfigMap.',
    },
    sources: cite('RW-WT'),
    verified: true,
  },
  {
    capabilities: [...KEYVALUE, ...SQL, ...MESSAGING, ...BLOBSTORE, 'inference'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'pod',
    cannot: {
      en: 'Offer the interface: a component that imports it does not start.',
      fr: 'Offrir l’interface : un composant qui l’importe ne démarre pas.',
    },
    compensate: {
      en: 'Reach the service over the network, or choose Spin or wasmCloud.',
      fr: 'Joignez le service par le réseau, ou choisissez Spin ou wasmCloud.',
    },
    sources: cite('RW-WT'),
    verified: true,
  },
  {
    capabilities: ['call'],
    default: 'deny',
    finest: { kind: 'component', function: false },
    per: 'pod',
    syntax: 'wac plug app.wasm --plug dep.wasm -o out.wasm',
    note: {
      en: 'Fixed when the parts are composed, before the image is built.',
      fr: 'Fixé à la composition des parties, avant la construction de l’image.',
    },
    cannot: {
      en: 'Give the parts of a composition different grants.',
      fr: 'Donner des droits différents aux parties d’une composition.',
    },
    compensate: {
      en: 'Separate pods that call each other over HTTP.',
      fr: 'Des pods séparés qui s’appellent par HTTP.',
    },
    sources: cite('RW-WT', 'WAC'),
    verified: true,
  },
  {
    capabilities: ['memory'],
    default: 'unlimited',
    finest: { kind: 'quantity' },
    per: 'pod',
    syntax: 'resources.limits.memory: SIZE',
    wider: {
      en: 'one limit for the shim and the component together',
      fr: 'une seule limite pour le shim et le composant ensemble',
    },
    cannot: {
      en: 'Bound the component’s linear memory: beyond the limit the container is killed, without a trap.',
      fr: 'Borner la mémoire linéaire du composant : au-delà de la limite, le conteneur est tué, sans trap.',
    },
    sources: cite('RW-WT'),
    verified: true,
  },
];
