import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../src/core/check/read-json.ts';
import { readShell } from '../src/core/check/read-shell.ts';

describe('readShell', () => {
  test.each([
    ['wasmtime run a.wasm', [['wasmtime', 'run', 'a.wasm']]],
    ['a | b && c; d & e', [['a'], ['b'], ['c'], ['d'], ['e']]],
    ['A=1 B="2 3" sudo -u root spin up', [['spin', 'up']]],
    ['npx -y @bytecodealliance/jco@1.35.0 types w', [['jco', 'types', 'w']]],
    ['a \\\n  --b "c d" \\\n  e # f', [['a', '--b', 'c d', 'e']]],
    ['a > out.txt 2>&1 < in <FILE>', [['a', '<FILE>']]],
    ['a "$(b c)" $(d (e) f) g', [['a', '$(b c)', '$()', 'g']]],
    ["cat <<'EOF' > f\nx y\nEOF\nz", [['cat'], ['z']]],
    ["a '/<<EOF' b\nc", [['a', '/<<EOF', 'b'], ['c']]],
    ['$ a b\noutput\n$ c', [['a', 'b'], ['c']]],
    ['if a b; then c; fi', [['a', 'b'], ['c'], ['fi']]],
    ['# only a comment', []],
    ["a 'b", [['a', 'b']]],
  ])('reads %j', (text, words) => {
    expect(readShell(text).map((command) => command.words)).toEqual(words);
  });

  test('tells the line and the assignments', () => {
    expect(readShell('a\n\nGOOS=wasip1 go build')).toEqual([
      { words: ['a'], assignments: [], line: 0 },
      { words: ['go', 'build'], assignments: ['GOOS=wasip1'], line: 2 },
    ]);
  });

  test('reads any text, and quoted words as they are', () => {
    fc.assert(fc.property(fc.string(), (text) => Array.isArray(readShell(text))));
    const word = fc.stringMatching(/^[A-Za-z][\w .,:/-]{0,12}$/);
    fc.assert(
      fc.property(fc.array(word), (words) => {
        const [command] = readShell(['run', ...words.map((text) => `'${text}'`)].join(' '));
        expect(command?.words).toEqual(['run', ...words]);
      }),
    );
  });
});

describe('readJson', () => {
  test('accepts what JSON prints and places a fault on its line', () => {
    fc.assert(fc.property(fc.json(), (text) => readJson(text).ok));
    fc.assert(
      fc.property(fc.array(fc.json({ maxDepth: 2 }), { minLength: 1 }), fc.nat(), (items, at) => {
        const lines = items.map((item, index) => (index === at % items.length ? '@' : item));
        expect(readJson(`[\n${lines.join(',\n')}\n]`)).toEqual({ ok: false, line: 1 + (at % items.length) });
      }),
    );
  });
});
