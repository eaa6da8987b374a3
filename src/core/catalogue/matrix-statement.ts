import { forEveryLocale, type Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { describeFinest } from './describe-finest.ts';
import type { EnforcementMatrix, EnforcementRow, ReferenceMatrix } from './enforcement.ts';
import type { Statement } from './statement.ts';

/** What a platform enforces, a sentence for each row of its matrices. */
export function matrixStatements(matrices: readonly (EnforcementMatrix | ReferenceMatrix)[]): Statement[] {
  return matrices.flatMap((matrix) =>
    matrix.rows.map((row) => ({
      text: forEveryLocale((locale) => sentence(row, 'mode' in matrix ? matrix.mode : undefined, locale)),
      sources: row.sources,
    })),
  );
}

function sentence(row: EnforcementRow, mode: string | undefined, locale: Locale): string {
  const { capabilities, finest, syntax, note, wider, cannot, compensate } = row;
  const names = capabilities.map((capability) => `\`${capability}\``).join(', ');
  const parts = say(locale, 'catalogue.matrix.sentence', {
    capabilities: mode === undefined ? names : `${names} (${mode})`,
    default: say(locale, `catalogue.default.${row.default}`),
    finest: describeFinest(locale, finest),
  });
  const code = syntax === undefined ? [] : [`\`${syntax}\`.`];
  const limits = [note, wider, cannot, compensate].flatMap((text) => text?.[locale] ?? []);
  return [parts, ...code, ...limits].join(' ');
}
