import { expect, test } from 'vitest';
import type { Mode, TargetId } from '../src/core/catalogue/enforcement.ts';
import type { JudgeContext } from '../src/core/catalogue/judge.ts';
import { matrixOf } from '../src/core/catalogue/matrix/index.ts';
import { openWithout } from '../src/core/catalogue/open-without.ts';
import { permissionsOf } from './support/permissions.ts';

/** What the target leaves open beside the permissions of a cell. */
function open(target: TargetId, mode: Mode, cell: string, context: JudgeContext = {}) {
  return openWithout(matrixOf(target, mode), permissionsOf(cell), context);
}

function closesUdp(cell: string, context: JudgeContext): string | undefined {
  return open('runwasi', 'run', cell, context).find(({ capability }) => capability === 'udp')?.closes.en;
}

test.each<[TargetId, Mode, string, string[]]>([
  ['wasmtime', 'run', 'none', ['stdio', 'clocks', 'random', 'exit']],
  ['wasmtime', 'run', 'stdio; clocks; random; exit', []],
  ['wasmtime', 'run', 'tcp-connect 10.0.0.5:5432; clocks', ['tcp-listen', 'stdio', 'random', 'exit']],
  ['wasmtime', 'serve', 'http-in /...', ['http-out', 'stdio', 'clocks', 'random', 'exit']],
  [
    'wasmedge',
    'run',
    'none',
    [
      'http-out',
      'tcp-connect',
      'tcp-listen',
      'udp',
      'udp-listen',
      'dns',
      'stdio',
      'clocks',
      'random',
      'exit',
    ],
  ],
  ['spin', 'serve', 'http-in /...', ['stdio', 'clocks', 'random', 'exit']],
  ['spinkube', 'serve', 'http-in /...', ['stdio', 'clocks', 'random', 'exit']],
  ['wasmcloud', 'serve', 'http-in /...', ['tcp-connect', 'udp', 'stdio', 'clocks', 'random', 'exit', 'call']],
  [
    'runwasi',
    'run',
    'none',
    [
      'tcp-connect',
      'tcp-listen',
      'udp',
      'udp-listen',
      'dns',
      'fs-read',
      'fs-write',
      'env',
      'args',
      'stdio',
      'clocks',
      'random',
      'exit',
    ],
  ],
  ['runwasi', 'serve', 'http-in /...', ['http-out', 'env', 'clocks', 'random', 'exit']],
  ['wassette', 'run', 'none', ['args', 'stdio', 'clocks', 'random', 'exit']],
  [
    'wassette',
    'run',
    'http-out https://api.example.com',
    ['dns', 'args', 'stdio', 'clocks', 'random', 'exit'],
  ],
  [
    'jco',
    'run',
    'none',
    [
      'http-out',
      'tcp-connect',
      'tcp-listen',
      'udp',
      'udp-listen',
      'dns',
      'fs-read',
      'fs-write',
      'env',
      'args',
      'stdio',
      'clocks',
      'random',
      'exit',
    ],
  ],
])('%s %s with %s: %j', (target, mode, cell, capabilities) => {
  expect(open(target, mode, cell).map(({ capability }) => capability)).toEqual(capabilities);
});

test('writing files includes reading them, and both directions include each', () => {
  const capabilities = open('runwasi', 'run', 'fs-write /out').map(({ capability }) => capability);
  expect(capabilities).not.toContain('fs-read');
  expect(capabilities).not.toContain('fs-write');
});

test('the configuration closes what the target can withhold', () => {
  const closed = open('jco', 'run', 'none').filter(({ deny }) => deny !== undefined);
  expect(closed.map(({ capability, deny }) => [capability, deny])).toEqual([
    ['http-out', 'sandbox: { enableNetwork: false }'],
    ['tcp-connect', 'sandbox: { enableNetwork: false }'],
    ['tcp-listen', 'sandbox: { enableNetwork: false }'],
    ['udp', 'sandbox: { enableNetwork: false }'],
    ['udp-listen', 'sandbox: { enableNetwork: false }'],
    ['dns', 'sandbox: { enableNetwork: false }'],
    ['fs-read', 'sandbox: { preopens: {} }'],
    ['fs-write', 'sandbox: { preopens: {} }'],
    ['env', 'sandbox: { env: {} }'],
    ['args', 'sandbox: { args: [] }'],
  ]);
});

test('the audit closes what a granted capability brings along', () => {
  const sockets = open('jco', 'run', 'http-out https://api.example.com').filter(({ by }) => by);
  expect(sockets.map(({ capability, by, deny }) => [capability, by, deny])).toEqual([
    ['tcp-connect', 'http-out', undefined],
    ['tcp-listen', 'http-out', undefined],
    ['udp', 'http-out', undefined],
    ['udp-listen', 'http-out', undefined],
    ['dns', 'http-out', undefined],
  ]);
  expect(new Set(sockets.map(({ closes }) => closes.en))).toEqual(
    new Set(['The audit, where it finds that the binary imports none of its functions.']),
  );
});

test('in WASI 0.3 a socket brings the interface of all sockets, so only the functions tell', () => {
  expect(closesUdp('tcp-connect 10.0.0.5:5432', { wasi: '0.3' })).toBe(
    'Only the audit of the functions: in WASI 0.3 one interface carries TCP, UDP and listening.',
  );
  expect(closesUdp('tcp-connect 10.0.0.5:5432', { wasi: '0.2' })).toBe(
    'The audit, where it finds that the binary imports none of its functions.',
  );
  expect(closesUdp('stdio', { wasi: '0.3' })).toBe(
    'The audit, where it finds that the binary imports none of its functions.',
  );
});

test('on wasmCloud `any` for HTTP opens the sockets, which the switch does not close', () => {
  const entries = open('wasmcloud', 'serve', 'http-out any (webhooks)');
  expect(entries.slice(0, 2).map(({ capability, by, deny }) => [capability, by, deny])).toEqual([
    ['tcp-connect', 'http-out', undefined],
    ['udp', 'http-out', undefined],
  ]);
});
