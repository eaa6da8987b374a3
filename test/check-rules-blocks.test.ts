import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readJson } from '../src/core/check/read-json.ts';
import { readShell } from '../src/core/check/read-shell.ts';
import { findingsOn } from './support/check.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

async function saidBy(rule: string, document: string): Promise<string[]> {
  const findings = await findingsOn(document, { wit: () => Promise.resolve(wit.tools) });
  return findings
    .filter((finding) => finding.rule === rule)
    .map(({ severity, where }) => `${severity} ${where.line}`);
}

const block = (language: string, ...lines: string[]) => `\`\`\`${language}\n${lines.join('\n')}\n\`\`\`\n\n`;

describe('wit-resolves', () => {
  test.each([
    ['a fault of syntax', block('wit', 'package a:b;', 'world w {', '  import', '}'), 'error 5'],
    [
      'an interface that WASI does not have',
      block('wit', 'package a:b;', 'world w {', '  import wasi:http/fetch@0.2.12;', '}'),
      'error 4',
    ],
    [
      'a type that nobody declares',
      block('wit', 'interface a {', '  pay: func(order: order) -> bool;', '}'),
      'error 3',
    ],
    [
      'the faulty one of two blocks',
      block('wit', 'package a:b;', 'interface good { f: func(); }') +
        block('wit', 'package c:d;', 'world w { import a:b/good; export nowhere; }'),
      'error 8',
    ],
  ])('reports %s', async (_, document, expected) => {
    expect(await saidBy('wit-resolves', document)).toEqual([expected]);
  });

  test.each([
    ['a world on WASI', block('wit', 'package a:b;', 'world w { import wasi:http/types@0.2.12; }')],
    [
      'blocks that use each other',
      block('wit', 'package a:core@1.0.0;', 'interface ledger { record amount { cents: u64 } }') +
        block(
          'wit',
          'package a:api@1.0.0;',
          'interface pay {',
          '  use a:core/ledger@1.0.0.{amount};',
          '  pay: func(a: amount);',
          '}',
        ),
    ],
    ['an interface without a package', block('wit', 'interface a { f: func() -> string; }')],
    ['the inside of a world', block('wit', 'import wasi:http/outgoing-handler@0.2.12;')],
    ['the inside of an interface', block('wit', 'pay: func(cents: u64) -> result<string, string>;')],
    ['a package that nobody knows', block('wit', 'package a:b;', 'world w { import x:y/z@1.0.0; }')],
    ['a sketch', block('wit', 'package a:b;', 'interface pay { ... }')],
    ['another language', block('text', 'world w {')],
  ])('accepts %s', async (_, document) => {
    expect(await saidBy('wit-resolves', document)).toEqual([]);
  });

  test('says that it stops after twenty blocks', async () => {
    const many = Array.from({ length: 21 }, (_, index) => block('wit', `interface i${index} {}`)).join('');
    expect(await saidBy('wit-resolves', many)).toEqual(['info 82']);
  });

  test('reports nothing where the process lends no wasm-tools', async () => {
    expect(await findingsOn(block('wit', 'world {'))).not.toContainEqual(
      expect.objectContaining({ rule: 'wit-resolves' }),
    );
  });
});

describe('manifests-parse', () => {
  test.each([
    ['TOML', block('toml', 'a = 1', 'b = '), 'error 3'],
    ['a key that TOML has twice', block('toml', 'a = 1', 'a = 2'), 'error 3'],
    ['YAML', block('yaml', 'a: b', 'c: "d'), 'error 3'],
    ['a key that YAML has twice', block('yml', 'a: b', 'a: c'), 'error 3'],
    ['the second of two YAML documents', block('yaml', 'a: b', '---', 'c: [1', 'd: 2'), 'error 5'],
    ['a tab in YAML', block('yaml', 'a:', '\tb: c'), 'error 3'],
    ['JSON', block('json', '{', '  "a": 1', '  "b": 2', '}'), 'error 4'],
    ['JSON that is cut off', block('json', '{ "a": [1, 2'), 'error 2'],
    ['JSON with single quotes', block('json', "{ 'a': 1 }"), 'error 2'],
  ])('reports %s', async (_, document, expected) => {
    expect(await saidBy('manifests-parse', document)).toEqual([expected]);
  });

  test.each([
    ['TOML', block('toml', '[component.a]', 'source = "a.wasm"', 'variables = { a = "{{ a }}" }')],
    ['YAML', block('yaml', 'a: b', '---', 'c: [1, 2]', '---', '# nothing')],
    ['a workflow', block('yaml', 'on: [push]', 'env:', '  T: ${{ secrets.T }}')],
    ['a template of a chart', block('yaml', '{{- if .Values.a }}', 'a: {{ .Values.b }}', '{{- end }}')],
    ['anchors', block('yaml', 'a: &x { b: 1 }', 'c: *x')],
    ['JSON with comments', block('json', '// a', '{ "a": 1, }')],
    ['a sketch', block('json', '{ "a": 1,', '  ...', '}') + block('yaml', 'spec:', '  …')],
    ['nothing', block('yaml') + block('toml')],
    ['another language', block('text', '{ a') + block('jsonc', '{ a')],
  ])('accepts %s', async (_, document) => {
    expect(await saidBy('manifests-parse', document)).toEqual([]);
  });

  test('says the reason, in the reader’s language', async () => {
    expect(await findingsOn(block('toml', 'a = '), { locale: 'fr' })).toContainEqual(
      expect.objectContaining({
        rule: 'manifests-parse',
        what: 'Ce bloc TOML ne s’analyse pas : invalid value',
      }),
    );
  });
});

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
