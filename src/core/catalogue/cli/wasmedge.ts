import type { Cli, NotOffered, Source } from '../entry.ts';
import { flags, inRepository } from './help-text.ts';

const REPOSITORY = 'WasmEdge/WasmEdge';
const V0 = '0.17.1';

/** The proposals of WebAssembly 3.0, which are on and whose `--enable-` flags are deprecated. */
const IN_WASM_3 = [
  'tail-call',
  'extended-const',
  'function-reference',
  'gc',
  'multi-memory',
  'relaxed-simd',
  'exception-handling',
];

const PROPOSALS = `
  --wasm-1
  --wasm-2
  --wasm-3
  --disable-import-export-mut-globals
  --disable-non-trap-float-to-int
  --disable-sign-extension-operators
  --disable-multi-value
  --disable-bulk-memory
  --disable-reference-types
  --disable-simd
  --disable-tail-call
  --disable-extended-const
  --disable-function-reference
  --disable-gc
  --disable-multi-memory
  --disable-relaxed-simd
  --disable-exception-handling
  --enable-tail-call
  --enable-extended-const
  --enable-function-reference
  --enable-gc
  --enable-multi-memory
  --enable-relaxed-simd
  --disable-memory64
  --enable-threads
  --enable-all
`;
const STATISTICS = `
  --enable-instruction-count
  --enable-gas-measuring
  --enable-time-measuring
  --enable-all-statistics
`;

const RUN = flags(`
  --reactor
  --dir GUEST_DIR[:HOST_DIR[:readonly]]
  --env NAME=VALUE
  ${STATISTICS}
  --enable-jit
  --enable-coredump
  --coredump-for-wasmgdb
  --force-interpreter
  --run-mode interpreter|jit|aot
  --allow-af-unix
  ${PROPOSALS}
  --enable-exception-handling
  --enable-component
  --time-limit MILLISECONDS
  --gas-limit GAS
  --memory-page-limit PAGES
  --forbidden-plugin NAMES
  --log-level LEVEL
  --nn-preload MODEL
  --nn-rpc-uri URI
  --allow-command COMMAND
  --allow-command-all
`);

export const wasmedgeCli: Cli = {
  binary: 'wasmedge',
  version: '0.17.1',
  complete: true,
  commands: [
    {
      name: '',
      flags: [...RUN, ...flags('-v, --version')],
      flagsComplete: true,
      runsGuest: true,
    },
    { name: 'run', flags: RUN, flagsComplete: true, runsGuest: true },
    {
      name: 'compile',
      flags: flags(`
        --dump
        --interruptible
        ${STATISTICS}
        --generic-binary
        ${PROPOSALS}
        --optimize LEVEL
      `),
      flagsComplete: true,
    },
  ],
  sources: [
    inRepository(REPOSITORY, V0, 'include/driver/tool.h'),
    inRepository(REPOSITORY, V0, 'include/driver/compiler.h'),
    inRepository(REPOSITORY, V0, 'lib/driver/uniTool.cpp'),
    inRepository(REPOSITORY, V0, 'plugins/wasi_nn/wasinnenv.cpp'),
    inRepository(REPOSITORY, V0, 'plugins/wasmedge_process/processenv.cpp'),
  ],
};

const DEPRECATED: Source[] = [inRepository(REPOSITORY, V0, 'include/driver/tool.h')];

export const wasmedgeNotOffered: NotOffered[] = IN_WASM_3.map((proposal) => ({
  name: `wasmedge --enable-${proposal}`,
  why: 'deprecated',
  note: {
    en: 'WebAssembly 3.0 includes the proposal and is the default; the flag will be removed.',
    fr: 'WebAssembly 3.0 comprend cette proposition et sert de valeur par défaut ; l’option sera retirée.',
  },
  sources: DEPRECATED,
}));
