import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { auditFile, type AuditRequest } from '../src/core/component/audit-file.ts';
import { isUserError } from '../src/core/errors.ts';
import { COMPONENTS, readFixture } from './support/component-fixtures.ts';
import { CLIENTS, connect, useClient } from './support/connect.ts';
import { runCli } from './support/run-cli.ts';

const FIXTURES = resolve(import.meta.dirname, 'fixtures/components');
const folder = mkdtempSync(join(tmpdir(), 'audit-'));
afterAll(() => rmSync(folder, { recursive: true }));
const at = (...names: readonly string[]) => join(folder, ...names);

const table = (...rows: readonly string[]) =>
  ['| Component | Language | Function | Permissions |', '| --- | --- | --- | --- |', ...rows].join('\n');
const TABLE = table(
  '| payment-api | Go | routes | `http-in /v1/...`<br>`call payment-core`<br>`env REGION`<br>`fs-read /templates` |',
  '| payment-core | Rust | rules | `clocks`<br>`memory 64MiB` |',
  '| postgres | external | ledger | `at postgres.internal:5432` |',
);

const served = at('served');
mkdirSync(served);
for (const name of ['payment-api', 'payment-core', 'payment-composed']) {
  writeFileSync(join(served, `${name}.wasm`), readFixture(name));
}
writeFileSync(join(served, 'architecture.md'), `# Shop\n\n${TABLE}\n`);
writeFileSync(join(served, 'prose.md'), 'Nothing here.\n');
writeFileSync(join(served, 'cut.wasm'), readFixture('payment-api').subarray(0, 1000));
writeFileSync(join(served, 'zeros.wasm'), new Uint8Array(9_000_000));
writeFileSync(join(served, 'endless.wasm'), '');
truncateSync(join(served, 'endless.wasm'), 200_000_000);
writeFileSync(join(served, 'text.wasm'), '(module)');
writeFileSync(join(served, 'empty.wasm'), '');
writeFileSync(at('secret.wasm'), readFixture('payment-api'));
symlinkSync(at('secret.wasm'), join(served, 'away.wasm'));

interface Report {
  readonly verdict: string;
  readonly components: readonly string[];
  readonly counts: Readonly<Record<string, number>>;
  readonly findings: readonly { readonly rule: string; readonly where: Readonly<Record<string, unknown>> }[];
  readonly imports: readonly {
    readonly name: string;
    readonly status: string;
    readonly functions?: readonly string[];
  }[];
  readonly permissions: readonly { readonly permission: string; readonly status: string }[];
  readonly parts: readonly { readonly name: string }[];
  readonly versions: readonly { readonly name: string; readonly runs?: boolean }[];
  readonly left_out: number;
  readonly proposed?: {
    readonly markdown: string;
    readonly decide: readonly { readonly permission: string }[];
  };
}

interface Answer {
  readonly isError?: boolean;
  readonly content: readonly { readonly text: string }[];
  readonly structuredContent?: Report;
}

type Call = (given: Readonly<Record<string, unknown>>) => Promise<Answer>;

const fixture = (name: string) => join(FIXTURES, `${name}.wasm`);
/** A WIT block as a document holds it. */
const witBlock = (name: string) =>
  `\n\n\`\`\`wit\npackage ${name}@1.0.0;\ninterface payment-core {}\n\`\`\`\n`;

/** Calls the tool of a server that may read the folder. */
function useAudit(client = CLIENTS[0] as (typeof CLIENTS)[number], ...args: readonly string[]): Call {
  const connected = useClient(client, '--locale', 'en', ...args);
  return async (given) =>
    (await connected().callTool({ name: 'audit_component', arguments: given })) as unknown as Answer;
}

const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');

describe.each(CLIENTS)('audit_component through %s', (client) => {
  const call = useAudit(client, '--files', served);

  test('compares a file with the row of its name', async () => {
    const { isError, structuredContent: report } = await call({ path: 'payment-core.wasm', table: TABLE });
    expect(isError).toBeFalsy();
    expect(report).toMatchObject({
      verdict: 'fail',
      fail_on: 'error',
      file: 'payment-core.wasm',
      kind: 'component',
      components: ['payment-core'],
      counts: { granted: 2, not_granted: 1, unknown: 0, used: 1, unused: 0, not_visible: 1, error: 1 },
      findings: [
        { rule: 'imports-granted', severity: 'error', where: { line: 4, component: 'payment-core' } },
      ],
    });
    expect(report?.imports[0]).toEqual({
      name: 'wasi:http/outgoing-handler@0.2.12',
      status: 'not-granted',
      reason: 'It needs http-out, which is not granted.',
      functions: ['handle'],
    });
  });
});

describe('audit_component', () => {
  const call = useAudit(CLIENTS[2], '--files', served);
  const report = async (given: Readonly<Record<string, unknown>>) => {
    const { content, structuredContent } = await call(given);
    return structuredContent ?? content[0]?.text;
  };

  test('the text stands alone: verdict, findings, and what each of them stands on', async () => {
    const { content } = await call({ path: 'payment-api.wasm', table: TABLE });
    await expect(`${content[0]!.text}\n`).toMatchFileSnapshot('golden/audit-payment-api.en.md');
  });

  test('and so in French', async () => {
    const { content } = await call({ path: 'payment-core.wasm', table: TABLE, locale: 'fr', target: 'spin' });
    await expect(`${content[0]!.text}\n`).toMatchFileSnapshot('golden/audit-payment-core.fr.md');
  });

  test('the table may be a file too', async () => {
    const byText = await report({ path: 'payment-api.wasm', table: `# Shop\n\n${TABLE}\n` });
    expect(await report({ path: 'payment-api.wasm', table: 'architecture.md' })).toEqual(byText);
  });

  test('bytes say the same as the file', async () => {
    const { file: _, ...byPath } = (await report({ path: 'payment-api.wasm', table: TABLE })) as Report & {
      file: string;
    };
    const bytes = base64(readFixture('payment-api'));
    const wrapped = bytes.replace(/.{76}/g, '$&\n');
    for (const text of [bytes, wrapped]) {
      expect(await report({ bytes: text, table: TABLE, components: ['payment-api'] })).toEqual(byPath);
    }
  });

  test('bytes without a name belong to the only row', async () => {
    const bytes = base64(readFixture('js-bare'));
    const only = table('| `adder` | JavaScript | adds | none |');
    expect(await report({ bytes, table: only })).toMatchObject({ verdict: 'pass', components: ['adder'] });
  });

  test('a composed component is compared with the rows of its parts together', async () => {
    const composed = await report({
      path: 'payment-composed.wasm',
      table: TABLE,
      components: ['payment-api', 'Payment Core'],
    });
    expect(composed).toMatchObject({ verdict: 'fail', components: ['payment-api', 'payment-core'] });
    expect((composed as Report).parts).toHaveLength(2);
  });

  test('an interface of the document’s WIT is told from another of the same name', async () => {
    const verdicts = [];
    for (const name of ['shop:payment', 'other:payment']) {
      verdicts.push(await report({ path: 'payment-api.wasm', table: TABLE + witBlock(name) }));
    }
    expect(verdicts).toMatchObject([{ verdict: 'pass' }, { verdict: 'fail', counts: { not_granted: 1 } }]);
  });

  test('without a table it proposes a row, and says what has to be decided', async () => {
    const { proposed } = (await report({ path: 'payment-core.wasm' })) as Report;
    expect(proposed?.markdown).toBe(table('| `payment-core` |  |  | `http-out`<br>`clocks` |') + '\n');
    expect(proposed?.decide).toMatchObject([
      {
        permission: 'http-out',
        decision: 'Which origins it calls.',
        because: ['wasi:http/outgoing-handler@0.2.12'],
      },
    ]);
  });

  test.each([
    ['spin', { name: 'wasi@0.2.12', runs: true }],
    ['wasmtime', { name: 'wasi@0.2.12', runs: true }],
    ['runwasi', { name: 'wasi@0.2.12', runs: true }],
    ['wassette', { name: 'wasi@0.2.12' }],
  ])('the versions that %s runs come from the catalogue', async (target, expected) => {
    expect(((await report({ path: 'payment-core.wasm', target })) as Report).versions).toEqual([expected]);
  });

  test('a version that the target does not run is an error', async () => {
    const bytes = base64(readFixture('rust-p3-handler'));
    expect(await report({ bytes, target: 'wassette' })).toMatchObject({ verdict: 'pass' });
    expect(await report({ bytes, target: 'spinkube' })).toMatchObject({
      verdict: 'fail',
      findings: [{ rule: 'versions-run', severity: 'error' }],
    });
  });

  test('fail_on lowers the bar', async () => {
    const given = { path: 'payment-api.wasm', table: TABLE };
    expect(await report(given)).toMatchObject({ verdict: 'pass', counts: { info: 1 } });
    expect(await report({ ...given, fail_on: 'info' })).toMatchObject({ verdict: 'fail' });
  });

  test('what nobody can read in the row grants nothing, and is said', async () => {
    const unread = TABLE.replace('`clocks`', '`clocks`<br>`http-owt https://bank.example`');
    expect(await report({ path: 'payment-core.wasm', table: unread })).toMatchObject({
      findings: [
        { rule: 'imports-granted' },
        { rule: 'permissions-readable', severity: 'error', where: { line: 4, component: 'payment-core' } },
      ],
    });
  });

  test('detailed lists the functions of everything', async () => {
    const { imports } = (await report({ path: 'payment-core.wasm', detail: 'detailed' })) as Report;
    const clock = imports.find(({ name }) => name.startsWith('wasi:clocks/wall-clock'));
    expect(clock?.functions).toEqual(['now', 'resolution']);
  });

  test.each(COMPONENTS)('the default answer about %s is short', async (name) => {
    const answer = await call({ bytes: base64(readFixture(name)) });
    expect(JSON.stringify(answer).length).toBeLessThan(30_000);
  });

  const outside = `below a folder given with --files: ${JSON.stringify(served)}.`;
  const wrong: readonly (readonly [string, Readonly<Record<string, unknown>>, string])[] = [
    ['nothing', {}, 'Give either `path` or `bytes`.'],
    ['both', { path: 'payment-api.wasm', bytes: 'AA==' }, 'Give either `path` or `bytes`.'],
    ['a path that leaves', { path: '../secret.wasm' }, `"../secret.wasm" is not ${outside}`],
    ['an absolute path', { path: '/etc/passwd' }, `"/etc/passwd" is not ${outside}`],
    [
      'a link that leaves',
      { path: 'away.wasm' },
      '"away.wasm" is a link that leads out of the folders given with --files; it is not followed.',
    ],
    [
      'a table that leaves',
      { path: 'payment-api.wasm', table: '/etc/passwd' },
      `"/etc/passwd" is not ${outside}`,
    ],
    ['a file that is not there', { path: 'missing.wasm' }, '"missing.wasm" cannot be read: ENOENT.'],
    ['a folder', { path: '.' }, '"." is not a regular file.'],
    [
      'an empty file',
      { path: 'empty.wasm' },
      '"empty.wasm": The file is empty. A WebAssembly component or core module is expected.',
    ],
    ['not Base64', { bytes: 'AGFz*bQ==' }, '`bytes` is not Base64: "*bQ==".'],
    [
      'too much Base64',
      { bytes: 'A'.repeat(5 * 1024 * 1024 + 1) },
      '`bytes` is longer than 5242880 characters. Start the server with --files DIR and give the path, or run wasm-architect audit in a terminal.',
    ],
    [
      'a row that is not there',
      { path: 'payment-api.wasm', table: TABLE, components: ['payment-apy'] },
      'The table has no row "payment-apy"; did you mean "payment-api"? Rows: "payment-api", "payment-core".',
    ],
    [
      'a file that no row is named after',
      { path: 'payment-composed.wasm', table: TABLE },
      '"payment-composed.wasm": the table has no row "payment-composed". Where the file has another name than its row, or is composed of several, name the rows: `components`, or --component once for each in a terminal. Rows: "payment-api", "payment-core".',
    ],
    [
      'several rows in one name',
      { path: 'payment-composed.wasm', table: TABLE, components: ['payment-api, payment-core'] },
      '"payment-api, payment-core" names several rows at once. Give each on its own. Rows: "payment-api", "payment-core".',
    ],
    [
      'an external row',
      { path: 'payment-api.wasm', table: TABLE, components: ['postgres'] },
      'The row "postgres" is external: nothing is compiled from it, so there is nothing to audit.',
    ],
    [
      'rows that differ',
      { path: 'payment-core.wasm', table: `${TABLE}\n| Payment_Core | Rust | rules | \`random\` |` },
      'The rows named "payment-core" differ (lines 4, 6). Keep one of them.',
    ],
    [
      'no row said and several there',
      { bytes: base64(readFixture('js-bare')), table: TABLE },
      'The table holds several components. Say which the binary is: "payment-api", "payment-core".',
    ],
    [
      'rows without a table',
      { path: 'payment-api.wasm', components: ['payment-api'] },
      'Component names say which rows of a table the binary is compared with, and there is no table.',
    ],
    [
      'a document without a table',
      { path: 'payment-api.wasm', table: 'prose.md' },
      'The document holds no permissions table with the columns Component, Language, Function and Permissions.',
    ],
  ];
  test.each(wrong)('%s is refused with what is accepted', async (_, given, message) => {
    expect(await call(given)).toMatchObject({ isError: true, content: [{ text: message }] });
  });

  const hostile: readonly (readonly [string, Readonly<Record<string, unknown>>])[] = [
    ['a cut component', { path: 'cut.wasm' }],
    ['9 MB of zeros', { path: 'zeros.wasm' }],
    ['200 MB of zeros', { path: 'endless.wasm' }],
    ['10 000 components inside each other', { bytes: base64(nested(10_000)) }],
    ['WebAssembly text', { path: 'text.wasm' }],
    [
      'eight bytes that start no binary',
      { bytes: base64(new Uint8Array([0, 0x61, 0x73, 0x6d, 9, 9, 9, 9])) },
    ],
  ];
  test.each(hostile)('%s is refused, and the server keeps serving', async (_, given) => {
    const { isError, content } = await call(given);
    expect(isError).toBe(true);
    expect(content[0]?.text).not.toContain('defect');
    expect(await report({ path: 'payment-api.wasm', table: TABLE })).toMatchObject({ verdict: 'pass' });
  });
});

test('a server without --files reads no file and says so', async () => {
  const { client, close } = await connect('sdk 1.x', ['--locale', 'en']);
  expect(
    await client.callTool({ name: 'audit_component', arguments: { path: 'payment-api.wasm' } }),
  ).toMatchObject({
    isError: true,
    content: [
      {
        text: 'This server reads no files: start it with --files DIR, or give the content instead of the path "payment-api.wasm".',
      },
    ],
  });
  await close();
});

describe('whatever the bytes are', () => {
  const request: Omit<AuditRequest, 'bytes'> = {
    table: TABLE,
    components: ['payment-api'],
    locale: 'en',
    failOn: 'error',
    detail: 'concise',
  };
  const outcome = (bytes: Uint8Array) => {
    try {
      return auditFile({ ...request, bytes }).verdict;
    } catch (error) {
      if (!isUserError(error)) throw error;
      return 'refused';
    }
  };

  test('a changed component is judged or refused', () => {
    const original = readFixture('payment-api');
    const changes = fc.array(fc.tuple(fc.nat(original.length - 1), fc.nat(255)), {
      minLength: 1,
      maxLength: 6,
    });
    fc.assert(
      fc.property(changes, (list) => {
        const bytes = Uint8Array.from(original);
        for (const [place, byte] of list) bytes[place] = byte;
        expect(['pass', 'fail', 'refused']).toContain(outcome(bytes));
      }),
      { numRuns: 300 },
    );
  });

  test('a binary with 20 000 imports of long names gets a bounded answer', () => {
    const bytes = moduleWithImports(20_000, `${'x'.repeat(150)}\u0007|\``);
    const report = auditFile({ ...request, bytes, table: undefined, components: undefined });
    expect(JSON.stringify(report).length).toBeLessThan(60_000);
    expect(report.left_out).toBeGreaterThan(19_000);
    expect(report.imports.every(({ name }) => /^[ -~…]{1,81}$/.test(name))).toBe(true);
  });
});

function moduleWithImports(count: number, name: string): Uint8Array {
  const number = (value: number): number[] =>
    value < 0x80 ? [value] : [(value & 0x7f) | 0x80, ...number(value >> 7)];
  const text = (value: string) => {
    const encoded = new TextEncoder().encode(value);
    return [...number(encoded.length), ...encoded];
  };
  const section = (id: number, content: readonly number[]) =>
    Buffer.concat([Buffer.from([id, ...number(content.length)]), Buffer.from(content)]);
  const imports = Array.from({ length: count }, (_, index) => [
    ...text(`${index}${name}`),
    ...text('f'),
    0,
    0,
  ]).flat();
  const types = [1, 0x60, 0, 0];
  return Buffer.concat([
    Buffer.from([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0]),
    section(1, types),
    section(2, [...number(count), ...imports]),
  ]);
}

/** `depth` components, each inside the one before; sizes of five bytes each. */
function nested(depth: number): Uint8Array {
  const preamble = [0, 0x61, 0x73, 0x6d, 0x0d, 0, 1, 0];
  const headers = Array.from({ length: depth }, (_, level) => {
    const size = preamble.length + (depth - 1 - level) * (preamble.length + 6);
    const bytes = [0, 7, 14, 21].map((shift) => ((size >>> shift) & 0x7f) | 0x80);
    return [...preamble, 4, ...bytes, size >>> 28];
  });
  return new Uint8Array([...headers.flat(), ...preamble]);
}

describe('wasm-architect audit', () => {
  const document = join(served, 'architecture.md');
  const files = [fixture('payment-api'), fixture('payment-core')];

  test('several files, each with the row of its name', async () => {
    const { code, stdout } = await runCli(['audit', ...files, '--table', document, '--format', 'json']);
    expect(code).toBe(1);
    const { files: reports } = JSON.parse(stdout) as { files: Report[] };
    expect(reports.map(({ verdict, components }) => `${verdict} ${components.join()}`)).toEqual([
      'pass payment-api',
      'fail payment-core',
    ]);
  });

  test('prints for people by default, without a table too', async () => {
    const { code, stdout, stderr } = await runCli(['audit', fixture('rust-hello'), '--locale', 'fr']);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toContain('## Ligne proposée');
    expect(stdout).toContain('| Composant | Langage | Fonction | Permissions |');
  });

  test('annotations stand in the table, at the row', async () => {
    const { code, stdout } = await runCli(['audit', ...files, '--table', document, '--format', 'github']);
    expect(code).toBe(1);
    const commands = stdout.split('\n').map((line) => line.replace(/::[^:]*$/s, ''));
    expect(stdout).toMatch(/^::notice file=[^,]*architecture\.md,line=5,title=permissions-used::/);
    expect(stdout).toMatch(/\n::error file=[^,]*architecture\.md,line=6,title=imports-granted::/);
    expect(commands).toHaveLength(3);
  });

  test('SARIF names the table, the row and the binary', async () => {
    const { code, stdout } = await runCli(['audit', files[1]!, '--table', document, '--format', 'sarif']);
    expect(code).toBe(1);
    expect(JSON.parse(stdout)).toMatchObject({
      version: '2.1.0',
      runs: [
        {
          results: [
            {
              ruleId: 'imports-granted',
              level: 'error',
              message: { text: expect.stringContaining('payment-core.wasm: The binary imports') as unknown },
              locations: [
                {
                  physicalLocation: {
                    artifactLocation: { uri: expect.stringMatching(/architecture\.md$/) as unknown },
                    region: { startLine: 6 },
                  },
                },
              ],
            },
          ],
        },
      ],
    });
  });

  test.each([
    [['--fail-on', 'info', files[0]!], 1],
    [['--fail-on', 'warning', files[0]!], 0],
  ])('%j decides the exit code', async (args, code) => {
    expect((await runCli(['audit', ...args, '--table', document])).code).toBe(code);
  });

  test.each<readonly [string, readonly string[], string]>([
    ['no file', [], 'The command audit needs: files.'],
    [
      'a form',
      [files[0]!, '--format', 'xml'],
      '--format cannot be "xml". Accepted: pretty, json, sarif, github.',
    ],
    [
      'a severity',
      [files[0]!, '--fail-on', 'warn'],
      'fail_on cannot be "warn". Accepted: error, warning, info.',
    ],
    [
      'a target',
      [files[0]!, '--target', 'spim'],
      'target cannot be "spim"; did you mean spin? Accepted: wasmtime, wasmedge, spin, spinkube, wasmcloud, runwasi, wassette, jco.',
    ],
    ['a file that is not there', ['no-such.wasm'], '"no-such.wasm" cannot be read: ENOENT.'],
    [
      'rows of several files',
      [...files, '--table', document, '--component', 'payment-api'],
      '--component names the rows of one file. With several files, each belongs to the row of its name.',
    ],
  ])('%s is wrong usage', async (_, args, message) => {
    expect(await runCli(['audit', ...args])).toEqual({ code: 2, stdout: '', stderr: `${message}\n` });
  });
});
