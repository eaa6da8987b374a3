import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { COLUMNS, columnOf } from '../../permissions/columns.ts';
import type { Locale } from '../../locales/locale.ts';
import { say } from '../../locales/say.ts';
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
      html: 'This table has the four columns and is written in HTML: its rows are not read.',
      empty: 'The permissions table has no row.',
      markdown: 'Write it as a Markdown table.',
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
      html: 'Ce tableau a les quatre colonnes et est écrit en HTML : ses lignes ne sont pas lues.',
      empty: 'Le tableau des permissions n’a aucune ligne.',
      markdown: 'Écrivez-le comme tableau Markdown.',
      add: 'Ajoutez un tableau Markdown avec les colonnes Composant, Langage, Fonction et Permissions, une ligne par composant.',
      complete: 'Donnez au tableau les quatre colonnes Composant, Langage, Fonction et Permissions.',
      fill: 'Écrivez une ligne par composant ; une ligne qui n’a besoin de rien dit `aucune`.',
    },
  },
  *check(context) {
    const { spans, table } = context;
    const inHtml = htmlTables(context);
    for (const line of inHtml) yield { where: { line }, what: 'html', fix: 'markdown' };
    if (spans.length > 0) {
      if (table.rows.length === 0) yield { where: { line: spans[0]!.start }, what: 'empty', fix: 'fill' };
      return;
    }
    const near = nearestTable(context);
    if (near) {
      const { line, found, missing } = near;
      yield { where: { line }, what: ['headers', { found, missing }], fix: 'complete' };
    } else if (inHtml.length > 0) {
      return;
    } else if (context.target !== undefined || isDesign(context)) {
      yield { where: {}, what: 'absent', fix: 'add' };
    } else {
      yield { where: {}, what: 'unrelated', fix: 'add', severity: 'info' };
    }
  },
});

/** The first table that has the column Permissions, or that describes components by at least one more of the four. */
function nearestTable({ document }: CheckContext) {
  for (const { line } of document.tables) {
    const headers = splitRow(document.lines[line - 1]!).map(({ text }) => text);
    const columns = new Set(headers.flatMap((header) => columnOf(header) ?? []));
    const isNear =
      headers.some((header) => PERMISSIONS.test(header)) ||
      columns.size > 2 ||
      ((columns.has('component') || columns.has('permissions')) && columns.size > 1);
    if (!isNear) continue;
    const missing = COLUMNS.filter((column) => !columns.has(column));
    const nameAll = (locale: Locale) => missing.map((column) => say(locale, `table.${column}`)).join(', ');
    const found = headers.slice(0, 8).join(', ').slice(0, 120);
    return { line, found, missing: { en: nameAll('en'), fr: nameAll('fr') } };
  }
  return undefined;
}

/** A column `Permission` alone is of a table about permissions, one a row. */
const PERMISSIONS = /^\W*permissions\W*$/i;

const MOST_LINES = 200;

/** The lines where an HTML table with all four columns begins. */
function htmlTables({ document: { lines, codeBlocks } }: CheckContext): number[] {
  const code = new Set(
    codeBlocks.flatMap(({ line, text }) => text.split('\n').map((_, index) => line + index)),
  );
  let from = 0;
  return lines.flatMap((opening, index) => {
    if (index < from || !/<table\b/i.test(opening) || code.has(index + 1)) return [];
    const text = lines.slice(index, index + MOST_LINES).join('\n');
    const html = text.slice(0, /<\/table/i.exec(text)?.index);
    from = index + html.split('\n').length;
    const headers = html.match(/<t[hd]\b[^<>]{0,200}>[^<>]{0,100}/gi) ?? [];
    const columns = new Set(
      headers.slice(0, 40).flatMap((cell) => columnOf(cell.replace(/^[^>]*>/, '')) ?? []),
    );
    return columns.size === COLUMNS.length ? [index + 1] : [];
  });
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
