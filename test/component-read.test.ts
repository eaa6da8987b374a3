import { describe, expect, test } from 'vitest';
import type { Port, Wasm, WasmComponent } from '../src/core/component/description.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import { COMPONENTS, readFixture, readFixtureWit } from './support/component-fixtures.ts';
import { readPrintedWorld } from './support/printed-wit.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

function componentOf(wasm: Wasm): WasmComponent {
  expect(wasm.kind).toBe('component');
  return wasm as WasmComponent;
}

const readComponentFixture = (name: string) => componentOf(readWasm(readFixture(name)));

/** Reads a component in the text format, once as it is read here and once as `wasm-tools` prints it. */
async function readText(text: string): Promise<WasmComponent> {
  const parsed = await wit.tools.parseWat(text);
  expect(parsed).toMatchObject({ ok: true });
  return componentOf(readWasm((parsed as { readonly bytes: Uint8Array }).bytes));
}

const lines = (ports: readonly Port[]) =>
  ports.map(({ name, functions }) => `${name}: ${[...functions].sort().join(', ')}`).sort();

const names = (ports: readonly string[]) => ports.map((port) => port.slice(0, port.indexOf(': ')));

const encodeName = (text: string) => [text.length, ...new TextEncoder().encode(text)];

describe('real components and shapes of them', () => {
  test.each(COMPONENTS)('%s: the functions that wasm-tools prints', (fixture) => {
    const { imports, exports } = readComponentFixture(fixture);
    expect({ imports: lines(imports), exports: lines(exports) }).toEqual(
      readPrintedWorld(readFixtureWit(fixture)),
    );
  });

  test.each(COMPONENTS)('%s: the names of the bundled wasm-tools', async (fixture) => {
    const { imports, exports } = readComponentFixture(fixture);
    const printed = await wit.tools.wit(readFixture(fixture));
    expect(printed).toMatchObject({ ok: true });
    const world = readPrintedWorld((printed as { readonly text: string }).text);
    expect([names(lines(imports)), names(lines(exports))]).toEqual([
      names(world.imports),
      names(world.exports),
    ]);
  });

  test('a build keeps the functions that its code calls, and no other', () => {
    expect(readComponentFixture('pruned').imports).toEqual([
      { name: 'shop:pruned/used@0.1.0', sort: 'instance', functions: ['f'] },
    ]);
  });

  test('labels keep the interface and the host’s name behind them', () => {
    const store = [
      '[method]bucket.get',
      '[method]bucket.set',
      '[method]bucket.delete',
      '[method]bucket.exists',
      '[method]bucket.list-keys',
      'open',
    ];
    const implemented = 'wasi:keyvalue/store@0.2.0-draft2';
    expect(readComponentFixture('two-stores').imports).toEqual([
      {
        name: 'users',
        sort: 'instance',
        functions: store,
        implements: implemented,
        externalId: 'user-db-prod:region-a',
      },
      { name: 'catalogue', sort: 'instance', functions: store, implements: implemented },
      { name: 'metrics', sort: 'instance', functions: ['add'] },
      { name: 'log-line', sort: 'func', functions: [] },
    ]);
  });

  test('a composed component has its parts, and says where each takes its imports from', () => {
    const { parts } = readComponentFixture('payment-composed');
    expect(parts.map((part) => part.component.exports.map(({ name }) => name))).toEqual([
      ['shop:payment/payment-core@1.0.0'],
      ['wasi:http/incoming-handler@0.2.12'],
    ]);
    expect(parts[1]!.supplies.get('shop:payment/payment-core@1.0.0')).toEqual([{ from: 'part', part: 0 }]);
    expect(parts[1]!.supplies.get('wasi:cli/environment@0.2.12')).toEqual([{ from: 'outside' }]);
  });

  test('a component that wraps its exports is one part, not several', () => {
    expect(readComponentFixture('payment-core').parts).toEqual([]);
  });

  test('a WIT package is told from a component', () => {
    expect(readComponentFixture('wit-package')).toMatchObject({ witPackage: true, imports: [], modules: [] });
    expect(readComponentFixture('js-bare').witPackage).toBe(false);
  });

  test('the makers of a component and of its modules', () => {
    const { producers, modules } = readComponentFixture('js-default');
    expect(producers.languages).toEqual([{ name: 'JavaScript', version: '' }]);
    expect(producers.tools).toContainEqual({ name: 'ComponentizeJS', version: '0.23.0' });
    expect(modules.map(({ name }) => name)).toEqual([
      undefined,
      'wit-component:shim',
      'wit-component:fixups',
    ]);
    expect(readComponentFixture('go-hello').modules[0]!.producers).toEqual({
      languages: [{ name: 'Go', version: 'go1.26.8' }],
      tools: [
        { name: 'Go cmd/compile', version: 'go1.26.8' },
        { name: 'wit-component', version: '0.257.1' },
      ],
      sdks: [],
    });
    expect(readComponentFixture('python-default').modules[0]!.name).toBe('libpython3.14.so');
  });

  test('a core module: its imports by module and name, its exports, whether it still waits for componentizing', () => {
    expect(readWasm(readFixture('wasmedge-server'))).toEqual({
      kind: 'module',
      imports: [
        ...['sock_open', 'sock_bind', 'sock_listen', 'sock_accept', 'path_open', 'fd_read'].map((name) => ({
          module: 'wasi_snapshot_preview1',
          name,
          kind: 'func',
        })),
        { module: 'wasi_ephemeral_nn', name: 'load', kind: 'func' },
        { module: 'env', name: 'host_log', kind: 'func' },
      ],
      exports: [
        { name: 'memory', kind: 'memory' },
        { name: '_start', kind: 'func' },
      ],
      producers: { languages: [], tools: [], sdks: [] },
      carriesWorld: false,
    });
  });
});

describe('forms of the binary format', () => {
  test.each([
    [
      'an import that is exported again',
      '(component (import "a:b/c" (instance $i (export "f" (func)))) (export "a:b/d" (instance $i)))',
      ['a:b/c: f'],
      ['a:b/d: f'],
    ],
    [
      'an instance taken out of an instance',
      `(component (import "outer" (instance $o (export "inner" (instance (export "f" (func)) (export "g" (func))))))
        (alias export $o "inner" (instance $i)) (export "inner" (instance $i)))`,
      ['outer: f, g'],
      ['inner: f, g'],
    ],
    [
      'a bundle of functions',
      `(component (import "f" (func $f)) (instance $i (export "x" (func $f)) (export "y" (func $f)))
        (export "a:b/c" (instance $i)))`,
      ['f: '],
      ['a:b/c: x, y'],
    ],
    [
      'what a nested component exports',
      `(component (import "f" (func $f))
        (component $c (import "g" (func $g)) (instance $i (export "h" (func $g))) (export "i" (instance $i)))
        (instance $x (instantiate $c (with "g" (func $f)))) (alias export $x "i" (instance $i))
        (export "a:b/c" (instance $i)))`,
      ['f: '],
      ['a:b/c: h'],
    ],
    [
      'a type from an outer scope',
      `(component (type $t (instance (export "f" (func)) (export "r" (type (sub resource)))))
        (component $c (import "i" (instance (type $t))) (export "o" (instance 0)))
        (import "a:b/c" (instance $i (type $t)))
        (instance $x (instantiate $c (with "i" (instance $i)))) (alias export $x "o" (instance $o))
        (export "a:b/d" (instance $o)))`,
      ['a:b/c: f'],
      ['a:b/d: f'],
    ],
    [
      'an export whose type hides a function',
      `(component (import "a:b/c" (instance $i (export "f" (func)) (export "g" (func))))
        (export "a:b/d" (instance $i) (instance (export "f" (func)))))`,
      ['a:b/c: f, g'],
      ['a:b/d: f'],
    ],
    [
      'an instance type from a component type',
      `(component (import "dep" (component $c (import "need" (func)) (export "e" (instance (export "f" (func))))))
        (import "need" (func $n)) (instance $x (instantiate $c (with "need" (func $n))))
        (alias export $x "e" (instance $e)) (export "e" (instance $e)))`,
      ['dep: ', 'need: '],
      ['e: f'],
    ],
    [
      'core types inside a component type',
      `(component (import "dep" (component
        (core type $f (func (param i32 externref) (result i64)))
        (core type (sub (struct (field (mut i8)) (field (ref null $f)))))
        (core type (array i16))
        (core type $m (module (alias outer 1 $f (type $g)) (type (func))
          (import "a" "f" (func (type $g))) (import "a" "m" (memory 1 2)) (import "a" "t" (table 1 funcref))
          (import "a" "g" (global (mut i32))) (export "x" (func (type $g)))))
        (import "m" (core module (type $m)))
        (export "e" (instance (export "f" (func)))))))`,
      ['dep: '],
      [],
    ],
    [
      'every kind of value type',
      `(component (import "a:b/c" (instance
        (export "r" (type $r (sub resource)))
        (type $rec (record (field "a" u8) (field "b" string))) (export "rec" (type (eq $rec)))
        (type $var (variant (case "x") (case "y" u32))) (export "var" (type (eq $var)))
        (type $en (enum "p" "q")) (export "en" (type (eq $en))) (type $fl (flags "k")) (export "fl" (type (eq $fl)))
        (type $tu (tuple f32 f64 char bool)) (type $op (option $tu)) (type $re (result s64 (error string)))
        (type $li (list $op)) (type $ow (own $r)) (type $bo (borrow $r)) (type $st (stream u8)) (type $fu (future $re))
        (export "[constructor]r" (func (result $ow)))
        (export "[method]r.m" (func async (param "self" $bo) (param "l" $li) (result $fu)))
        (export "[static]r.s" (func (param "s" $st))))))`,
      ['a:b/c: [constructor]r, [method]r.m, [static]r.s'],
      [],
    ],
  ])('%s', async (_, text, imports, exports) => {
    const read = await readText(text);
    expect([lines(read.imports), lines(read.exports)]).toEqual([imports, exports]);
  });

  test('a canonical version keeps its suffix', async () => {
    const { imports } = await readText(
      '(component (import "wasi:http/types@0.2" (versionsuffix ".12") (instance)))',
    );
    expect(imports).toEqual([
      { name: 'wasi:http/types@0.2', sort: 'instance', functions: [], versionSuffix: '.12' },
    ]);
  });

  test('names that objects would take for their own', async () => {
    const { imports } = await readText(
      '(component (import "constructor" (instance (export "to-string" (func)) (export "constructor" (func)))))',
    );
    expect(imports).toEqual([
      { name: 'constructor', sort: 'instance', functions: ['to-string', 'constructor'] },
    ]);
  });

  test.each([
    ['its own module', '(core module)', 1],
    ['a module from outside', '', 0],
    ['a component inside that carries code', '(component (core module))', 1],
    ['a component inside that only renames', '(component)', 0],
  ])('%s makes a nested component a part or not', async (_, body, parts) => {
    const read = await readText(`(component (component $c ${body}) (instance (instantiate $c)))`);
    expect(read.parts).toHaveLength(parts);
  });

  test('the compact groups of the import section', () => {
    const imports = [
      2,
      ...encodeName('env'),
      ...encodeName(''),
      0x7f,
      2,
      ...encodeName('f'),
      0,
      0,
      ...encodeName('m'),
      2,
      0,
      1,
    ];
    imports.push(
      ...encodeName('wasi'),
      ...encodeName(''),
      0x7e,
      0,
      0,
      2,
      ...encodeName('a'),
      ...encodeName('b'),
    );
    const bytes = new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0, 2, imports.length, ...imports]);
    expect(readWasm(bytes)).toMatchObject({
      imports: [
        { module: 'env', name: 'f', kind: 'func' },
        { module: 'env', name: 'm', kind: 'memory' },
        { module: 'wasi', name: 'a', kind: 'func' },
        { module: 'wasi', name: 'b', kind: 'func' },
      ],
    });
  });
});
