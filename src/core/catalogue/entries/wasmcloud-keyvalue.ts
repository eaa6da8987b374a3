import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-keyvalue',
  kind: 'interface',
  name: 'wasmcloud:keyvalue',
  package: 'wasmcloud:keyvalue',
  vendor: 'wasmcloud',
  summary: {
    en: 'wasmCloud’s own key-value stores: values, atomic changes, compare-and-swap, batches.',
    fr: 'Les magasins clé-valeur propres à wasmCloud : valeurs, changements atomiques, comparaison et échange, lots.',
  },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [{ version: '0.2.0' }],
  interfaces: [
    {
      id: 'wasmcloud:keyvalue/types',
      versions: ['0.2.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: words(`
      [method]bucket.get [method]bucket.set [method]bucket.delete [method]bucket.exists
      [method]bucket.list-keys
    `),
    },
    {
      id: 'wasmcloud:keyvalue/store',
      versions: ['0.2.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: ['open'],
    },
    {
      id: 'wasmcloud:keyvalue/atomics',
      versions: ['0.2.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: ['increment'],
    },
    {
      id: 'wasmcloud:keyvalue/cas',
      versions: ['0.2.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: ['current', 'swap'],
    },
    {
      id: 'wasmcloud:keyvalue/batch',
      versions: ['0.2.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: ['get-many', 'set-many', 'delete-many'],
    },
    {
      id: 'wasmcloud:keyvalue/watcher',
      versions: ['0.2.0'],
      direction: 'export',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: ['on-set', 'on-delete'],
      note: { en: 'Not delivered yet.', fr: 'Pas encore livré.' },
    },
  ],
  hosts: { wasmcloud: ['0.2.0'] },
  cautions: [
    {
      text: {
        en: 'The table in the documentation still prints 0.1.0.',
        fr: 'Le tableau de la documentation affiche encore 0.1.0.',
      },
      sources: cite('WC-IFACES'),
    },
  ],
  related: ['wasmcloud', 'wasi-keyvalue', 'trap-kv-drafts'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
