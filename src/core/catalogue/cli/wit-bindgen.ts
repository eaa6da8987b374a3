import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wit-bindgen';
const V0 = 'v0.60.0';

const COMMON = `
  --out-dir OUT_DIR
  -w, --world WORLD
  --check
  --features FEATURES
  --all-features
`;
const ASYNC = '--async FILTER';

/** The main branch and forks add generators, so a word that is not listed says nothing. */
export const witBindgenCli: Cli = {
  binary: 'wit-bindgen',
  version: '0.60.0',
  complete: false,
  commands: [
    command('', '-V, --version'),
    command(
      'markdown',
      `
      --html-in-md
      ${COMMON}
      `,
    ),
    command(
      'moonbit',
      `
      --derive-debug
      --derive-show
      --derive-eq
      --derive-error
      --ignore-stub
      --ignore-module-file
      --gen-dir GEN_DIR
      --project-name PROJECT_NAME
      ${ASYNC}
      ${COMMON}
      `,
    ),
    command(
      'rust',
      `
      --format
      --std-feature
      --raw-strings
      --skip NAME
      --stubs
      --export-prefix STRING
      --ownership OWNERSHIP
      --runtime-path PATH
      --map-type PATH
      --bitflags-path PATH
      -d, --additional-derive-attributes DERIVE
      --additional-derive-ignore NAME
      --with WITH
      --generate-all
      --type-section-suffix STRING
      --disable-run-ctors-once-workaround
      --default-bindings-module NAME
      --export-macro-name NAME
      --pub-export-macro
      --generate-unused-types
      --disable-custom-section-link-helpers
      ${ASYNC}
      --merge-structurally-equal-types [=true|false]
      --enable-method-chaining
      ${COMMON}
      `,
    ),
    command(
      'c',
      `
      --no-helpers
      --string-encoding ENCODING
      --no-sig-flattening
      --no-object-file
      --rename RENAME
      --rename-world NAME
      --type-section-suffix STRING
      --autodrop-borrows ENABLED
      ${ASYNC}
      --generate-async-helpers
      --generate-threading-helpers
      ${COMMON}
      `,
    ),
    command(
      'cpp',
      `
      --format
      --split-interfaces
      --export-prefix EXPORT_PREFIX
      --internal-prefix INTERNAL_PREFIX
      --api-style STYLE
      --ownership OWNERSHIP
      --with WITH
      ${COMMON}
      `,
    ),
    command(
      'go',
      `
      --format [=FORMAT]
      ${ASYNC}
      --generate-stubs
      --pkg-name PKG_NAME
      --export-pkg-name EXPORT_PKG_NAME
      --print-remote-pkg-version
      --include-versions
      ${COMMON}
      `,
    ),
    command(
      'csharp',
      `
      --string-encoding ENCODING
      --generate-stub
      -r, --runtime native-aot|mono
      --internal
      --skip-support-files
      --with-wit-results
      ${COMMON}
      `,
      { aliases: ['c-sharp'] },
    ),
    { name: 'test' },
  ],
  sources: [inRepository(REPOSITORY, V0, 'src/bin/wit-bindgen.rs'), inRepository(REPOSITORY, V0, 'crates')],
};

export const witBindgenNotOffered: NotOffered[] = [
  {
    name: 'wit-bindgen tiny-go',
    why: 'removed',
    note: {
      en: 'The TinyGo generator gave way to `wit-bindgen go` in 0.50; componentize-go drives it for standard Go.',
      fr: 'Le générateur TinyGo a cédé la place à `wit-bindgen go` dans la version 0.50 ; componentize-go le pilote pour Go standard.',
    },
    instead: 'wit-bindgen go',
    since: '0.50.0',
    sources: [
      inRepository(REPOSITORY, 'v0.43.0', 'src/bin/wit-bindgen.rs'),
      inRepository(REPOSITORY, 'v0.50.0', 'src/bin/wit-bindgen.rs'),
      inRepository(REPOSITORY, V0, 'README.md'),
    ],
  },
  {
    name: 'wit-bindgen teavm-java',
    why: 'removed',
    note: {
      en: 'The TeaVM generator for Java was unmaintained and has been removed; there is no successor.',
      fr: 'Le générateur TeaVM pour Java n’était plus maintenu et a été retiré ; il n’a pas de successeur.',
    },
    since: '0.41.0',
    sources: [
      inRepository(REPOSITORY, 'v0.41.0', 'src/bin/wit-bindgen.rs'),
      inRepository(REPOSITORY, V0, 'README.md'),
    ],
  },
];
