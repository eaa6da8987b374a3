import { inRepository } from '../cli/help-text.ts';
import type { EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';

/** What `wasmtime run` and `wasmtime serve` hold alike. */
export const wasmtimeShared: readonly EnforcementRow[] = [
  {
    capabilities: ['config'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'process',
    syntax: '-S config=y -S config-var=KEY=VALUE',
    example: 'wasmtime run -S config -S config-var=mode=prod app.wasm',
    cannot: {
      en: 'Take values from files or from a secret store. The interface is tier 3.',
      fr: 'Prendre les valeurs dans des fichiers ou un magasin de secrets. L’interface est de tier 3.',
    },
    sources: cite('WT-FLAGS', 'WT-TIERS'),
    verified: true,
  },
  {
    capabilities: KEYVALUE,
    default: 'deny',
    finest: { kind: 'switch' },
    per: 'process',
    syntax: '-S keyvalue=y -S keyvalue-in-memory-data=KEY=VALUE',
    example: 'wasmtime run -S keyvalue -S keyvalue-in-memory-data=a=1 app.wasm',
    cannot: {
      en: 'Reach a store outside the process, grant one store, grant reading only. The data live in memory and end with the run.',
      fr: 'Atteindre un magasin hors du processus, accorder un seul magasin, accorder la seule lecture. Les données vivent en mémoire et finissent avec l’exécution.',
    },
    compensate: {
      en: 'Use Spin or wasmCloud where data must last.',
      fr: 'Utilisez Spin ou wasmCloud si les données doivent durer.',
    },
    sources: cite('WT-FLAGS', 'WT-TIERS'),
    verified: true,
  },
  {
    capabilities: [...SQL, ...MESSAGING, ...BLOBSTORE],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'process',
    cannot: {
      en: 'Offer the interface: a component that imports it does not start.',
      fr: 'Offrir l’interface : un composant qui l’importe ne démarre pas.',
    },
    compensate: {
      en: 'Use Spin (SQL) or wasmCloud (messaging, blob store, PostgreSQL).',
      fr: 'Utilisez Spin (SQL) ou wasmCloud (messages, objets, PostgreSQL).',
    },
    sources: cite('WT-TIERS'),
    verified: true,
  },
  {
    capabilities: ['inference'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'process',
    syntax: '-S nn=y -S nn-graph=FORMAT::DIR',
    example: 'wasmtime run -S nn -S nn-graph=onnx::/srv/models/squeezenet app.wasm',
    wider: {
      en: 'any model that the component brings itself, through `load`',
      fr: 'tout modèle que le composant apporte lui-même, par `load`',
    },
    note: {
      en: 'The model’s name is the directory’s. wasi-nn is experimental (tier 3) and needs a build that includes it.',
      fr: 'Le nom du modèle est celui du répertoire. wasi-nn est expérimental (tier 3) et demande une version compilée avec lui.',
    },
    sources: [
      ...cite('WT-FLAGS', 'WT-TIERS'),
      inRepository('bytecodealliance/wasmtime', 'v48.0.0', 'crates/wasi-nn/src/wit.rs'),
    ],
    verified: true,
  },
  {
    capabilities: ['call'],
    default: 'deny',
    finest: { kind: 'component', function: false },
    per: 'process',
    syntax: 'wac plug app.wasm --plug dep.wasm -o out.wasm',
    note: {
      en: 'Fixed when the parts are composed, before the run. `--preload` links core modules only.',
      fr: 'Fixé à la composition des parties, avant l’exécution. `--preload` ne lie que des modules de base.',
    },
    cannot: {
      en: 'Give the parts of a composition different grants: each has what the whole has.',
      fr: 'Donner des droits différents aux parties d’une composition : chacune a ceux de l’ensemble.',
    },
    compensate: {
      en: 'Virtualise the called component first (WASI-Virt, experimental) and compose then; or run separate processes.',
      fr: 'Virtualisez d’abord le composant appelé (WASI-Virt, expérimental), puis composez ; ou lancez des processus séparés.',
    },
    sources: cite('WAC', 'WT-RUN'),
    verified: true,
  },
];
