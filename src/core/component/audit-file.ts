import type { TargetId } from '../catalogue/enforcement.ts';
import { readDocument } from '../check/document.ts';
import { NOTATION } from '../check/notation-source.ts';
import { quote, UserError, isUserError, userError } from '../errors.ts';
import type { Severity } from '../finding.ts';
import { LOCALES, type Locale, type Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import { describeProblem, type ProblemText } from '../permissions/describe-problem.ts';
import { kebabName } from '../permissions/names.ts';
import { parseTable } from '../permissions/parse-table.ts';
import type { ComponentRow, PermissionsTable } from '../permissions/permission.ts';
import type { Problem } from '../permissions/problem.ts';
import { givenInterfaces } from '../wit/given-interfaces.ts';
import { auditAgainst, auditAlone, type AuditOptions } from './audit.ts';
import { componentName, reportAudit, type AuditReport } from './audit-report.ts';
import type { Audit, AuditFinding } from './audited.ts';
import { contractRows, onlyName } from './contract-rows.ts';
import type { Wasm } from './description.ts';
import { readWasm } from './read-wasm.ts';

export interface AuditRequest {
  readonly bytes: Uint8Array;
  /** Name of the file that the bytes came from; without `components` it names the row. */
  readonly file?: string | undefined;
  /** Markdown that holds the permissions table; without it the report proposes a row. */
  readonly table?: string | undefined;
  readonly components?: readonly string[] | undefined;
  readonly target?: TargetId | undefined;
  /** What the target runs, as the catalogue lists it. */
  readonly runs?: readonly string[] | undefined;
  readonly locale: Locale;
  readonly failOn: Severity;
  readonly detail: 'concise' | 'detailed';
}

/** Reads a binary and compares it with its rows. What cannot be read or has no row is a `UserError`. */
export function auditFile(request: AuditRequest): AuditReport {
  const { bytes, file, table, components, runs } = request;
  if (table === undefined && components !== undefined) throw userError('audit.rows-without-table');
  const wasm = naming(file, () => readWasm(bytes));
  const options = { nameOf: kebabName, ...(runs && { runs }) };
  const audit =
    table === undefined
      ? auditAlone(wasm, options)
      : auditAgainstDocument(wasm, table, (contract) => rowsFor(contract, components, file), options);
  return reportAudit(audit, request);
}

/** The rows that are named, else that of the file's name, else the only one. */
function rowsFor(
  table: PermissionsTable,
  components: readonly string[] | undefined,
  file: string | undefined,
): readonly ComponentRow[] {
  if (components !== undefined) return contractRows(table, components);
  return file === undefined
    ? contractRows(table, [onlyName(table)])
    : contractRows(table, [componentName(file)], file);
}

function auditAgainstDocument(
  wasm: Wasm,
  document: string,
  choose: (table: PermissionsTable) => readonly ComponentRow[],
  options: AuditOptions,
): Audit {
  const blocks = readDocument(document).codeBlocks.filter(({ language }) => language === 'wit');
  const { table, problems, spans } = parseTable(document);
  if (spans.length === 0) throw userError('audit.no-table');
  const rows = choose(table);
  const given = givenInterfaces(blocks.map(({ text, line }) => ({ path: `line ${line}`, text })));
  const audit = auditAgainst(wasm, { rows, table }, { ...options, given });
  return { ...audit, findings: [...audit.findings, ...unreadIn(rows, table, problems)] };
}

/** What the rows say and nobody can read: it grants nothing. */
function unreadIn(
  rows: readonly ComponentRow[],
  table: PermissionsTable,
  problems: readonly Problem[],
): readonly AuditFinding[] {
  const everywhere = table.rows.filter(({ component }) => component === '*');
  const lines = new Set([...rows, ...everywhere].map(({ where }) => where?.line));
  return problems
    .filter(({ where }) => lines.has(where.line))
    .map((problem) => ({
      rule: 'permissions-readable',
      severity: 'error',
      where: problem.where,
      what: textOf(problem, ({ what }) => what),
      why: sayAll('audit.why-unread'),
      fix: textOf(problem, ({ fix }) => fix),
      source: NOTATION,
    }));
}

function textOf(problem: Problem, part: (text: ProblemText) => string): Text {
  const texts = LOCALES.map((locale) => [locale, part(describeProblem(locale, problem))] as const);
  return Object.fromEntries(texts) as Record<Locale, string>;
}

/** Says which file an error speaks of. */
function naming<T>(file: string | undefined, action: () => T): T {
  try {
    return action();
  } catch (error) {
    if (file === undefined || !isUserError(error)) throw error;
    throw new UserError((locale) => `${quote(file)}: ${error.in(locale)}`);
  }
}
