import { mkdtemp, readdir, readFile, rm, symlink, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findCli, readCommandLine, unknownKeys } from '../src/core/catalogue/cli/index.ts';
import { shellLine } from '../src/core/compile/shell-word.ts';
import { scriptLines, shellWords } from '../src/core/compile/shell-words.ts';
import { targets } from '../src/core/compile/targets/index.ts';
import { isUserError } from '../src/core/errors.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import type { Item, PermissionsTable, Scope } from '../src/core/permissions/permission.ts';
import type { Capability } from '../src/core/permissions/capability.ts';
import { readScope } from '../src/core/permissions/scope.ts';
import { writeFolder } from '../src/files/write-folder.ts';
import { compileTable, compileText, grantsMeant, grantsRead, PAYMENT, tableOf } from './support/compile.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

const TARGETS = targets();

describe('the policy on what a target does not hold', () => {
  test.each([
    [['clocks'], 'spin', [0, 0, false]],
    [['tcp-listen 8080'], 'spin', [1, 0, false]],
    [['http-out https://a.example'], 'wasmtime', [0, 1, false]],
  ] as const)('%s on %s', (permissions, target, expected) => {
    const { unsupported, coarse, refused } = compileText(tableOf(...permissions), { target });
    expect([unsupported, coarse, refused]).toEqual(expected);
  });

  test('unsupported permissions are not written', () => {
    const { files } = compileText(tableOf('tcp-listen 8080', 'env A'), { target: 'spin' });
    expect(files.find(({ main }) => main)!.content).not.toContain('8080');
  });

  test.each(['tcp-listen 8080', 'sql-write ledger @postgres'])('strict refuses %s', (permission) => {
    expect(compileText(tableOf(permission), { target: 'spin', strict: true })).toMatchObject({
      refused: true,
      files: [],
    });
  });

  test('strict writes what is held exactly', () => {
    const { refused, files } = compileText(tableOf('http-out https://a.example'), {
      target: 'spin',
      strict: true,
    });
    expect([refused, files.length > 0]).toEqual([false, true]);
  });
});

const row = (name: string, cell: string) => `| ${name} | Rust | - | ${cell} |\n`;

describe('tables that configuration cannot be derived from', () => {
  const head = '| Component | Language | Function | Permissions |\n| --- | --- | --- | --- |\n';
  test.each([
    ['', /no component to compile/],
    [row('*', '`clocks`'), /no component to compile/],
    [row('a', '`telepathy`'), /"telepathy" cannot be read/],
    [row('a', '`http-out`'), /`http-out` needs a scope|cannot be read/],
    [row('a', '`env A`') + row('a', '`env B`'), /stands in two rows/],
    [row('a b', 'none') + row('a-b', 'none'), /map to the same name/],
    [row('a', '`call b`'), /names "b"/],
    [row('a', '`call a`'), /names "a"/],
    [row('a', '`sql ledger @db`'), /names "db"/],
    [row('a', '`call b`') + row('b', '`call c`') + row('c', '`call b`'), /circle: "a", "b", "c"|circle/],
    [row('a', '`http-out https://${HOST}`'), /parameter HOST .* has no value/],
  ])('%s', (rows, message) => {
    expect(() => compileText(head + rows, { target: 'spin' })).toThrow(message);
  });

  test.each([
    [{ HOST: '*' }, /HOST|does not take|\*/],
    [{ HOTS: 'a.example' }, /HOTS|HOST/],
  ])('values %j', (set, message) => {
    const document = head + row('a', '`http-out https://${HOST}`');
    expect(() => compileText(document, { target: 'spin', set: new Map(Object.entries(set)) })).toThrow(
      message,
    );
  });

  test('a parameter with a value is written as a literal', () => {
    const { files } = compileText(head + row('a', '`http-out https://${HOST}`'), {
      target: 'spin',
      set: new Map([['HOST', 'api.example']]),
    });
    expect(parseToml(files.find(({ main }) => main)!.content)).toMatchObject({
      component: { a: { allowed_outbound_hosts: ['https://api.example'] } },
    });
  });
});

const hostile = fc.oneof(
  fc.constantFrom(
    '$(touch x)',
    '`id`',
    "'; rm -rf /; '",
    '"; x = "',
    '{{ secret }}',
    '${X}',
    '../../etc/passwd',
    '--help',
    '!!js/function',
    '*anchor',
    '&a b',
    'a: b',
    '"""',
    "'''",
    '__proto__',
    'constructor',
    'é ü',
    'let',
    '2-3',
    '${{ secrets.GITHUB_TOKEN }}',
    '|',
    '# x',
  ),
  fc.string({ unit: 'grapheme-ascii', minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '*'),
);

const names = hostile.map((name): Scope => ({ kind: 'name', name }));
const host = fc.constantFrom('a.example', 'api.bank.example', '10.0.0.1', '10.0.0.0/8', '::1');

const SCOPES: Readonly<Partial<Record<Capability, fc.Arbitrary<Scope>>>> = {
  'http-in': fc.oneof(
    fc.record({
      kind: fc.constant('route' as const),
      path: fc.constantFrom('/v1', '/', '/a/b'),
      prefix: fc.boolean(),
    }),
    fc.constant<Scope>({ kind: 'any' }),
  ),
  'http-out': fc.oneof(
    fc.record({
      kind: fc.constant('origin' as const),
      scheme: fc.constantFrom('http' as const, 'https' as const),
      host: fc.constantFrom('a.example', '*.b.example'),
    }),
    fc.record({
      kind: fc.constant('origin' as const),
      scheme: fc.constant('https' as const),
      host: fc.constant('a.example'),
      port: fc.integer({ min: 1000, max: 9000 }),
    }),
    fc.constant<Scope>({ kind: 'any' }),
  ),
  'tcp-connect': fc.record({
    kind: fc.constant('endpoint' as const),
    host,
    port: fc.integer({ min: 1, max: 65_535 }),
  }),
  udp: fc.record({ kind: fc.constant('endpoint' as const), host, port: fc.integer({ min: 1, max: 65_535 }) }),
  'fs-read': fc.record({
    kind: fc.constant('directory' as const),
    guest: hostile
      .map((name) => readScope('fs-read', `/${name.replace(/\.\.|=/g, '')}`, true))
      .map((reading) =>
        'scope' in reading && reading.scope.kind === 'directory' ? reading.scope.guest : '/x',
      ),
  }),
  'fs-write': fc.constant<Scope>({ kind: 'directory', guest: '/data' }),
  env: names,
  config: names,
  secret: names,
  keyvalue: names,
  'keyvalue-read': names,
  sql: names,
  inference: names,
  schedule: fc.constantFrom<Scope>(
    { kind: 'cron', expression: '0 2 * * *' },
    { kind: 'cron', expression: '*/5 0,12 1-5 * 1' },
  ),
  memory: fc.constantFrom<Scope>({ kind: 'size', bytes: 1024 ** 2 * 64 }, { kind: 'size', bytes: 1000 }),
  timeout: fc.constant<Scope>({ kind: 'duration', milliseconds: 1500 }),
  instances: fc.constant<Scope>({ kind: 'count', count: 7 }),
};

const item: fc.Arbitrary<Item> = fc
  .constantFrom(
    ...(Object.keys(SCOPES) as Capability[]),
    'clocks' as const,
    'stdio' as const,
    'exit' as const,
  )
  .chain((capability) =>
    fc
      .array(SCOPES[capability] ?? fc.constant<Scope>({ kind: 'any' }), { minLength: 1, maxLength: 2 })
      .map((scopes): Item => ({
        kind: 'permission',
        permission: { capability, scopes: SCOPES[capability] ? scopes : [] },
      })),
  );

/** Rows that may call the ones behind them, so that no call closes a circle. */
const tables: fc.Arbitrary<PermissionsTable> = fc
  .uniqueArray(hostile, {
    minLength: 1,
    maxLength: 4,
    selector: (name) =>
      name
        .normalize('NFKD')
        .toLowerCase()
        .replace(/[^a-z0-9]+/g, '-')
        .replace(/^-+|-+$/g, '') || 'x',
  })
  .chain((components) =>
    fc
      .tuple(...components.map(() => fc.tuple(fc.array(item, { maxLength: 4 }), fc.boolean())))
      .map((cells) => ({
        rows: components.map((component, index) => {
          const [items, calls] = cells[index]!;
          const called = components[index + 1];
          const call: readonly Item[] =
            calls && called !== undefined
              ? [
                  {
                    kind: 'permission',
                    permission: { capability: 'call', scopes: [{ kind: 'call', component: called }] },
                  },
                ]
              : [];
          return {
            kind: 'component' as const,
            component,
            language: 'Rust',
            function: '',
            cell: { none: false, items: [...items, ...call] },
          };
        }),
      })),
  );

describe.each(TARGETS.map((target) => [target.id, target] as const))('any table for %s', (id, target) => {
  test('gives files that parse, below the folder, and the same each time', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { files } = compileTable(table, { target: id });
        for (const { path, content } of files) {
          expect(path).toMatch(/^[A-Za-z0-9._-]+(\/[A-Za-z0-9._-]+)*$/);
          expect(path.split('/')).not.toContain('..');
          if (path.endsWith('.toml')) parseToml(content);
          if (/\.ya?ml$/.test(path))
            expect(parseAllDocuments(content).flatMap(({ errors }) => errors)).toEqual([]);
        }
        expect(compileTable(table, { target: id }).files).toEqual(files);
      }),
      { numRuns: 60 },
    );
  });

  test('grants what the table grants: reading what was written gives it back', () => {
    fc.assert(
      fc.property(tables, (table) => {
        expect(grantsRead(table, target)).toEqual(grantsMeant(table, target));
      }),
      { numRuns: 150 },
    );
  });

  test('has shell lines whose commands and flags exist', () => {
    fc.assert(
      fc.property(tables, (table) => {
        for (const { path, content } of compileTable(table, { target: id }).files) {
          if (!path.endsWith('.sh')) continue;
          for (const line of scriptLines(content)) {
            const words = line[0] === 'exec' ? line.slice(1) : line;
            const cli = findCli(words[0] ?? '');
            if (cli === undefined) {
              expect([':', 'set', 'cd', 'export', 'wasm-architect']).toContain(words[0]);
              continue;
            }
            const read = readCommandLine(cli, words.slice(1));
            expect(read.unknownWord).toBeUndefined();
            expect(read.flags.filter(({ known }) => known === undefined)).toEqual([]);
            expect(read.flags.flatMap(unknownKeys)).toEqual([]);
          }
        }
      }),
      { numRuns: 60 },
    );
  });

  test('has a workflow whose expressions are its own, and whose actions are pinned', () => {
    fc.assert(
      fc.property(tables, (table) => {
        const { content } = compileTable(table, { target: id }).files.find(({ path }) =>
          path.startsWith('.github/'),
        )!;
        const uses = [...content.matchAll(/uses: (\S+)/g)].map(([, used]) => used!);
        expect(uses.filter((used) => !/@[0-9a-f]{40}$/.test(used))).toEqual([]);
        const own = /^(?:secrets\.GITHUB_TOKEN|github\.\w+|steps\.[\w-]+\.outputs\.\w+)$/;
        const expressions = [...content.matchAll(/\$\{\{\s*(.*?)\s*\}\}/g)].map(([, text]) => text!);
        expect(expressions.filter((text) => !own.test(text))).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});

describe('worlds', () => {
  test.each(TARGETS.map(({ id }) => id))('of the payment service resolve for %s', async (target) => {
    const { files } = compileText(PAYMENT, { target, service: 'payment' });
    const { content } = files.find(({ path }) => path === 'wit/worlds.wit')!;
    const resolved = await wit.tools.resolve([{ path: 'worlds.wit', text: content }]);
    expect(resolved).toMatchObject({ ok: true, unknown: [] });
  });
});

describe('shell words', () => {
  test('come back as they were', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'grapheme', minLength: 1 }), { minLength: 1 }), (words) => {
        expect(shellWords(shellLine(words))).toEqual(words);
      }),
    );
  });
});

describe('manifests that are no ours', () => {
  test.each(TARGETS.map((target) => [target.id, target] as const))(
    'give %s nothing or a clear error',
    (_, target) => {
      fc.assert(
        fc.property(
          fc.oneof(fc.string({ maxLength: 200 }), fc.json()),
          fc.constantFrom('spin.toml', 'runtime-config.toml', 'deployment.yaml', 'run.sh', 'run-a.sh', 'x'),
          (text, file) => {
            let thrown: unknown;
            try {
              target.read(text, file);
            } catch (error) {
              thrown = error;
            }
            expect(thrown === undefined || isUserError(thrown)).toBe(true);
          },
        ),
      );
    },
  );
});

describe('writing a folder', () => {
  let folder = '';
  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wasm-architect-out-'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  test('leaves the files and nothing else', async () => {
    await writeFolder(join(folder, 'out'), [{ path: 'a/b.sh', content: 'x' }], { force: false });
    expect(await readdir(folder, { recursive: true })).toEqual([
      'out',
      join('out', 'a'),
      join('out', 'a', 'b.sh'),
    ]);
  });

  test('never writes over a file without force, and then writes nothing', async () => {
    await writeFile(join(folder, 'b'), 'old');
    const files = [
      { path: 'a', content: 'new' },
      { path: 'b', content: 'new' },
    ];
    await expect(writeFolder(folder, files, { force: false })).rejects.toThrow(/"b" exists/);
    expect(await readdir(folder)).toEqual(['b']);
    await writeFolder(folder, files, { force: true });
    expect(await readFile(join(folder, 'b'), 'utf8')).toBe('new');
  });

  test.each(['../x', '/x', 'a/../../x', 'a\\b', ''])('refuses the path %j', async (path) => {
    await expect(writeFolder(folder, [{ path, content: '' }], { force: true })).rejects.toThrow();
    expect(await readdir(folder)).toEqual([]);
  });

  test('does not follow a link out of the folder', async () => {
    await mkdir(join(folder, 'out'));
    await symlink(tmpdir(), join(folder, 'out', 'a'));
    await expect(
      writeFolder(join(folder, 'out'), [{ path: 'a/x-wasm-architect', content: '' }], { force: true }),
    ).rejects.toThrow(/"a"/);
  });
});

test('a table that parses is a table that compiles', () => {
  expect(compileTable(parseTable(PAYMENT).table, { target: 'spin' }).files.length).toBeGreaterThan(5);
});
