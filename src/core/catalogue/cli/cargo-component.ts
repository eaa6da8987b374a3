import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/cargo-component';
const V0 = 'v0.21.1';

const COMMON = `
  -q, --quiet
  -v, --verbose
  --color WHEN
  --cache-dir CACHE_DIR
  --config CONFIG
`;
const CARGO = `
  --manifest-path PATH
  --frozen
  --locked
  --offline
  --dry-run
`;

/** Every other subcommand goes to cargo as it stands. */
export const cargoComponentCli: Cli = {
  binary: 'cargo-component',
  version: '0.21.1',
  complete: false,
  commands: [
    command('', '-V, --version'),
    command(
      'add',
      `
      ${COMMON}
      --manifest-path PATH
      --dry-run
      -p, --package SPEC
      -r, --registry REGISTRY
      --name NAME
      --target
      --path PATH
      `,
    ),
    command('bindings', COMMON),
    command(
      'new',
      `
      ${COMMON}
      --vcs VCS
      --bin, --command
      --lib, --reactor
      --proxy
      --edition YEAR
      --namespace NAMESPACE
      --name NAME
      --editor EDITOR
      -t, --target TARGET
      --registry REGISTRY
      --no-rustfmt
      `,
    ),
    command(
      'publish',
      `
      ${COMMON}
      ${CARGO}
      --target TRIPLE
      --target-dir DIRECTORY
      -p, --package SPEC
      --features FEATURES
      --all-features
      --no-default-features
      -j, --jobs N
      --registry REGISTRY
      `,
    ),
    command(
      'update',
      `
      ${COMMON}
      ${CARGO}
      `,
    ),
  ],
  sources: [
    inRepository(REPOSITORY, V0, 'src/bin/cargo-component.rs'),
    inRepository(REPOSITORY, V0, 'src/commands'),
    inRepository(REPOSITORY, V0, 'crates/core/src/command.rs'),
  ],
};

export const cargoComponentNotOffered: NotOffered[] = ['cargo component', 'cargo-component'].map((name) => ({
  name,
  why: 'deprecated',
  note: {
    en: 'Its maintainers suggest moving away: the Rust target `wasm32-wasip2` builds components, wit-bindgen makes the bindings, wkg fetches WIT packages.',
    fr: 'Ses mainteneurs suggèrent d’en partir : la cible Rust `wasm32-wasip2` produit des composants, wit-bindgen génère les liaisons, wkg récupère les paquets WIT.',
  },
  instead: 'cargo build --target wasm32-wasip2',
  sources: [
    {
      title: 'spinframework/spin-fileserver issue 66, “Update to no longer use cargo-component”',
      url: 'https://github.com/spinframework/spin-fileserver/issues/66',
      read: '2026-11-25',
    },
    {
      title:
        'bytecodealliance/component-docs issue 252, “Use native cargo wasm32-wasip2 target rather than cargo-component”',
      url: 'https://github.com/bytecodealliance/component-docs/issues/252',
      read: '2026-11-25',
    },
  ],
}));
