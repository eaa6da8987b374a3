import type { TargetId } from '../catalogue/enforcement.ts';
import { SEVERITIES, type Finding, type Severity } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import { parseTable, type TableReading } from '../permissions/parse-table.ts';
import type { PermissionsTable, Row } from '../permissions/permission.ts';
import type { WitTools } from '../wit/wit-tools.ts';
import { readDocument, refuseTooManyRows, type Document } from './document.ts';
import type { Facts } from './facts.ts';
import { NOTATION } from './notation-source.ts';
import { indexRows } from './rows.ts';
import type { CheckContext, Rule, TextFinding } from './rule.ts';

export interface CheckRequest {
  /** Markdown. */
  readonly document: string;
  readonly target?: TargetId | undefined;
  readonly wasi?: WasiGeneration | undefined;
  /** An older document, whose table must not be exceeded. */
  readonly against?: string | undefined;
  readonly facts: Facts;
  readonly rules: readonly Rule[];
  readonly wit?: (() => Promise<WitTools>) | undefined;
}

export interface CheckResult {
  /** By line, column and rule; each once. */
  readonly findings: readonly TextFinding[];
  readonly counts: Readonly<Record<Severity, number>>;
  readonly document: Document;
  readonly table: PermissionsTable;
  /** Rules that threw, which is our bug; each is a finding of `rule-failed` too. */
  readonly failures: readonly { readonly rule: string; readonly error: unknown }[];
}

/** Reviews a document. A rule that throws does not stop another. Same request, same result. */
export async function check(request: CheckRequest): Promise<CheckResult> {
  const document = readDocument(request.document);
  const reading = parseTable(request.document, document.tables);
  refuseTooManyRows(reading.table.rows.length);
  const context = contextOf(request, document, reading);
  const found: TextFinding[] = [];
  const failures: { rule: string; error: unknown }[] = [];
  for (const rule of request.rules) {
    try {
      for await (const finding of firstOf(rule, context)) found.push(finding);
    } catch (error) {
      failures.push({ rule: rule.id, error });
      found.push(ruleFailed(rule.id));
    }
  }
  const findings = withoutRepeats(found.toSorted(byPlace));
  const countOf = (severity: Severity) => findings.filter((finding) => finding.severity === severity).length;
  return {
    findings,
    counts: { error: countOf('error'), warning: countOf('warning'), info: countOf('info') },
    document,
    table: reading.table,
    failures,
  };
}

const MOST_OF_A_RULE = 1_000;

/** A rule stops after a thousand findings, and says so as severely as it would say one more. */
async function* firstOf(rule: Rule, context: CheckContext): AsyncIterable<TextFinding> {
  let count = 0;
  for await (const finding of rule.run(context)) {
    if (++count > MOST_OF_A_RULE) return yield ruleStopped(rule);
    yield finding;
  }
}

/** `fail` where a finding is as severe as `failOn` or more. */
export function verdictOf({ counts }: Pick<CheckResult, 'counts'>, failOn: Severity): 'pass' | 'fail' {
  const reaching = SEVERITIES.slice(0, SEVERITIES.indexOf(failOn) + 1);
  return reaching.some((severity) => counts[severity] > 0) ? 'fail' : 'pass';
}

/** A finding as one reader gets it. */
export function findingIn(locale: Locale, { what, why, fix, source, ...rest }: TextFinding): Finding {
  const { url } = source;
  return {
    ...rest,
    what: what[locale],
    why: why[locale],
    fix: fix[locale],
    source: { ...source, ...(url !== undefined && { url: url.replace('{locale}', locale) }) },
  };
}

function contextOf(request: CheckRequest, document: Document, reading: TableReading): CheckContext {
  const rows = indexRows(reading.table);
  const serving = new Set<Row>(
    [...rows.components, ...rows.shared].filter((row) =>
      rows.permissionsOf(row).some(({ capability }) => capability === 'http-in'),
    ),
  );
  return {
    document,
    ...reading,
    rows,
    target: request.target,
    wasi: request.wasi,
    against: request.against === undefined ? undefined : parseTable(request.against).table,
    mode: (row) => (serving.has(row) ? 'serve' : 'run'),
    facts: request.facts,
    wit: request.wit,
  };
}

function ruleStopped({ id, severity, why, source }: Rule): TextFinding {
  return {
    rule: id,
    severity,
    where: {},
    what: sayAll('check.rule-stopped', { rule: id, most: MOST_OF_A_RULE }),
    why,
    fix: sayAll('check.rule-stopped-fix'),
    source,
  };
}

function ruleFailed(rule: string): TextFinding {
  return {
    rule: 'rule-failed',
    severity: 'info',
    where: {},
    what: sayAll('check.rule-failed', { rule }),
    why: sayAll('check.rule-failed-why'),
    fix: sayAll('check.rule-failed-fix'),
    source: NOTATION,
  };
}

function byPlace(a: TextFinding, b: TextFinding): number {
  return (
    (a.where.line ?? 0) - (b.where.line ?? 0) ||
    (a.where.column ?? 0) - (b.where.column ?? 0) ||
    compare(a.rule, b.rule) ||
    compare(a.what.en, b.what.en)
  );
}

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

/** Equal findings stand side by side once they are in order. */
function withoutRepeats(findings: readonly TextFinding[]): TextFinding[] {
  return findings.filter((finding, index) => {
    const before = findings[index - 1];
    return before === undefined || byPlace(before, finding) !== 0;
  });
}
