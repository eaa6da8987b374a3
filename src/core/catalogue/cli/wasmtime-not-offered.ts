import type { NotOffered, Source } from '../entry.ts';
import { inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wasmtime';

const REDESIGN: Source[] = [
  {
    title: 'bytecodealliance/wasmtime pull request 6925, “Redesign Wasmtime’s CLI” (commit 8995750aa4)',
    url: 'https://github.com/bytecodealliance/wasmtime/pull/6925',
    read: '2026-11-25',
  },
  {
    title:
      'bytecodealliance/wasmtime pull request 8597, “Remove support for Wasmtime 13-and-prior CLI” (commit ffd6bb55ce)',
    url: 'https://github.com/bytecodealliance/wasmtime/pull/8597',
    read: '2026-11-25',
  },
];

/** The flags of version 13 and what the redesign made of them. */
const VERSION_13_FLAGS: readonly (readonly [flag: string, instead: string])[] = [
  ['--opt-level', '-O opt-level=N'],
  ['--dynamic-memory-guard-size', '-O memory-guard-size=N'],
  ['--static-memory-guard-size', '-O memory-guard-size=N'],
  ['--static-memory-forced', '-O memory-may-move=n'],
  ['--static-memory-maximum-size', '-O memory-reservation=N'],
  ['--dynamic-memory-reserved-for-growth', '-O memory-reservation-for-growth=N'],
  ['--pooling-allocator', '-O pooling-allocator'],
  ['--disable-memory-init-cow', '-O memory-init-cow=n'],
  ['--compiler', '-C compiler=NAME'],
  ['--enable-cranelift-debug-verifier', '-C cranelift-debug-verifier'],
  ['--cranelift-enable', '-C cranelift-NAME'],
  ['--cranelift-set', '-C cranelift-NAME=VALUE'],
  ['--disable-cache', '-C cache=n'],
  ['--disable-parallel-compilation', '-C parallel-compilation=n'],
  ['--disable-address-map', '-D address-map=n'],
  ['--disable-logging', '-D logging=n'],
  ['--log-to-files', '-D log-to-files'],
  ['--coredump-on-trap', '-D coredump=PATH'],
  ['--wasm-features', '-W NAME'],
  ['--relaxed-simd-deterministic', '-W relaxed-simd-deterministic'],
  ['--enable-cranelift-nan-canonicalization', '-W nan-canonicalization'],
  ['--fuel', '-W fuel=N'],
  ['--epoch-interruption', '-W epoch-interruption'],
  ['--allow-unknown-exports', '-W unknown-exports-allow'],
  ['--trap-unknown-imports', '-W unknown-imports-trap'],
  ['--default-values-unknown-imports', '-W unknown-imports-default'],
  ['--max-instances', '-W max-instances=N'],
  ['--max-memories', '-W max-memories=N'],
  ['--max-memory-size', '-W max-memory-size=N'],
  ['--max-table-elements', '-W max-table-elements=N'],
  ['--max-tables', '-W max-tables=N'],
  ['--max-wasm-stack', '-W max-wasm-stack=N'],
  ['--trap-on-grow-failure', '-W trap-on-grow-failure'],
  ['--wasm-timeout', '-W timeout=DURATION'],
  ['--wmemcheck', '-W wmemcheck'],
  ['--wasi-modules', '-S NAME'],
  ['--listenfd', '-S listenfd'],
  ['--tcplisten', '-S tcplisten=ADDRESS'],
  ['--wasi-nn-graph', '-S nn-graph=FORMAT::DIR'],
  ['--inherit-network', '-S inherit-network'],
  ['--mapdir', '--dir HOST_DIR::GUEST_DIR'],
];

const VERSION_13: NotOffered[] = VERSION_13_FLAGS.map(([flag, instead]) => ({
  name: `wasmtime ${flag}`,
  why: 'removed',
  note: {
    en: 'A flag of Wasmtime 13 and earlier. Version 14 moved it to an option group, version 22 stopped accepting it.',
    fr: 'Option de Wasmtime 13 et antérieurs. La version 14 l’a déplacée vers un groupe d’options, la version 22 ne l’accepte plus.',
  },
  instead: `wasmtime ${instead}`,
  since: '22.0.0',
  sources: REDESIGN,
}));

const WIZER: Source[] = [
  inRepository(REPOSITORY, '18aff9aa5a', 'src/commands/wizer.rs'),
  inRepository(REPOSITORY, 'v48.0.0', 'crates/wizer/src/lib.rs'),
  inRepository(REPOSITORY, 'v39.0.0', 'RELEASES.md'),
];

/** The flags that the stand-alone Wizer had and `wasmtime wizer` has not. */
const WIZER_FLAGS: readonly (readonly [flag: string, instead: string])[] = [
  ['--allow-wasi', 'wasmtime wizer -S cli'],
  ['--inherit-env', 'wasmtime wizer -S inherit-env'],
  ['--inherit-stdio', 'wasmtime wizer -S inherit-stdin,inherit-stdout,inherit-stderr'],
  ['--wasm-bulk-memory', 'wasmtime wizer -W bulk-memory'],
  ['--wasm-multi-memory', 'wasmtime wizer -W multi-memory'],
  ['--wasm-multi-value', 'wasmtime wizer -W multi-value'],
  ['--wasm-simd', 'wasmtime wizer -W simd'],
  ['--wasm-reference-types', 'wasmtime wizer -W reference-types'],
];

const WASI_THREADS: Source[] = [
  inRepository(REPOSITORY, 'v47.0.0', 'RELEASES.md'),
  inRepository(REPOSITORY, 'v48.0.0', 'src/commands/run.rs'),
];

const DEPRECATED_KEYS: Source[] = [inRepository(REPOSITORY, 'v48.0.0', 'crates/cli-flags/src/lib.rs')];

export const wasmtimeNotOffered: NotOffered[] = [
  ...VERSION_13,
  {
    name: 'wasmtime --preview2',
    why: 'removed',
    note: {
      en: 'A flag of Wasmtime 13 and earlier. WASI 0.2 is the only implementation left and needs no flag.',
      fr: 'Option de Wasmtime 13 et antérieurs. L’implémentation WASI 0.2 est la seule qui reste et ne demande aucune option.',
    },
    since: '22.0.0',
    sources: REDESIGN,
  },
  ...WIZER_FLAGS.map(([flag, instead]): NotOffered => ({
    name: `wasmtime wizer ${flag}`,
    why: 'removed',
    note: {
      en: 'A flag of the stand-alone Wizer. `wasmtime wizer` takes the options of `wasmtime run` instead.',
      fr: 'Option de l’ancien Wizer autonome. `wasmtime wizer` reprend à la place les options de `wasmtime run`.',
    },
    instead,
    since: '39.0.0',
    sources: WIZER,
  })),
  {
    name: 'wizer',
    why: 'removed',
    note: {
      en: 'The stand-alone tool was merged into Wasmtime. The initialisation function is now called `wizer-initialize`.',
      fr: 'L’outil autonome a été intégré à Wasmtime. La fonction d’initialisation s’appelle désormais `wizer-initialize`.',
    },
    instead: 'wasmtime wizer',
    since: '39.0.0',
    sources: WIZER,
  },
  {
    name: 'wasmtime -S threads',
    why: 'removed',
    note: {
      en: 'wasi-threads left Wasmtime with version 47: the key still parses, and the run fails.',
      fr: 'wasi-threads a quitté Wasmtime avec la version 47 : la clé est encore lue, mais l’exécution échoue.',
    },
    since: '47.0.0',
    sources: WASI_THREADS,
  },
  {
    name: 'wasmtime -S preview2=n',
    why: 'removed',
    note: {
      en: 'The wasi-common implementation left Wasmtime with version 47: asking for it fails.',
      fr: 'L’implémentation wasi-common a quitté Wasmtime avec la version 47 : la demander fait échouer l’exécution.',
    },
    since: '47.0.0',
    sources: WASI_THREADS,
  },
  {
    name: 'wasmtime -S common',
    why: 'deprecated',
    note: { en: 'A deprecated alias of the key `cli`.', fr: 'Alias déprécié de la clé `cli`.' },
    instead: 'wasmtime -S cli',
    sources: DEPRECATED_KEYS,
  },
  ...[
    ['dynamic-memory-guard-size', 'memory-guard-size=N'],
    ['static-memory-guard-size', 'memory-guard-size=N'],
    ['static-memory-forced', 'memory-may-move=n'],
    ['static-memory-maximum-size', 'memory-reservation=N'],
    ['dynamic-memory-reserved-for-growth', 'memory-reservation-for-growth=N'],
  ].map(([key, instead]): NotOffered => ({
    name: `wasmtime -O ${key}`,
    why: 'deprecated',
    note: {
      en: 'Marked as deprecated in the list of keys, which names its successor.',
      fr: 'Marquée comme dépréciée dans la liste des clés, qui nomme sa remplaçante.',
    },
    instead: `wasmtime -O ${instead}`,
    sources: DEPRECATED_KEYS,
  })),
];
