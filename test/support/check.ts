import { check, findingIn, type CheckRequest } from '../../src/core/check/check.ts';
import { loadFacts } from '../../src/core/check/facts.ts';
import { RULES } from '../../src/core/check/rules/index.ts';
import type { Finding } from '../../src/core/finding.ts';
import type { Locale } from '../../src/core/locales/locale.ts';

type Options = Partial<Omit<CheckRequest, 'document' | 'facts'>> & { readonly locale?: Locale };

/** Every finding on a document; a rule that throws fails the test. */
export async function findingsOn(
  document: string,
  { locale = 'en', ...request }: Options = {},
): Promise<Finding[]> {
  const { findings, failures } = await check({ rules: RULES, ...request, document, facts: loadFacts() });
  const [failure] = failures;
  if (failure) throw failure.error;
  return findings.map((finding) => findingIn(locale, finding));
}

/** A permissions table with one row a line, cells as written: `name | Language | function | permissions`. */
export function tableOf(...rows: readonly string[]): string {
  return [
    '| Component | Language | Function | Permissions |',
    '| --- | --- | --- | --- |',
    ...rows.map((row) => `| ${row} |`),
    '',
  ].join('\n');
}
