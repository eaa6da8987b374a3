import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-mysql',
  kind: 'interface',
  name: 'spin:mysql',
  package: 'spin:mysql',
  vendor: 'spin',
  summary: { en: 'MySQL through Spin, asynchronous.', fr: 'MySQL à travers Spin, asynchrone.' },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:mysql/mysql',
      versions: ['3.0.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'high',
      functions: ['[static]connection.open', '[method]connection.query', '[method]connection.execute'],
      note: {
        en: 'It connects to an address that the guest names; Spin checks it against `allowed_outbound_hosts`.',
        fr: 'Il se connecte à une adresse que l’invité nomme ; Spin la compare à `allowed_outbound_hosts`.',
      },
    },
  ],
  hosts: { spin: ['3.0.0'] },
  cautions: [
    {
      text: {
        en: '`block_networks` does not stop it: the MySQL client never checks it.',
        fr: '`block_networks` ne l’arrête pas : le client MySQL ne le consulte jamais.',
      },
      sources: cite('SPIN-BLOCK'),
    },
  ],
  related: ['spin', 'fermyon-spin-interfaces'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-HOSTS'),
});
