import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../src/core/wit/assemble.ts';
import { givenInterfaces } from '../src/core/wit/given-interfaces.ts';
import { readOutline } from '../src/core/wit/outline.ts';
import { lineOf, readTokens } from '../src/core/wit/tokens.ts';

const WORDS =
  `package interface world use include import export %world a b-c func as : ; / { } . @ ( ) , = 0.2.12 1
  @0.1.0-rc.1 // /* */ " é \u0000 @since(version=1.0.0) __proto__ constructor`.split(/ +/);
const wordLike = fc.array(fc.constantFrom(...WORDS), { maxLength: 60 });
const witLike = wordLike.map((words) => words.join(' '));

const asFiles = (texts: readonly string[]) => texts.map((text, index) => ({ path: String(index), text }));

describe('tokens', () => {
  test.each([
    ['wasi:http/types@0.2.12', ['wasi', ':', 'http', '/', 'types', '@', '0.2.12']],
    [
      'use a:b/c@0.3.0-rc-2026-03-15.{d}',
      ['use', 'a', ':', 'b', '/', 'c', '@', '0.3.0-rc-2026-03-15', '.', '{', 'd', '}'],
    ],
    ['%list: func() -> u8', ['list', ':', 'func', '(', ')', '-', '>', 'u8']],
    ['a // b\n/* c /* d */ e */ f', ['a', 'f']],
    ['a /* b', ['a']],
  ])('%j', (text, expected) => {
    expect(readTokens(text).map((token) => token.text)).toEqual(expected);
  });

  test('cover any text in order, each as it stands there', () => {
    fc.assert(
      fc.property(fc.oneof(witLike, fc.string({ unit: 'binary' })), (text) => {
        let last = 0;
        for (const { start, end, text: word } of readTokens(text)) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(text.slice(start, end).replace('%', '')).toBe(word.replace('%', ''));
          last = end;
        }
      }),
    );
  });

  test('a line counts from 1', () => {
    expect([0, 1, 2, 3, 4].map((offset) => lineOf('a\nb\n', offset))).toEqual([1, 1, 2, 2, 3]);
  });
});

describe('outline', () => {
  test('holds the package, the items with their packages, and what other packages lend', () => {
    const text = `package acme:shop@1.0.0;
use acme:ledger/types@2.0.0 as ledger;
@since(version = 1.0.0)
interface cart { use ledger.{entry, account as owner}; use wasi:io/poll@0.2.12.{pollable}; }
world %shop { include acme:base/all; import users: wasi:keyvalue/store@0.2.0-draft; export cart; }
package acme:extra { interface more { } }`;
    const { package: id, items, references } = readOutline(text);
    expect(id).toBe('acme:shop@1.0.0');
    expect(
      items.map(({ kind, name, package: holder, start, end }) => [
        kind,
        name,
        holder,
        text.slice(start, end),
      ]),
    ).toEqual([
      ['use', 'ledger', 'acme:shop@1.0.0', 'use acme:ledger/types@2.0.0 as ledger;'],
      ['interface', 'cart', 'acme:shop@1.0.0', text.split('\n').slice(2, 4).join('\n')],
      ['world', 'shop', 'acme:shop@1.0.0', text.split('\n')[4]],
      ['interface', 'more', 'acme:extra', 'interface more { }'],
    ]);
    expect(references.map(({ package: holder, name, kind, types }) => [holder, name, kind, types])).toEqual([
      ['acme:ledger@2.0.0', 'types', 'interface', []],
      ['acme:ledger@2.0.0', 'types', 'interface', ['entry', 'account']],
      ['wasi:io@0.2.12', 'poll', 'interface', ['pollable']],
      ['acme:base', 'all', 'world', []],
      ['wasi:keyvalue@0.2.0-draft', 'store', 'interface', []],
    ]);
  });

  test('any text has one, and any texts can be assembled', () => {
    fc.assert(
      fc.property(
        fc.array(witLike, { maxLength: 3 }),
        fc.array(witLike, { maxLength: 2 }),
        (texts, context) => {
          const assembly = assemble(asFiles(texts), asFiles(context), () => undefined, 'a:b');
          expect(assembly?.source.startsWith('package ')).toBe(true);
          expect(assembly?.worlds.length).toBe(
            texts.flatMap((text) => readOutline(text).items).filter(({ kind }) => kind === 'world').length,
          );
        },
      ),
    );
  });

  test('a hundred thousand references to a package that nobody has take one stub', () => {
    const text = `package a:b;\nworld w { ${'import c:d/e@1.0.0; '.repeat(100_000)} }`;
    expect(assemble([{ path: 'a', text }], [], () => undefined)?.unknown).toEqual(['c:d@1.0.0']);
  });

  test('lists the interfaces that someone has written, the first of each name', () => {
    const files = [
      { path: 'a', text: 'interface cart { }' },
      { path: 'b', text: 'package acme:shop@1.0.0;\ninterface order { }\nworld cart-world { }' },
      { path: 'c', text: 'package acme:other;\ninterface cart { }\ninterface constructor { }' },
    ];
    expect([...givenInterfaces(files)]).toEqual([
      ['cart', 'acme:shop/cart@1.0.0'],
      ['order', 'acme:shop/order@1.0.0'],
      ['constructor', 'acme:other/constructor'],
    ]);
  });
});
