import type { Finding } from '../../src/core/finding.ts';
import type { Locale } from '../../src/core/locales/locale.ts';
import type { WitTools } from '../../src/core/wit/wit-tools.ts';
import { asCase, type Given } from './check-cases/case.ts';
import { findingsOn } from './check.ts';

/** What one rule says of a case. */
export async function findingsOf(
  rule: string,
  given: Given,
  wit: WitTools,
  locale: Locale = 'en',
): Promise<Finding[]> {
  const { document, target, wasi, against } = asCase(given);
  const request = { target, wasi, against, locale, wit: () => Promise.resolve(wit) };
  return (await findingsOn(document, request)).filter((finding) => finding.rule === rule);
}
