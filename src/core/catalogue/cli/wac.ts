import type { Cli, NotOffered } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wac';

export const wacCli: Cli = {
  binary: 'wac',
  version: '0.10.1',
  complete: true,
  commands: [
    command('', '-V, --version'),
    command(
      'plug',
      `
      --plug PLUG_PATH
      -t, --wat
      -o, --output OUTPUT
      --registry URL
      `,
    ),
    command(
      'compose',
      `
      --deps-dir PATH
      -d, --dep PKG=PATH
      --no-validate
      -t, --wat
      -i, --import-dependencies
      -o, --output OUTPUT
      --registry URL
      `,
    ),
    command('parse'),
    command(
      'resolve',
      `
      --deps-dir PATH
      -d, --dep PKG=PATH
      --registry URL
      `,
    ),
    command(
      'targets',
      `
      --wit WIT_PATH
      --world WORLD
      `,
    ),
  ],
  sources: [
    inRepository(REPOSITORY, 'v0.10.1', 'src/bin/wac.rs'),
    inRepository(REPOSITORY, 'v0.10.1', 'src/commands'),
  ],
};

export const wacNotOffered: NotOffered[] = [
  {
    name: 'wac encode',
    why: 'removed',
    note: { en: 'Renamed to `wac compose` in 0.5.0.', fr: 'Renommée `wac compose` dans la version 0.5.0.' },
    instead: 'wac compose',
    since: '0.5.0',
    sources: [
      inRepository(REPOSITORY, 'v0.4.0', 'src/bin/wac.rs'),
      inRepository(REPOSITORY, 'v0.5.0', 'src/bin/wac.rs'),
    ],
  },
];
