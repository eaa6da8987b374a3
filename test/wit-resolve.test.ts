import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readOutline } from '../src/core/wit/outline.ts';
import type { ResolveOptions, WitFile } from '../src/core/wit/wit-tools.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

const file = (text: string, path = 'a.wit'): WitFile => ({ path, text });

describe('WIT that resolves', () => {
  const cases: readonly {
    what: string;
    files: readonly WitFile[];
    options?: ResolveOptions;
    worlds: readonly {
      package: string;
      name: string;
      imports: readonly string[];
      exports: readonly string[];
    }[];
    unknown?: readonly string[];
  }[] = [
    {
      what: 'a package without a world',
      files: [file('package acme:shop;\ninterface cart { total: func() -> u64; }')],
      worlds: [],
    },
    {
      what: 'every world, in the order written',
      files: [
        file(
          'package acme:shop@1.2.3;\ninterface cart {}\nworld b { export cart; }\nworld a { import cart; }',
        ),
      ],
      worlds: [
        { package: 'acme:shop@1.2.3', name: 'b', imports: [], exports: ['acme:shop/cart@1.2.3'] },
        { package: 'acme:shop@1.2.3', name: 'a', imports: ['acme:shop/cart@1.2.3'], exports: [] },
      ],
    },
    {
      what: 'one world where one is asked for',
      files: [file('package acme:shop;\nworld b {}\nworld a { import wasi:cli/exit@0.2.12; }')],
      options: { world: 'a' },
      worlds: [{ package: 'acme:shop', name: 'a', imports: ['wasi:cli/exit@0.2.12'], exports: [] }],
    },
    {
      what: 'WASI 0.2 with the types that an interface uses',
      files: [file('package a:b;\nworld w { import wasi:filesystem/preopens@0.2.12; }')],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: [
            'wasi:io/error@0.2.12',
            'wasi:io/poll@0.2.12',
            'wasi:io/streams@0.2.12',
            'wasi:clocks/wall-clock@0.2.12',
            'wasi:filesystem/types@0.2.12',
            'wasi:filesystem/preopens@0.2.12',
          ],
          exports: [],
        },
      ],
    },
    {
      what: 'an older 0.2 release',
      files: [file('package a:b;\nworld w { export wasi:http/incoming-handler@0.2.6; }')],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: [
            'wasi:io/poll@0.2.6',
            'wasi:clocks/monotonic-clock@0.2.6',
            'wasi:io/error@0.2.6',
            'wasi:io/streams@0.2.6',
            'wasi:http/types@0.2.6',
          ],
          exports: ['wasi:http/incoming-handler@0.2.6'],
        },
      ],
    },
    {
      what: 'two releases side by side',
      files: [
        file('package a:b;\nworld w { import wasi:random/random@0.3.0; import wasi:random/random@0.2.0; }'),
      ],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: ['wasi:random/random@0.3.0', 'wasi:random/random@0.2.0'],
          exports: [],
        },
      ],
    },
    {
      what: 'the candidate of 0.3 that Spin 4 runs',
      files: [file('package a:b;\nworld w { export wasi:http/handler@0.3.0-rc-2026-03-15; }')],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: ['wasi:clocks/types@0.3.0-rc-2026-03-15', 'wasi:http/types@0.3.0-rc-2026-03-15'],
          exports: ['wasi:http/handler@0.3.0-rc-2026-03-15'],
        },
      ],
    },
    {
      what: 'a vendor’s packages',
      files: [
        file(
          'package a:b;\nworld w { import spin:variables/variables@3.0.0; import wasmcloud:secrets/store@2.1.0; }',
        ),
      ],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: ['spin:variables/variables@3.0.0', 'wasmcloud:secrets/store@2.1.0'],
          exports: [],
        },
      ],
    },
    {
      what: 'a package that nobody has, which is named and taken to fit',
      files: [
        file(
          'package a:b;\nworld w {\n  import acme:ledger/%list@1.0.0;\n  use acme:ledger/types@1.0.0.{entry as item};\n  include other:all/everything;\n  import post: func(item: borrow<item>) -> list<item>;\n}',
        ),
      ],
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: ['acme:ledger/list@1.0.0', 'acme:ledger/types@1.0.0'],
          exports: [],
        },
      ],
      unknown: ['acme:ledger@1.0.0', 'other:all'],
    },
    {
      what: 'an unknown package behind a local name',
      files: [
        file(
          'package a:b;\nuse acme:ledger/types@1.0.0 as ledger;\ninterface i { use ledger.{entry}; f: func(e: entry); }',
        ),
      ],
      worlds: [],
      unknown: ['acme:ledger@1.0.0'],
    },
    {
      what: 'a version of WASI that is not known',
      files: [file('package a:b;\nworld w { import wasi:http/types@0.2.99; }')],
      worlds: [{ package: 'a:b', name: 'w', imports: ['wasi:http/types@0.2.99'], exports: [] }],
      unknown: ['wasi:http@0.2.99'],
    },
    {
      what: 'a package in several files, of which one names it',
      files: [
        file(
          'package a:b;\nuse wasi:io/poll@0.2.12;\ninterface i { use poll.{pollable}; f: func(p: pollable); }',
          'i.wit',
        ),
        file('use wasi:io/poll@0.2.12;\nworld w { import i; }', 'w.wit'),
      ],
      worlds: [{ package: 'a:b', name: 'w', imports: ['wasi:io/poll@0.2.12', 'a:b/i'], exports: [] }],
    },
    {
      what: 'several packages, nested ones and keywords as names too',
      files: [
        file('package a:%world;\nworld %list { import c:d/e; import f:g/h@1.0.0; }', 'a.wit'),
        file('package c:d;\ninterface e {}\npackage f:g@1.0.0 { interface h {} }', 'c.wit'),
      ],
      worlds: [{ package: 'a:world', name: 'list', imports: ['c:d/e', 'f:g/h@1.0.0'], exports: [] }],
    },
    {
      what: 'what a text lacks, from its context',
      files: [file('package a:b;\nworld w { import i; import c:d/e; }')],
      options: {
        context: [
          file('package a:b;\ninterface i {}\nworld w { import wasi:cli/exit@0.2.12; }', 'b.wit'),
          file('package c:d;\ninterface e {}', 'c.wit'),
          file('package c:d;\ninterface e {', 'broken.wit'),
          file('package e:f;\ninterface unused { f: func(x: u33); }', 'unused.wit'),
        ],
      },
      worlds: [{ package: 'a:b', name: 'w', imports: ['a:b/i', 'c:d/e'], exports: [] }],
    },
    {
      what: 'a fragment without a package line, where a package is lent',
      files: [file('interface i {}\nworld w { export i; }')],
      options: { package: 'lent:name' },
      worlds: [{ package: 'lent:name', name: 'w', imports: [], exports: ['lent:name/i'] }],
    },
    {
      what: 'unstable items whose feature is on',
      files: [file('package a:b;\nworld w { import wasi:clocks/timezone@0.3.0; }')],
      options: { features: ['clocks-timezone'] },
      worlds: [
        {
          package: 'a:b',
          name: 'w',
          imports: [
            'wasi:clocks/types@0.3.0',
            'wasi:clocks/system-clock@0.3.0',
            'wasi:clocks/timezone@0.3.0',
          ],
          exports: [],
        },
      ],
    },
    {
      what: 'comments that hold braces and packages, and a world behind a closed gate',
      files: [
        file(
          '/* package x:y; { /* } */ */ package a:b; // interface i {\n@unstable(feature = later)\ninterface i { }\n@unstable(feature = later)\nworld v { }\nworld w { }',
        ),
      ],
      worlds: [{ package: 'a:b', name: 'w', imports: [], exports: [] }],
    },
  ];

  test.each(cases)('$what', async ({ files, options, worlds, unknown = [] }) => {
    expect(await wit.tools.resolve(files, options)).toEqual({ ok: true, worlds, unknown });
  });

  const folder = join(import.meta.dirname, '../src/wit/packages');
  test.each(readdirSync(folder))('%s, with everything it refers to', async (name) => {
    const text = readFileSync(join(folder, name), 'utf8');
    const id = readOutline(text).package!;
    const worlds = readOutline(text)
      .items.filter(({ kind }) => kind === 'world')
      .map((item) => item.name);
    expect(`${id.replace(':', '-')}.wit`).toBe(basename(name));
    expect(await wit.tools.resolve([file(text)], { features: ['tls', 'wasi-otel'] })).toMatchObject({
      ok: true,
      worlds: worlds.map((world) => ({ name: world })),
      unknown: [],
    });
  });
});

describe('WIT that does not', () => {
  const cases: readonly {
    what: string;
    files: readonly WitFile[];
    message: string;
    path?: string;
    line?: number;
  }[] = [
    {
      what: 'no package line',
      files: [file('interface i {}')],
      message: 'no `package` header was found in any WIT file for this package',
    },
    {
      what: 'no text at all',
      files: [],
      message: 'no `package` header was found in any WIT file for this package',
    },
    {
      what: 'a missing semicolon, said where the next word stands',
      files: [file('package a:b;\ninterface i {\n  f: func()\n}\n')],
      message: "expected ';', found '}'",
      path: 'a.wit',
      line: 4,
    },
    {
      what: 'a keyword that was never one',
      files: [file('package a:b;\n\nwrld w {\n}')],
      message: 'expected `world`, `interface` or `use`, found an identifier',
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'the second of two files',
      files: [file('package a:b;\nworld w {}'), file('interface i {\n  f: fun();\n}', 'b.wit')],
      message: 'expected keyword `func`, found an identifier',
      path: 'b.wit',
      line: 2,
    },
    {
      what: 'an open brace, said at the end of the text',
      files: [file('package a:b;\nworld w {\n\n')],
      message: 'expected `import`, `export`, `include`, `use`, or type definition, found eof',
      path: 'a.wit',
      line: 2,
    },
    {
      what: 'an open comment, whose line is not sure',
      files: [file('package a:b;\nworld w {}\n/* never closed')],
      message: 'unterminated block comment',
      path: 'a.wit',
    },
    {
      what: 'an error before a comment of several lines',
      files: [file('package a:b;\nworld w {\n  import;\n}\n/*\n  several\n  lines\n*/\n')],
      message: "expected an identifier or string, found ';'",
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'a name in capitals',
      files: [file('package a:b;\ninterface cartItems {}')],
      message: "invalid character in identifier 'I'",
      path: 'a.wit',
      line: 2,
    },
    {
      what: 'a type that does not exist, though the name stands elsewhere too',
      files: [
        file(
          'package a:b;\ninterface i {\n  record u33 { x: u32 }\n}\ninterface j {\n  f: func(u33: u8);\n  g: func(x: u33);\n}',
        ),
      ],
      message: 'name `u33` does not exist',
      path: 'a.wit',
      line: 7,
    },
    {
      what: 'an interface that WASI does not have',
      files: [
        file('package a:b;\nworld w {\n  import wasi:cli/exit@0.2.12;\n  import wasi:cli/shell@0.2.12;\n}'),
      ],
      message: "interface 'shell' not found in package 'wasi:cli@0.2.12'",
      path: 'a.wit',
      line: 4,
    },
    {
      what: 'a 0.2 name in 0.3',
      files: [file('package a:b;\nworld w {\n  import wasi:http/outgoing-handler@0.3.0;\n}')],
      message: "interface 'outgoing-handler' not found in package 'wasi:http@0.3.0'",
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'WASI without a version',
      files: [file('package a:b;\nworld w {\n  import wasi:http/types;\n}')],
      message: "package 'wasi:http' not found.",
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'a type that an interface does not have',
      files: [
        file(
          'package a:b;\ninterface i {\n  use wasi:io/poll@0.2.12.{pollable};\n  use wasi:io/error@0.2.12.{failure};\n}',
        ),
      ],
      message: 'type `failure` not defined in interface',
      path: 'a.wit',
      line: 4,
    },
    {
      what: 'an unstable interface whose feature is off',
      files: [file('package a:b;\nworld w {\n  import wasi:clocks/timezone@0.2.12;\n}')],
      message: "interface 'timezone' not found in package 'wasi:clocks@0.2.12'",
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'a repeat, said where it repeats',
      files: [file('package a:b;\ninterface i {}\nworld w {\n  import i;\n}\ninterface i {}')],
      message: 'duplicate item named `i`',
      path: 'a.wit',
      line: 6,
    },
    {
      what: 'a repeated function',
      files: [file('package a:b;\ninterface i {\n  f: func();\n  f: func();\n}')],
      message: 'name `f` is defined more than once',
      path: 'a.wit',
      line: 4,
    },
    {
      what: 'a type that holds itself, for which no single line is to blame',
      files: [file('package a:b;\ninterface i {\n  record a { next: list<a> }\n}')],
      message: 'type `a` depends on itself',
    },
    {
      what: 'types nested too deeply',
      files: [
        file(
          `package a:b;\ninterface i {\n  f: func(x: ${'list<'.repeat(10_000)}u8${'>'.repeat(10_000)});\n}`,
        ),
      ],
      message: 'type nesting too deep',
      path: 'a.wit',
      line: 3,
    },
    {
      what: 'half a million open comments',
      files: [file(`package a:b;\n${'/*'.repeat(400_000)}`)],
      message: 'unterminated block comment',
      path: 'a.wit',
    },
  ];

  test.each(cases)('$what', async ({ files, message, path, line }) => {
    expect(await wit.tools.resolve(files)).toEqual({
      ok: false,
      why: 'invalid',
      message,
      ...(path !== undefined && { path }),
      ...(line !== undefined && { line }),
    });
  });

  test('what the context lends, said where it stands', async () => {
    const context = [file('package a:b;\n\ninterface i { f: func(x: u33); }', 'b.wit')];
    expect(await wit.tools.resolve([file('package a:b;\nworld w { import i; }')], { context })).toEqual({
      ok: false,
      why: 'invalid',
      message: 'name `u33` does not exist',
      path: 'b.wit',
      line: 3,
    });
  });

  test('a world that is not there', async () => {
    const files = [file('package a:b;\nworld w {}')];
    const failure = { ok: false, why: 'invalid', message: 'World `v` not found in package `a:b`' };
    expect(await wit.tools.resolve(files, { world: 'v' })).toEqual(failure);
    expect(await wit.tools.dummy(files, 'v')).toEqual(failure);
  });
});

describe('the line of an error', () => {
  const SHOP = `package acme:shop@1.0.0;

interface types {
  use wasi:clocks/wall-clock@0.2.12.{datetime};
  record entry {
    id: u32,
    amount: u32,
    at: datetime,
  }
  variant failure { unknown(u32), refused }
}

interface ledger {
  use types.{entry, failure};
  post: func(
    entry: entry,
    account: u32,
  ) -> result<u32, failure>;
}

world shop {
  import wasi:http/outgoing-handler@0.2.12;
  import count: func() -> u32;
  export ledger;
}`;
  const lines = SHOP.split('\n');

  test.each(lines.map((_, index) => index + 1))('a stray mark in line %i', async (line) => {
    const text = lines.with(line - 1, `${lines[line - 1]} $`).join('\n');
    expect(await wit.tools.resolve([file(text)])).toEqual({
      ok: false,
      why: 'invalid',
      message: "unexpected character '$'",
      path: 'a.wit',
      line,
    });
  });

  const typed = lines.flatMap((text, index) => (text.includes('u32') ? [index + 1] : []));
  test.each(typed)('an unknown type in line %i', async (line) => {
    const text = lines.with(line - 1, lines[line - 1]!.replace('u32', 'money')).join('\n');
    expect(await wit.tools.resolve([file(text)])).toEqual({
      ok: false,
      why: 'invalid',
      message: expect.stringMatching(/^(name|type) `money` does not exist$/),
      path: 'a.wit',
      line,
    });
  });

  test('is one of the text, whatever is cut from or put into it', async () => {
    const edit = fc.record({ at: fc.nat(SHOP.length), cut: fc.nat(12), put: fc.string({ maxLength: 6 }) });
    await fc.assert(
      fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 3 }), async (edits) => {
        const text = edits.reduce(
          (before, { at, cut, put }) => before.slice(0, at) + put + before.slice(at + cut),
          SHOP,
        );
        const answer = await wit.tools.resolve([file(text)]);
        const line = answer.ok || answer.why !== 'invalid' ? 1 : (answer.line ?? 1);
        expect(line).toBeGreaterThanOrEqual(1);
        expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 150 },
    );
  });
});
