import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-postgres',
  kind: 'interface',
  name: 'spin:postgres',
  package: 'spin:postgres',
  vendor: 'spin',
  summary: {
    en: 'PostgreSQL through Spin, asynchronous from 4.2.0 on; the versions 3.0.0 to 4.1.0 are kept.',
    fr: 'PostgreSQL à travers Spin, asynchrone à partir de 4.2.0 ; les versions 3.0.0 à 4.1.0 sont conservées.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '4.2.0' }, { version: '4.1.0' }, { version: '4.0.0' }, { version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:postgres/postgres',
      versions: ['3.0.0', '4.0.0'],
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
      id: 'spin:postgres/postgres',
      versions: ['4.1.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: words(`
      [constructor]connection-builder [method]connection-builder.set-ca-root
      [method]connection-builder.build
      [static]connection.open [method]connection.query [method]connection.execute
    `),
    },
    {
      id: 'spin:postgres/postgres',
      versions: ['4.2.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: words(`
      [constructor]connection-builder [method]connection-builder.set-ca-root
      [method]connection-builder.build [method]connection-builder.build-async
      [static]connection.open [static]connection.open-async [method]connection.query
      [method]connection.query-async [method]connection.execute [method]connection.execute-async
    `),
    },
  ],
  hosts: { spin: ['4.2.0', '4.1.0', '4.0.0', '3.0.0'] },
  cautions: [
    {
      text: {
        en: '`block_networks` does not stop it: the PostgreSQL client never checks it. Connections are pooled, at most 64 for each DSN and pod.',
        fr: '`block_networks` ne l’arrête pas : le client PostgreSQL ne le consulte jamais. Les connexions sont mises en commun, au plus 64 par DSN et par pod.',
      },
      sources: cite('SPIN-BLOCK', 'SPIN-PG'),
    },
  ],
  related: ['spin', 'fermyon-spin-interfaces', 'wasmcloud-postgres'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-HOSTS'),
});
