import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { runwasiShared } from './runwasi-shared.ts';

const INSTANCE = inRepository(
  'containerd/runwasi',
  'eb9967a',
  'crates/containerd-shim-wasmtime/src/instance.rs',
);
const BATCH = {
  title: 'kubernetes/api batch/v1/types.go@10b39a3 (2026-07-24)',
  url: 'https://github.com/kubernetes/api/blob/10b39a3/batch/v1/types.go',
  read: '2026-11-25',
};

/** The Wasmtime shim in command mode: core modules and components that export wasi:cli/run. */
export const runwasiRun: EnforcementMatrix = {
  target: 'runwasi',
  mode: 'run',
  platform: 'runwasi',
  checked: 'eb9967a (2026-04-21)',
  notes: [
    {
      en: 'Command mode: the WASI context is fixed and open (standard streams, network, names, `/` read-write, all variables and arguments; issue 413). What the container holds is the limit.',
      fr: 'Mode commande : le contexte WASI est fixe et ouvert (flux standard, réseau, noms, `/` en lecture-écriture, toutes les variables et arguments ; ticket 413). La limite est ce que contient le conteneur.',
    },
    {
      en: 'The Wasmtime shim. The WasmEdge shim maps `/` as well; the others were not read as closely.',
      fr: 'Le shim Wasmtime. Le shim WasmEdge monte aussi `/` ; les autres n’ont pas été lus d’aussi près.',
    },
    {
      en: 'It links WASI preview 1 for core modules and WASI 0.2 for components, not WASI 0.3.',
      fr: 'Il lie WASI preview 1 pour les modules de base et WASI 0.2 pour les composants, pas WASI 0.3.',
    },
  ],
  rows: [
    {
      capabilities: ['fs-read', 'fs-write'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'pod',
      example:
        'securityContext: {readOnlyRootFilesystem: true} and volumeMounts: [{name: in, mountPath: /data, readOnly: true}]',
      cannot: {
        en: 'Choose directories: `/` of the container is open for reading and writing.',
        fr: 'Choisir des répertoires : `/` du conteneur est ouvert en lecture et en écriture.',
      },
      compensate: {
        en: 'An image with nothing but the component, `readOnlyRootFilesystem: true`, and explicit mounts, `readOnly: true` where nothing is written.',
        fr: 'Une image qui ne contient que le composant, `readOnlyRootFilesystem: true` et des montages explicites, avec `readOnly: true` là où rien n’est écrit.',
      },
      sources: cite('RW-WT', 'RW-I413'),
      verified: true,
    },
    {
      capabilities: ['http-out'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'pod',
      note: {
        en: 'Code that speaks HTTP over raw sockets has the whole network of the pod.',
        fr: 'Le code qui parle HTTP sur des sockets dispose de tout le réseau du pod.',
      },
      cannot: {
        en: 'Offer wasi:http: command mode links wasi:cli only, and a component that imports wasi:http does not start.',
        fr: 'Offrir wasi:http : le mode commande ne lie que wasi:cli, et un composant qui importe wasi:http ne démarre pas.',
      },
      compensate: {
        en: 'Serve HTTP, which links wasi:http; or let the component open the connection itself (`tcp-connect`), behind a NetworkPolicy.',
        fr: 'Servez du HTTP, ce qui lie wasi:http ; ou laissez le composant ouvrir lui-même la connexion (`tcp-connect`), derrière une NetworkPolicy.',
      },
      sources: [INSTANCE],
      verified: true,
    },
    {
      capabilities: ['http-in'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'pod',
      cannot: {
        en: 'Serve: only a component that exports wasi:http/incoming-handler does.',
        fr: 'Servir : seul un composant qui exporte wasi:http/incoming-handler le fait.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'pod',
      cannot: {
        en: 'Refuse or filter: the network of the pod is open.',
        fr: 'Refuser ou filtrer : le réseau du pod est ouvert.',
      },
      compensate: {
        en: 'A NetworkPolicy that denies by default, by address and port; for host names a network plug-in that knows them.',
        fr: 'Une NetworkPolicy qui refuse par défaut, par adresse et port ; pour les noms d’hôte, un greffon réseau qui les connaît.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['args'],
      default: 'inherit',
      finest: { kind: 'switch' },
      per: 'pod',
      syntax: 'containers[].args: [ARG]',
      note: { en: 'Exactly the list written.', fr: 'Exactement la liste écrite.' },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['stdio', 'clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'pod',
      cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['schedule'],
      default: 'deny',
      finest: { kind: 'cron' },
      per: 'pod',
      syntax: 'kind: CronJob, spec.schedule: "EXPRESSION"',
      note: {
        en: 'Kubernetes itself starts the pod.',
        fr: 'C’est Kubernetes qui lance le pod.',
      },
      sources: [BATCH],
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'quantity', step: 1000 },
      per: 'pod',
      syntax: 'kind: Job, spec.activeDeadlineSeconds: SECONDS',
      wider: {
        en: 'one deadline for the whole Job, counted from its start',
        fr: 'un seul délai pour tout le Job, compté depuis son début',
      },
      cannot: {
        en: 'Fuel, or a deadline for a pod that is no Job.',
        fr: 'Le fuel, ou un délai pour un pod qui n’est pas un Job.',
      },
      sources: [...cite('RW-WT'), BATCH],
      verified: true,
    },
    {
      capabilities: ['instances'],
      default: 'fixed',
      finest: { kind: 'quantity' },
      per: 'pod',
      syntax: 'spec.replicas: N (Deployment) or spec.parallelism: N (Job)',
      note: {
        en: 'One instance for each container.',
        fr: 'Une instance par conteneur.',
      },
      sources: [...cite('RW-WT'), BATCH],
      verified: true,
    },
    ...runwasiShared,
  ],
};
