import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-sql',
  kind: 'interface',
  name: 'wasi:sql',
  package: 'wasi:sql',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'SQL databases. Idle since 2024 and without a host: use the packages of the target.',
    fr: 'Les bases SQL. Inactif depuis 2024 et sans hôte : utilisez les paquets de la cible.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 1; idle since 2024-02-20.',
    fr: 'Une proposition WASI en phase 1 ; inactive depuis le 2024-02-20.',
  },
  versions: [{ version: '0.2.0-draft', date: '2024-02-20' }],
  interfaces: [
    {
      id: 'wasi:sql/readwrite',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      ambient: true,
      risk: 'high',
    },
    {
      id: 'wasi:sql/types',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
    },
  ],
  related: ['spin-postgres', 'spin-sqlite', 'spin-mysql', 'wasmcloud-postgres'],
  verified: true,
  sources: cite('SQL', 'WASI-PROP'),
});
