/** What the worlds `imports` of the WASI packages import, unstable gates left out. */
export const IMPORTS_02 = {
  clocks: ['wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'],
  filesystem: ['wasi:filesystem/types', 'wasi:filesystem/preopens'],
  sockets: [
    'wasi:sockets/instance-network',
    'wasi:sockets/network',
    'wasi:sockets/udp',
    'wasi:sockets/udp-create-socket',
    'wasi:sockets/tcp',
    'wasi:sockets/tcp-create-socket',
    'wasi:sockets/ip-name-lookup',
  ],
  random: ['wasi:random/random', 'wasi:random/insecure', 'wasi:random/insecure-seed'],
  io: ['wasi:io/streams', 'wasi:io/poll'],
};

export const IMPORTS_03 = {
  clocks: ['wasi:clocks/monotonic-clock', 'wasi:clocks/system-clock'],
  filesystem: IMPORTS_02.filesystem,
  sockets: ['wasi:sockets/types', 'wasi:sockets/ip-name-lookup'],
  random: IMPORTS_02.random,
};

/** What `wasi:cli/imports` itself adds, in both generations. */
const CLI = [
  'wasi:cli/environment',
  'wasi:cli/exit',
  'wasi:cli/stdin',
  'wasi:cli/stdout',
  'wasi:cli/stderr',
  'wasi:cli/terminal-input',
  'wasi:cli/terminal-output',
  'wasi:cli/terminal-stdin',
  'wasi:cli/terminal-stdout',
  'wasi:cli/terminal-stderr',
];

export const CLI_IMPORTS_02 = [...Object.values(IMPORTS_02).flat(), ...CLI];
export const CLI_IMPORTS_03 = [...Object.values(IMPORTS_03).flat(), ...CLI];
