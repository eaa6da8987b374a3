import type { Cli, Flag } from '../entry.ts';
import { command, flags, inRepository, words } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wasmtime';
const V48 = 'v48.0.0';

/** What every option group answers besides its own keys. */
const GROUP_HELP = ['help', 'help-long'];

/** The option groups, which every command that compiles or runs takes. */
const OPTION_GROUPS: Flag[] = [
  {
    name: '-O',
    aliases: ['--optimize'],
    value: 'KEY[=VAL[,..]]',
    keys: [
      ...GROUP_HELP,
      ...words(`
      opt-level regalloc-algorithm memory-may-move memory-reservation memory-reservation-for-growth
      memory-guard-size gc-heap-may-move gc-heap-reservation gc-heap-reservation-for-growth gc-heap-guard-size
      gc-heap-initial-size guard-before-linear-memory table-lazy-init pooling-allocator
      pooling-decommit-batch-size pooling-memory-keep-resident pooling-table-keep-resident
      pooling-memory-protection-keys pooling-max-memory-protection-keys memory-init-cow
      memory-guaranteed-dense-image-size pooling-total-core-instances pooling-total-component-instances
      pooling-total-memories pooling-total-tables pooling-total-stacks pooling-max-memory-size
      pooling-table-elements pooling-max-core-instance-size pooling-max-unused-warm-slots
      pooling-async-stack-keep-resident pooling-max-component-instance-size
      pooling-max-core-instances-per-component pooling-max-memories-per-component
      pooling-max-tables-per-component pooling-max-tables-per-module pooling-max-memories-per-module
      pooling-total-gc-heaps signals-based-traps dynamic-memory-guard-size static-memory-guard-size
      static-memory-forced static-memory-maximum-size dynamic-memory-reserved-for-growth pooling-pagemap-scan
      gc-zeal-alloc-counter
    `),
    ],
  },
  {
    name: '-C',
    aliases: ['--codegen'],
    value: 'KEY[=VAL[,..]]',
    keys: [
      ...GROUP_HELP,
      ...words(`
      compiler collector cranelift-debug-verifier cache cache-config parallel-compilation native-unwind-info
      inlining metadata-for-internal-asserts metadata-for-gc-heap-corruption cranelift-*
    `),
    ],
  },
  {
    name: '-D',
    aliases: ['--debug'],
    value: 'KEY[=VAL[,..]]',
    keys: [
      ...GROUP_HELP,
      ...words(`
      debug-info guest-debug address-map logging log-to-files coredump debugger arg inherit-stdin inherit-stdout
      inherit-stderr max-backtrace symbols
    `),
    ],
  },
  {
    name: '-W',
    aliases: ['--wasm'],
    value: 'KEY[=VAL[,..]]',
    keys: [
      ...GROUP_HELP,
      ...words(`
      nan-canonicalization fuel epoch-interruption max-wasm-stack async-stack-size async-stack-zeroing
      unknown-exports-allow unknown-imports-trap unknown-imports-default wmemcheck max-memory-size
      max-table-elements max-instances max-tables max-memories trap-on-grow-failure timeout all-proposals
      bulk-memory multi-memory multi-value reference-types simd relaxed-simd relaxed-simd-deterministic tail-call
      threads shared-memory shared-everything-threads memory64 component-model component-model-async
      component-model-more-async-builtins component-model-async-stackful component-model-threading
      component-model-error-context component-model-gc component-model-map component-model-memory64
      function-references stack-switching gc custom-page-sizes wide-arithmetic branch-hinting extended-const
      exceptions gc-support component-model-fixed-length-lists component-model-implements concurrency-support
    `),
    ],
  },
  {
    name: '-S',
    aliases: ['--wasi'],
    value: 'KEY[=VAL[,..]]',
    keys: [
      ...GROUP_HELP,
      ...words(`
      cli cli-exit-with-code common nn threads http http-outgoing-body-buffer-chunks
      http-outgoing-body-chunk-size config keyvalue listenfd tcplisten tls preview2 nn-graph inherit-network
      allow-ip-name-lookup tcp udp network-error-code preview0 inherit-env inherit-stdin inherit-stdout
      inherit-stderr cwd config-var keyvalue-in-memory-data p3 max-resources hostcall-fuel max-random-size
      max-http-fields-size
    `),
    ],
  },
  {
    name: '-R',
    aliases: ['--record'],
    value: 'KEY[=VAL[,..]]',
    keys: [...GROUP_HELP, 'path', 'validation-metadata', 'event-window-size'],
  },
  ...flags(`
    --target TARGET
    --config FILE
  `),
];

const RUN_COMMON: Flag[] = [
  ...OPTION_GROUPS,
  ...flags(`
    --allow-precompiled
    --profile STRATEGY
    --dir HOST_DIR[::GUEST_DIR]
    --env NAME[=VAL]
    -g, --gdbstub [ADDR:]PORT
  `),
];

const RUN: Flag[] = [
  ...RUN_COMMON,
  ...flags(`
    --invoke FUNCTION
    --preload NAME=MODULE_PATH
    --argv0 ARGV0
  `),
];

export const wasmtimeCli: Cli = {
  binary: 'wasmtime',
  version: '48.0.0',
  complete: true,
  commands: [
    {
      name: '',
      flags: [...RUN, ...flags('-V, --version')],
      flagsComplete: true,
      runsGuest: true,
    },
    { name: 'run', flags: RUN, flagsComplete: true, runsGuest: true },
    {
      name: 'serve',
      flags: [
        ...RUN_COMMON,
        ...flags(`
          --addr SOCKADDR
          --shutdown-addr SOCKADDR
          --no-logging-prefix
          --max-instance-reuse-count N
          --max-instance-concurrent-reuse-count N
          --idle-instance-timeout DURATION
          -H, --header HEADER
          --max-concurrent-requests N
          --max-concurrent-connections N
        `),
      ],
      flagsComplete: true,
    },
    {
      name: 'compile',
      flags: [
        ...OPTION_GROUPS,
        ...flags(`
          -o, --output OUTPUT
          --emit-clif PATH
          -V, --version
        `),
      ],
      flagsComplete: true,
    },
    { name: 'explore', flags: [...OPTION_GROUPS, ...flags('-o, --output OUTPUT')], flagsComplete: true },
    command('config'),
    command('config new'),
    command(
      'settings',
      `
      --target TARGET
      --json
      `,
    ),
    {
      name: 'wast',
      flags: [
        ...OPTION_GROUPS,
        ...flags(`
          --generate-dwarf [=true|false]
          --precompile-save PRECOMPILE_SAVE
          --precompile-load PRECOMPILE_LOAD
          --async [=true|false]
          --wasmtime-builtins
          --ignore-error-messages
        `),
      ],
      flagsComplete: true,
    },
    command('completion'),
    command(
      'objdump',
      `
      --addresses
      --address-jumps
      --funcs KIND
      --filter STR
      --bytes
      --color COLOR
      --addrmap [=true|false]
      --address-width N
      --traps [=true|false]
      --stack-maps [=true|false]
      --exception-tables [=true|false]
      --frame-tables [=true|false]
      `,
    ),
    {
      name: 'hot-blocks',
      flags: [
        ...RUN_COMMON,
        ...flags(`
          -p, --percent PERCENT
          -e, --event EVENT
          -F, --frequency FREQUENCY
          -o, --output OUTPUT
        `),
      ],
      flagsComplete: true,
      runsGuest: true,
    },
    {
      name: 'wizer',
      flags: [
        ...RUN_COMMON,
        ...flags(`
          -f, --init-func INIT_FUNC
          -r, --rename-func, --func-rename DST=SRC
          --keep-init-func [=true|false]
          --preload NAME=MODULE_PATH
          -o, --output OUTPUT
        `),
      ],
      flagsComplete: true,
    },
  ],
  sources: [
    inRepository(REPOSITORY, V48, 'crates/cli-flags/src/lib.rs'),
    inRepository(REPOSITORY, V48, 'src/common.rs'),
    inRepository(REPOSITORY, V48, 'src/bin/wasmtime.rs'),
    inRepository(REPOSITORY, V48, 'src/commands'),
    inRepository(REPOSITORY, V48, 'crates/wizer/src/lib.rs'),
  ],
};
