import { copyFileSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildExample } from '../examples/payment/build.mjs';
import type { WasmComponent } from '../src/core/component/description.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import { runCli, type Run } from './support/run-cli.ts';

const EXAMPLE = resolve(import.meta.dirname, '../examples/payment');
const TABLE = join(EXAMPLE, 'architecture.md');
const folder = mkdtempSync(join(tmpdir(), 'payment-'));
const built = (name: string) => join(folder, `${name}.wasm`);

beforeAll(() => buildExample(folder, inject('dist')));
afterAll(() => rmSync(folder, { recursive: true }));

interface Result {
  readonly ruleId: string;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly [
    {
      readonly physicalLocation: {
        readonly artifactLocation: { readonly uri: string };
        readonly region: { readonly startLine: number };
      };
    },
  ];
}

interface Report {
  readonly verdict: string;
  readonly components: readonly string[];
  readonly findings: readonly {
    readonly rule: string;
    readonly severity: string;
    readonly where: Readonly<Record<string, unknown>>;
    readonly what: string;
  }[];
  readonly permissions: readonly { readonly permission: string; readonly status: string }[];
}

async function audit(...args: readonly string[]): Promise<{ code: number | null; reports: Report[] }> {
  const { code, stdout, stderr } = await runCli(['audit', ...args, '--table', TABLE, '--json']);
  expect(stderr).toBe('');
  return { code, reports: (JSON.parse(stdout) as { files: Report[] }).files };
}

const TOGETHER = ['--component', 'payment-api', '--component', 'payment-core'];

/** Audits the leaky composition beside its document, as a pipeline does. */
function auditLeaky(format: string): Promise<Run> {
  const args = ['payment-leaky.wasm', ...TOGETHER, '--table', 'architecture.md', '--format', format];
  return runCli(['audit', ...args], {}, '', folder);
}

describe('the document of the payment example', () => {
  const document = readFileSync(TABLE, 'utf8');

  test('passes its own check', async () => {
    const { code, stdout } = await runCli(['check', TABLE, '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(stdout)).toMatchObject({ files: [{ verdict: 'pass', findings: [] }] });
  });

  test('shows the WIT that the components are built from', () => {
    const block = /```wit\n([\s\S]*?)```/.exec(document)?.[1];
    expect(block).toBe(readFileSync(join(EXAMPLE, 'wit/payment.wit'), 'utf8'));
  });
});

describe('the components of the payment example, built from source', () => {
  test('the core and the API keep to the rows of their names', async () => {
    const { code, reports } = await audit(built('payment-core'), built('payment-api'));
    expect(code).toBe(0);
    expect(reports.map(({ verdict, components }) => [verdict, components])).toEqual([
      ['pass', ['payment-core']],
      ['pass', ['payment-api']],
    ]);
    expect(
      reports.map(({ permissions }) => permissions.map((one) => `${one.permission}: ${one.status}`)),
    ).toEqual([
      [
        'http-out https://api.bank.example: used',
        'sql-write ledger @postgres: unused',
        'memory 64MiB: not-visible',
        'stdio: unused',
        'clocks: unused',
      ],
      [
        'http-in /v1/payments/...: used',
        'call payment-core: used',
        'memory 64MiB: not-visible',
        'stdio: unused',
        'clocks: unused',
      ],
    ]);
  });

  test('the leaky API fails for the call that nobody granted', async () => {
    const { code, reports } = await audit(built('payment-api-leaky'), '--component', 'payment-api');
    expect(code).toBe(1);
    expect(reports[0]?.findings.map(({ rule, severity, what }) => [rule, severity, what])).toEqual([
      [
        'imports-granted',
        'error',
        'The binary imports "wasi:http/outgoing-handler@0.2.12" (functions: "handle"), which needs http-out. The table does not grant it.',
      ],
    ]);
  });

  test('the composed service keeps to the two rows together', async () => {
    const composed = readWasm(readFileSync(built('payment'))) as WasmComponent;
    expect(composed.imports.map(({ name }) => name)).toEqual([
      'wasi:http/types@0.2.12',
      'wasi:http/outgoing-handler@0.2.12',
    ]);
    expect(composed.exports.map(({ name }) => name)).toEqual(['wasi:http/incoming-handler@0.2.12']);
    const { code, reports } = await audit(built('payment'), ...TOGETHER);
    expect(code).toBe(0);
    expect(reports[0]).toMatchObject({
      verdict: 'pass',
      components: ['payment-api', 'payment-core'],
      counts: { granted: 1, not_granted: 0, unknown: 0, used: 3 },
      findings: [{ rule: 'permissions-used', severity: 'info' }],
      parts: [
        { name: 'payment-core', row: 'payment-core' },
        {
          name: 'payment-api',
          row: 'payment-api',
          imports: ['acme:payment/payment-core@1.0.0', 'wasi:http/types@0.2.12'],
        },
      ],
    });
  });

  test('composed with the core, the leaky API is found all the same', async () => {
    const { code, reports } = await audit(built('payment-leaky'), ...TOGETHER);
    expect(code).toBe(1);
    expect(
      reports[0]?.findings.map(({ rule, severity, where, what }) => [rule, severity, where, what]),
    ).toEqual([
      [
        'imports-granted',
        'error',
        { line: 10, row: 2, component: 'payment-api' },
        'The part of row "payment-api" imports "wasi:http/outgoing-handler@0.2.12" (functions: "handle"), which needs http-out. That row does not grant it; another one of the composition does.',
      ],
      [
        'permissions-used',
        'info',
        { line: 11, row: 3, component: 'payment-core' },
        expect.any(String) as unknown,
      ],
    ]);
  });

  describe('for machines, each finding stands at its row and names the binary', () => {
    const leak =
      'payment-leaky.wasm: The part of row "payment-api" imports "wasi:http/outgoing-handler@0.2.12" (functions: "handle"), which needs http-out. That row does not grant it; another one of the composition does. A host cannot tell the parts of a composition apart: each of them has what the rows grant together. Grant http-out with the scope that the code needs, or build without these functions.';
    const unused =
      'payment-leaky.wasm: The table grants sql-write, and the binary imports or exports nothing that uses it. A permission that is not needed is open to whatever the next build brings in. Take sql-write out of the row, unless a later build is to use it.';
    beforeAll(() => copyFileSync(TABLE, join(folder, 'architecture.md')));

    test('as annotations of GitHub', async () => {
      expect(await auditLeaky('github')).toEqual({
        code: 1,
        stdout: [
          `::error file=architecture.md,line=10,title=imports-granted::${leak}`,
          `::notice file=architecture.md,line=11,title=permissions-used::${unused}`,
          '',
        ].join('\n'),
        stderr: '',
      });
    });

    test('as SARIF', async () => {
      const { code, stdout } = await auditLeaky('sarif');
      const { runs } = JSON.parse(stdout) as { runs: { results: Result[] }[] };
      expect(code).toBe(1);
      expect(
        runs[0]!.results.map(({ ruleId, level, message, locations: [{ physicalLocation }] }) => [
          ruleId,
          level,
          message.text,
          physicalLocation.artifactLocation.uri,
          physicalLocation.region.startLine,
        ]),
      ).toEqual([
        ['imports-granted', 'error', leak, 'architecture.md', 10],
        ['permissions-used', 'note', unused, 'architecture.md', 11],
      ]);
    });

    test('as JSON, which has the whole report', async () => {
      const { code, stdout } = await auditLeaky('json');
      expect(code).toBe(1);
      expect(JSON.parse(stdout)).toMatchObject({
        files: [
          {
            verdict: 'fail',
            file: 'payment-leaky.wasm',
            counts: { error: 1, warning: 0, info: 1 },
            findings: [{ rule: 'imports-granted', where: { line: 10 } }, { rule: 'permissions-used' }],
          },
        ],
      });
    });
  });

  test('without a component name the leaky API belongs to no row', async () => {
    const run = await runCli(['audit', built('payment-api-leaky'), '--table', TABLE]);
    expect([run.code, run.stdout]).toEqual([2, '']);
    expect(run.stderr).toContain('the table has no row "payment-api-leaky".');
    expect(run.stderr).toContain('Rows: "payment-api", "payment-core".');
  });
});
