import type { WasiGeneration } from '../../permissions/interface-names.ts';
import type { HostInterfaces } from '../target.ts';
import { serverScheme } from '../server-scheme.ts';

const imports = (...names: string[]) => ({ imports: names, exports: [] });

/** What the redis trigger calls: Spin 3 knows only the synchronous one, which has no version; Spin 4 takes either. */
const inboundRedis = (wasi: WasiGeneration) => ({
  exports: [wasi === '0.2' ? 'fermyon:spin/inbound-redis' : 'spin:redis/inbound-redis@3.0.0'],
});

/** Spin's own interfaces: the synchronous ones of 2.0.0 for WASI 0.2, their successors for 0.3. */
export const spinInterfaces: HostInterfaces = ({ capability }, wasi, server) => {
  const own = (sync: string, async: string) => imports(wasi === '0.2' ? sync : async);
  switch (capability) {
    case 'config':
    case 'secret':
      return own('fermyon:spin/variables@2.0.0', 'spin:variables/variables@3.0.0');
    case 'keyvalue':
    case 'keyvalue-read':
    case 'keyvalue-write':
      return own('fermyon:spin/key-value@2.0.0', 'spin:key-value/key-value@3.0.0');
    case 'sql':
    case 'sql-read':
    case 'sql-write':
      if (server === undefined) return own('fermyon:spin/sqlite@2.0.0', 'spin:sqlite/sqlite@3.1.0');
      return serverScheme(server) === 'mysql'
        ? own('fermyon:spin/mysql@2.0.0', 'spin:mysql/mysql@3.0.0')
        : own('fermyon:spin/postgres@2.0.0', 'spin:postgres/postgres@4.2.0');
    case 'messaging-publish':
      return server && serverScheme(server) === 'mqtt'
        ? own('fermyon:spin/mqtt@2.0.0', 'spin:mqtt/mqtt@3.0.0')
        : own('fermyon:spin/redis@2.0.0', 'spin:redis/redis@3.0.0');
    case 'messaging-subscribe':
      return { imports: [], ...inboundRedis(wasi) };
    case 'messaging':
      return {
        ...own('fermyon:spin/redis@2.0.0', 'spin:redis/redis@3.0.0'),
        ...inboundRedis(wasi),
      };
    case 'inference':
      return imports('fermyon:spin/llm@2.0.0');
    case 'call':
    case 'schedule':
      return imports();
    default:
      return undefined;
  }
};
