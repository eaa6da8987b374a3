import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { scriptLines } from '../src/core/compile/shell-words.ts';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const conversion = parseTable(
  tableOf(
    '`*` | – | every component | `stdio`<br>`clocks`',
    '`converter` | Rust | documents to PDF | `fs-read /in=/srv/in`<br>`fs-write /out`<br>`env LOG_LEVEL, PAPER`<br>`secret SIGNING_KEY`<br>`args`<br>`memory 100000KB`<br>`timeout 2s`',
    '`fetcher` | C | fetches documents | `http-out https://docs.example`<br>`fs-write /in=/srv/in`',
  ),
).table;

describe('the conversion service for WasmEdge', () => {
  const { files } = written(conversion, 'wasmedge', {
    service: 'conversion',
    set: new Map([['LOG_LEVEL', "it's $(quoted)"]]),
  });
  test.each(files.map((file) => [file.path, file] as const))('%s', async (path, { content }) => {
    await expect(content).toMatchFileSnapshot(`golden/compile/wasmedge/${path}`);
  });
  test('is one script for each module', () => {
    expect(files.map(({ path }) => path)).toEqual(['run-converter.sh', 'run-fetcher.sh']);
  });
});

const read = (line: string) => targetOf('wasmedge').read(line, 'run.sh');

describe('what a line of wasmedge grants', () => {
  test.each([
    ['wasmedge --dir /a:/b:readonly x.wasm', 'fs-read', { kind: 'directory', guest: '/a', host: '/b' }],
    ['wasmedge --dir /a:./a:readonly x.wasm', 'fs-read', { kind: 'directory', guest: '/a' }],
    ['wasmedge --dir /a:/b:ro x.wasm', 'fs-write', { kind: 'directory', guest: '/a', host: '/b' }],
    ['wasmedge --dir /a x.wasm', 'fs-write', { kind: 'directory', guest: '/a', host: '/a' }],
    ['wasmedge --dir .:. x.wasm', 'fs-write', { kind: 'directory', guest: '/', host: '.' }],
    ['wasmedge run --env "A=${A:?}" x.wasm', 'env', { kind: 'name', name: 'A' }],
    ['/usr/bin/wasmedge --memory-page-limit=16 x.wasm', 'memory', { kind: 'size', bytes: 1_048_576 }],
    ['wasmedge --time-limit 2000 x.wasm', 'timeout', { kind: 'duration', milliseconds: 2000 }],
  ])('%s', (line, capability, scope) => {
    expect(read(line)).toEqual([{ component: 'x', capability, scope }]);
  });
  test('arguments after the module', () => {
    expect(read('wasmedge out/Some_Module.wasm "$@"')).toEqual([
      { component: 'some-module', capability: 'args' },
    ]);
  });
  test.each(['wasmedge --version', 'wasmedge compile a.wasm b.so', 'echo done', ''])(
    'nothing: %s',
    (line) => {
      expect(read(line)).toEqual([]);
    },
  );
});

describe('any table for WasmEdge', () => {
  test('reads back as what is granted, from scripts that run one module each', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { files, said, readBack } = written(table, 'wasmedge');
        expect(readBack).toEqual(said);
        for (const { path, content } of files) {
          expect(path).toMatch(SAFE_PATH);
          const commands = scriptLines(content).map(([first, second]) => `${first} ${second}`);
          expect(commands).toEqual(['set -eu', 'cd $(dirname $0)', 'exec wasmedge']);
        }
      }),
    );
  });
});
