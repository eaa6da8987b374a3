/** The groups of interfaces that toolchains bring along together. */
export const STDIO = ['wasi:cli/stdin', 'wasi:cli/stdout', 'wasi:cli/stderr'] as const;
export const TERMINALS = [
  'wasi:cli/terminal-input',
  'wasi:cli/terminal-output',
  'wasi:cli/terminal-stdin',
  'wasi:cli/terminal-stdout',
  'wasi:cli/terminal-stderr',
] as const;
export const FILES = ['wasi:filesystem/types', 'wasi:filesystem/preopens'] as const;
export const STREAMS = ['wasi:io/error', 'wasi:io/streams'] as const;
export const ALL_IO = ['wasi:io/poll', ...STREAMS] as const;
export const CLOCKS = ['wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'] as const;
