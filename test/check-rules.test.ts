import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/core/check/rules/index.ts';
import { LOCALES } from '../src/core/locales/locale.ts';
import { CASES, type Case } from './support/check-cases.ts';
import { findingsOn } from './support/check.ts';

async function findingsOf(rule: string, { document, target, wasi, against }: Case, locale?: 'fr') {
  const findings = await findingsOn(document, { target, wasi, against, ...(locale && { locale }) });
  return findings.filter((finding) => finding.rule === rule);
}

describe.each(Object.entries(CASES))('%s', (id, { invalid, valid }) => {
  const { severity: ownSeverity } = RULES.find((rule) => rule.id === id)!;

  test.each(invalid)('reports $title', async ({ severity = ownSeverity, ...given }) => {
    const findings = await findingsOf(id, given);
    expect(findings.map((finding) => finding.severity)).toEqual([severity].flat());
  });

  test.each(invalid)('says it in both languages: $title', async (given) => {
    const [[english], [french]] = [await findingsOf(id, given), await findingsOf(id, given, 'fr')];
    expect(french!.what).not.toBe(english!.what);
    expect(french!.fix).not.toBe(english!.fix);
    expect(`${english!.what}${english!.fix}${french!.what}${french!.fix}`).not.toMatch(
      /(?<!\$)\{\w+\}|undefined/,
    );
  });

  test.each(valid)('accepts $title', async (given) => {
    expect(await findingsOf(id, given)).toEqual([]);
  });
});

describe('the rules', () => {
  test('stand one in a file of its name, and all of them are listed', () => {
    const files = readdirSync(join(import.meta.dirname, '../src/core/check/rules'));
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(
      files.filter((file) => file !== 'index.ts').sort(),
    );
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has the same texts and placeholders in both languages',
    (_, { text }) => {
      const shape = (locale: 'en' | 'fr') =>
        Object.entries(text[locale])
          .map(([key, phrase]) => [key, [...new Set(phrase.match(/\{\w+\}/g) ?? [])].sort()])
          .sort();
      expect(LOCALES.map(shape)[1]).toEqual(shape('en'));
    },
  );
});

describe('the order of findings', () => {
  test('is by line, column and rule, and the same each time', async () => {
    const document = CASES['permissions-readable']!.invalid.map((one) => one.document).join('\n');
    const first = await findingsOn(document);
    expect(first).toEqual(await findingsOn(document));
    const places = first.map(({ where: { line = 0, column = 0 } }) => line * 10_000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
