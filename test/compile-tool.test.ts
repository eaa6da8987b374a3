import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { TARGETS } from '../src/core/catalogue/enforcement.ts';
import { compileText, tableOf } from './support/compile.ts';
import { useClient } from './support/connect.ts';
import { VERSION } from './support/version.ts';
import { compileService, documentOf, SERVICE_NAMES, valuesOf } from './support/services.ts';

const folder = mkdtempSync(join(tmpdir(), 'wasm-architect-tool-'));
writeFileSync(join(folder, 'payment.md'), documentOf('payment'));
afterAll(() => rmSync(folder, { recursive: true }));

const client = useClient('sdk 2.x, initialize', '--locale', 'en', '--files', folder);

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: {
    readonly refused: boolean;
    readonly unsupported: number;
    readonly coarse: number;
    readonly files: readonly { readonly path: string; readonly bytes: number; readonly main?: true }[];
    readonly contents: readonly { readonly path: string; readonly content: string }[];
    readonly report: unknown;
  };
}

async function compilePermissions(given: Readonly<Record<string, unknown>>) {
  const answer = (await client().callTool({ name: 'compile_permissions', arguments: given })) as Answer;
  return { isError: answer.isError ?? false, text: answer.content[0]!.text, data: answer.structuredContent };
}

const contentsOf = async (given: Readonly<Record<string, unknown>>) =>
  (await compilePermissions(given)).data?.contents.map(({ path }) => path);

describe('compile_permissions', () => {
  test('answers with the list, the report and the main file', async () => {
    const { data, text, isError } = await compilePermissions({
      table: documentOf('payment'),
      target: 'spin',
      service: 'payment',
      registry: 'ghcr.io/acme/payment',
    });
    const { files, report } = compileService('payment', 'spin', { version: VERSION });
    const contentOf = (path: string) => files.find((file) => file.path === path)!.content;
    expect(isError).toBe(false);
    expect(data).toMatchObject({ refused: false, unsupported: 0, coarse: 2, report });
    const own = data!.files.filter(({ path }) => !path.startsWith('wit/deps/'));
    expect(own.map(({ path, bytes, main }) => [path, bytes, main])).toEqual(
      files.map(({ path, content, main }) => [path, Buffer.byteLength(content), main]),
    );
    expect(data!.contents).toEqual(
      ['ENFORCEMENT.md', 'spin.toml'].map((path) => ({ path, content: contentOf(path) })),
    );
    expect(text).toContain(contentOf('ENFORCEMENT.md').trimEnd());
    expect(text).toContain(`\`\`\`\n${contentOf('spin.toml')}\`\`\``);
    expect(text).toContain('- `wit/worlds.wit` (');
  });

  test.each([
    [['*.toml'], ['runtime-config.toml', 'spin.toml']],
    [['wit/worlds.wit', 'nothing.*'], ['wit/worlds.wit']],
    [['.github/**'], ['.github/workflows/wasm.yml']],
    [
      ['audit.sh', '*.sh'],
      ['audit.sh', 'run.sh'],
    ],
    [[], []],
  ])('gives the contents that %j choose', async (files, expected) => {
    expect(await contentsOf({ table: documentOf('payment'), target: 'spin', files })).toEqual(expected);
  });

  test('gives every file where it is asked for everything', async () => {
    const { data } = await compilePermissions({
      table: documentOf('payment'),
      target: 'spin',
      files: ['**'],
    });
    expect(data!.contents.map(({ path }) => path)).toEqual(data!.files.map(({ path }) => path));
  });

  test('reads a table below --files, and says the report in French', async () => {
    const { data, text } = await compilePermissions({ table: 'payment.md', target: 'runwasi', locale: 'fr' });
    expect(data!.unsupported).toBe(compileService('payment', 'runwasi').unsupported);
    expect(text).toContain('## À savoir');
  });

  test('uses the interfaces that it is given', async () => {
    const text =
      'package acme:rules@1.0.0;\n\ninterface payment-core {\n  pay: func(amount: u64) -> bool;\n}\n';
    const { data } = await compilePermissions({
      table: documentOf('payment'),
      target: 'spin',
      wit: [{ path: 'core.wit', text }],
      files: ['wit/worlds.wit'],
    });
    expect(data!.report).toMatchObject({ placeholders: [] });
    expect(data!.contents[0]!.content).toContain('import acme:rules/payment-core@1.0.0;');
  });

  test('strict writes nothing where the target does not hold a permission exactly', async () => {
    const given = { table: documentOf('payment'), target: 'spin', strict: true, files: ['**'] };
    const { data, text, isError } = await compilePermissions(given);
    expect(data).toMatchObject({ refused: true, files: [], contents: [], coarse: 2, unsupported: 0 });
    expect({ text, isError }).toEqual({
      text: 'Nothing is written for spin: strict, and 0 permissions are unsupported, 2 coarse.',
      isError: false,
    });
  });

  test.each(SERVICE_NAMES.flatMap((service) => TARGETS.map((target) => [service, target] as const)))(
    'answers for %s on %s within the budget of an answer',
    async (service, target) => {
      const { text, isError } = await compilePermissions({
        table: documentOf(service),
        target,
        set: Object.fromEntries(valuesOf(service)),
      });
      expect(isError).toBe(false);
      // Ten thousand tokens, of four characters each.
      expect(text.length).toBeLessThan(40_000);
    },
  );

  const head = '| Component | Language | Function | Permissions |\n| --- | --- | --- | --- |\n';
  const errors: readonly [string, Readonly<Record<string, unknown>>, string][] = [
    ['a target', { target: 'spinn' }, 'target cannot be "spinn"; did you mean spin? Accepted: wasmtime, '],
    ['no target', { target: undefined }, 'target is missing. Accepted: wasmtime, '],
    ['no table', { table: undefined }, 'table is missing.'],
    ['a text without a table', { table: 'No table\nhere.' }, 'The table has no component to compile'],
    [
      'a cell that cannot be read',
      { table: `${head}| a | Rust | - | \`telepathy\` |` },
      '"a": "telepathy" cannot be read as a permission.',
    ],
    [
      'a parameter without a value',
      { table: `${head}| a | Rust | - | \`http-out https://\${HOST}\` |` },
      '"a": the parameter HOST of `http-out` grants reach and has no value.',
    ],
    [
      'a value that widens',
      { table: `${head}| a | Rust | - | \`http-out https://\${HOST}\` |`, set: { HOST: '*' } },
      'Component "a": "https://${HOST}" becomes "https://*", which is not a scope of http-out.',
    ],
    [
      'a value for nothing',
      { set: { REGIONN: 'x' } },
      'The table has no parameter and no `env` or `config` name',
    ],
    [
      'a generation of WASI',
      { target: 'runwasi', wasi: '0.3' },
      'runwasi does not run WASI 0.3. Accepted: 0.2.',
    ],
    ['a registry', { registry: 'a b' }, 'The registry "a b" is not a host with a path'],
    ['a file that is not there', { table: 'nope.md' }, '"nope.md" cannot be read: '],
    ['a file elsewhere', { table: '../../etc/passwd' }, '"../../etc/passwd" '],
    [
      'an argument that is not known',
      { tabel: 'x' },
      'compile_permissions has no argument "tabel"; did you mean table?',
    ],
  ];
  test.each(errors)('refuses %s', async (_, given, message) => {
    const { isError, text, data } = await compilePermissions({
      table: documentOf('payment'),
      target: 'spin',
      ...given,
    });
    expect({ isError, data }).toEqual({ isError: true, data: undefined });
    expect(text.slice(0, message.length)).toBe(message);
  });
});

test('a fence in the answer is longer than any inside it', async () => {
  const table = tableOf('env A');
  const value = '\n```\n# not a heading\n````';
  const { text } = await compilePermissions({
    table,
    target: 'spin',
    set: { A: value },
    files: ['spin.toml'],
  });
  const { files } = compileText(table, { target: 'spin', set: new Map([['A', value]]) });
  expect(text).toContain(files.find(({ main }) => main)!.content.trimEnd());
});
