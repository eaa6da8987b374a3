import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-observe',
  kind: 'interface',
  name: 'wasi:observe',
  package: 'wasi:observe',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Tracing; superseded in practice by `wasi:otel`. Unversioned, without a host.',
    fr: 'Le traçage ; remplacé en pratique par `wasi:otel`. Sans version ni hôte.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 1; last touched 2025-03-05.',
    fr: 'Une proposition WASI en phase 1 ; dernière modification le 2025-03-05.',
  },
  interfaces: [
    {
      id: 'wasi:observe/tracer',
      versions: [],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'low',
      becomes: 'wasi:otel/tracing',
    },
  ],
  related: ['wasi-otel'],
  verified: true,
  sources: cite('OBSERVE', 'WASI-PROP'),
});
