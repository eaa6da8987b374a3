import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-logging',
  kind: 'interface',
  name: 'wasi:logging',
  package: 'wasi:logging',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Log lines with a level and a context.',
    fr: 'Des lignes de journal avec un niveau et un contexte.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 1.', fr: 'Une proposition WASI en phase 1.' },
  versions: [{ version: '0.1.0-draft', date: '2024-10-02' }],
  interfaces: [
    {
      id: 'wasi:logging/logging',
      versions: ['0.1.0-draft'],
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['log'],
    },
  ],
  hosts: { wasmcloud: ['0.1.0-draft'] },
  related: ['wasmcloud'],
  verified: true,
  sources: cite('LOGGING', 'WC-WIT', 'WASI-PROP'),
});
