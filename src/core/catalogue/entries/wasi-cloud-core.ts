import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-cloud-core',
  kind: 'interface',
  name: 'wasi:cloud-core',
  package: 'wasi:cloud-core',
  vendor: 'wasi-proposal',
  summary: {
    en: 'A world only, without interfaces of its own. Inactive, and not in the list of proposals.',
    fr: 'Un monde seulement, sans interfaces propres. Inactif, et absent de la liste des propositions.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Inactive since October 2024 and not listed as a proposal.',
    fr: 'Inactif depuis octobre 2024 et absent de la liste des propositions.',
  },
  versions: [{ version: '0.2.0-draft2', date: '2024-10-08' }],
  interfaces: [],
  verified: true,
  sources: cite('CLOUD-CORE'),
});
