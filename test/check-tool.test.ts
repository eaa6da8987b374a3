import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { tableOf } from './support/check.ts';
import { connect, useClient, type Client } from './support/connect.ts';

const folder = mkdtempSync(join(tmpdir(), 'check-tool-'));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'plan.md'), tableOf('`api` | Go | routes | `http-out`'));

interface Answer {
  readonly verdict: string;
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly Readonly<Record<string, unknown>>[];
  readonly not_shown: number;
  readonly table: readonly Readonly<Record<string, unknown>>[];
  readonly rows: number;
}

async function call(client: Client, args: Readonly<Record<string, unknown>>) {
  const result = await client.callTool({ name: 'check_architecture', arguments: args });
  const [content] = result.content as { text: string }[];
  return {
    isError: result.isError === true,
    text: content!.text,
    data: result.structuredContent as unknown as Answer,
  };
}

const faulty = tableOf('`api` | Go | routes | `http-out`<br>`call core`', '`core` | Rust | rules | none');
const clean = tableOf(
  '`api` | Go | routes | `http-in /v1/...`<br>`call core`',
  '`core` | Rust | rules | none',
);

describe('check_architecture', () => {
  const client = useClient('sdk 2.x, 2026-07-28', '--locale', 'en');

  test('answers the verdict, each finding with its place and its fix, and the table as read', async () => {
    const { data } = await call(client(), { document: faulty });
    expect(data).toMatchObject({
      verdict: 'fail',
      counts: { error: 1, warning: 0, info: 0 },
      not_shown: 0,
      rows: 2,
      table: [
        {
          component: 'api',
          language: 'Go',
          function: 'routes',
          kind: 'component',
          permissions: ['http-out', 'call core'],
        },
        { component: 'core', language: 'Rust', function: 'rules', kind: 'component', permissions: ['none'] },
      ],
    });
    expect(data.findings).toEqual([
      {
        rule: 'scope-given',
        severity: 'error',
        line: 3,
        column: 25,
        end_column: 35,
        row: 1,
        component: 'api',
        what: '`http-out` of `api` has no scope.',
        fix: expect.stringMatching(/^Name what it is limited to: origins /),
      },
    ]);
  });

  test('says in the text all that has to be done', async () => {
    const { text } = await call(client(), { document: faulty });
    expect(text).toMatchInlineSnapshot(`
      "**fail – errors: 1, warnings: 0, information: 0** Rows read: 2.

      - **error** line 3, column 25 (\`scope-given\`): \`http-out\` of \`api\` has no scope.
        - Fix: Name what it is limited to: origins such as \`https://api.example.com\` or \`https://*.example.com:8443\`, or \`any\`.

      Mend the document and check the whole of it again.

      Facts as of 2026-11-25."
    `);
  });

  test('says so where nothing has to be done', async () => {
    const { text, data } = await call(client(), { document: clean });
    expect(data.verdict).toBe('pass');
    expect(text).toContain('Nothing to mend.');
  });

  test('answers in French when asked', async () => {
    const { text, data } = await call(client(), { document: faulty, locale: 'fr' });
    expect(text).toContain('refusé – erreurs : 1, avertissements : 0, informations : 0');
    expect(data.findings[0]).toMatchObject({ what: '`http-out` de `api` n’a pas de portée.' });
  });

  test('adds reasons and sources in detail', async () => {
    const { data } = await call(client(), { document: faulty, detail: 'detailed' });
    expect(data.findings[0]).toMatchObject({
      why: 'Without a scope nobody can tell what is granted, and a runtime reads it as everything or nothing.',
      source: { title: 'Permission notation', url: 'wasm-architect://notation/en' },
    });
  });

  test('holds the table against a target', async () => {
    const document = tableOf('`api` | Go | routes | `tcp-listen 8080`');
    const { data } = await call(client(), { document, target: 'spin' });
    expect(data.findings).toContainEqual(
      expect.objectContaining({ rule: 'enforceable', severity: 'error', component: 'api' }),
    );
    expect((await call(client(), { document })).data.findings).toEqual([]);
  });

  test('holds the target against the generation', async () => {
    const { data } = await call(client(), { document: clean, target: 'runwasi', wasi: '0.3' });
    expect(data.findings).toContainEqual(expect.objectContaining({ rule: 'target-fits', severity: 'error' }));
  });

  test('fails on what it is told to fail on', async () => {
    const document = tableOf('`api` | Go | routes | `http-out http://bank.example`');
    const verdicts = ['error', 'warning', 'info'].map(
      async (severity) => (await call(client(), { document, fail_on: severity })).data.verdict,
    );
    expect(await Promise.all(verdicts)).toEqual(['pass', 'fail', 'fail']);
  });

  test('reports what an older document did not grant', async () => {
    const { data } = await call(client(), { document: clean, against: faulty });
    expect(data.findings).toContainEqual(
      expect.objectContaining({ rule: 'not-widened', what: expect.stringContaining('`http-in /v1/...`') }),
    );
  });

  test('reads WIT with wasm-tools', async () => {
    const document = `${clean}\n\`\`\`wit\ninterface pay {\n  pay: func(order: order);\n}\n\`\`\`\n`;
    const { data } = await call(client(), { document });
    expect(data.findings).toContainEqual(expect.objectContaining({ rule: 'wit-resolves', line: 8 }));
  });

  test.each([
    [
      'neither text nor file',
      {},
      'Give the document as text (`document`) or as a file (`path`), one of the two.',
    ],
    [
      'both',
      { document: clean, path: 'plan.md' },
      'Give the document as text (`document`) or as a file (`path`), one of the two.',
    ],
    ['a file without --files', { path: 'plan.md' }, '--files'],
    ['a target', { document: clean, target: 'spim' }, 'target cannot be "spim"; did you mean spin?'],
    ['an argument', { document: clean, targets: 'spin' }, 'check_architecture has no argument "targets"'],
    ['a document that is no text', { document: 1 }, 'document'],
    [
      'a document that is too long',
      { document: 'x'.repeat(1_000_001) },
      'The document is longer than 1 MB, the most that is read.',
    ],
  ])('refuses %s and says what is accepted', async (_, args, said) => {
    const { isError, text } = await call(client(), args);
    expect(isError).toBe(true);
    expect(text).toContain(said);
  });

  test.each([
    ['concise', 40_000],
    ['detailed', 200_000],
  ])('keeps a %s answer to its size, and says how much it leaves out', async (detail, most) => {
    const rows = Array.from(
      { length: 2000 },
      (_, i) => `\`c${i}\` | Go | ${'x'.repeat(200)} | \`call nobody-${i}\``,
    );
    const huge = `\`env ${Array.from({ length: 5000 }, (_, i) => `NAME_${i}_TOKEN`).join(', ')}\``;
    const document = tableOf(`\`huge\` | Go | r | ${huge}`, ...rows);
    const { text, data } = await call(client(), { document, detail, target: 'spin' });
    expect(text.length + JSON.stringify(data).length).toBeLessThan(most);
    const { error, warning, info } = data.counts;
    expect(data.findings.length + data.not_shown).toBe(error! + warning! + info!);
    expect(text).toContain(`Not shown: ${data.not_shown} further findings`);
    expect(data.rows).toBe(2001);
  });
});

test('reads a file below the folders that it may read, and no other', async () => {
  const { client, close } = await connect('sdk 1.x', ['--files', folder, '--locale', 'fr']);
  expect((await call(client, { path: 'plan.md' })).data).toMatchObject({
    verdict: 'fail',
    counts: { error: 1 },
  });
  for (const path of ['../plan.md', 'gone.md', '.'])
    expect(await call(client, { path })).toMatchObject({
      isError: true,
      text: expect.stringContaining(`"${path}"`),
    });
  await close();
});
