import type { Capability } from './capability.ts';

/** What a capability is in the interfaces of one WASI generation; see `facts` of the catalogue's interface entries. */
export interface InterfaceNames {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

export type WasiGeneration = '0.2' | '0.3';

const imports = (...names: string[]): InterfaceNames => ({ imports: names, exports: [] });
const exports = (...names: string[]): InterfaceNames => ({ imports: [], exports: names });

const SOCKETS_02 = ['wasi:sockets/network', 'wasi:sockets/instance-network'];
const TCP_02 = imports(...SOCKETS_02, 'wasi:sockets/tcp', 'wasi:sockets/tcp-create-socket');
const UDP_02 = imports(...SOCKETS_02, 'wasi:sockets/udp', 'wasi:sockets/udp-create-socket');
const SOCKETS_03 = imports('wasi:sockets/types');
const FILES = imports('wasi:filesystem/types', 'wasi:filesystem/preopens');
const STDIO = imports('wasi:cli/stdin', 'wasi:cli/stdout', 'wasi:cli/stderr');
const ENVIRONMENT = imports('wasi:cli/environment');
const EXIT = imports('wasi:cli/exit');

const NAMES: Readonly<Record<WasiGeneration, Partial<Record<Capability, InterfaceNames>>>> = {
  '0.2': {
    'http-in': exports('wasi:http/incoming-handler'),
    'http-out': imports('wasi:http/outgoing-handler'),
    'tcp-connect': TCP_02,
    'tcp-listen': TCP_02,
    udp: UDP_02,
    'udp-listen': UDP_02,
    dns: imports(...SOCKETS_02, 'wasi:sockets/ip-name-lookup'),
    'fs-read': FILES,
    'fs-write': FILES,
    env: ENVIRONMENT,
    args: ENVIRONMENT,
    stdio: STDIO,
    clocks: imports('wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'),
    random: imports('wasi:random/random'),
    exit: EXIT,
  },
  '0.3': {
    'http-in': exports('wasi:http/handler'),
    'http-out': imports('wasi:http/client'),
    'tcp-connect': SOCKETS_03,
    'tcp-listen': SOCKETS_03,
    udp: SOCKETS_03,
    'udp-listen': SOCKETS_03,
    dns: imports('wasi:sockets/ip-name-lookup'),
    'fs-read': FILES,
    'fs-write': FILES,
    env: ENVIRONMENT,
    args: ENVIRONMENT,
    stdio: STDIO,
    clocks: imports('wasi:clocks/monotonic-clock', 'wasi:clocks/system-clock'),
    random: imports('wasi:random/random'),
    exit: EXIT,
  },
};

/** The WASI interfaces behind a capability; undefined where the host's own interface or configuration stands behind it. */
export function wasiInterfaces(
  capability: Capability,
  generation: WasiGeneration,
): InterfaceNames | undefined {
  return NAMES[generation][capability];
}

const FILE_CAPABILITIES: readonly Capability[] = ['fs-read', 'fs-write'];
const KEYVALUE: readonly Capability[] = ['keyvalue', 'keyvalue-read', 'keyvalue-write'];
const BLOBSTORE: readonly Capability[] = ['blobstore', 'blobstore-read', 'blobstore-write'];
const SQL: readonly Capability[] = ['sql', 'sql-read', 'sql-write'];
const MESSAGING: readonly Capability[] = ['messaging', 'messaging-publish', 'messaging-subscribe'];
const SOCKETS: readonly Capability[] = ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'];

/** Interface id, or its package for all of its interfaces, to the capabilities that it stands for. */
const CAPABILITIES_OF: Readonly<Record<string, readonly Capability[]>> = {
  'wasi:http/incoming-handler': ['http-in'],
  'wasi:http/handler': ['http-in'],
  'wasi:http/outgoing-handler': ['http-out'],
  'wasi:http/client': ['http-out'],
  'wasi:http/types': [],
  'wasi:io': [],
  'wasi:sockets/tcp': ['tcp-connect', 'tcp-listen'],
  'wasi:sockets/tcp-create-socket': ['tcp-connect', 'tcp-listen'],
  'wasi:sockets/udp': ['udp', 'udp-listen'],
  'wasi:sockets/udp-create-socket': ['udp', 'udp-listen'],
  'wasi:sockets/types': SOCKETS,
  'wasi:sockets/network': [],
  'wasi:sockets/instance-network': SOCKETS,
  'wasi:sockets/ip-name-lookup': ['dns'],
  'wasi:filesystem': FILE_CAPABILITIES,
  'wasi:cli/environment': ['env', 'args'],
  'wasi:cli/exit': ['exit'],
  'wasi:cli/stdin': ['stdio'],
  'wasi:cli/stdout': ['stdio'],
  'wasi:cli/stderr': ['stdio'],
  'wasi:cli/terminal-input': [],
  'wasi:cli/terminal-output': [],
  'wasi:cli/terminal-stdin': ['stdio'],
  'wasi:cli/terminal-stdout': ['stdio'],
  'wasi:cli/terminal-stderr': ['stdio'],
  'wasi:logging': ['stdio'],
  'wasi:clocks': ['clocks'],
  'wasi:random': ['random'],
  'wasi:config': ['config'],
  'wasi:keyvalue': KEYVALUE,
  'wasi:blobstore': BLOBSTORE,
  'wasi:sql': SQL,
  'wasi:messaging/producer': ['messaging-publish'],
  'wasi:messaging/incoming-handler': ['messaging-subscribe'],
  'wasi:messaging': MESSAGING,
  'wasi:nn': ['inference'],
  'spin:variables': ['config', 'secret'],
  'spin:key-value': KEYVALUE,
  'spin:sqlite': SQL,
  'spin:postgres': SQL,
  'spin:mysql': SQL,
  'spin:redis/inbound-redis': ['messaging-subscribe'],
  'spin:mqtt': ['messaging-publish'],
  'fermyon:spin/inbound-redis': ['messaging-subscribe'],
  'fermyon:spin/llm': ['inference'],
  'fermyon:spin/variables': ['config', 'secret'],
  'fermyon:spin/key-value': KEYVALUE,
  'fermyon:spin/sqlite': SQL,
  'fermyon:spin/postgres': SQL,
  'fermyon:spin/mysql': SQL,
  'fermyon:spin/mqtt': ['messaging-publish'],
  'wasmcloud:messaging/consumer': ['messaging-publish'],
  'wasmcloud:messaging/handler': ['messaging-subscribe'],
  'wasmcloud:messaging': MESSAGING,
  'wasmcloud:keyvalue': KEYVALUE,
  'wasmcloud:blobstore': BLOBSTORE,
  'wasmcloud:postgres': SQL,
  'wasmcloud:secrets': ['secret'],
};

/**
 * The capabilities that an interface id stands for, with or without its version: several where the id alone does
 * not tell, none where it only carries types, undefined where the id is not known.
 */
export function capabilitiesOfInterface(id: string): readonly Capability[] | undefined {
  const name = id.toLowerCase().replace(/@.*$/, '');
  const known = Object.hasOwn(CAPABILITIES_OF, name) ? name : name.replace(/\/.*$/, '');
  return Object.hasOwn(CAPABILITIES_OF, known) ? CAPABILITIES_OF[known] : undefined;
}
