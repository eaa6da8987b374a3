import { all, door, PASSIVE, some, type Power } from './power.ts';

const FILES = 'wasi:filesystem/types';
const TCP = 'wasi:sockets/tcp';
const UDP = 'wasi:sockets/udp';
const NAMES = 'wasi:sockets/ip-name-lookup';
const TERMINALS = ['input', 'output', 'stdin', 'stdout', 'stderr'];

/**
 * The interfaces of WASI 0.2 and 0.3. Reading and writing a file that is open already stands through stdio in every
 * program, so what counts is the functions that take a path. A variable may hold a setting or a secret.
 */
export const WASI_POWERS: readonly (readonly [string, readonly Power[]])[] = [
  [
    'wasi:cli/environment',
    [some('get-environment', 'env', 'secret', 'config'), some('get-arguments', 'args')],
  ],
  ['wasi:cli/exit', all('exit')],
  ['wasi:cli/stdin', all('stdio')],
  ['wasi:cli/stdout', all('stdio')],
  ['wasi:cli/stderr', all('stdio')],
  ['wasi:cli/types', PASSIVE],
  ...TERMINALS.map((name) => [`wasi:cli/terminal-${name}`, PASSIVE] as const),
  ['wasi:clocks/monotonic-clock', all('clocks')],
  ['wasi:clocks/wall-clock', all('clocks')],
  ['wasi:clocks/system-clock', all('clocks')],
  ['wasi:clocks/timezone', all('clocks')],
  ['wasi:clocks/types', PASSIVE],
  ['wasi:random/random', all('random')],
  ['wasi:random/insecure', all('random')],
  ['wasi:random/insecure-seed', all('random')],
  ['wasi:io/error', PASSIVE],
  ['wasi:io/poll', PASSIVE],
  ['wasi:io/streams', PASSIVE],
  ['wasi:http/types', PASSIVE],
  ['wasi:http/outgoing-handler', all('http-out')],
  ['wasi:http/client', all('http-out')],
  // A handler that is imported is the component behind this one, as in a middleware.
  ['wasi:http/incoming-handler', all('call')],
  ['wasi:http/handler', all('call')],
  [
    FILES,
    [
      some(
        'descriptor.create-directory-at descriptor.link-at descriptor.remove-directory-at descriptor.rename-at ' +
          'descriptor.symlink-at descriptor.unlink-file-at descriptor.set-size descriptor.set-times ' +
          'descriptor.set-times-at',
        'fs-write',
      ),
      some(
        'descriptor.open-at descriptor.read-directory descriptor.stat-at descriptor.readlink-at ' +
          'descriptor.metadata-hash-at',
        'fs-read',
        'fs-write',
      ),
    ],
  ],
  ['wasi:filesystem/preopens', door([FILES], 'fs-read', 'fs-write')],
  ['wasi:sockets/network', PASSIVE],
  [
    'wasi:sockets/instance-network',
    door([TCP, UDP, NAMES], 'tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'),
  ],
  ['wasi:sockets/tcp-create-socket', door([TCP], 'tcp-connect', 'tcp-listen')],
  [
    TCP,
    [
      some('tcp-socket.start-connect tcp-socket.finish-connect', 'tcp-connect'),
      some('tcp-socket.start-listen tcp-socket.finish-listen tcp-socket.accept', 'tcp-listen'),
    ],
  ],
  ['wasi:sockets/udp-create-socket', door([UDP], 'udp', 'udp-listen')],
  // A client binds and receives answers as well, so one set of functions serves both.
  [
    UDP,
    [
      some(
        'udp-socket.stream incoming-datagram-stream.receive outgoing-datagram-stream.send',
        'udp',
        'udp-listen',
      ),
    ],
  ],
  [
    'wasi:sockets/types',
    [
      some('tcp-socket.connect', 'tcp-connect'),
      some('tcp-socket.listen', 'tcp-listen'),
      some('udp-socket.connect udp-socket.send udp-socket.receive', 'udp', 'udp-listen'),
    ],
  ],
  [NAMES, [some('resolve-addresses', 'dns')]],
];
