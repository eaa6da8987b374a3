import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-key-value',
  kind: 'interface',
  name: 'spin:key-value',
  package: 'spin:key-value',
  vendor: 'spin',
  summary: {
    en: 'Spin’s key-value stores, asynchronous; stores are granted by name in `spin.toml`.',
    fr: 'Les magasins clé-valeur de Spin, asynchrones ; ils s’accordent par nom dans `spin.toml`.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:key-value/key-value',
      versions: ['3.0.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: words(`
      [static]store.open [method]store.get [method]store.set [method]store.delete
      [method]store.exists [method]store.get-keys
    `),
    },
  ],
  hosts: { spin: ['3.0.0'] },
  related: ['spin', 'fermyon-spin-interfaces', 'wasi-keyvalue'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-V2'),
});
