import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wasm-tools';
const V1 = 'v1.257.1';

const GENERAL = `
  -v, --verbose
  --color COLOR
`;
const OUTPUT = `
  -o, --output OUTPUT
  ${GENERAL}
`;
const DWARF = `
  --generate-dwarf lines|full
  -g
`;
const WIT_RESOLVE = `
  --features FEATURES
  --all-features
`;
const ENCODER = `
  --adapt [NAME=]MODULE
  --validate [=true|false]
  --skip-validation
  --realloc-via-memory-grow
  --merge-imports-based-on-semver [=true|false]
  --reject-legacy-names
  --debug-names [=true|false]
  --return-call-ref [=true|false]
`;

export const wasmToolsCli: Cli = {
  binary: 'wasm-tools',
  version: '1.257.1',
  complete: true,
  commands: [
    command('', '-V, --version'),
    command(
      'parse',
      `
      ${DWARF}
      ${OUTPUT}
      -t, --wat
      `,
      { aliases: ['wat2wasm'] },
    ),
    command(
      'validate',
      `
      ${DWARF}
      -f, --features FEATURES
      ${GENERAL}
      `,
    ),
    command(
      'print',
      `
      ${DWARF}
      ${OUTPUT}
      -p, --print-offsets
      --skeleton
      --name-unnamed
      -f, --fold-instructions
      --print-operand-stack
      --indent-text INDENT_TEXT
      --indent INDENT
      `,
      { aliases: ['wasm2wat'] },
    ),
    { name: 'smith' },
    { name: 'shrink' },
    { name: 'mutate' },
    command('dump', OUTPUT),
    command('objdump', OUTPUT),
    command(
      'strip',
      `
      ${OUTPUT}
      -a, --all
      -d, --delete REGEX
      -t, --wat
      `,
    ),
    command(
      'compose',
      `
      ${GENERAL}
      -o, --output OUTPUT
      -c, --config CONFIG
      -d, --definitions DEFS
      -p, --search-path PATH
      --skip-validation
      --no-imports
      -t, --wat
      -q, --quiet
      -V, --version
      `,
    ),
    command(
      'demangle',
      `
      ${OUTPUT}
      -t, --wat
      `,
    ),
    command('component'),
    command(
      'component new',
      `
      --import-name OLD=NEW
      ${DWARF}
      ${OUTPUT}
      ${ENCODER}
      -t, --wat
      `,
    ),
    command(
      'component wit',
      `
      ${GENERAL}
      -o, --output OUTPUT
      -w, --wasm
      -t, --wat
      --no-docs
      --out-dir OUT_DIR
      --skip-validation
      -j, --json
      --importize
      --importize-out-world-name IMPORTIZE_OUT_WORLD_NAME
      --importize-world WORLD
      --exportize
      --exportize-out-world-name EXPORTIZE_OUT_WORLD_NAME
      --exportize-import IMPORT
      --exportize-world WORLD
      --merge-world-imports-based-on-semver WORLD
      --generate-nominal-type-ids WORLD
      ${WIT_RESOLVE}
      `,
    ),
    command(
      'component embed',
      `
      ${WIT_RESOLVE}
      ${DWARF}
      ${OUTPUT}
      --encoding ENCODING
      -w, --world WORLD
      --dummy
      --dummy-names DUMMY_NAMES
      --async-callback
      --async-stackful
      -t, --wat
      --only-custom
      `,
    ),
    command(
      'component targets',
      `
      ${GENERAL}
      ${WIT_RESOLVE}
      -w, --world WORLD
      `,
    ),
    command(
      'component link',
      `
      --dl-openable [NAME=]MODULE
      --stack-size STACK_SIZE
      ${OUTPUT}
      -t, --wat
      --stub-missing-functions
      --use-built-in-libdl
      ${ENCODER}
      `,
    ),
    command(
      'component semver-check',
      `
      ${GENERAL}
      ${WIT_RESOLVE}
      --prev PREV
      --new NEW
      `,
    ),
    command(
      'component unbundle',
      `
      ${DWARF}
      ${OUTPUT}
      --module-dir PATH
      --threshold SIZE
      -t, --wat
      `,
    ),
    command('metadata'),
    command(
      'metadata show',
      `
      ${OUTPUT}
      --json
      `,
    ),
    command(
      'metadata add',
      `
      ${DWARF}
      ${OUTPUT}
      --name NAME
      --clear-name
      --language NAME=VERSION
      --processed-by NAME=VERSION
      --sdk NAME=VERSION
      --authors NAME
      --clear-authors
      --description NAME
      --clear-description
      --licenses NAME
      --clear-licenses
      --source NAME
      --clear-source
      --homepage NAME
      --clear-homepage
      --revision NAME
      --clear-revision
      --version NAME
      --clear-version
      -t, --wat
      `,
    ),
    { name: 'wit-smith' },
    command(
      'wit-dylib',
      `
      ${WIT_RESOLVE}
      ${OUTPUT}
      --encoding ENCODING
      -w, --world WORLD
      --validate
      -t, --wat
      --interpreter INTERPRETER
      --async FILTER
      `,
    ),
    command(
      'addr2line',
      `
      ${DWARF}
      ${OUTPUT}
      --code-section-relative
      `,
    ),
    command('completion', GENERAL),
    command(
      'json-from-wast',
      `
      ${GENERAL}
      -o, --output OUTPUT
      --wasm-dir WASM_DIR
      --pretty
      --allow-confusing-unicode true|false
      `,
      { aliases: ['wast2json'] },
    ),
    command(
      'wast',
      `
      ${GENERAL}
      --ignore-error-messages
      -f, --features FEATURES
      --allow-confusing-unicode
      -a, --assert ASSERT
      --snapshot SNAPSHOT
      `,
    ),
  ],
  sources: [
    inRepository(REPOSITORY, V1, 'src/bin/wasm-tools'),
    inRepository(REPOSITORY, V1, 'src/lib.rs'),
    inRepository(REPOSITORY, V1, 'crates/wasm-metadata/src/add_metadata.rs'),
  ],
};

export const wasmToolsNotOffered: NotOffered[] = [
  {
    name: 'wasm-tools compose',
    why: 'deprecated',
    note: {
      en: 'Its successor wac composes components without a configuration file of its own.',
      fr: 'Son successeur wac compose les composants sans fichier de configuration propre.',
    },
    instead: 'wac plug',
    sources: [
      inRepository(REPOSITORY, V1, 'README.md'),
      inRepository(REPOSITORY, V1, 'crates/wasm-compose/README.md'),
    ],
  },
];
