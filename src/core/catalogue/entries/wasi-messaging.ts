import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-messaging',
  kind: 'interface',
  name: 'wasi:messaging',
  package: 'wasi:messaging',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'Messages to and from topics. No host that offers it was found: Spin and wasmCloud use packages of their own.',
    fr: 'Des messages vers et depuis des sujets. Aucun hôte qui les offre n’a été trouvé : Spin et wasmCloud utilisent leurs propres paquets.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 2.', fr: 'Une proposition WASI en phase 2.' },
  versions: [{ version: '0.2.0-draft', date: '2025-07-10' }],
  interfaces: [
    {
      id: 'wasi:messaging/types',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'medium',
    },
    {
      id: 'wasi:messaging/producer',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['messaging', 'messaging-publish'],
      ambient: true,
      risk: 'medium',
    },
    {
      id: 'wasi:messaging/request-reply',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['messaging', 'messaging-publish'],
      ambient: true,
      risk: 'medium',
    },
    {
      id: 'wasi:messaging/incoming-handler',
      versions: ['0.2.0-draft'],
      direction: 'export',
      capabilities: ['messaging', 'messaging-subscribe'],
      ambient: true,
      risk: 'medium',
    },
  ],
  related: ['wasmcloud-messaging', 'spin-mqtt', 'spin-redis'],
  verified: true,
  sources: cite('MESSAGING', 'WASI-PROP'),
});
