import { readFileSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const SRC = resolve(import.meta.dirname, '../src');

/** What the files of a folder may import from other folders of `src`; types are free to come from where they stand. */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  core: [],
  tools: ['core'],
  files: ['core'],
  wit: ['core'],
  mcp: ['core', 'tools'],
  serve: [],
  cli: ['core', 'files', 'mcp', 'serve', 'tools', 'wit'],
};

/** The packages and Node modules that they may use. */
const MAY_USE: Readonly<Record<string, RegExp>> = {
  core: /^(zod|handlebars\/.*|yaml|smol-toml|markdown-it|picomatch|virtual:.*)$/,
  tools: /^(zod|picomatch)$/,
  files: /^node:(fs|fs\/promises|path|os|crypto|url)$/,
  wit: /^(node:.*|bundled:.*)$/,
  mcp: /^(@modelcontextprotocol\/server|zod)$/,
  serve: /^(node:.*|@modelcontextprotocol\/server(\/stdio)?)$/,
  cli: /^(node:.*|commander)$/,
};

/** The launcher that jco's target writes is a text, not a module of ours. */
const LAUNCHER_TEXT = /^export const LAUNCHER = `(?:\\[^]|[^`\\])*`;/m;

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => file.replaceAll('\\', '/'));

const imports: readonly Import[] = files.flatMap((file) => {
  const text = readFileSync(join(SRC, file), 'utf8')
    .replace(/^import type [^;]*;/gm, '')
    .replace(LAUNCHER_TEXT, '');
  const found = text.matchAll(/(?:^(?:import|export)\b[^'";]*?from |^import |\bimport\()'([^']+)'/gm);
  return [...found].map(([, from = '']) => ({ file, from }));
});

const folderOf = (file: string) => file.slice(0, file.indexOf('/'));

function isForbidden({ file, from }: Import): boolean {
  const folder = folderOf(file);
  if (!from.startsWith('.')) return !MAY_USE[folder]!.test(from);
  const target = folderOf(relative(SRC, resolve(SRC, file, '..', from)).replaceAll('\\', '/'));
  return target !== folder && !MAY_IMPORT[folder]!.includes(target);
}

describe('borders', () => {
  test('every folder of src has its rules', () => {
    expect([...new Set(files.map(folderOf))].sort()).toEqual(Object.keys(MAY_IMPORT).sort());
  });

  test('every import crosses only the borders that it may', () => {
    const forbidden = imports.filter(isForbidden).map(({ file, from }) => `${file} imports ${from}`);
    expect(forbidden).toEqual([]);
  });

  test('the rules see imports of each form', () => {
    const seen = imports.map(({ file, from }) => `${file} ${from}`);
    expect(seen).toContain('core/templates/built-in-templates.ts virtual:template-bodies');
    expect(seen).toContain('core/templates/built-in-templates.ts ./bind-templates.ts');
    expect(seen).toContain('cli/serve.ts ../mcp/server.ts');
    expect(isForbidden({ file: 'core/errors.ts', from: 'node:fs' })).toBe(true);
    expect(isForbidden({ file: 'core/errors.ts', from: '../tools/index.ts' })).toBe(true);
    expect(isForbidden({ file: 'serve/stdio.ts', from: '../mcp/server.ts' })).toBe(true);
  });

  test.each(['process', 'Date.now', 'new Date(', 'setTimeout', 'fetch', 'console'])(
    'the core does not use %s',
    (name) => {
      const escaped = name.replace(/[.(]/g, '\\$&');
      const used = new RegExp(`(?<![\\w.'"\`-])${escaped}${/\w$/.test(name) ? '[.(]' : ''}`);
      const users = files
        .filter((file) => folderOf(file) === 'core')
        .filter((file) => used.test(withoutTexts(readFileSync(join(SRC, file), 'utf8'))));
      expect(users).toEqual([]);
    },
  );

  test('the kind of folder that gathers anything does not exist', () => {
    const folders = files.flatMap((file) => file.split('/').slice(0, -1));
    expect(
      folders.filter((name) => /^(utils?|helpers?|common|lib|types|services|managers)$/.test(name)),
    ).toEqual([]);
  });
});

/** Code without comments and without what stands in quotes. */
function withoutTexts(code: string): string {
  return code
    .replace(/\/\*[\s\S]*?\*\/|(^|\s)\/\/.*$/gm, '$1')
    .replace(/'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*"|`(?:[^`\\]|\\.)*`/g, "''");
}
