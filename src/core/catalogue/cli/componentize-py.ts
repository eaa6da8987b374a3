import type { Cli } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

export const componentizePyCli: Cli = {
  binary: 'componentize-py',
  version: '0.25.0',
  complete: true,
  commands: [
    command(
      '',
      `
      -d, --wit-path WIT_PATH
      -w, --world WORLD
      -q, --quiet
      --features FEATURES
      --all-features
      --import-interface-name NAME
      --export-interface-name NAME
      --world-module WORLD_MODULE
      --full-names
      -V, --version
      `,
    ),
    command(
      'componentize',
      `
      -p, --python-path PYTHON_PATH
      -m, --module-worlds MODULE_WORLDS
      -i, --intersect-world INTERSECT_WORLD
      -o, --output OUTPUT
      -s, --stub-wasi
      `,
    ),
    command('bindings'),
  ],
  sources: [inRepository('bytecodealliance/componentize-py', 'v0.25.0', 'src/command.rs')],
};
