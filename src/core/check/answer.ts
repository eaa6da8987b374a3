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

const MOST = {
  concise: { findings: 30, rows: 40 },
  detailed: { findings: 200, rows: 200 },
  everything: { findings: Infinity, rows: Infinity },
} as const;

/** How much of a review an answer holds; reasons and sources stand in all but the concise one. */
export type Detail = keyof typeof MOST;

/** The gravest findings first where not all can be shown, and then in the order of the document. */
export function answerOf(review: Review, locale: Locale, detail: Detail): CheckAnswer {
  const most = MOST[detail];
  const shown = gravest(review.findings, most.findings);
  return {
    locale,
    verdict: review.verdict,
    counts: { ...review.counts },
    findings: shown.map((finding) => answeredFinding(finding, detail)),
    not_shown: review.findings.length - shown.length,
    table: review.table.rows.slice(0, most.rows).map((row) => answeredRow(row, locale)),
    rows: review.table.rows.length,
    date: review.date,
  };
}

const RANK: Readonly<Record<Severity, number>> = { error: 0, warning: 1, info: 2 };

function gravest(findings: readonly Finding[], most: number): readonly Finding[] {
  if (findings.length <= most) return findings;
  const kept = new Set(findings.toSorted((a, b) => RANK[a.severity] - RANK[b.severity]).slice(0, most));
  return findings.filter((finding) => kept.has(finding));
}

function answeredFinding(
  { rule, severity, where, what, why, fix, source, replacement }: Finding,
  detail: Detail,
): AnsweredFinding {
  const { line, column, endColumn, row, component } = where;
  return {
    rule,
    severity,
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { end_column: endColumn }),
    ...(row !== undefined && { row }),
    ...(component !== undefined && { component }),
    what,
    ...(detail !== 'concise' && { why }),
    fix,
    ...(detail !== 'concise' && source && { source }),
    ...(replacement !== undefined && { replacement }),
  };
}

function answeredRow(row: Row, locale: Locale): AnsweredRow {
  const { component, language, function: purpose, kind } = row;
  return { component, language, function: purpose, kind, permissions: permissionsOf(row, locale) };
}

function permissionsOf(row: Row, locale: Locale): string[] {
  if (row.kind === 'external') return [printExternal(row.external).replaceAll('`', '')].filter(Boolean);
  const items = row.cell.items.map((item) =>
    item.kind === 'permission' ? printPermission(item.permission) : item.text,
  );
  return row.cell.none ? [say(locale, 'table.none'), ...items] : items;
}
