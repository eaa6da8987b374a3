import type { Text } from '../locales/locale.ts';

/** A theme of a design: the words that people use for it, and the entries that matter then. */
export interface Topic {
  /** How it reads as the constraint of a prompt; absent where it is none. */
  readonly constraint?: Text;
  /** Folded, in both locales. */
  readonly words: readonly string[];
  /** Ids, the leading one first. */
  readonly entries: readonly string[];
}

export const TOPICS: readonly Topic[] = [
  {
    constraint: {
      en: 'Kubernetes through a containerd shim (SpinKube)',
      fr: 'Kubernetes à travers un shim containerd (SpinKube)',
    },
    words: ['kubernetes', 'k8s', 'containerd', 'shim', 'shims', 'kubernetes cluster', 'runtimeclass'],
    entries: [
      'spinkube',
      'containerd-shim-spin',
      'trap-spinapp-no-grants',
      'runwasi',
      'runtime-class-manager',
    ],
  },
  {
    constraint: {
      en: 'Kubernetes with the wasmCloud operator',
      fr: 'Kubernetes avec l’opérateur de wasmCloud',
    },
    words: ['wasmcloud', 'operator', 'operateur', 'nats', 'lattice'],
    entries: ['wasmcloud', 'trap-wasmcloud-limits-not-applied'],
  },
  {
    constraint: {
      en: 'One server without Kubernetes, behind our own reverse proxy',
      fr: 'Un seul serveur sans Kubernetes, derrière notre propre proxy inverse',
    },
    words: [
      'one server',
      'un seul serveur',
      'without kubernetes',
      'sans kubernetes',
      'bare metal',
      'systemd',
    ],
    entries: ['wasmtime', 'trap-wasmtime-serve-not-production', 'spin'],
  },
  {
    constraint: { en: 'Edge, close to the users', fr: 'Edge, au plus près des utilisateurs' },
    words: ['edge', 'cdn', 'peripherie', 'multi region', 'au plus pres'],
    entries: ['fastly-compute', 'akamai-functions', 'cloudflare-workers'],
  },
  {
    constraint: {
      en: 'Air-gapped network with a private OCI registry',
      fr: 'Réseau isolé avec un registre OCI privé',
    },
    words: ['air gapped', 'airgapped', 'isole', 'offline', 'hors ligne', 'registry', 'registre', 'oci'],
    entries: ['oci-wasm-artifacts', 'wkg', 'cosign'],
  },
  {
    constraint: {
      en: 'Components inside an existing Node.js service',
      fr: 'Des composants dans un service Node.js existant',
    },
    words: ['node js', 'node.js', 'nodejs', 'browser', 'navigateur', 'express', 'npm'],
    entries: ['jco', 'trap-jco-full-grants', 'javascript', 'trap-js-http-out-by-default'],
  },
  {
    constraint: {
      en: 'Sandboxed tools for AI agents (MCP)',
      fr: 'Des outils en bac à sable pour agents d’IA (MCP)',
    },
    words: ['mcp', 'agents', 'agent'],
    entries: ['wassette', 'trap-wassette-host-patterns'],
  },
  {
    constraint: {
      en: 'Small devices, without an operating system of our own',
      fr: 'Petits appareils, sans système d’exploitation à nous',
    },
    words: ['iot', 'embedded', 'embarque', 'embarques', 'devices', 'appareils', 'microcontroller'],
    entries: ['wamr', 'wasmedge'],
  },
  {
    words: ['docker', 'container', 'containers', 'conteneur', 'conteneurs'],
    entries: ['trap-wasm-containers-not-faster', 'docker-wasm', 'crun'],
  },
  {
    words: ['key value', 'cle valeur', 'redis', 'cache', 'session', 'sessions'],
    entries: ['wasi-keyvalue', 'trap-kv-drafts'],
  },
  {
    words: ['sql', 'database', 'postgres', 'postgresql', 'mysql', 'base de donnees', 'ledger'],
    entries: ['trap-sockets-match-addresses', 'wasi-sql'],
  },
  {
    words: ['message', 'messages', 'messaging', 'queue', 'kafka', 'mqtt', 'messagerie', 'file de messages'],
    entries: ['wasi-messaging'],
  },
  {
    words: ['read only', 'lecture seule', 'file system', 'filesystem', 'files', 'fichiers'],
    entries: ['trap-wasmtime-dir-no-read-only', 'trap-fs-import-not-fs-access'],
  },
  { words: ['inference', 'llm', 'machine learning', 'ai', 'ia', 'model', 'modele'], entries: ['wasi-nn'] },
  { words: ['thread', 'threads', 'parallel', 'parallele'], entries: ['trap-threads'] },
  {
    words: ['sbom', 'sigstore', 'slsa', 'supply chain', 'signature', 'signed', 'signe'],
    entries: ['cosign', 'trap-cosign-upload-wasm', 'trap-sbom-label'],
  },
];
