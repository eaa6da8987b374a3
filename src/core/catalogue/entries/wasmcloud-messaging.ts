import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-messaging',
  kind: 'interface',
  name: 'wasmcloud:messaging',
  package: 'wasmcloud:messaging',
  vendor: 'wasmcloud',
  summary: {
    en: 'Messages through wasmCloud: `consumer` publishes and asks, `handler` receives.',
    fr: 'Les messages à travers wasmCloud : `consumer` publie et interroge, `handler` reçoit.',
  },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [
    { version: '0.3.0', note: { en: 'Asynchronous.', fr: 'Asynchrone.' } },
    { version: '0.2.0', note: { en: 'Synchronous.', fr: 'Synchrone.' } },
  ],
  interfaces: [
    {
      id: 'wasmcloud:messaging/types',
      versions: ['0.2.0', '0.3.0'],
      direction: 'import',
      capabilities: [],
      risk: 'medium',
    },
    {
      id: 'wasmcloud:messaging/consumer',
      versions: ['0.2.0', '0.3.0'],
      direction: 'import',
      capabilities: ['messaging', 'messaging-publish'],
      risk: 'medium',
      functions: ['request', 'publish'],
    },
    {
      id: 'wasmcloud:messaging/handler',
      versions: ['0.2.0', '0.3.0'],
      direction: 'export',
      capabilities: ['messaging', 'messaging-subscribe'],
      risk: 'medium',
      functions: ['handle-message'],
    },
  ],
  hosts: { wasmcloud: ['0.3.0', '0.2.0'] },
  related: ['wasmcloud', 'wasi-messaging'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
