import { inRepository, words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'fermyon-spin-interfaces',
  kind: 'interface',
  name: 'fermyon:spin',
  package: 'fermyon:spin',
  vendor: 'spin',
  summary: {
    en: 'Spin’s synchronous interfaces. `llm`, for inference, exists only here.',
    fr: 'Les interfaces synchrones de Spin. `llm`, pour l’inférence, n’existe qu’ici.',
  },
  maturity: 'stable',
  reason: {
    en: 'Stable and synchronous; the asynchronous packages `spin:*` came with Spin 4.',
    fr: 'Stable et synchrone ; les paquets asynchrones `spin:*` sont venus avec Spin 4.',
  },
  versions: [{ version: '2.0.0' }],
  interfaces: [
    {
      id: 'fermyon:spin/redis',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write', 'messaging', 'messaging-publish'],
      risk: 'high',
      functions: words(`
      [static]connection.open [method]connection.publish [method]connection.get
      [method]connection.set [method]connection.incr [method]connection.del [method]connection.sadd
      [method]connection.smembers [method]connection.srem [method]connection.execute
    `),
      note: {
        en: 'It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: 'Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
    {
      id: 'fermyon:spin/inbound-redis',
      versions: [],
      direction: 'export',
      capabilities: ['messaging', 'messaging-subscribe'],
      functions: ['handle-message'],
      note: {
        en: 'What the redis trigger calls in a WASI 0.2 component. It has no version, 2.0.0 does not hold it. Spin 3.6 knows no other; Spin 4 also takes `spin:redis/inbound-redis@3.0.0`, and refuses a component with both.',
        fr: 'Ce que le déclencheur redis appelle dans un composant WASI 0.2. Elle n’a pas de version, 2.0.0 ne la contient pas. Spin 3.6 n’en connaît pas d’autre ; Spin 4 accepte aussi `spin:redis/inbound-redis@3.0.0`, et refuse un composant qui a les deux.',
      },
    },
    {
      id: 'fermyon:spin/redis-types',
      versions: [],
      direction: 'import',
      capabilities: [],
      risk: 'none',
      note: {
        en: 'Types only, of `inbound-redis`; without a version.',
        fr: 'Des types seulement, ceux de `inbound-redis` ; sans version.',
      },
    },
    {
      id: 'fermyon:spin/mqtt',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['messaging', 'messaging-publish'],
      risk: 'medium',
      functions: ['[static]connection.open', '[method]connection.publish'],
      note: {
        en: 'It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: 'Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
    {
      id: 'fermyon:spin/postgres',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: ['[static]connection.open', '[method]connection.query', '[method]connection.execute'],
      note: {
        en: 'It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: 'Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
    {
      id: 'fermyon:spin/mysql',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: ['[static]connection.open', '[method]connection.query', '[method]connection.execute'],
      note: {
        en: 'It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: 'Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
    {
      id: 'fermyon:spin/rdbms-types',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: [],
      risk: 'none',
      note: { en: 'Types only.', fr: 'Des types seulement.' },
    },
    {
      id: 'fermyon:spin/sqlite',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'medium',
      functions: ['[static]connection.open', '[method]connection.execute'],
    },
    {
      id: 'fermyon:spin/key-value',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
      risk: 'medium',
      functions: words(`
      [static]store.open [method]store.get [method]store.set [method]store.delete
      [method]store.exists [method]store.get-keys
    `),
    },
    {
      id: 'fermyon:spin/variables',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['config', 'secret'],
      risk: 'medium',
      functions: ['get'],
    },
    {
      id: 'fermyon:spin/llm',
      versions: ['2.0.0'],
      direction: 'import',
      capabilities: ['inference'],
      risk: 'high',
      functions: ['infer', 'generate-embeddings'],
    },
  ],
  hosts: { spin: ['2.0.0'] },
  related: [
    'spin',
    'spin-key-value',
    'spin-sqlite',
    'spin-postgres',
    'spin-mysql',
    'spin-redis',
    'spin-mqtt',
    'spin-variables',
  ],
  verified: true,
  sources: [
    ...cite('SPIN-WIT', 'SPIN-HOSTS'),
    inRepository('spinframework/spin', 'v3.6.3', 'crates/trigger-redis/src/lib.rs'),
    inRepository('spinframework/spin', 'v4.0.2', 'crates/trigger-redis/src/lib.rs'),
  ],
});
