import { execFile } from 'node:child_process';
import { join, resolve } from 'node:path';
import { promisify } from 'node:util';
import { expect, inject, test } from 'vitest';
import { environment } from './support/environment.ts';

const SCRIPT = resolve(import.meta.dirname, '../scripts/demo.mjs');

/** The lines of the demonstration on the built server. */
async function demo(args: readonly string[], env: Readonly<Record<string, string>> = {}): Promise<string[]> {
  const server = join(inject('dist'), 'wasm-architect.cjs');
  const options = { env: environment(env) };
  const { stdout, stderr } = await promisify(execFile)(
    process.execPath,
    [SCRIPT, '--server', server, ...args],
    options,
  );
  expect(stderr).toBe('');
  return stdout.split('\n');
}

/** The lines from one on. */
const from = (lines: readonly string[], heading: string) => lines.slice(lines.indexOf(heading));

test('the demonstration ends with the payment service on two targets, and what each holds of its table', async () => {
  const lines = await demo([]);
  expect(lines).toContain('The prompt that an assistant gets from wasm-expert');
  expect(from(lines, 'The table, completed')).toEqual(
    expect.arrayContaining([
      'check_architecture: pass – errors: 0, warnings: 0, information: 0 Rows read: 3.',
      'What spin holds of it, from the tool compile_permissions',
      '  ✓ enforced    http-out https://api.bank.example',
      '  ~ wider       sql-write ledger @postgres',
    ]),
  );
  expect(from(lines, 'What runwasi holds of it, from the tool compile_permissions')).toEqual(
    expect.arrayContaining([
      'payment-core (Rust)',
      '  ! open        http-out https://api.bank.example',
      '  ✗ impossible  sql-write ledger @postgres',
    ]),
  );
});

test('the demonstration speaks the terminal’s language', async () => {
  const lines = await demo([], { LC_ALL: 'fr_FR.UTF-8' });
  expect(from(lines, 'Le tableau, complété')).toEqual(
    expect.arrayContaining([
      'check_architecture: accepté – erreurs : 0, avertissements : 0, informations : 0 Lignes lues : 3.',
      'Ce que spin en tient, de l’outil compile_permissions',
      '  ✓ appliquée   http-out https://api.bank.example',
      'Ce que runwasi en tient, de l’outil compile_permissions',
      '  ✗ impossible  sql-write ledger @postgres',
    ]),
  );
  expect(await demo(['--locale', 'fr'])).toEqual(lines);
});

test('the demonstration of another template has the same ending', async () => {
  const lines = await demo(['--template', 'wasm-basic', '--set', 'application=a Node.js shop']);
  expect(lines).toContain('The prompt that an assistant gets from wasm-basic');
  expect(lines.join('\n')).toContain('a Node.js shop');
  expect(from(lines, 'The table, completed')).toEqual(from(await demo([]), 'The table, completed'));
});
