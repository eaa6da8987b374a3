import type { Cli } from '../entry.ts';
import { command, inRepository } from './help-text.ts';

const DIR = '--component-dir DIR';
const DIR_AND_FORMAT = `
  ${DIR}
  -o, --output-format FORMAT
`;
const HOSTING = `
  ${DIR}
  --env KEY=VALUE
  --env-file FILE
  --disable-builtin-tools
`;

/** Read on the main branch; releases add flags, so a flag of `run` or `serve` that is not listed says nothing. */
export const wassetteCli: Cli = {
  binary: 'wassette',
  version: '0ee3590 (2026)',
  complete: false,
  commands: [
    command(
      '',
      `
      -V, --version
      ${DIR}
      `,
      { flagsComplete: false },
    ),
    command('run', HOSTING, { flagsComplete: false }),
    command(
      'serve',
      `
      ${HOSTING}
      --streamable-http
      --bind-address ADDRESS
      --manifest FILE
      --allowed-host HOST
      `,
      { flagsComplete: false },
    ),
    command('component'),
    command('component load', DIR),
    command('component unload', DIR),
    command('component list', DIR_AND_FORMAT),
    command('policy'),
    command('policy get', DIR_AND_FORMAT),
    command('permission'),
    command('permission grant'),
    command(
      'permission grant storage',
      `
      --access read,write
      ${DIR}
      `,
    ),
    command('permission grant network', DIR),
    command('permission grant environment-variable', DIR),
    command('permission grant memory', DIR),
    command('permission revoke'),
    command('permission revoke storage', DIR),
    command('permission revoke network', DIR),
    command('permission revoke environment-variable', DIR),
    command('permission reset', DIR),
    command('secret'),
    command(
      'secret list',
      `
      --show-values
      --yes
      ${DIR_AND_FORMAT}
      `,
    ),
    command('secret set', DIR),
    command('secret delete', DIR),
    command('inspect', DIR),
    command('tool'),
    command('tool list', DIR_AND_FORMAT),
    command('tool read', DIR_AND_FORMAT),
    command(
      'tool invoke',
      `
      --args JSON
      ${DIR_AND_FORMAT}
      `,
    ),
    command('registry'),
    command('registry search', '-o, --output-format FORMAT'),
    command('registry get', '--plugin-dir DIR'),
    command('autocomplete'),
  ],
  sources: [
    inRepository(
      'microsoft/wassette',
      '0ee35907ac41217868cabebf8d633a822707f5a6',
      'crates/wassette-mcp-server/src/commands.rs',
    ),
  ],
};
