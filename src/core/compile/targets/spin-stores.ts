import type { Capability } from '../../permissions/capability.ts';
import { printHost } from '../../permissions/address.ts';
import type { ExternalRow } from '../../permissions/permission.ts';
import { kebabName } from '../../permissions/names.ts';
import { scopeText } from '../../permissions/print.ts';
import { nameApart } from '../name-apart.ts';
import { serverOf } from '../plan.ts';
import { serverScheme } from '../server-scheme.ts';
import type { Plan } from '../target.ts';

type Table = Readonly<Record<string, unknown>>;

/** A label of the manifest and what stands behind it. */
export interface Store {
  readonly label: string;
  /** The table of the runtime configuration that maps it. */
  readonly table: 'key_value_store' | 'sqlite_database';
  /** The mapping; absent where the table says too little of the server. */
  readonly backend?: Table;
}

const TABLES: readonly (readonly [Store['table'], readonly Capability[]])[] = [
  ['key_value_store', ['keyvalue', 'keyvalue-read', 'keyvalue-write']],
  ['sqlite_database', ['sql', 'sql-read', 'sql-write']],
];

/**
 * The stores that an application opens by label, each once: Spin starts only where every label but `default` is mapped.
 * A label behind which several rows name servers has the first of them.
 */
export function spinStores({ rows, externals }: Plan): readonly Store[] {
  const written = rows.flatMap(({ permissions }) => permissions.flatMap((planned) => planned.written ?? []));
  return TABLES.flatMap(([table, among]) => {
    const servers = new Map<string, ExternalRow | undefined>();
    for (const permission of written) {
      if (!among.includes(permission.capability)) continue;
      if (table === 'sqlite_database' && permission.row !== undefined) continue;
      for (const label of permission.scopes.map(scopeText))
        servers.set(label, servers.get(label) ?? serverOf({ rows: externals }, permission));
    }
    const files = nameApart([...servers.keys()], kebabName, '-x');
    return [...servers].map(([label, server]) => {
      const backend = server === undefined ? localStore(table, files.get(label)!) : remoteStore(server);
      return backend === undefined ? { label, table } : { label, table, backend };
    });
  });
}

function localStore(table: Store['table'], file: string): Table {
  return { type: 'spin', path: `.spin/${table}-${file}.db` };
}

function remoteStore(server: ExternalRow): Table | undefined {
  const { at } = server.external;
  if (at === undefined || serverScheme(server) !== 'redis') return undefined;
  return { type: 'redis', url: `redis://${printHost(at.host)}:${at.port}` };
}

/** The tables of the runtime configuration that map labels. */
export function storeTables(stores: readonly Store[]): Table {
  return Object.fromEntries(
    TABLES.flatMap(([table]) => {
      const mapped = stores.filter((store) => store.table === table && store.backend !== undefined);
      if (mapped.length === 0) return [];
      return [[table, Object.fromEntries(mapped.map(({ label, backend }) => [label, backend]))]];
    }),
  );
}
