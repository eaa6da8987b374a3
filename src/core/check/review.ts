import type { TargetId } from '../catalogue/enforcement.ts';
import type { Finding, Severity } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import type { PermissionsTable } from '../permissions/permission.ts';
import type { WitTools } from '../wit/wit-tools.ts';
import { check, findingIn, verdictOf } from './check.ts';
import { loadFacts } from './facts.ts';
import { RULES } from './rules/index.ts';

export interface ReviewRequest {
  /** Markdown. */
  readonly document: string;
  readonly target?: TargetId | undefined;
  readonly wasi?: WasiGeneration | undefined;
  /** An older document, whose table must not be exceeded. */
  readonly against?: string | undefined;
  readonly failOn: Severity;
  readonly locale: Locale;
  readonly wit?: (() => Promise<WitTools>) | undefined;
}

/** A document as reviewed, in one locale. */
export interface Review {
  readonly verdict: 'pass' | 'fail';
  readonly counts: Readonly<Record<Severity, number>>;
  /** By line, column and rule. */
  readonly findings: readonly Finding[];
  readonly table: PermissionsTable;
  /** The document's lines, the first at index 0. */
  readonly lines: readonly string[];
  /** The date of the facts. */
  readonly date: string;
}

/** Reviews a document with every rule. Loads the catalogue: import this module only where it is first needed. */
export async function review({ failOn, locale, ...request }: ReviewRequest): Promise<Review> {
  const facts = loadFacts();
  const { findings, counts, table, document } = await check({ ...request, facts, rules: RULES });
  return {
    verdict: verdictOf({ counts }, failOn),
    counts,
    findings: findings.map((finding) => findingIn(locale, finding)),
    table,
    lines: document.lines,
    date: facts.catalogue.date,
  };
}
