import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-distributed-lock-service',
  kind: 'interface',
  name: 'WASI Distributed Lock Service',
  package: 'wasi:distributed-lock',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'A distributed lock service. A WASI proposal in phase 1, known here by name only.',
    fr: 'Un service de verrous distribués. Une proposition WASI en phase 1, connue ici par son nom seulement.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Listed in docs/Proposals.md of WebAssembly/WASI (2026-07-21); its interfaces were not read.',
    fr: 'Cité dans docs/Proposals.md de WebAssembly/WASI (2026-07-21) ; ses interfaces n’ont pas été lues.',
  },
  aliases: ['wasi:distributed-lock-service'],
  interfaces: [],
  verified: 'partial',
  sources: cite('LOCK', 'WASI-PROP'),
});
