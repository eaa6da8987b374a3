import * as fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import type { TargetId } from '../src/core/catalogue/enforcement.ts';
import { scriptLines } from '../src/core/compile/shell-words.ts';
import type { Compilation, CompileOptions } from '../src/core/compile/compile.ts';
import { targetOf, targets } from '../src/core/compile/targets/index.ts';
import { CAPABILITIES, type Capability } from '../src/core/permissions/capability.ts';
import { scopeCovers } from '../src/core/permissions/covers.ts';
import { isUserError } from '../src/core/errors.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import type { Permission, PermissionsTable, Scope } from '../src/core/permissions/permission.ts';
import { printPermission } from '../src/core/permissions/print.ts';
import { kebabName } from '../src/core/permissions/names.ts';
import { compileTable, compileText, tableOf } from './support/compile.ts';
import { anyTable, SAFE_PATH } from './support/written.ts';

const RUNS = targets().flatMap((target) =>
  (['0.2', '0.3'] as const).flatMap((wasi) =>
    target.wasi[wasi] === undefined ? [] : [[target.id, wasi] as const],
  ),
);

/** Parsing is what shows that nothing hostile broke out of its place. */
function parseFiles({ files }: Compilation): void {
  for (const { path, content } of files) {
    expect(path.replace('.github/', '')).toMatch(
      path.endsWith('.md') || path.startsWith('images/') ? /^[A-Za-z0-9./-]+$/ : SAFE_PATH,
    );
    expect(path.split('/')).not.toContain('..');
    if (path.endsWith('.toml')) parseToml(content);
    if (path.endsWith('.json')) JSON.parse(content);
    if (/\.ya?ml$/.test(path)) expect(parseAllDocuments(content).flatMap(({ errors }) => errors)).toEqual([]);
    if (path.endsWith('.sh')) expect(outsideQuotes(content)).toMatch(/^[A-Za-z0-9_./:=@%+,\-\\ \n]*$/);
  }
}

/** The scripts' own expansions, and what stands between single quotes: nothing else of a table may reach the shell. */
const QUOTED =
  /"\$\(dirname "\$0"\)"|^: "\$\{[A-Za-z_][A-Za-z0-9_]*:\?\}"$|"\$@"|"([A-Za-z_][A-Za-z0-9_]*)=\$\{\1:\?\}"|'[^']*'|\\'|^#!\/bin\/sh$/gm;

function outsideQuotes(script: string): string {
  return script.replaceAll(QUOTED, '');
}

/** A permission with several scopes may be reported in parts. */
function scopesOf(table: PermissionsTable): readonly string[] {
  return table.rows.flatMap((row) =>
    row.kind === 'external'
      ? []
      : row.cell.items.flatMap((item) =>
          item.kind === 'permission'
            ? apart(item.permission).map((text) => `${kebabName(row.component)} ${text}`)
            : [],
        ),
  );
}

function apart(permission: Permission): readonly string[] {
  if (permission.scopes.length === 0) return [printPermission(permission)];
  return permission.scopes.map((scope) => printPermission({ ...permission, scopes: [scope] }));
}

describe.each(RUNS)('any table for %s with WASI %s', (target, wasi) => {
  test('gives files that parse, below the folder, the same each time; nothing of it vanishes', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const compilation = compileTable(table, { target, wasi });
        parseFiles(compilation);
        expect(compileTable(table, { target, wasi })).toEqual(compilation);
        const reported = compilation.report.components.flatMap(({ component, permissions }) =>
          permissions.map(({ permission }) => `${kebabName(component)} ${permission}`),
        );
        const missing = scopesOf(table).filter((text) => !isReported(text, reported));
        expect(missing).toEqual([]);
      }),
      { numRuns: 15 },
    );
  });
});

/** As it stands, or as one of several scopes of a longer line. */
function isReported(text: string, reported: readonly string[]): boolean {
  const space = text.indexOf(' ', text.indexOf(' ') + 1);
  const [head, scope] = space < 0 ? [text, ''] : [text.slice(0, space), text.slice(space + 1)];
  const [bare = '', row = ''] = / @\S+$|$/.test(scope) ? split(scope) : [scope, ''];
  return reported.some(
    (line) => line === text || (line.startsWith(`${head} `) && line.includes(bare) && line.includes(row)),
  );
}

function split(scope: string): readonly [string, string] {
  const at = scope.lastIndexOf(' @');
  return at < 0 ? [scope, ''] : [scope.slice(0, at), scope.slice(at)];
}

const HOSTILE = [
  '"',
  "'",
  '\n',
  '\r\n# x',
  '{{ x }}',
  '{{',
  '${{ secrets.GITHUB_TOKEN }}',
  '$(touch x)',
  '`id`',
  '../../x',
  '!!js/function "x"',
  '&a',
  '*a',
  '"""\n[x]',
  "'''",
  '\u0000',
  '\u202E',
  '\u2028',
  ']]>',
  'é',
  '-o',
  '=',
  ',',
  'x'.repeat(3000),
];
const hostile = fc
  .array(fc.constantFrom(...HOSTILE), { minLength: 1, maxLength: 4 })
  .map((parts) => parts.join(''));

/** A text from outside either comes out in its place or is refused with words for its author. */
function compileOrRefuse(options: Partial<CompileOptions>): void {
  const document = tableOf('env LEVEL', 'config MODE', 'http-in /...', 'call core');
  for (const { id } of targets()) {
    let compiled: Compilation | undefined;
    let thrown: unknown;
    try {
      compiled = compileText(document, { target: id, ...options });
    } catch (error) {
      thrown = error;
    }
    expect(compiled !== undefined || isUserError(thrown)).toBe(true);
    if (compiled !== undefined) parseFiles(compiled);
  }
}

/** Capabilities that one setting of a target may grant together. */
function familyOf(capability: Capability): string {
  if (capability === 'config' || capability === 'secret') return 'env';
  return capability.startsWith('http') ? capability : capability.split('-')[0]!;
}

/** What a report calls by the name of a protocol. */
const SPOKEN: readonly (readonly [string, Capability])[] = [
  ['TCP', 'tcp-connect'],
  ['UDP', 'udp'],
  ['HTTP', 'http-out'],
];

/** The capability that is reported as wider, and those that its text names. */
function opened(permission: string, beyond: string): readonly Capability[] {
  const named = CAPABILITIES.filter((capability) => beyond.includes(capability));
  const spoken = SPOKEN.filter(([word]) => beyond.includes(word)).map(([, capability]) => capability);
  return [permission.split(' ')[0] as Capability, ...named, ...spoken];
}

/** The route of everything is any route; a directory under its own path on the host may go without it. */
function holds(wide: Scope, narrow: Scope): boolean {
  if (wide.kind === 'route' && wide.prefix && wide.path === '/') return true;
  if (wide.kind === 'directory' && wide.host === wide.guest)
    return scopeCovers(wide, narrow) || scopeCovers({ kind: 'directory', guest: wide.guest }, narrow);
  return scopeCovers(wide, narrow);
}

/** What the files grant that is neither in the table nor reported as wider. */
function unexplained(
  table: PermissionsTable,
  options: Partial<CompileOptions> & { readonly target: TargetId },
) {
  const { files, report } = compileTable(table, options);
  const granted = table.rows.flatMap((row) =>
    row.kind === 'external'
      ? []
      : row.cell.items.flatMap((item) => (item.kind === 'permission' ? [item.permission] : [])),
  );
  const wider = new Set(
    report.components
      .flatMap(({ permissions }) => permissions)
      .filter((reported) => reported.wider !== undefined || reported.enforcement === 'open')
      .flatMap(({ permission, wider: beyond = '' }) => opened(permission, beyond))
      .map(familyOf),
  );
  const grants = files.flatMap(({ path, content }) => targetOf(options.target).read(content, path));
  return grants.filter(({ capability, scope }) => {
    const family = familyOf(capability);
    const kin = granted.filter((permission) => familyOf(permission.capability) === family);
    if (wider.has(family)) return false;
    // Names are spelled as each target takes them; who is meant, reading back shows.
    if (scope === undefined || ['name', 'from', 'call'].includes(scope.kind)) return kin.length === 0;
    return !kin.some(({ scopes }) => scopes.some((one) => holds(one, scope)));
  });
}

describe.each(RUNS)('what the files of any table grant on %s with WASI %s', (target, wasi) => {
  test('is in the table, or is reported as wider', () => {
    fc.assert(
      fc.property(anyTable, (table) => {
        expect(unexplained(table, { target, wasi })).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });

  test.each(['memory 3B', 'memory 1500B', 'memory 100KiB', 'timeout 1ms', 'timeout 1500ms', 'instances 1'])(
    'is no more than `%s`, or is reported as wider',
    (limit) => {
      const entrances = ['http-in /...', 'schedule 0 2 * * *'];
      const tables = entrances.map((entrance) => parseTable(tableOf(entrance, limit)).table);
      expect(tables.flatMap((table) => unexplained(table, { target, wasi }))).toEqual([]);
    },
  );
});

describe('a hostile text', () => {
  test('as a service', () => {
    fc.assert(
      fc.property(hostile, (service) => compileOrRefuse({ service })),
      { numRuns: 15 },
    );
  });

  test('as a registry', () => {
    fc.assert(
      fc.property(hostile, (registry) => compileOrRefuse({ registry })),
      { numRuns: 15 },
    );
  });

  test('as a value', () => {
    fc.assert(
      fc.property(hostile, hostile, (level, mode) =>
        compileOrRefuse({
          set: new Map([
            ['LEVEL', level],
            ['MODE', mode],
          ]),
        }),
      ),
      { numRuns: 30 },
    );
  });

  test('in the cells of a document', () => {
    const cell = hostile.map((text) => text.replaceAll(/[\r\n]+/g, ' ').slice(0, 200));
    fc.assert(
      fc.property(cell, cell, cell, cell, (name, language, does, permission) => {
        const document = `| Component | Language | Function | Permissions |\n| --- | --- | --- | --- |\n| ${name} | ${language} | ${does} | \`env A\`<br>${permission} |\n`;
        const { table } = parseTable(document);
        for (const { id } of targets()) {
          let thrown: unknown;
          try {
            parseFiles(compileTable(table, { target: id }));
          } catch (error) {
            thrown = error;
          }
          if (thrown !== undefined && !isUserError(thrown)) throw thrown;
        }
      }),
      { numRuns: 30 },
    );
  });
});

const PROGRAMS = new Set('set cd : export wasm-architect wac spin wasmtime wasmedge wassette'.split(' '));

describe('every script', () => {
  test('reads as lines of words', () => {
    fc.assert(
      fc.property(anyTable, fc.constantFrom(...targets().map(({ id }) => id)), (table, target) => {
        for (const { path, content } of compileTable(table, { target }).files) {
          if (!path.endsWith('.sh')) continue;
          const programs = scriptLines(content).map(([first, second]) => (first === 'exec' ? second : first));
          expect(programs.filter((program) => !PROGRAMS.has(program ?? ''))).toEqual([]);
        }
      }),
      { numRuns: 40 },
    );
  });
});
