import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { expect, test } from 'vitest';

const SCRIPT = resolve(import.meta.dirname, '../scripts/try-runtimes.mjs');

test('without any tool, try:runtimes says so plainly and succeeds', () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], {
    encoding: 'utf8',
    env: { PATH: '', WASMTIME: '/nowhere/wasmtime' },
  });
  expect({ status, stderr, lines: stdout.split('\n') }).toEqual({
    status: 0,
    stderr: '',
    lines: [
      'Nothing was tried: none of the tools is installed.',
      'Tools found: none.',
      'Tools missing, and not tried: wasm-tools, wac, wasmtime, wkg, jco, jco-componentize, wasmedge, spin, wassette, cargo, componentize-py, componentize-go.',
      '',
    ],
  });
});
