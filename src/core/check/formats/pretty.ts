import type { Finding } from '../../finding.ts';
import type { Locale } from '../../locales/locale.ts';
import { say } from '../../locales/say.ts';
import type { Review } from '../review.ts';
import { sayPlace } from '../say-place.ts';
import { displayWidth } from './display-width.ts';
import type { ReviewedFile } from './reviewed-file.ts';

/** For a terminal: each finding with its line and a caret, then one line of sums for each file. */
export function asPretty(files: readonly ReviewedFile[], locale: Locale): string {
  return files.map((file) => fileText(file, locale)).join('\n\n');
}

function fileText({ path, review }: ReviewedFile, locale: Locale): string {
  const findings = review.findings.map((finding) => findingText(finding, path, review.lines, locale));
  return [...findings, `${path}: ${sayCounts(locale, review)}`].join('\n\n');
}

/** `fail: 2 errors, 1 warning, 3 notes` */
export function sayCounts(locale: Locale, { verdict, counts }: Pick<Review, 'verdict' | 'counts'>): string {
  const { error, warning, info } = counts;
  return say(locale, 'check.sum', { verdict: say(locale, `check.${verdict}`), error, warning, info });
}

function findingText(
  { severity, rule, where, what, why, fix, source }: Finding,
  path: string,
  lines: readonly string[],
  locale: Locale,
): string {
  const at = [path, where.line, where.line === undefined ? undefined : where.column]
    .filter((part) => part !== undefined)
    .join(':');
  return [
    printable(`${say(locale, `check.severity.${severity}`)} [${rule}] ${what}`),
    printable(`  ${where.line === undefined ? `${path}, ${sayPlace(locale, where)}` : at}`),
    ...(where.line === undefined ? [] : excerpt(lines[where.line - 1] ?? '', where.line, where)),
    `  ${say(locale, 'check.why')} ${why}`,
    printable(`  ${say(locale, 'check.fix')} ${fix}`),
    ...(source
      ? [`  ${say(locale, 'check.source')} ${[source.title, source.url].filter(Boolean).join(', ')}`]
      : []),
  ].join('\n');
}

const WIDTH = 100;
const LEAD = 30;

/** The line, cut around the caret where it is long. */
function excerpt(line: string, number: number, { column, endColumn }: Finding['where']): string[] {
  const start = (column ?? 1) - 1;
  const from = start > WIDTH - LEAD ? wholeCharacter(line, start - LEAD) : 0;
  const to = wholeCharacter(line, from + WIDTH);
  const shown = printable(line.slice(from, to));
  const text = `${from > 0 ? '…' : ''}${shown}${to < line.length ? '…' : ''}`;
  const gutter = String(number);
  const lines = [`  ${gutter} | ${text}`];
  if (column === undefined) return lines;
  const before = (from > 0 ? 1 : 0) + displayWidth(shown.slice(0, start - from));
  const marked = displayWidth(shown.slice(start - from, (endColumn ?? column + 1) - 1 - from));
  return [
    ...lines,
    `  ${' '.repeat(gutter.length)} | ${' '.repeat(before)}${'^'.repeat(Math.max(1, marked))}`,
  ];
}

/** An offset that does not cut a character in two. */
function wholeCharacter(text: string, offset: number): number {
  return /[\udc00-\udfff]/.test(text[offset] ?? '') ? offset + 1 : offset;
}

/** Without signs that a terminal would obey, such as colours and changes of direction; tabs become one blank. */
function printable(text: string): string {
  return text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g, ' ');
}
