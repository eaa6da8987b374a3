import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-keyvalue',
  kind: 'interface',
  name: 'wasi:keyvalue',
  package: 'wasi:keyvalue',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'Key-value stores: get, set, delete, list, atomic changes, batches. Two drafts that do not fit together are in use.',
    fr: 'Les magasins clé-valeur : lire, écrire, supprimer, lister, modifier atomiquement, par lots. Deux ébauches incompatibles sont en usage.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 2; its repository is idle since 2025-07-10.',
    fr: 'Une proposition WASI en phase 2 ; son dépôt est inactif depuis le 2025-07-10.',
  },
  aliases: ['wasi-kv-store', 'wasi kv'],
  versions: [
    { version: '0.2.0-draft2', note: { en: 'October 2024.', fr: 'Octobre 2024.' } },
    { version: '0.2.0-draft' },
  ],
  interfaces: [
    {
      id: 'wasi:keyvalue/store',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: words(`
      [method]bucket.get [method]bucket.set [method]bucket.delete [method]bucket.exists
      [method]bucket.list-keys
      open
    `),
    },
    {
      id: 'wasi:keyvalue/atomics',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: ['increment'],
    },
    {
      id: 'wasi:keyvalue/batch',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: ['get-many', 'set-many', 'delete-many'],
    },
    {
      id: 'wasi:keyvalue/watcher',
      versions: ['0.2.0-draft'],
      direction: 'export',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: ['on-set', 'on-delete'],
    },
    {
      id: 'wasi:keyvalue/store',
      versions: ['0.2.0-draft2'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: words(`
      [method]bucket.get [method]bucket.set [method]bucket.delete [method]bucket.exists
      [method]bucket.list-keys
      open
    `),
    },
    {
      id: 'wasi:keyvalue/atomics',
      versions: ['0.2.0-draft2'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: words(`
      [static]cas.new [method]cas.current
      increment swap
    `),
    },
    {
      id: 'wasi:keyvalue/batch',
      versions: ['0.2.0-draft2'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: ['get-many', 'set-many', 'delete-many'],
    },
    {
      id: 'wasi:keyvalue/watcher',
      versions: ['0.2.0-draft2'],
      direction: 'export',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      ambient: true,
      risk: 'medium',
      functions: ['on-set', 'on-delete'],
    },
  ],
  hosts: { wasmtime: ['0.2.0-draft'], spin: ['0.2.0-draft2'], wasmcloud: ['0.2.0-draft'] },
  cautions: [
    {
      text: {
        en: '`-draft` has `increment` with a u64 and no `cas`; `-draft2` has s64, a resource `cas` and a text cursor. A component of one does not run on a host of the other.',
        fr: '`-draft` a `increment` en u64 et pas de `cas` ; `-draft2` a s64, une ressource `cas` et un curseur texte. Un composant de l’une ne tourne pas sur un hôte de l’autre.',
      },
      sources: cite('SPIN-WIT', 'WC-WIT'),
    },
    {
      text: {
        en: 'Wasmtime’s store is in memory only and off by default (`-S keyvalue`). wasmCloud also has its own `wasmcloud:keyvalue`.',
        fr: 'Le magasin de Wasmtime n’existe qu’en mémoire et est désactivé par défaut (`-S keyvalue`). wasmCloud a aussi son propre `wasmcloud:keyvalue`.',
      },
      sources: cite('WT-FLAGS', 'WC-WIT'),
    },
  ],
  related: ['trap-kv-drafts', 'spin-key-value', 'wasmcloud-keyvalue'],
  verified: true,
  sources: cite('KEYVALUE', 'SPIN-WIT', 'WC-WIT', 'WASI-PROP'),
});
