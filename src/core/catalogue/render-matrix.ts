import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { describeFinest } from './describe-finest.ts';
import { describeLimits } from './describe-limits.ts';
import type { EnforcementMatrix, EnforcementRow, ReferenceMatrix } from './enforcement.ts';
import type { SourceList } from './source-list.ts';

/** What a platform enforces in one mode, as a Markdown section. */
export function renderMatrix(
  matrix: EnforcementMatrix | ReferenceMatrix,
  locale: Locale,
  sources: SourceList,
): string {
  const notes = 'mode' in matrix ? matrix.notes.map((note) => `- ${note[locale]}`) : [];
  const table = [
    row(COLUMNS.map((column) => say(locale, `catalogue.matrix.${column}`))),
    row(COLUMNS.map(() => '---')),
    ...matrix.rows.map((line) => row(cellsOf(line, locale, sources))),
  ];
  return [
    ...('mode' in matrix
      ? [`### ${say(locale, 'catalogue.page.enforces-mode', { mode: matrix.mode, version: matrix.checked })}`]
      : []),
    ...(notes.length > 0 ? [notes.join('\n')] : []),
    table.join('\n'),
  ].join('\n\n');
}

const COLUMNS = ['capability', 'default', 'finest', 'syntax', 'limits'] as const;

function cellsOf(line: EnforcementRow, locale: Locale, sources: SourceList): string[] {
  const { capabilities, finest, syntax, deny } = line;
  const code = [syntax, deny].flatMap((text) => (text === undefined ? [] : [inCode(text)]));
  return [
    capabilities.map(inCode).join(', '),
    say(locale, `catalogue.default.${line.default}`),
    describeFinest(locale, finest),
    code.join('<br>'),
    `${describeLimits(locale, line)}${sources.mark(line.sources)}`.trim(),
  ];
}

function inCode(text: string): string {
  const fence = text.includes('`') ? '``' : '`';
  return `${fence}${text.replace(/\r?\n/g, ' ')}${fence}`;
}

function row(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replace(/\|/g, '\\|').replace(/\r?\n/g, '<br>')).join(' | ')} |`;
}
