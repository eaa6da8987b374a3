import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { COLUMNS } from './columns.ts';
import type { PermissionsTable, Row } from './permission.ts';
import { codeSpan } from './code-spans.ts';
import { printCell, printExternal } from './print.ts';
import { escapeCell } from './split-row.ts';

/** The table as Markdown, with the locale's headers; columns beyond the four follow in the order of their first row. */
export function printTable({ rows }: PermissionsTable, locale: Locale): string {
  const extra = [...new Set(rows.flatMap((row) => Object.keys(row.extra ?? {})))];
  const headers = [...COLUMNS.map((column) => say(locale, `table.${column}`)), ...extra];
  const lines = [headers, headers.map(() => '---'), ...rows.map((row) => printRow(row, extra, locale))];
  return `${lines.map((cells) => `| ${cells.map(escapeCell).join(' | ')} |`).join('\n')}\n`;
}

function printRow(row: Row, extra: readonly string[], locale: Locale): string[] {
  const permissions =
    row.kind === 'external' ? printExternal(row.external) : printCell(row.cell, say(locale, 'table.none'));
  const component = row.component === '' ? '' : codeSpan(row.component);
  return [
    component,
    row.language,
    row.function,
    permissions,
    ...extra.map((header) => row.extra?.[header] ?? ''),
  ];
}
