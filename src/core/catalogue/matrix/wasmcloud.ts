import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix, EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { vary } from './vary.ts';
import { wasmcloudResources } from './wasmcloud-resources.ts';

const POLICY = inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash-runtime/src/sockets/policy.rs');
const HOSTS = inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash-runtime/src/host/allowed_hosts.rs');

const rows: readonly EnforcementRow[] = [
  {
    capabilities: ['fs-read', 'fs-write'],
    default: 'deny',
    finest: { kind: 'directory', readOnly: true, anyHostPath: true },
    per: 'component',
    syntax: 'volumeMounts: [{name: NAME, mountPath: /GUEST_DIR, readOnly: true | false}]',
    example:
      'volumes: [{name: assets, hostPath: {path: /var/data}}] and volumeMounts: [{name: assets, mountPath: /assets, readOnly: true}]',
    note: {
      en: 'Without `readOnly` a mount is writable, so write it always. `hostPath` means the host’s pod, which must itself mount the volume.',
      fr: 'Sans `readOnly`, un montage est inscriptible : écrivez-le toujours. `hostPath` désigne le pod de l’hôte, qui doit lui-même monter le volume.',
    },
    cannot: { en: 'Mount a single file, limit the size.', fr: 'Monter un seul fichier, limiter la taille.' },
    sources: cite('WC-CRD', 'WC-VOL'),
    verified: true,
  },
  {
    capabilities: ['http-out'],
    default: 'deny',
    finest: { kind: 'origin', port: 'unusual', host: 'suffix', any: true },
    per: 'component',
    syntax: 'localResources.allowedHosts: ["SCHEME://HOST[:PORT]", "*.SUFFIX[:PORT]"]',
    example: 'allowedHosts: ["https://api.example.com", "*.s3.amazonaws.com"]',
    anyOpens: ['tcp-connect', 'udp'],
    note: {
      en: '`*.suffix` does not match the suffix itself. `*` opens raw sockets too. `wash dev` takes a missing list for allow-all, a cluster for deny-all.',
      fr: '`*.suffix` ne correspond pas au suffixe seul. `*` ouvre aussi les sockets. `wash dev` prend une liste absente pour « tout permis », un cluster pour « tout refusé ».',
    },
    cannot: {
      en: 'Paths, methods, address ranges, the scheme’s own port: 80 or 443 reads as no port, which matches every port.',
      fr: 'Chemins, méthodes, plages d’adresses, le port du schéma : 80 ou 443 se lit comme une absence de port, qui correspond à tous les ports.',
    },
    compensate: {
      en: 'The chart’s NetworkPolicy for the pods of the hosts.',
      fr: 'La NetworkPolicy du chart pour les pods des hôtes.',
    },
    sources: [...cite('WC-CRD', 'WC-SEC', 'WC-DEV'), HOSTS],
    verified: true,
  },
  {
    capabilities: ['http-in'],
    default: 'deny',
    finest: { kind: 'route', path: false, from: false },
    per: 'component',
    syntax:
      'spec.hostInterfaces: [{namespace: wasi, package: http, interfaces: [incoming-handler], config: {address: "0.0.0.0:8080" | host: NAME}}]',
    note: {
      en: 'A listen address or a virtual host for each workload.',
      fr: 'Une adresse d’écoute ou un hôte virtuel par workload.',
    },
    cannot: { en: 'Paths, callers, authentication.', fr: 'Chemins, appelants, authentification.' },
    compensate: {
      en: 'An Ingress or HTTPRoute on the managed Service.',
      fr: 'Un Ingress ou une HTTPRoute sur le Service géré.',
    },
    sources: cite('WC-CRD', 'WC-CRDDOC'),
    verified: true,
  },
  {
    capabilities: ['tcp-connect', 'udp'],
    default: 'allow',
    finest: { kind: 'endpoint', name: false, cidr: false, port: true },
    per: 'component',
    syntax: 'localResources.allowedHosts: ["ADDRESS:PORT"]',
    deny: 'wash host --socket-egress enforce',
    example: 'wash host --socket-egress enforce --deny-special-ranges',
    anyOpens: ['tcp-connect', 'udp', 'http-out'],
    wider: {
      en: 'TCP, UDP and HTTP to the same address and port: they share one list',
      fr: 'TCP, UDP et HTTP vers la même adresse et le même port : ils partagent une liste',
    },
    note: {
      en: 'The list holds only with `--socket-egress enforce`: the default mode `count` only records what it would refuse.',
      fr: 'La liste ne vaut qu’avec `--socket-egress enforce` : le mode par défaut `count` ne fait que noter ce qu’il refuserait.',
    },
    cannot: {
      en: 'Anything in the default mode. With `enforce`: address ranges, rules for one protocol, and names, since a host name or *.suffix never matches a raw socket.',
      fr: 'Rien dans le mode par défaut. Avec `enforce` : ni plages d’adresses, ni règles par protocole, ni noms, car un nom d’hôte ou *.suffix ne correspond jamais à une socket.',
    },
    compensate: {
      en: 'Set `enforce` and list addresses, or use wasi:http and the host’s plug-ins; add a NetworkPolicy.',
      fr: 'Activez `enforce` et listez des adresses, ou employez wasi:http et les greffons de l’hôte ; ajoutez une NetworkPolicy.',
    },
    sources: [...cite('WC-HOST', 'WC-CHART', 'WC-SEC', 'WC-SOCK'), POLICY],
    verified: true,
  },
  {
    capabilities: ['tcp-listen', 'udp-listen'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    note: {
      en: 'A component may bind a local UDP address, which sending needs. Only a service (`spec.service`) listens, on the loopback inside the workload.',
      fr: 'Un composant peut lier une adresse UDP locale, ce que l’envoi exige. Seul un service (`spec.service`) écoute, sur la boucle locale interne au workload.',
    },
    cannot: {
      en: 'Let a component listen to the network.',
      fr: 'Laisser un composant écouter le réseau.',
    },
    compensate: {
      en: 'Receive through wasi:http or messaging.',
      fr: 'Recevez par wasi:http ou par messages.',
    },
    sources: [...cite('WC-NET', 'WC-CRD', 'WC-CHART'), POLICY],
    verified: true,
  },
  {
    capabilities: ['dns'],
    default: 'deny',
    finest: { kind: 'host' },
    per: 'component',
    syntax: 'localResources.allowedIpNameLookups: ["NAME", "*.SUFFIX"]',
    example: 'allowedIpNameLookups: ["api.example.com", "*.internal.example.com"]',
    note: {
      en: 'Named `allowIpNameLookup` in 2.6.0. Resource definitions of 2.6.x charts lack the field, and the API server then drops it silently.',
      fr: 'Nommé `allowIpNameLookup` en 2.6.0. Les définitions de ressources des charts 2.6.x n’ont pas le champ, et le serveur d’API le supprime alors en silence.',
    },
    cannot: {
      en: 'Look-ups of wasi:http, which the host makes itself.',
      fr: 'Les résolutions de wasi:http, que l’hôte fait lui-même.',
    },
    sources: cite('WC-CRD', 'WC-SEC'),
    verified: true,
  },
  {
    capabilities: ['stdio', 'clocks', 'random', 'exit'],
    default: 'allow',
    finest: { kind: 'always' },
    per: 'component',
    note: {
      en: 'Both outputs go to the host; standard input is not connected.',
      fr: 'Les deux sorties vont à l’hôte ; l’entrée standard n’est pas connectée.',
    },
    cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
    sources: cite('WC-TYPES'),
    verified: true,
  },
  {
    capabilities: ['memory'],
    default: 'fixed',
    finest: { kind: 'quantity' },
    per: 'host',
    syntax: 'runtime.hostGroups[].resources.limits.memory',
    wider: {
      en: 'one limit for the host’s pod and all components in it',
      fr: 'une seule limite pour le pod de l’hôte et tous ses composants',
    },
    note: {
      en: 'In 2.7 only the limit of the host’s pod holds (512Mi in the chart). According to its pull requests, 2.8 adds one cap for every guest of a host: `wash host --default-heap-memory`.',
      fr: 'En 2.7, seule la limite du pod de l’hôte vaut (512Mi dans le chart). Selon ses pull requests, 2.8 ajoute un plafond commun aux invités d’un hôte : `wash host --default-heap-memory`.',
    },
    cannot: {
      en: 'A value for each component: the protocol has fields for it that nothing applies.',
      fr: 'Une valeur par composant : le protocole a des champs pour cela, que rien n’applique.',
    },
    compensate: {
      en: 'A host group for each size or degree of trust, with limits of its own.',
      fr: 'Un groupe d’hôtes par taille ou par niveau de confiance, avec ses propres limites.',
    },
    sources: cite('WC-TYPES', 'WC-28', 'WC-CHART'),
    verified: 'partial',
  },
  {
    capabilities: ['timeout'],
    default: 'fixed',
    finest: { kind: 'quantity', step: 1000 },
    per: 'host',
    syntax: 'WASH_EPHEMERAL_CALL_TIMEOUT_SECS=SECONDS',
    note: {
      en: '600 s by default. `WASH_HTTP_RESPONSE_TIMEOUT_SECS` (600) and `WASH_SHARED_STORE_CALL_TIMEOUT_SECS` (30) go beside it.',
      fr: '600 s par défaut. `WASH_HTTP_RESPONSE_TIMEOUT_SECS` (600) et `WASH_SHARED_STORE_CALL_TIMEOUT_SECS` (30) vont avec.',
    },
    cannot: {
      en: 'A value for each component, fuel.',
      fr: 'Une valeur par composant, le fuel.',
    },
    compensate: {
      en: 'A timeout of the Ingress, and the pod’s CPU limit.',
      fr: 'Un délai de l’Ingress, et la limite CPU du pod.',
    },
    sources: cite('WC-TIME', 'WC-28'),
    verified: 'partial',
  },
  {
    capabilities: ['instances'],
    default: 'fixed',
    finest: { kind: 'always' },
    per: 'component',
    note: {
      en: 'A fresh instance for each call, unless `poolSize` keeps some warm (`maxConcurrency`, `maxInvocations`). Quotas for each workload bound connections: 128 HTTP, 256 sockets, 256 inbound.',
      fr: 'Une instance neuve par appel, sauf si `poolSize` en garde prêtes (`maxConcurrency`, `maxInvocations`). Des quotas par workload bornent les connexions : 128 HTTP, 256 sockets, 256 entrantes.',
    },
    cannot: {
      en: 'Set a ceiling: a call beyond `poolSize` gets an instance of its own.',
      fr: 'Fixer un plafond : un appel au-delà de `poolSize` reçoit sa propre instance.',
    },
    compensate: {
      en: 'Bound concurrent requests at the Ingress.',
      fr: 'Bornez les requêtes simultanées à l’Ingress.',
    },
    sources: cite('WC-CRD', 'WC-CRDDOC', 'WC-SEC'),
    verified: true,
  },
  {
    capabilities: ['call'],
    default: 'allow',
    finest: { kind: 'switch' },
    per: 'application',
    syntax: 'spec.components: [{name: CALLER}, {name: CALLED}]',
    note: {
      en: 'Imports and exports of one interface are linked in the process, inside a workload and never across.',
      fr: 'Les imports et exports d’une même interface sont liés dans le processus, à l’intérieur d’un workload et jamais au-delà.',
    },
    cannot: {
      en: 'Choose which of two components in a workload may call a third.',
      fr: 'Choisir lequel de deux composants d’un workload peut en appeler un troisième.',
    },
    compensate: {
      en: 'Separate workloads that talk over messaging or HTTP.',
      fr: 'Des workloads séparés qui se parlent par messages ou HTTP.',
    },
    sources: cite('WC-CRD', 'WC-MIG'),
    verified: true,
  },
  ...wasmcloudResources,
];

/** A workload with a host interface for incoming HTTP. */
export const wasmcloudServe: EnforcementMatrix = {
  target: 'wasmcloud',
  mode: 'serve',
  platform: 'wasmcloud',
  checked: 'v2.7.0 (2026-08-11)',
  notes: [
    {
      en: 'A host interface works only where the component imports it and a plug-in is bound; the workload lists it in `spec.hostInterfaces`.',
      fr: 'Une interface de l’hôte ne marche que si le composant l’importe et qu’un greffon est lié ; le workload la liste dans `spec.hostInterfaces`.',
    },
    {
      en: 'The plug-ins of the host connect through clients of their own, which `allowedHosts` of a component does not govern.',
      fr: 'Les greffons de l’hôte se connectent par leurs propres clients, que `allowedHosts` d’un composant ne gouverne pas.',
    },
  ],
  rows,
};

/** A workload without incoming HTTP: a service, a consumer of messages, or a component that another calls. */
export const wasmcloudRun: EnforcementMatrix = vary(wasmcloudServe, { mode: 'run' }, [
  {
    capabilities: ['http-in'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Serve without the host interface wasi:http.',
      fr: 'Servir sans l’interface d’hôte wasi:http.',
    },
    sources: cite('WC-CRD', 'WC-CRDDOC'),
    verified: true,
  },
]);
