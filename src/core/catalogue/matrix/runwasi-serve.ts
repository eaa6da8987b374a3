import type { EnforcementMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { runwasiShared } from './runwasi-shared.ts';

/** The Wasmtime shim in HTTP mode: components that export wasi:http/incoming-handler. */
export const runwasiServe: EnforcementMatrix = {
  target: 'runwasi',
  mode: 'serve',
  platform: 'runwasi',
  checked: 'eb9967a (2026-04-21)',
  notes: [
    {
      en: 'HTTP mode: each request gets a new context with the container’s variables and `REQUEST_ID`, without directories, sockets or standard streams, but with outbound HTTP to everywhere.',
      fr: 'Mode HTTP : chaque requête reçoit un contexte neuf avec les variables du conteneur et `REQUEST_ID`, sans répertoires, sockets ni flux standard, mais avec le HTTP sortant vers partout.',
    },
    {
      en: 'Only components that export `wasi:http/incoming-handler` (WASI 0.2) are served.',
      fr: 'Seuls les composants qui exportent `wasi:http/incoming-handler` (WASI 0.2) sont servis.',
    },
  ],
  rows: [
    {
      capabilities: ['fs-read', 'fs-write'],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'pod',
      cannot: {
        en: 'Give a directory: mounts of the pod are not visible to the component.',
        fr: 'Donner un répertoire : les montages du pod ne sont pas visibles du composant.',
      },
      compensate: {
        en: 'Put the data into the component, or move the file work to a row without `http-in`.',
        fr: 'Placez les données dans le composant, ou déplacez le travail sur fichiers vers une ligne sans `http-in`.',
      },
      sources: cite('RW-WT', 'RW-I413'),
      verified: true,
    },
    {
      capabilities: ['http-out'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'pod',
      cannot: {
        en: 'Refuse or filter outbound HTTP.',
        fr: 'Refuser ou filtrer le HTTP sortant.',
      },
      compensate: {
        en: 'A NetworkPolicy that denies egress by default, by address and port; for host names a network plug-in that knows them.',
        fr: 'Une NetworkPolicy qui refuse la sortie par défaut, par adresse et port ; pour les noms d’hôte, un greffon réseau qui les connaît.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['http-in'],
      default: 'allow',
      finest: { kind: 'route', path: false, from: false },
      per: 'pod',
      syntax: 'containers[].env: [{name: WASMTIME_HTTP_PROXY_SOCKET_ADDR, value: "0.0.0.0:8080"}]',
      note: {
        en: '0.0.0.0:8080 by default; `WASMTIME_HTTP_BACKLOG` is 100. The component does not see these two variables.',
        fr: '0.0.0.0:8080 par défaut ; `WASMTIME_HTTP_BACKLOG` vaut 100. Le composant ne voit pas ces deux variables.',
      },
      cannot: {
        en: 'Paths, callers, TLS, authentication.',
        fr: 'Chemins, appelants, TLS, authentification.',
      },
      compensate: {
        en: 'A Service with an Ingress for paths, and a NetworkPolicy for callers.',
        fr: 'Un Service avec un Ingress pour les chemins, et une NetworkPolicy pour les appelants.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'pod',
      cannot: {
        en: 'Grant sockets or look-ups: the context of a request has none.',
        fr: 'Accorder des sockets ou des résolutions : le contexte d’une requête n’en a pas.',
      },
      compensate: {
        en: 'Use outbound HTTP, or move the work to a row without `http-in`.',
        fr: 'Employez le HTTP sortant, ou déplacez le travail vers une ligne sans `http-in`.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['args'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'pod',
      cannot: {
        en: 'Pass arguments: they reach command mode only.',
        fr: 'Passer des arguments : ils ne parviennent qu’au mode commande.',
      },
      compensate: {
        en: 'Give the value as a variable (`env`).',
        fr: 'Donnez la valeur en variable (`env`).',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['stdio'],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'pod',
      note: {
        en: 'The component starts all the same; what it writes is lost.',
        fr: 'Le composant démarre quand même ; ce qu’il écrit est perdu.',
      },
      cannot: {
        en: 'Connect standard streams: logs do not appear.',
        fr: 'Connecter les flux standard : les journaux n’apparaissent pas.',
      },
      compensate: {
        en: 'Send logs over HTTP (`http-out`).',
        fr: 'Envoyez les journaux par HTTP (`http-out`).',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'pod',
      cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['schedule'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'pod',
      cannot: {
        en: 'Start anything at a given time: it only answers requests.',
        fr: 'Lancer quoi que ce soit à heure dite : il ne fait que répondre aux requêtes.',
      },
      compensate: {
        en: 'Have a Kubernetes CronJob send the request, or give the work a row without `http-in`.',
        fr: 'Faites envoyer la requête par un CronJob Kubernetes, ou donnez au travail une ligne sans `http-in`.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'always' },
      per: 'pod',
      cannot: {
        en: 'Stop a request. `resources.limits.cpu` bounds the pod’s CPU only.',
        fr: 'Arrêter une requête. `resources.limits.cpu` ne borne que le CPU du pod.',
      },
      compensate: { en: 'A timeout of the Ingress.', fr: 'Un délai de l’Ingress.' },
      sources: cite('RW-WT'),
      verified: true,
    },
    {
      capabilities: ['instances'],
      default: 'fixed',
      finest: { kind: 'always' },
      per: 'pod',
      note: {
        en: 'A fresh instance for each request; `spec.replicas` sets the number of pods.',
        fr: 'Une instance neuve par requête ; `spec.replicas` fixe le nombre de pods.',
      },
      cannot: {
        en: 'Bound how many requests a pod serves at once.',
        fr: 'Borner le nombre de requêtes simultanées d’un pod.',
      },
      compensate: {
        en: 'Bound concurrent requests at the Ingress.',
        fr: 'Bornez les requêtes simultanées à l’Ingress.',
      },
      sources: cite('RW-WT'),
      verified: true,
    },
    ...runwasiShared,
  ],
};
