import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-otel',
  kind: 'interface',
  name: 'wasi:otel',
  package: 'wasi:otel',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Traces, metrics and logs in the form of OpenTelemetry.',
    fr: 'Traces, mesures et journaux au format d’OpenTelemetry.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 1.', fr: 'Une proposition WASI en phase 1.' },
  aliases: ['opentelemetry'],
  versions: [{ version: '0.2.0-rc.2', date: '2026-02-04' }],
  interfaces: [
    {
      id: 'wasi:otel/tracing',
      versions: ['0.2.0-rc.2'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'low',
      functions: ['on-start', 'on-end', 'outer-span-context'],
    },
    {
      id: 'wasi:otel/metrics',
      versions: ['0.2.0-rc.2'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'low',
      functions: ['export'],
    },
    {
      id: 'wasi:otel/logs',
      versions: ['0.2.0-rc.2'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'low',
      functions: ['on-emit'],
    },
    {
      id: 'wasi:otel/types',
      versions: ['0.2.0-rc.2'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'low',
    },
  ],
  hosts: { spin: ['0.2.0-rc.2'], wasmcloud: ['0.2.0-rc.2'] },
  cautions: [
    {
      text: {
        en: 'In Spin it stands behind `@unstable(feature = wasi-otel)`.',
        fr: 'Dans Spin, il se trouve derrière `@unstable(feature = wasi-otel)`.',
      },
      sources: cite('SPIN-WIT'),
    },
  ],
  related: ['wasi-observe'],
  verified: true,
  sources: cite('OTEL', 'SPIN-WIT', 'WC-IFACES', 'WASI-PROP'),
});
