import { forEveryLocale, type Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { describeFinest } from './describe-finest.ts';
import { describeLimits } from './describe-limits.ts';
import type { EnforcementMatrix, EnforcementRow, ReferenceMatrix } from './enforcement.ts';
import type { Statement } from './statement.ts';

/** What a platform enforces, one statement for each row of its matrices; modes that do not differ share it. */
export function matrixStatements(matrices: readonly (EnforcementMatrix | ReferenceMatrix)[]): Statement[] {
  const rows = new Map<string, { row: EnforcementRow; modes: string[] }>();
  for (const matrix of matrices) {
    for (const row of matrix.rows) {
      const key = JSON.stringify(row);
      const { modes } = rows.get(key) ?? { modes: [] };
      rows.set(key, { row, modes: 'mode' in matrix ? [...modes, matrix.mode] : modes });
    }
  }
  return [...rows.values()].map(({ row, modes }) => ({
    text: forEveryLocale((locale) => sentence(row, modes, locale)),
    sources: row.sources,
  }));
}

function sentence(row: EnforcementRow, modes: readonly string[], locale: Locale): string {
  const names = row.capabilities.map((capability) => `\`${capability}\``).join(', ');
  const parts = say(locale, 'catalogue.matrix.sentence', {
    capabilities: modes.length === 0 ? names : `${names} (${modes.join(', ')})`,
    default: say(locale, `catalogue.default.${row.default}`),
    finest: describeFinest(locale, row.finest),
  });
  const code = row.syntax === undefined ? [] : [`\`${row.syntax}\`.`];
  return [parts, ...code, describeLimits(locale, row)].join(' ').trim();
}
