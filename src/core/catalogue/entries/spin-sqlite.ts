import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-sqlite',
  kind: 'interface',
  name: 'spin:sqlite',
  package: 'spin:sqlite',
  vendor: 'spin',
  summary: {
    en: 'Spin’s SQLite databases, asynchronous; databases are granted by name in `spin.toml`.',
    fr: 'Les bases SQLite de Spin, asynchrones ; elles s’accordent par nom dans `spin.toml`.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '3.1.0' }, { version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:sqlite/sqlite',
      versions: ['3.0.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'medium',
      functions: words(`
      [static]connection.open [method]connection.execute [method]connection.last-insert-rowid
      [method]connection.changes
    `),
    },
    {
      id: 'spin:sqlite/sqlite',
      versions: ['3.1.0'],
      direction: 'import',
      capabilities: ['sql', 'sql-read', 'sql-write'],
      risk: 'medium',
      functions: words(`
      [static]connection.open [static]connection.open-async [method]connection.execute
      [method]connection.execute-async [method]connection.last-insert-rowid
      [method]connection.last-insert-rowid-async [method]connection.changes
      [method]connection.changes-async
    `),
    },
  ],
  hosts: { spin: ['3.1.0', '3.0.0'] },
  related: ['spin', 'fermyon-spin-interfaces'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-V2'),
});
