import MarkdownIt from 'markdown-it';
import { COLUMNS, columnOf, isExternalLanguage, plainCell, type Column } from './columns.ts';
import { parseExternal } from './external.ts';
import { parseCell } from './parse-cell.ts';
import type { PermissionsTable, Row } from './permission.ts';
import type { Problem } from './problem.ts';
import { splitRow, type RowCell } from './split-row.ts';

/** The permissions table of a document, with the lines of the tables that it came from. */
export interface TableReading {
  readonly table: PermissionsTable;
  readonly problems: readonly Problem[];
  /** First and last line of each permissions table, from 1. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);

/**
 * Reads the permissions table of a Markdown document: the rows of every table that has the four columns, in any
 * locale and order. Tables in code blocks and comments do not count. Total: any text gives a table. `tables` are those of
 * the document, for a caller that has read it already.
 */
export function parseTable(document: string, tables = findTables(document)): TableReading {
  const lines = document.split(/\r\n?|\n/);
  const rows: Row[] = [];
  const problems: Problem[] = [];
  const spans: { start: number; end: number }[] = [];
  for (const { line: first, end: last, isNested } of tables) {
    const start = first - 1;
    const end = afterStarRow(lines, last);
    const header = splitRow(lines[start]!, rowStart(lines[start]!, isNested));
    const columns = columnsOf(header);
    if (!columns) continue;
    spans.push({ start: first, end });
    for (let line = start + 2; line < end; line++) {
      const cells = splitRow(lines[line]!, rowStart(lines[line]!, isNested));
      const reading = readRow(cells, header, columns, line + 1, rows.length + 1);
      rows.push(reading.row);
      problems.push(...reading.problems);
    }
  }
  return { table: { rows }, problems, spans };
}

/** A Markdown table: its first line, its last, and whether it stands within a quote or a list. */
export interface TablePlace {
  readonly line: number;
  readonly end: number;
  readonly isNested: boolean;
}

function findTables(document: string): readonly TablePlace[] {
  return markdown
    .parse(document, {})
    .filter((token) => token.type === 'table_open')
    .map((token) => ({ line: token.map![0] + 1, end: token.map![1], isNested: token.level > 0 }));
}

/** The end of a table whose row `*` has no pipe in front: Markdown takes it for a list and ends the table there. */
function afterStarRow(lines: readonly string[], end: number): number {
  if (!/^\*\s*\|/.test(lines[end] ?? '')) return end;
  let after = end + 1;
  while (lines[after]?.includes('|')) after++;
  return after;
}

/** Where a row starts behind the marks of the quotes and lists that hold it. */
function rowStart(line: string, isNested: boolean): number {
  return isNested ? /^(?:\s*(?:>|[-*+](?=\s)|\d{1,9}[.)](?=\s)))*\s*/.exec(line)![0].length : 0;
}

type ColumnPlaces = Readonly<Record<Column, number>>;

function columnsOf(header: readonly RowCell[]): ColumnPlaces | undefined {
  const places = new Map<Column, number>();
  for (const [place, cell] of header.entries()) {
    const column = columnOf(cell.text);
    if (column && !places.has(column)) places.set(column, place);
  }
  return places.size === COLUMNS.length ? (Object.fromEntries(places) as ColumnPlaces) : undefined;
}

function readRow(
  cells: readonly RowCell[],
  header: readonly RowCell[],
  columns: ColumnPlaces,
  line: number,
  row: number,
): { row: Row; problems: Problem[] } {
  const textAt = (place: number) => cells[place]?.text ?? '';
  const component = plainCell(textAt(columns.component));
  const language = plainCell(textAt(columns.language));
  const where = { line, row, ...(component !== '' && { component }) };
  const extra = Object.fromEntries(
    header.flatMap(({ text }, place) =>
      Object.values(columns).includes(place) || text === '' ? [] : [[text, textAt(place)] as const],
    ),
  );
  const base = {
    component,
    language,
    function: textAt(columns.function),
    ...(Object.keys(extra).length > 0 && { extra }),
    where,
  };
  const permissions = cells[columns.permissions];
  const at = { ...where, column: permissions?.column ?? 1 };
  const surplus = cells.slice(header.length);
  const cut: Problem[] = surplus.length === 0 ? [] : [cutProblem(surplus, where)];
  if (isExternalLanguage(language)) {
    const external = parseExternal(
      [permissions?.text ?? '', ...cut.map(({ text }) => text)].join(' ').trim(),
    );
    return { row: { kind: 'external', ...base, external }, problems: [] };
  }
  const { cell, problems } = parseCell(permissions?.text ?? '', at, permissions?.escapes);
  const items = [
    ...cell.items,
    ...cut.map(({ text, where: place }) => ({ kind: 'unread' as const, text, where: place })),
  ];
  return {
    row: { kind: 'component', ...base, cell: { none: cell.none && cut.length === 0, items } },
    problems: [...problems, ...cut],
  };
}

/** What stands behind the last column: GitHub would drop it, here it stays as an unread item. */
function cutProblem(surplus: readonly RowCell[], where: Problem['where']): Problem {
  const text = `| ${surplus.map((cell) => cell.text).join(' | ')}`.trim();
  return { code: 'cell-cut', text, where: { ...where, column: surplus[0]!.column } };
}
