import type { Cli, Flag, NotOffered, Source } from '../entry.ts';
import { command, flags } from './help-text.ts';

const PACKAGE = '@bytecodealliance/jco@1.35.0';

function inPackage(path: string): Source {
  return {
    title: `npm ${PACKAGE} ${path}`,
    url: 'https://www.npmjs.com/package/@bytecodealliance/jco/v/1.35.0',
    read: '2026-11-25',
  };
}

const REPRESENTATION = `
  --strict
  --flags-as-bigint
  --variants-inline-cases
  --use-namespace-objects [=MODE]
  --enum-values-screaming-snake-case
`;
const ASYNC = `
  --async-mode [=sync|jspi]
  --async-wasi-imports
  --async-wasi-exports
  --async-imports IMPORTS
  --async-exports EXPORTS
`;
const FROM_CORE = `
  -o, --output OUTPUT_FILE
  --name NAME
  --adapt [NAME=]ADAPTER
  --wasi-reactor
  --wasi-command
`;
const RUN: Flag[] = flags(`
  --jco-dir DIR
  --jco-trace
  --jco-import MODULE
  --jco-map MAPPINGS
  --jco-import-bindings [=js|optimized|hybrid|direct-optimized]
`);
const FEATURES = ['clocks', 'http', 'random', 'stdio', 'fetch-event', 'all'];

export const jcoCli: Cli = {
  binary: 'jco',
  version: '1.35.0',
  complete: true,
  commands: [
    command('', '-V, --version'),
    {
      name: 'componentize',
      flags: [
        ...flags(`
          -w, --wit PATH
          -n, --world-name NAME
          --aot
          --aot-min-stack-size-bytes NUMBER
          --weval-bin PATH
          --wizer-bin PATH
          --debug
          --preview2-adapter ADAPTER
          --backend starlingmonkey|sm|quickjs|qjs
          --backend-qjs-disable-async
          --backend-qjs-stub-wasi
          --debug-starlingmonkey-build
          --engine PATH
          --cwd PATH
          --bundle
          --bundle-config PATH
          --with-nodejs-http-via IMPLEMENTATION
          --with-nodejs-http2-via IMPLEMENTATION
          --with-nodejs-vfs-via IMPLEMENTATION
          --with-nodejs-vfs-wasi-config MODULE
          -o, --out OUT
          --debug-bindings
          --debug-bindings-dir DIR
          --debug-binary
          --debug-binary-path PATH
          --debug-enable-wizer-logging
        `),
        { name: '--disable', aliases: ['-d'], value: 'FEATURE...', keys: FEATURES },
        { name: '--enable', value: 'FEATURE...', keys: FEATURES },
      ],
      flagsComplete: true,
    },
    command(
      'transpile',
      `
      --name NAME
      -o, --out-dir OUT_DIR
      -m, --minify
      -O, --optimize
      --no-typescript
      --valid-lifting-optimization
      --import-bindings [=js|optimized|hybrid|direct-optimized]
      ${ASYNC}
      --tracing
      --no-component-error-wrapping
      -b, --base64-cutoff BYTES
      --tla-compat
      --no-nodejs-compat
      -M, --map MAPPINGS
      --no-wasi-shim
      --stub
      --js
      -I, --instantiation [=async|sync]
      -q, --quiet
      --no-namespaced-exports
      --multi-memory
      --bindgen-enable-wasm-exnref
      ${REPRESENTATION}
      `,
    ),
    command(
      'types',
      `
      --name NAME
      -n, --world-name WORLD
      -o, --out-dir OUT_DIR
      --tla-compat
      -I, --instantiation [=async|sync]
      ${ASYNC}
      -q, --quiet
      --feature FEATURE
      --all-features
      --wasm-opt-bin PATH
      ${REPRESENTATION}
      `,
    ),
    command(
      'guest-types',
      `
      --name NAME
      -n, --world-name WORLD
      -o, --out-dir OUT_DIR
      -q, --quiet
      --feature FEATURE
      --all-features
      --async-exports EXPORTS
      --async-mode [=sync|jspi]
      ${REPRESENTATION}
      `,
    ),
    { name: 'run', flags: RUN },
    {
      name: 'serve',
      flags: [
        ...RUN,
        ...flags(`
          --port NUMBER
          --host HOST
          --isolate-requests [=worker|instance]
          --isolate-worker-pool-size NUMBER
        `),
      ],
    },
    command(
      'opt',
      `
      -o, --output OUTPUT_FILE
      --asyncify
      -q, --quiet
      --wasm-opt-bin PATH
      `,
    ),
    command(
      'wit',
      `
      -d, --document NAME
      -o, --output OUTPUT_FILE
      `,
    ),
    command('print', '-o, --output OUTPUT_FILE'),
    command('metadata-show', '--json'),
    command(
      'metadata-add',
      `
      -m, --metadata METADATA
      -o, --output OUTPUT_FILE
      `,
    ),
    command('parse', '-o, --output OUTPUT_FILE'),
    command(
      'scaffold',
      `
      --wit SOURCE
      --world WORLD
      --host
      --language typescript|javascript|ts|js
      --package-manager pnpm|npm|yarn
      --target nodejs|web
      `,
    ),
    command('new', FROM_CORE),
    command('tool'),
    command('tool core-to-component', FROM_CORE),
    command(
      'embed',
      `
      -o, --output OUTPUT_FILE
      --wit WIT_WORLD
      --dummy
      --string-encoding utf8|utf16|compact-utf16
      -n, --world-name WORLD_NAME
      -m, --metadata METADATA
      `,
    ),
  ],
  sources: [inPackage('dist/jco.js')],
};

export const jcoNotOffered: NotOffered[] = [
  '--sandbox',
  '--sandbox-env-set',
  '--sandbox-env-inherit',
  '--sandbox-fs-preopen',
  '--sandbox-net-inherit',
].map((flag) => ({
  name: `jco run ${flag}`,
  why: 'never-existed',
  note: {
    en: 'The README documents it, and version 1.35.0 does not declare it: the flag is handed to the guest and nothing is denied. Pass a sandbox to the preview2 shim in code instead.',
    fr: 'Le README la documente, mais la version 1.35.0 ne la déclare pas : l’option part vers l’invité et rien n’est refusé. Passez plutôt un bac à sable au preview2-shim, dans le code.',
  },
  sources: [inPackage('README.md'), inPackage('dist/jco.js'), inPackage('dist/cmd/run.js')],
}));
