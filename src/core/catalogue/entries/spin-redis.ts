import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-redis',
  kind: 'interface',
  name: 'spin:redis',
  package: 'spin:redis',
  vendor: 'spin',
  summary: {
    en: 'Redis through Spin, asynchronous; `inbound-redis` receives messages.',
    fr: 'Redis à travers Spin, asynchrone ; `inbound-redis` reçoit des messages.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:redis/redis',
      versions: ['3.0.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write', 'messaging', 'messaging-publish'],
      risk: 'high',
      functions: words(`
      [static]connection.open [method]connection.publish [method]connection.get
      [method]connection.set [method]connection.incr [method]connection.del [method]connection.sadd
      [method]connection.smembers [method]connection.srem [method]connection.execute
    `),
      note: {
        en: '`execute` runs any command of Redis. It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: '`execute` exécute n’importe quelle commande Redis. Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
    {
      id: 'spin:redis/inbound-redis',
      versions: ['3.0.0'],
      direction: 'export',
      capabilities: ['messaging', 'messaging-subscribe'],
      functions: ['handle-message'],
      note: {
        en: 'What the redis trigger of Spin 4 calls in a WASI 0.3 component: its function is asynchronous. A WASI 0.2 component exports `fermyon:spin/inbound-redis`.',
        fr: 'Ce que le déclencheur redis de Spin 4 appelle dans un composant WASI 0.3 : sa fonction est asynchrone. Un composant WASI 0.2 exporte `fermyon:spin/inbound-redis`.',
      },
    },
  ],
  hosts: { spin: ['3.0.0'] },
  related: ['spin', 'fermyon-spin-interfaces'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-HOSTS'),
});
