import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { columnOf } from '../../permissions/columns.ts';
import { splitRow } from '../../permissions/split-row.ts';

export const tablePresent = defineRule({
  id: 'table-present',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'The document has a permissions table with the columns Component, Language, Function and Permissions.',
      why: 'The permissions table is the contract: the configuration is derived from it, and binaries are compared with it.',
      absent: 'The document has no permissions table.',
      unrelated: 'The document has no permissions table; nothing in it is written for a target yet.',
      headers: 'This table is not read as the permissions table: it has {found}, and {missing} is missing.',
      empty: 'The permissions table has no row.',
      add: 'Add a Markdown table with the columns Component, Language, Function and Permissions, one row a component.',
      complete: 'Give the table the four columns Component, Language, Function and Permissions.',
      fill: 'Write one row for each component; a row that needs nothing says `none`.',
    },
    fr: {
      asks: 'Le document a un tableau des permissions, avec les colonnes Composant, Langage, Fonction et Permissions.',
      why: 'Le tableau des permissions est le contrat : la configuration en découle et les binaires lui sont comparés.',
      absent: 'Le document n’a pas de tableau des permissions.',
      unrelated: 'Le document n’a pas de tableau des permissions ; rien n’y est encore écrit pour une cible.',
      headers:
        'Ce tableau n’est pas lu comme tableau des permissions : il a {found}, et il manque {missing}.',
      empty: 'Le tableau des permissions n’a aucune ligne.',
      add: 'Ajoutez un tableau Markdown avec les colonnes Composant, Langage, Fonction et Permissions, une ligne par composant.',
      complete: 'Donnez au tableau les quatre colonnes Composant, Langage, Fonction et Permissions.',
      fill: 'Écrivez une ligne par composant ; une ligne qui n’a besoin de rien dit `aucune`.',
    },
  },
  *check(context) {
    const { spans, table } = context;
    if (spans.length > 0) {
      if (table.rows.length === 0) yield { where: { line: spans[0]!.start }, what: 'empty', fix: 'fill' };
      return;
    }
    const near = nearestTable(context);
    if (near) {
      const { line, found, missing } = near;
      yield { where: { line }, what: ['headers', { found, missing }], fix: 'complete' };
    } else if (context.target !== undefined || isDesign(context)) {
      yield { where: {}, what: 'absent', fix: 'add' };
    } else {
      yield { where: {}, what: 'unrelated', fix: 'add', severity: 'info' };
    }
  },
});

const COLUMN_NAMES = {
  component: 'Component',
  language: 'Language',
  function: 'Function',
  permissions: 'Permissions',
};

/** The first table that has the column Permissions, or most of the four columns. */
function nearestTable({ document }: CheckContext) {
  for (const { line } of document.tables) {
    const headers = splitRow(document.lines[line - 1]!).map(({ text }) => text);
    const columns = new Set(headers.flatMap((header) => columnOf(header) ?? []));
    if (!columns.has('permissions') && columns.size < 3) continue;
    const missing = Object.entries(COLUMN_NAMES).flatMap(([column, name]) =>
      [...columns].some((known) => known === column) ? [] : [name],
    );
    return { line, found: headers.slice(0, 8).join(', ').slice(0, 120), missing: missing.join(', ') };
  }
  return undefined;
}

const TARGET_NAMES =
  /\b(?:Spin|SpinKube|spinkube|wasmCloud|Wasmtime|wasmtime|WasmEdge|wasmedge|runwasi|Wassette|wassette|jco)\b/g;
const CONFIGURES = new Set([
  'wit',
  'wac',
  'toml',
  'yaml',
  'yml',
  'json',
  'sh',
  'bash',
  'console',
  'dockerfile',
]);

/** An overview weighs several targets and configures none. */
function isDesign({ document }: CheckContext): boolean {
  const named = new Set(document.textLines.flatMap(({ text }) => text.match(TARGET_NAMES) ?? []));
  return (
    named.size === 1 ||
    (named.size > 1 && document.codeBlocks.some(({ language }) => CONFIGURES.has(language)))
  );
}
