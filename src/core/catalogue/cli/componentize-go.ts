import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/componentize-go';

export const componentizeGoCli: Cli = {
  binary: 'componentize-go',
  version: '0.3.4',
  complete: true,
  commands: [
    command(
      '',
      `
      -d, --wit-path WIT_PATH
      -w, --world WORLD
      --ignore-toml-files
      --all-features
      --features FEATURES
      -V, --version
      `,
    ),
    command(
      'build',
      `
      --wasip1
      -o, --output OUTPUT
      --go GO
      --adapt ADAPT
      `,
    ),
    command(
      'test',
      `
      --wasip1
      --pkg PKG
      -o, --output OUTPUT
      --go GO
      --adapt ADAPT
      `,
    ),
    command(
      'bindings',
      `
      -o, --output OUTPUT
      --generate-stubs
      --format
      --pkg-name PKG_NAME
      --export-pkg-name EXPORT_PKG_NAME
      --include-versions
      `,
    ),
  ],
  sources: [inRepository(REPOSITORY, 'v0.3.4', 'src/command.rs')],
};

export const componentizeGoNotOffered: NotOffered[] = [
  {
    name: 'componentize-go componentize',
    why: 'removed',
    note: {
      en: 'The subcommand of 0.1 and 0.2; it is called `build` since 0.3.0.',
      fr: 'Sous-commande des versions 0.1 et 0.2 ; elle s’appelle `build` depuis la version 0.3.0.',
    },
    instead: 'componentize-go build',
    since: '0.3.0',
    sources: [
      inRepository(REPOSITORY, 'v0.2.0', 'src/command.rs'),
      inRepository(REPOSITORY, 'v0.3.0', 'src/command.rs'),
    ],
  },
];
