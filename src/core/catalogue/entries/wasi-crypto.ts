import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-crypto',
  kind: 'interface',
  name: 'wasi:crypto',
  package: 'wasi:crypto',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Cryptography; its interfaces are called `wasi-ephemeral-crypto-*`. No host was found.',
    fr: 'La cryptographie ; ses interfaces s’appellent `wasi-ephemeral-crypto-*`. Aucun hôte n’a été trouvé.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 1.', fr: 'Une proposition WASI en phase 1.' },
  aliases: ['wasi-ephemeral-crypto'],
  versions: [{ version: '0.11.0', date: '2026-07-17' }],
  interfaces: [],
  verified: true,
  sources: cite('CRYPTO', 'WASI-PROP'),
});
