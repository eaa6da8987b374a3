import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { asGithub } from '../src/core/check/formats/github.ts';
import { tableOf } from './support/check.ts';
import { readFixture } from './support/component-fixtures.ts';
import { readCorpus } from './support/corpus.ts';
import { schemaErrors } from './support/published-schema.ts';
import { runCli } from './support/run-cli.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-'));
afterAll(() => rmSync(folder, { recursive: true }));

const clean = tableOf('`api` | Go | routes | `http-in /v1/...`');
const plain = (purpose: string) => tableOf(`\`api\` | Go | ${purpose} | \`http-out http://bank.example\``);
const faulty = tableOf('`api` | Go | routes | `http-out`');

/** A file in a folder of its own for this test file, by its name. */
function write(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const inFolder = (argument: string) => (argument.endsWith('.md') ? join(folder, argument) : argument);

const check = (...args: readonly string[]) => runCli(['check', ...args]);

describe('the exit code of check', () => {
  test.each([
    ['0 for a clean document', 0, ['clean.md']],
    ['1 for an error', 1, ['faulty.md']],
    ['0 for a warning', 0, ['plain.md']],
    ['1 for a warning, when asked to fail on it', 1, ['plain.md', '--fail-on', 'warning']],
    ['1 for information, when asked to fail on it', 1, ['clean.md', '--target', 'spin', '--fail-on', 'info']],
    ['1 where one of several files fails', 1, ['clean.md', 'faulty.md']],
    ['1 for a wider grant', 1, ['plain.md', '--against', 'clean.md']],
    ['0 for an empty file', 0, ['empty.md']],
  ] as const)('is %s', async (_, expected, [file, ...more]) => {
    write('clean.md', clean);
    write('faulty.md', faulty);
    write('plain.md', plain('routes'));
    write('empty.md', '');
    const { code, stderr } = await check(...[file, ...more].map(inFolder));
    expect({ code, stderr }).toEqual({ code: expected, stderr: '' });
  });

  test.each([
    ['no file', [], 'The command check needs: files.'],
    ['a file that is missing', ['not-there.md'], '"not-there.md" cannot be read: ENOENT.'],
    ['a folder', ['folder'], 'is not a regular file.'],
    ['a file that is no text', ['binary.md'], 'is not UTF-8 text.'],
    [
      'an older document that is missing',
      ['ok.md', '--against', 'gone.md'],
      '"gone.md" cannot be read: ENOENT.',
    ],
    [
      'a target',
      ['ok.md', '--target', 'spim'],
      'target cannot be "spim"; did you mean spin? Accepted: wasmtime, ',
    ],
    [
      'a generation',
      ['ok.md', '--wasi', '0.1'],
      'wasi cannot be "0.1"; did you mean 0.2? Accepted: 0.2, 0.3.',
    ],
    [
      'a severity',
      ['ok.md', '--fail-on', 'fatal'],
      'fail_on cannot be "fatal". Accepted: error, warning, info.',
    ],
    [
      'a format',
      ['ok.md', '--format', 'xml'],
      '--format cannot be "xml". Accepted: pretty, json, sarif, github.',
    ],
    ['the standard input twice', ['-', '-'], 'The standard input (-) can be read once.'],
  ] as const)('is 2 for wrong usage: %s', async (_, args, said) => {
    write('ok.md', clean);
    write('binary.md', Uint8Array.of(0xff, 0xfe, 0));
    mkdirSync(join(folder, 'folder'), { recursive: true });
    const here = new Set(['ok.md', 'binary.md', 'folder']);
    const { code, stdout, stderr } = await check(
      ...args.map((arg) => (here.has(arg) ? join(folder, arg) : arg)),
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(said);
  });

  test('is 2 for a standard input that is no text or has too much', async () => {
    const binary = await runCli(['check', '-'], {}, Uint8Array.of(0xff, 0xfe));
    expect(binary).toEqual({ code: 2, stdout: '', stderr: '"-" is not UTF-8 text.\n' });
    const large = await runCli(['check', '-'], {}, 'x'.repeat(4 * 1024 * 1024 + 1));
    expect(large.code).toBe(2);
    expect(large.stderr).toBe('The standard input is larger than 4 MB, the most that is read.\n');
  });
});

describe('check in a terminal', () => {
  test('shows the line, a caret under the place, why, what to do and where that is written', async () => {
    const { stdout } = await runCli(['check', '-'], {}, faulty);
    expect(stdout).toMatchInlineSnapshot(`
      "error [scope-given] \`http-out\` of \`api\` has no scope.
        -:3:26
        3 | | \`api\` | Go | routes | \`http-out\` |
          |                          ^^^^^^^^
        Why: Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing.
        Fix: Name what it is limited to: origins such as \`https://api.example.com\` or \`https://*.example.com:8443\`, or \`any\`.
        Source: Permission notation, wasm-architect://notation/en

      -: fail – errors: 1, warnings: 0, information: 0
      "
    `);
  });

  test('speaks French', async () => {
    const { stdout, code } = await runCli(['check', '-', '--locale', 'fr'], {}, faulty);
    expect(code).toBe(1);
    expect(stdout).toMatchInlineSnapshot(`
      "erreur [scope-given] \`http-out\` de \`api\` n’a pas de portée.
        -:3:26
        3 | | \`api\` | Go | routes | \`http-out\` |
          |                          ^^^^^^^^
        Pourquoi : Sans portée, personne ne sait ce qui est accordé, et un moteur comprend tout ou rien.
        Remède : Nommez ce à quoi elle se limite : des origines comme \`https://api.example.com\` ou \`https://*.example.com:8443\`, ou \`any\`.
        Source : Permission notation, wasm-architect://notation/fr

      -: refusé – erreurs : 1, avertissements : 0, informations : 0
      "
    `);
  });

  test.each([
    ['plain text', 'routes', 6],
    ['a tab', 'a\tb', 3],
    ['wide characters', '支払い', 6],
    ['an emoji', '🚀', 2],
    ['an emoji of several', '👩‍💻', 2],
    ['an accent that combines', 'e\u0301', 1],
    ['a flag', '🇫🇷', 2],
    ['full-width letters', 'ＡＢ', 4],
  ])('puts the caret under the place behind %s', async (_, purpose, columns) => {
    const { stdout } = await runCli(['check', '-'], {}, plain(purpose));
    const [line = '', caret = ''] = stdout.split('\n').slice(2);
    expect(line).toContain('3 | | `api` | Go | ');
    const before = '  3 | | `api` | Go | '.length + columns + ' | `'.length;
    expect(caret).toBe(`    |${' '.repeat(before - 5)}${'^'.repeat('http-out http://bank.example'.length)}`);
  });

  test('cuts a long line around the place', async () => {
    const { stdout } = await runCli(['check', '-'], {}, plain('🚀'.repeat(200)));
    const [line = '', caret = ''] = stdout.split('\n').slice(2);
    expect(line).toMatch(/^ {2}3 \| …🚀+ \| `http-out http:\/\/bank\.example` \|$/u);
    expect(caret).toMatch(/^ {4}\| +\^{28}$/);
  });

  test('obeys no sign of a document', async () => {
    const name = 'api\u001b[31m\u202e';
    const { stdout } = await runCli(['check', '-'], {}, tableOf(`\`${name}\` | Go | r | \`call b\``));
    expect(stdout).not.toMatch(/[\u001b\u202e]/);
  });

  test('sums up each file under its name', async () => {
    const files = [write('one.md', clean), write('two.md', faulty)];
    const { stdout } = await check(...files);
    expect(stdout.split('\n').filter((line) => line.includes(' – '))).toEqual([
      `${files[0]}: pass – errors: 0, warnings: 0, information: 0`,
      `${files[1]}: fail – errors: 1, warnings: 0, information: 0`,
    ]);
  });
});

describe('check for machines', () => {
  test('gives each file in JSON with every finding, its reason and its source', async () => {
    const file = write('json.md', faulty);
    const { stdout } = await check(file, '--json');
    expect(JSON.parse(stdout)).toMatchObject({
      files: [
        {
          path: file,
          verdict: 'fail',
          counts: { error: 1, warning: 0, info: 0 },
          not_shown: 0,
          findings: [
            {
              rule: 'scope-given',
              severity: 'error',
              line: 3,
              column: 26,
              end_column: 34,
              row: 1,
              component: 'api',
              why: expect.any(String),
              source: { title: 'Permission notation', url: 'wasm-architect://notation/en' },
            },
          ],
          table: [{ component: 'api', language: 'Go', permissions: ['http-out'] }],
        },
      ],
    });
  });

  test('annotates in GitHub’s form, one line a finding', async () => {
    const { stdout } = await runCli(['check', '-', '--format', 'github'], {}, faulty);
    expect(stdout).toBe(
      '::error file=stdin,line=3,col=26,endColumn=34,title=scope-given::`http-out` of `api` has no scope. Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing. Name what it is limited to: origins such as `https://api.example.com` or `https://*.example.com:8443`, or `any`.\n',
    );
  });

  test('prints nothing in GitHub’s form for a clean document', async () => {
    expect(await runCli(['check', '-', '--format', 'github'], {}, clean)).toEqual({
      code: 0,
      stdout: '',
      stderr: '',
    });
  });

  test('escapes what the runner of GitHub would take for its own', () => {
    const finding = {
      rule: 'a,b:c',
      severity: 'info',
      where: { line: 1 },
      what: '50 %\r\n::error::x',
      why: 'w,',
      fix: 'f:',
    };
    expect(asGithub([{ path: 'a:b,c%.md', review: { findings: [finding as never] } }])).toBe(
      '::notice file=a%3Ab%2Cc%25.md,line=1,title=a%2Cb%3Ac::50 %25%0D%0A::error::x w, f:',
    );
  });

  test.each(['en', 'fr'])('writes SARIF 2.1.0 of every document of the corpus in %s', async (locale) => {
    const files = [...readCorpus('good'), ...readCorpus('bad')].map(({ name, text }) =>
      write(`${name}.md`, text),
    );
    const { stdout } = await check(...files, '--target', 'spin', '--locale', locale, '--format', 'sarif');
    const log = JSON.parse(stdout) as { runs: { results: unknown[] }[] };
    expect(log.runs[0]!.results.length).toBeGreaterThan(40);
    expect(schemaErrors('sarif-2.1.0.json', log)).toEqual([]);
  });

  test('SARIF says what a rule asks, why, and where its page is', async () => {
    const { stdout } = await runCli(['check', '-', '--format', 'sarif'], {}, faulty);
    const log = JSON.parse(stdout) as {
      runs: { tool: { driver: { rules: unknown[] } }; results: unknown[] }[];
    };
    expect(log.runs[0]!.tool.driver.rules).toEqual([
      {
        id: 'scope-given',
        shortDescription: { text: 'A capability that takes a scope has one.' },
        fullDescription: {
          text: 'Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing.',
        },
        help: {
          text: 'A capability that takes a scope has one. Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing. More, with examples, on the page docs/rules/en/scope-given.md of wasm-architect.',
        },
        helpUri: 'wasm-architect://notation/en',
        defaultConfiguration: { level: 'error' },
      },
    ]);
    expect(log.runs[0]!.results).toMatchObject([
      {
        ruleId: 'scope-given',
        ruleIndex: 0,
        level: 'error',
        locations: [
          {
            physicalLocation: {
              artifactLocation: { uri: 'stdin' },
              region: { startLine: 3, startColumn: 26, endLine: 3, endColumn: 34 },
            },
            logicalLocations: [{ name: 'api' }],
          },
        ],
      },
    ]);
  });

  test('writes SARIF 2.1.0 of an audit too', async () => {
    const table = write('audit.md', tableOf('`payment-api` | Go | routes | none'));
    const binary = write('payment-api.wasm', readFixture('payment-api'));
    const { stdout, code } = await runCli(['audit', binary, '--table', table, '--format', 'sarif']);
    expect(code).toBe(1);
    expect(schemaErrors('sarif-2.1.0.json', JSON.parse(stdout))).toEqual([]);
  });

  test('SARIF names any file, the strangest included', async () => {
    const file = write('a b%é#?.md', faulty);
    const { stdout } = await check(file, '--format', 'sarif');
    expect(schemaErrors('sarif-2.1.0.json', JSON.parse(stdout))).toEqual([]);
    expect(stdout).toContain('a%20b%25%C3%A9%23%3F.md');
  });
});
