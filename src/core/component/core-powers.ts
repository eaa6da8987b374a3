import { all, some, type Power } from './power.ts';

const FILES = ['fs-read', 'fs-write'] as const;
const SOCKETS = ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'] as const;

/** The functions of WASI 0.1, those that only WasmEdge adds (`sock_open` and on) included. */
const WASI_0_1: readonly Power[] = [
  some('args_get args_sizes_get', 'args'),
  some('environ_get environ_sizes_get', 'env', 'secret', 'config'),
  some('clock_res_get clock_time_get', 'clocks'),
  some('random_get', 'random'),
  some('proc_exit proc_raise', 'exit'),
  some(
    'path_create_directory path_filestat_set_times path_link path_remove_directory path_rename path_symlink ' +
      'path_unlink_file fd_allocate fd_filestat_set_size fd_filestat_set_times',
    'fs-write',
  ),
  some('path_open path_filestat_get path_readlink fd_readdir', ...FILES),
  // One function for streams, files and sockets.
  some('fd_read fd_write fd_pread fd_pwrite', 'stdio', ...FILES, ...SOCKETS),
  some('sock_connect', 'tcp-connect', 'udp'),
  some('sock_listen sock_accept', 'tcp-listen'),
  some('sock_send_to sock_recv_from', 'udp', 'udp-listen'),
  some('sock_getaddrinfo', 'dns'),
];

/** What core modules import by module name; `_v2` at the end of a function means the same as without. */
export const CORE_POWERS: readonly (readonly [string, readonly Power[]])[] = [
  ['wasi_snapshot_preview1', WASI_0_1],
  ['wasi_unstable', WASI_0_1],
  ['wasi_ephemeral_nn', all('inference')],
];
