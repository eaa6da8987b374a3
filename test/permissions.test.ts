import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/core/locales/locale.ts';
import { CAPABILITIES, type Capability } from '../src/core/permissions/capability.ts';
import { covers } from '../src/core/permissions/covers.ts';
import { describeProblem } from '../src/core/permissions/describe-problem.ts';
import { parseExternal } from '../src/core/permissions/external.ts';
import { capabilitiesOfInterface, wasiInterfaces } from '../src/core/permissions/interface-names.ts';
import { findRow, kebabName, nameCollisions } from '../src/core/permissions/names.ts';
import { NOTATION_EXAMPLES } from '../src/core/permissions/notation-examples.ts';
import { notationPage } from '../src/core/permissions/notation-page.ts';
import { parameterUses, setParameters } from '../src/core/permissions/parameters.ts';
import { parseCell } from '../src/core/permissions/parse-cell.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import type { Permission } from '../src/core/permissions/permission.ts';
import { printCell, printPermission } from '../src/core/permissions/print.ts';
import { printTable } from '../src/core/permissions/print-table.ts';

/** What a cell says, each item as it is printed; unread items behind a `?`. */
function read(text: string): string[] {
  const { cell } = parseCell(text);
  const items = cell.items.map((item) =>
    item.kind === 'unread' ? `? ${item.text}` : printPermission(item.permission),
  );
  return cell.none ? ['none', ...items] : items;
}

const permissionsIn = (text: string): Permission[] =>
  parseCell(text).cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : []));

const table = (...rows: string[]) =>
  ['| Component | Language | Function | Permissions |', '| --- | --- | --- | --- |', ...rows].join('\n');

/** The table with one row, each line behind a prefix. */
const one = (name: string, prefix = '') =>
  table(`| ${name} | Rust | x | none |`)
    .split('\n')
    .map((line) => prefix + line)
    .join('\n');

describe('examples of the notation page', () => {
  test.each(CAPABILITIES)('%s', (capability) => {
    const { valid, invalid } = NOTATION_EXAMPLES[capability];
    expect(parseCell(valid).problems).toEqual([]);
    expect(permissionsIn(valid).map((permission) => permission.capability)).toEqual([capability]);
    expect(parseCell(invalid).problems.map((problem) => problem.text)).toEqual([invalid]);
  });

  test.each(LOCALES)('stand on the page in %s', (locale) => {
    const page = notationPage(locale);
    for (const { valid, invalid } of Object.values(NOTATION_EXAMPLES)) {
      expect(page).toContain(`\`${valid}\``);
      expect(page).toContain(`\`${invalid}\``);
    }
  });
});

describe('a cell is read', () => {
  test.each<[string, string[]]>([
    ['none', ['none']],
    ['aucune', ['none']],
    ['`Aucun`', ['none']],
    ['—', ['none']],
    ['**None**; memory 64MiB', ['none', 'memory 64MiB']],
    ['', []],
    ['http-in /v1/payments/...', ['http-in /v1/payments/...']],
    ['HTTP-IN: /v1/*', ['http-in /v1/...']],
    ['http_out: https://API.bank.example', ['http-out https://api.bank.example']],
    ['HTTP out → https://api.bank.example:443', ['http-out https://api.bank.example']],
    ['http-out limited to api.bank.example', ['http-out https://api.bank.example']],
    ['http-in /v1/... from api', ['http-in /v1/..., from api']],
    ['http-in /a, /b/... depuis "api interne"', ['http-in /a, /b/..., from "api interne"']],
    [
      'http-out https://a.example @a, https://b.example @b',
      ['http-out https://a.example @a', 'http-out https://b.example @b'],
    ],
    ['`http-out` limité à `https://api.bank.example`', ['http-out https://api.bank.example']],
    ['wasi:http/outgoing-handler https://api.bank.example', ['http-out https://api.bank.example']],
    ['wasi:http/outgoing-handler@0.2.12 → https://api.bank.example', ['http-out https://api.bank.example']],
    [
      'wasi:http/client@0.3.0: https://a.example, https://b.example',
      ['http-out https://a.example, https://b.example'],
    ],
    ['http-out http://localhost:8080/', ['http-out http://localhost:8080']],
    ['http-out https://*.bank.example', ['http-out https://*.bank.example']],
    [
      'http-out any (customers’ webhooks, known at run time)',
      ['http-out any (customers’ webhooks, known at run time)'],
    ],
    ['http-out *', ['http-out any']],
    ['clocks<br>random<br/>stdio', ['clocks', 'random', 'stdio']],
    ['`clocks`<br>`random`', ['clocks', 'random']],
    ['`env LOG_LEVEL, REGION<br>clocks`', ['env LOG_LEVEL, REGION', 'clocks']],
    ['log', ['stdio']],
    ['env LOG_LEVEL，REGION', ['env LOG_LEVEL, REGION']],
    ['env: LOG_LEVEL, REGION; secret： BANK_TOKEN', ['env LOG_LEVEL, REGION', 'secret BANK_TOKEN']],
    ['env LOG_LEVEL, http-out: https://a.example', ['env LOG_LEVEL', 'http-out https://a.example']],
    ['http-out https://a.example, stdio, clocks', ['http-out https://a.example', 'stdio', 'clocks']],
    ['fs-read /a, /b, fs-write /c', ['fs-read /a, /b', 'fs-write /c']],
    ['fs-read /templates/=/srv//templates', ['fs-read /templates=/srv/templates']],
    ['schedule 0 2 * * 1,3 (nights)', ['schedule 0 2 * * 1,3 (nights)']],
    ['`schedule "@daily"`', ['schedule "@daily"']],
    [
      'sql-write ledger @postgres (bookings; never deletes)',
      ['sql-write ledger @postgres (bookings; never deletes)'],
    ],
    ['sql "my ledger", "a;b" @"my db"', ['sql "my ledger", "a;b" @"my db"']],
    ['blobstore “scanned pages”', ['blobstore "scanned pages"']],
    [
      'tcp-connect [2001:DB8:0:0::1]:443, 10.0.0.0/8:5432',
      ['tcp-connect [2001:db8::1]:443, 10.0.0.0/8:5432'],
    ],
    ['tcp-connect tcp://db.internal:5432', ['tcp-connect db.internal:5432']],
    ['dns', ['dns']],
    ['messaging-subscribe orders.*, >', ['messaging-subscribe orders.*, >']],
    ['call core#charge, core#refund', ['call core#charge, core#refund']],
    ['memory 128 MiB; timeout 1500ms; instances 10', ['memory 128MiB', 'timeout 1500ms', 'instances 10']],
    ['http-in /, from "my api"', ['http-in /, from "my api"']],
    ['env ${PREFIX}_LEVEL', ['env ${PREFIX}_LEVEL']],
    ['- env A', ['env A']],
    ['**http-out**: https://a.example.', ['http-out https://a.example']],
    ['keyvalue "any"', ['keyvalue "any"']],
    ['env A (why (really))', ['env A (why (really))']],
    ['env A (one<br>two)', ['env A (one<br>two)']],
  ])('%s', (text, expected) => {
    expect(parseCell(text).problems).toEqual([]);
    expect(read(text)).toEqual(expected);
  });

  test.each<[string, string, string | undefined]>([
    ['full network access', 'capability-unknown', undefined],
    ['htp-out https://a.example', 'capability-unknown', 'http-out https://a.example'],
    ['kv carts', 'capability-unknown', 'keyvalue carts'],
    ['http-out https://a.example/v2/pay', 'origin-path', 'http-out https://a.example'],
    ['http-out POST https://a.example', 'scope-invalid', 'http-out https://a.example'],
    ['http-out payments', 'scope-invalid', 'http-out https://payments'],
    ['http-out https://*', 'scope-invalid', 'http-out any'],
    ['http-in GET /v1', 'scope-invalid', 'http-in /v1'],
    ['fs-read /a/../b', 'parent-directory', undefined],
    ['fs-read templates', 'scope-invalid', 'fs-read /templates'],
    ['fs-read /templates:ro', 'scope-invalid', 'fs-read /templates'],
    ['fs-read /my templates', 'scope-invalid', 'fs-read "/my templates"'],
    ['env LOG_LEVEL=info', 'scope-invalid', 'env LOG_LEVEL'],
    ['stdio all', 'scope-unexpected', 'stdio'],
    ['memory 64MiB, 128MiB', 'scope-single', undefined],
    ['call messaging, config', 'ambiguous', undefined],
    ['env LOG_LEVEL, clocks', 'ambiguous', undefined],
    ['wasi:cli/environment@0.2.0 LOG_LEVEL', 'interface-many', undefined],
    ['wasi:io/streams', 'interface-grants-nothing', undefined],
    ['acme:ledger/store x', 'interface-unknown', undefined],
    ['sql ledger (a', 'unbalanced', undefined],
    ['env A (why) B', 'after-note', undefined],
    ['sql ledger @', 'scope-invalid', 'sql "ledger @"'],
    ['tcp-connect db:0', 'scope-invalid', undefined],
    ['tcp-connect 10.0.0.0/40:1', 'scope-invalid', undefined],
    ['__proto__ x', 'capability-unknown', undefined],
  ])('%s stays as it was', (text, code, nearest) => {
    const { cell, problems } = parseCell(text);
    expect(cell.items.map((item) => (item.kind === 'unread' ? item.text : item.permission))).toEqual([text]);
    expect(problems.map((problem) => [problem.code, problem.nearest])).toEqual([[code, nearest]]);
  });

  test('both readings of an ambiguous list are shown', () => {
    expect(parseCell('call messaging, config').problems[0]!.choices).toEqual([
      'call "messaging", "config"',
      'call "messaging"; config',
    ]);
  });

  test('"none" beside a grant is a problem, beside a limit it is not', () => {
    expect(parseCell('none; env A').problems.map(({ code }) => code)).toEqual(['none-beside-grants']);
    expect(parseCell('none; memory 1MiB').problems).toEqual([]);
  });

  test('each problem says in each locale what is wrong and what to do', () => {
    const [problem] = parseCell('http-out https://a.example/v2/pay').problems;
    expect(describeProblem('en', problem!)).toEqual({
      what: '"http-out https://a.example/v2/pay": "https://a.example/v2/pay" has a path, and no target limits outbound HTTP by path.',
      fix: 'Write `http-out https://a.example`.',
    });
    expect(describeProblem('fr', problem!).fix).toBe('Écrivez `http-out https://a.example`.');
  });

  test.each([
    ['appel jetons', 'call jetons'],
    ['horloge', 'clocks'],
    ['Mémoire 64 Mio', 'memory 64MiB'],
    ['mémoire 64 Mo', 'memory 64MB'],
    ['mémoire : 1 Go', 'memory 1GB'],
    ['mémoire 4 Ko', 'memory 4KB'],
  ])('what is meant by %s is offered', (written, meant) => {
    const [problem] = parseTable(table(`| api | Go | routes | ${written} |`)).problems;
    expect(problem).toMatchObject({ code: 'capability-unknown', nearest: meant });
  });

  test('places point at the item inside its line', () => {
    const document = table('| api | Go | routes | `env A`; foo bar |');
    const [problem] = parseTable(document).problems;
    expect(problem!.where).toEqual({ line: 3, row: 1, component: 'api', column: 32, endColumn: 39 });
    expect(document.split('\n')[2]!.slice(31, 38)).toBe('foo bar');
  });

  test.each([
    ['`http-in /v1`, `call core`, `env A`, `B`', ['`http-in /v1`', '`call core`', '`env A`, `B`']],
    ['http-in /v1, call core#add, env A, B', ['http-in /v1', 'call core#add', 'env A, B']],
    ['`env A`, `B`, the whole disk', ['`env A`, `B`', 'the whole disk']],
    ['`messaging a\\|b`; `env A`', ['`messaging a\\|b`', '`env A`']],
    ['🙂 `env A`<br>`env Ü`', ['🙂 `env A`', '`env Ü`']],
  ])('each item of %s has its own place', (cell, items) => {
    const document = table(`| api | Go | routes | ${cell} |`);
    const [row] = parseTable(document).table.rows;
    const places = row!.kind === 'component' ? row!.cell.items.map(({ where }) => where!) : [];
    const line = document.split('\n')[2]!;
    expect(places.map(({ column, endColumn }) => line.slice(column! - 1, endColumn! - 1))).toEqual(items);
  });
});

describe('the table is read', () => {
  test('in French, in any column order, with emphasis, code spans and more columns', () => {
    const { table: read_, spans } = parseTable(
      [
        '# Titre',
        '',
        '| **Permissions** | Fonction | Langage | Composants | Équipe |',
        '|---|---|---|---|---|',
        '| `env A` | règles | **Rust** | `core` | paiement |',
      ].join('\n'),
    );
    expect(spans).toEqual([{ start: 3, end: 5 }]);
    expect(read_.rows).toMatchObject([
      {
        kind: 'component',
        component: 'core',
        language: 'Rust',
        function: 'règles',
        extra: { Équipe: 'paiement' },
      },
    ]);
  });

  test('in every table that has the four columns, in lists and quotes, and not in code or comments', () => {
    const document = [
      one('a'),
      '```\n' + one('code') + '\n```',
      one('b', '> '),
      '- item\n\n' + one('c', '  '),
      '<!--\n' + one('comment') + '\n-->',
      '| A | B |\n|---|---|\n| 1 | 2 |',
    ].join('\n\n');
    expect(parseTable(document).table.rows.map((row) => row.component)).toEqual(['a', 'b', 'c']);
  });

  test('the row `*` needs no pipe in front, although Markdown takes it for a list', () => {
    const document =
      'Component | Language | Function | Permissions\n---|---|---|---\na | Go | x | none\n* | - | all | stdio\nb | Go | x | none\n\nc | d\n';
    const { table: read_, spans } = parseTable(document);
    expect(read_.rows.map((row) => row.component)).toEqual(['a', '*', 'b']);
    expect(spans).toEqual([{ start: 1, end: 5 }]);
  });

  test('a stray pipe loses nothing', () => {
    const { table: cut, problems } = parseTable(table('| api | Go | routes | `env A|B`; stdio |'));
    expect(problems.map(({ code, text }) => [code, text])).toEqual([
      ['unbalanced', '`env A'],
      ['cell-cut', '| B`; stdio'],
    ]);
    expect(printTable(cut, 'en')).toContain('| `api` | Go | routes | `env A<br>\\| B`; stdio |');
  });

  test('the table of the design comes back as written', () => {
    const design = [
      '| Component | Language | Function | Permissions |',
      '| --- | --- | --- | --- |',
      '| `*` | – | every component | `clocks`<br>`random`<br>`stdio` |',
      '| `payment-api` | Go | HTTP routes, input limits | `http-in /v1/payments/...`<br>`call payment-core`<br>`env LOG_LEVEL, REGION` |',
      '| `payment-core` | Rust | rules, idempotence | `http-out https://api.bank.example`<br>`sql-write ledger @postgres`<br>`secret BANK_TOKEN`<br>`memory 64MiB` |',
      "| `report` | Python | monthly statements | `schedule 0 2 * * *`<br>`fs-read /templates`<br>`http-out any (customers' own webhook URLs, known at run time)` |",
      '| `postgres` | external | ledger | `at postgres.internal:5432` |',
      '',
    ].join('\n');
    const { table: read_, problems } = parseTable(design);
    expect(problems).toEqual([]);
    expect(printTable(read_, 'en')).toBe(design);
    expect(printTable(read_, 'fr').split('\n')[0]).toBe('| Composant | Langage | Fonction | Permissions |');
  });
});

describe('an external row', () => {
  test.each([
    ['at postgres.internal:5432', { at: { host: 'postgres.internal', port: 5432 }, text: '' }],
    [
      '`at [2001:db8::1]:5432`; managed, backed up',
      { at: { host: '2001:db8::1', port: 5432 }, text: 'managed, backed up' },
    ],
    [
      'à Postgres.internal:5432<br>grand livre',
      { at: { host: 'postgres.internal', port: 5432 }, text: 'grand livre' },
    ],
    ['managed by the platform team', { text: 'managed by the platform team' }],
    ['at noon', { text: 'at noon' }],
    ['', { text: '' }],
  ])('%s', (text, expected) => {
    expect(parseExternal(text)).toEqual(expected);
  });
});

describe('names', () => {
  test.each([
    ['Service de paiement', 'service-de-paiement'],
    ['façade Élan', 'facade-elan'],
    ['PaymentAPI', 'payment-api'],
    ['2fa', '2fa'],
    ['漢字', 'x'],
    ['__proto__', 'proto'],
  ])('%s becomes %s', (name, kebab) => {
    expect(kebabName(name)).toBe(kebab);
  });

  test('two rows that map alike are told, and a name finds its row in either form', () => {
    const { rows } = parseTable(
      table('| Façade | Go | x | none |', '| facade | Go | x | none |', '| Payment Core | Rust | x | none |'),
    ).table;
    expect(nameCollisions(rows)).toEqual([{ kebab: 'facade', names: ['Façade', 'facade'] }]);
    expect(findRow(rows, 'payment-core')?.component).toBe('Payment Core');
    expect(findRow(rows, 'facade')?.component).toBe('facade');
    expect(findRow(rows, 'nobody')).toBeUndefined();
  });
});

describe('deployment parameters', () => {
  const withParameters = parseTable(
    table('| core | Rust | x | `http-out https://${API_HOST}`<br>`env ${PREFIX}_LEVEL` |'),
  ).table;

  test('are listed, with whether their scope grants reach', () => {
    expect(parameterUses(withParameters)).toEqual([
      { name: 'API_HOST', component: 'core', capability: 'http-out', reach: true },
      { name: 'PREFIX', component: 'core', capability: 'env', reach: false },
    ]);
  });

  test('take a value that the capability takes', () => {
    const set = setParameters(withParameters, new Map([['API_HOST', 'api.bank.example']]));
    expect(printTable(set, 'en')).toContain('`http-out https://api.bank.example`<br>`env ${PREFIX}_LEVEL`');
  });

  test.each(['*', 'a.example/path', 'a.example, https://b.example', 'a.example @x', '${OTHER}', ''])(
    'refuse %j, which is no scope',
    (value) => {
      expect(() => setParameters(withParameters, new Map([['API_HOST', value]]))).toThrow(
        /^Component "core": .* which is not a scope of http-out\.$/,
      );
    },
  );
});

describe('covers', () => {
  test.each<[string, string, boolean]>([
    ['http-out any', 'http-out https://a.example', true],
    ['http-out https://*.a.example', 'http-out https://b.a.example', true],
    ['http-out https://*.a.example', 'http-out https://a.example', false],
    ['http-out https://a.example', 'http-out http://a.example', false],
    ['http-out https://a.example, https://b.example', 'http-out https://b.example', true],
    ['http-in /v1/...', 'http-in /v1/pay', true],
    ['http-in /v1/...', 'http-in /v10', false],
    ['tcp-connect 10.0.0.0/8:5432', 'tcp-connect 10.2.0.0/16:5432', true],
    ['tcp-connect 10.0.0.0/8:5432', 'tcp-connect 10.2.0.1:5433', false],
    ['fs-write /a', 'fs-read /a/b', true],
    ['fs-read /a', 'fs-write /a', false],
    ['fs-read /a=/x', 'fs-read /a/b=/x/b', true],
    ['fs-read /a=/x', 'fs-read /a/b=/y', false],
    ['keyvalue carts', 'keyvalue-read carts', true],
    ['sql-read x', 'sql x', false],
    ['call core', 'call core#charge', true],
    ['call core#charge', 'call core', false],
    ['dns', 'dns a.example', true],
    ['memory 128MiB', 'memory 64MiB', true],
    ['clocks', 'clocks', true],
    ['clocks', 'random', false],
  ])('%s over %s: %s', (wide, narrow, expected) => {
    expect(covers(permissionsIn(wide), permissionsIn(narrow)[0]!)).toBe(expected);
  });
});

describe('interfaces', () => {
  test.each<Capability>([
    'http-in',
    'http-out',
    'tcp-connect',
    'udp',
    'dns',
    'fs-read',
    'env',
    'stdio',
    'clocks',
    'random',
    'exit',
  ])('%s stands behind its own interfaces in both generations', (capability) => {
    for (const generation of ['0.2', '0.3'] as const) {
      const names = wasiInterfaces(capability, generation)!;
      const known = [...names.imports, ...names.exports].map((name) =>
        capabilitiesOfInterface(`${name}@0.2.0`),
      );
      expect(known.every((capabilities) => capabilities !== undefined)).toBe(true);
      expect(known.flat()).toContain(capability);
    }
  });
});

test('a printed cell says none in the locale’s word', () => {
  expect(printCell({ none: true, items: [] }, 'aucune')).toBe('aucune');
});

describe('however long a cell is', () => {
  test('permissions in one item are read one after the other', () => {
    const { cell, problems } = parseCell(Array<string>(20_000).fill('stdio').join(', '));
    expect([cell.items.length, problems.length]).toEqual([20_000, 0]);
  });

  test('runs of backticks that pair with none are text', () => {
    const runs = Array.from({ length: 400 }, (_, index) => '`'.repeat(index + 1)).join(' ');
    const rows = Array<string>(100).fill(`| ${runs} | Rust | x | none |`);
    expect(parseTable(table(...rows)).table.rows.map((row) => row.component)).toEqual(Array(100).fill(runs));
  });

  test('emphasis around a name is taken off, whatever there is of it', () => {
    const stars = '*'.repeat(200_000);
    expect(parseTable(table(`| ${stars}core${stars} | __Rust__ | x | none |`)).table.rows).toMatchObject([
      { component: 'core', language: 'Rust' },
    ]);
  });
});
