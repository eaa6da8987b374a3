import * as fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { CAPABILITIES, capabilityDeclaration, type Capability } from '../src/core/permissions/capability.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import type { PermissionsTable, Row, Scope } from '../src/core/permissions/permission.ts';
import { printTable } from '../src/core/permissions/print-table.ts';
import { LOCALES } from '../src/core/locales/locale.ts';

vi.setConfig({ testTimeout: 60_000 });

/** The table without the places, which depend on the text. */
function meaning(table: PermissionsTable): unknown {
  return JSON.parse(JSON.stringify(table, (key, value: unknown) => (key === 'where' ? undefined : value)));
}

const awkward = fc.constantFrom(
  '|',
  '\\|',
  '`',
  '``',
  '<br>',
  '<br/>',
  '"',
  '(',
  ')',
  ';',
  ',',
  '@',
  '**',
  '_',
  '—',
  '：',
  '（',
  '“',
  '\u202e',
  'é',
  '漢',
  '🦀',
  ' ',
  '\\',
  '${X}',
  '->',
  'env',
  'none',
  ':',
  '.',
  '…',
  '#',
  '=',
  '/',
);
const text = fc
  .array(
    fc.oneof(
      awkward,
      fc.string({ unit: 'grapheme', maxLength: 6 }),
      fc.constantFrom('config', 'ledger', 'A_B'),
    ),
    { maxLength: 6 },
  )
  .map((parts) => parts.join(''));
const oneLine = text.map((value) => value.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]/g, ' '));

const SCOPE_TEXTS: Readonly<Record<string, fc.Arbitrary<string>>> = {
  route: fc.oneof(
    oneLine.map((path) => `/${path}`),
    fc.constantFrom('/v1/...', '/...', '/', 'from a', 'from "b c"'),
  ),
  origin: fc.oneof(
    fc.constantFrom(
      'https://a.example',
      'http://b.example:8080',
      'c.example',
      'https://*.d.example',
      'any',
      'https://[2001:db8::1]:8443',
    ),
    oneLine,
  ),
  endpoint: fc.oneof(
    fc.constantFrom('db:5432', '10.0.0.0/8:443', '[fd00::/8]:1', '[::1]:80', 'any'),
    oneLine,
  ),
  listener: fc.constantFrom('8080', '0.0.0.0:80', '[::]:443'),
  host: fc.oneof(fc.constantFrom('a.example', '*.b.example'), oneLine),
  directory: fc.oneof(
    fc.constantFrom('/a', '/a=/b', '/', '/data/${TENANT}'),
    oneLine.map((path) => `/${path}`),
  ),
  name: oneLine,
  subject: fc.oneof(fc.constantFrom('a.*', '>', '*', 'orders/#'), oneLine),
  cron: fc.constantFrom('0 2 * * *', '*/5 0,12 1-5 * 1', '"@daily"'),
  call: fc.oneof(fc.constantFrom('core', 'core#charge', 'messaging'), oneLine),
  size: fc.constantFrom('64MiB', '128 MiB', '1GB', '3B'),
  duration: fc.constantFrom('2s', '500ms', '90s', '1h'),
  count: fc.constantFrom('1', '100'),
  nothing: fc.constant(''),
};

const quoted = (value: string) => `"${value.replace(/[\\"]/g, '\\$&')}"`;

const item = fc.constantFrom<Capability[]>(...CAPABILITIES).chain((capability) => {
  const scope = SCOPE_TEXTS[capabilityDeclaration(capability).scope]!;
  return fc
    .tuple(
      fc.array(fc.tuple(scope, fc.boolean()), { maxLength: 3 }),
      fc.option(oneLine),
      fc.option(oneLine),
      fc.boolean(),
    )
    .map(([scopes, row, note, spanned]) => {
      const list = scopes.map(([value, inQuotes]) => (inQuotes ? quoted(value) : value)).join(', ');
      const written = `${capability} ${list}${row === null ? '' : ` @${quoted(row)}`}${note === null ? '' : ` (${note})`}`;
      return spanned ? `\`${written}\`` : written;
    });
});
const cellText = fc.oneof(
  fc
    .array(fc.oneof(item, oneLine), { maxLength: 5 })
    .chain((items) => fc.constantFrom('<br>', '; ', ', ').map((separator) => items.join(separator))),
  text,
);
const cells = fc.tuple(
  oneLine,
  fc.oneof(fc.constantFrom('Rust', 'externe', 'external', '**Go**'), oneLine),
  text,
  cellText,
);
const documentText = fc
  .array(cells, { maxLength: 6 })
  .map((rows) =>
    [
      '| Component | Language | Function | Permissions |',
      '|---|---|---|---|',
      ...rows.map(
        (row) =>
          `| ${row.map((cell) => cell.replaceAll('|', '\\|').replace(/[\r\n]+/g, '<br>')).join(' | ')} |`,
      ),
    ].join('\n'),
  );

describe('the table, printed and read again', () => {
  test.each(LOCALES)('says the same in %s', (locale) => {
    fc.assert(
      fc.property(
        fc.oneof({ arbitrary: documentText, weight: 4 }, { arbitrary: text, weight: 1 }),
        (document) => {
          const { table } = parseTable(document);
          const printed = printTable(table, locale);
          const again = parseTable(printed).table;
          expect(meaning(again)).toEqual(meaning(table));
          expect(printTable(again, locale)).toBe(printed);
        },
      ),
      { numRuns: 3000 },
    );
  });

  test('keeps order and repetition of 10 000 rows', () => {
    const rows: Row[] = Array.from({ length: 10_000 }, (_, index) => ({
      kind: 'component',
      component: `service-${index % 5000}`,
      language: 'Rust',
      function: `does | ${index}`,
      cell: {
        none: false,
        items: [
          {
            kind: 'permission',
            permission: { capability: 'env', scopes: [name(`A${index}`), name('B, C')] },
          },
        ],
      },
    }));
    expect(meaning(parseTable(printTable({ rows }, 'en')).table)).toEqual(meaning({ rows }));
  });
});

function name(value: string): Scope {
  return { kind: 'name', name: value };
}

describe('any text', () => {
  test('gives a table, and every unread item a problem', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), documentText), (document) => {
        const { table, problems } = parseTable(document);
        const unread = table.rows.flatMap((row) =>
          row.kind === 'component' ? row.cell.items.filter((entry) => entry.kind === 'unread') : [],
        );
        expect(problems.filter(({ where }) => where.row !== undefined)).toHaveLength(unread.length);
      }),
      { numRuns: 2000 },
    );
  });
});
