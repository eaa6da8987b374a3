import type { Finding, Severity, Source } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Row } from '../permissions/permission.ts';
import { printExternal, printPermission } from '../permissions/print.ts';
import type { Review } from './review.ts';

export interface AnsweredFinding {
  rule: string;
  severity: Severity;
  line?: number;
  column?: number;
  end_column?: number;
  row?: number;
  component?: string;
  what: string;
  why?: string;
  fix: string;
  source?: Source;
  replacement?: string;
}

export interface AnsweredRow {
  component: string;
  language: string;
  function: string;
  kind: 'component' | 'external';
  /** In the notation; what could not be read stands as written. */
  permissions: string[];
}

/** A review as the tool answers it. */
export interface CheckAnswer {
  locale: Locale;
  verdict: 'pass' | 'fail';
  counts: { error: number; warning: number; info: number };
  findings: AnsweredFinding[];
  /** How many more findings there are. */
  not_shown: number;
  table: AnsweredRow[];
  rows: number;
  date: string;
}

/** Characters are those of the JSON of all findings, and of all rows; a longer text is cut, and so is a longer cell. */
const MOST = {
  concise: { findings: 30, rows: 40, permissions: 40, characters: 12_000, text: 400 },
  detailed: { findings: 200, rows: 200, permissions: 200, characters: 60_000, text: 2_000 },
  everything: {
    findings: Infinity,
    rows: Infinity,
    permissions: Infinity,
    characters: Infinity,
    text: Infinity,
  },
} as const;

/** How much of a review an answer holds; reasons and sources stand in all but the concise one. */
export type Detail = keyof typeof MOST;

/** The gravest findings where not all can be shown, in the order of the document. */
export function answerOf(review: Review, locale: Locale, detail: Detail): CheckAnswer {
  const findings = shownFindings(review.findings, detail);
  const { rows } = review.table;
  return {
    locale,
    verdict: review.verdict,
    counts: { ...review.counts },
    findings,
    not_shown: review.findings.length - findings.length,
    table: within(
      rows.slice(0, MOST[detail].rows).map((row) => answeredRow(row, locale, detail)),
      MOST[detail].characters,
    ),
    rows: rows.length,
    date: review.date,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function shownFindings(findings: readonly Finding[], detail: Detail): AnsweredFinding[] {
  const gravest = findings
    .map((finding, index) => ({ finding, index }))
    .sort((a, b) => RANK[a.finding.severity] - RANK[b.finding.severity] || a.index - b.index)
    .slice(0, MOST[detail].findings)
    .map(({ finding, index }) => ({ index, answered: answeredFinding(finding, detail) }));
  return within(gravest, MOST[detail].characters)
    .sort((a, b) => a.index - b.index)
    .map(({ answered }) => answered);
}

/** The first items whose JSON is no longer than that together. */
function within<T>(items: readonly T[], characters: number): T[] {
  let length = 0;
  return items.filter((item) => (length += JSON.stringify(item).length) <= characters);
}

function cut(text: string, { text: most }: (typeof MOST)[Detail]): string {
  return text.length <= most ? text : `${text.slice(0, most).replace(/[\ud800-\udbff]$/, '')}…`;
}

function answeredFinding(
  { rule, severity, where, what, why, fix, source, replacement }: Finding,
  detail: Detail,
): AnsweredFinding {
  const { line, column, endColumn, row, component } = where;
  const most = MOST[detail];
  return {
    rule,
    severity,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { end_column: endColumn }),
    ...(row !== undefined && { row }),
    ...(component !== undefined && { component: cut(component, most) }),
    what: cut(what, most),
    ...(detail !== 'concise' && { why }),
    fix: cut(fix, most),
    ...(detail !== 'concise' && source && { source }),
    ...(replacement !== undefined && replacement.length <= most.text && { replacement }),
  };
}

function answeredRow(row: Row, locale: Locale, detail: Detail): AnsweredRow {
  const { component, language, function: purpose, kind } = row;
  const most = MOST[detail];
  const permissions = permissionsOf(row, locale);
  const more = permissions.length - most.permissions;
  return {
    component: cut(component, most),
    language: cut(language, most),
    function: cut(purpose, most),
    kind,
    permissions: [
      ...permissions.slice(0, most.permissions).map((permission) => cut(permission, most)),
      ...(more > 0 ? [`… (+${more})`] : []),
    ],
  };
}

function permissionsOf(row: Row, locale: Locale): string[] {
  if (row.kind === 'external') return [printExternal(row.external).replaceAll('`', '')].filter(Boolean);
  const items = row.cell.items.map((item) =>
    item.kind === 'permission' ? printPermission(item.permission) : item.text,
  );
  return row.cell.none ? [say(locale, 'table.none'), ...items] : items;
}
