import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { buildExample } from '../examples/payment/build.mjs';
import type { WasmComponent } from '../src/core/component/description.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import { runCli } from './support/run-cli.ts';

const EXAMPLE = resolve(import.meta.dirname, '../examples/payment');
const TABLE = join(EXAMPLE, 'architecture.md');
const folder = mkdtempSync(join(tmpdir(), 'payment-'));
const built = (name: string) => join(folder, `${name}.wasm`);

beforeAll(() => buildExample(folder, inject('dist')));
afterAll(() => rmSync(folder, { recursive: true }));

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

  const together = ['--component', 'payment-api', '--component', 'payment-core'];

  test('the composed service keeps to the two rows together', async () => {
    const composed = readWasm(readFileSync(built('payment'))) as WasmComponent;
    expect(composed.imports.map(({ name }) => name)).toEqual([
      'wasi:http/types@0.2.12',
      'wasi:http/outgoing-handler@0.2.12',
    ]);
    expect(composed.exports.map(({ name }) => name)).toEqual(['wasi:http/incoming-handler@0.2.12']);
    const { code, reports } = await audit(built('payment'), ...together);
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
    const { code, reports } = await audit(built('payment-leaky'), ...together);
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
      ['permissions-used', 'info', { component: 'payment-core' }, expect.any(String) as unknown],
    ]);
  });

  test('without a component name the leaky API belongs to no row', async () => {
    const run = await runCli(['audit', built('payment-api-leaky'), '--table', TABLE]);
    expect(run).toEqual({
      code: 2,
      stdout: '',
      stderr: 'The table has no row "payment-api-leaky". Rows: "payment-api", "payment-core".\n',
    });
  });
});
