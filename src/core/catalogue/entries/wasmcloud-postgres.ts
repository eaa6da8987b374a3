import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-postgres',
  kind: 'interface',
  name: 'wasmcloud:postgres',
  package: 'wasmcloud:postgres',
  vendor: 'wasmcloud',
  summary: {
    en: 'PostgreSQL through wasmCloud: queries and prepared statements.',
    fr: 'PostgreSQL à travers wasmCloud : requêtes et requêtes préparées.',
  },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [
    { version: '0.2.0', note: { en: 'Asynchronous.', fr: 'Asynchrone.' } },
    { version: '0.1.1-draft', note: { en: 'Synchronous.', fr: 'Synchrone.' } },
  ],
  interfaces: [
    {
      id: 'wasmcloud:postgres/types',
      versions: ['0.1.1-draft', '0.2.0'],
      direction: 'import',
      capabilities: [],
      risk: 'high',
    },
    {
      id: 'wasmcloud:postgres/query',
      versions: ['0.1.1-draft', '0.2.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: ['query', 'query-batch'],
    },
    {
      id: 'wasmcloud:postgres/prepared',
      versions: ['0.1.1-draft', '0.2.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: ['prepare', 'exec'],
    },
  ],
  hosts: { wasmcloud: ['0.2.0', '0.1.1-draft'] },
  related: ['wasmcloud', 'spin-postgres'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
