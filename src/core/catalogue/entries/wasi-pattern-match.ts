import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-pattern-match',
  kind: 'interface',
  name: 'WASI Pattern Match',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Pattern matching. A WASI proposal in phase 1, known here by name only.',
    fr: 'La recherche de motifs. Une proposition WASI en phase 1, connue ici par son nom seulement.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Listed in docs/Proposals.md of WebAssembly/WASI (2026-07-21); its interfaces were not read.',
    fr: 'Cité dans docs/Proposals.md de WebAssembly/WASI (2026-07-21) ; ses interfaces n’ont pas été lues.',
  },
  aliases: ['wasi:pattern-match'],
  interfaces: [],
  verified: 'partial',
  sources: cite('WASI-PROP'),
});
