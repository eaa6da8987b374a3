import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/core/check/rules/index.ts';
import type { Finding } from '../src/core/finding.ts';
import { LOCALES, type Locale } from '../src/core/locales/locale.ts';
import { asCase, type Cases, type Given, type Invalid } from './support/check-cases/case.ts';
import { CASES } from './support/check-cases/index.ts';
import { findingsOn, tableOf } from './support/check.ts';
import { findingsOf } from './support/findings-of.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

const said = ({ severity, where, what }: Finding) => `${severity} ${where.line}: ${what}`;

const titleOf = (given: Given) => asCase(given).title ?? JSON.stringify(given);
const invalidOf = ({ invalid }: Cases, locale: Locale) =>
  invalid[locale].map(([given, ...says]: Invalid) => [titleOf(given), given, says] as const);
const validOf = ({ valid }: Cases, locale: Locale) =>
  valid[locale].map((given) => [titleOf(given), given] as const);

describe.each(RULES.map((rule) => [rule.id, rule.severity] as const))('%s', (id, ownSeverity) => {
  const cases = CASES[id]!;

  describe.each(LOCALES)('in %s', (locale) => {
    test.each(invalidOf(cases, locale))('reports %s', async (_, given, says) => {
      const expected = says.length === 0 ? [ownSeverity] : says;
      const findings = (await findingsOf(id, given, wit.tools)).map(said);
      expect(findings.map((text, index) => text.slice(0, expected[index]?.length))).toEqual(expected);
    });

    test.each(validOf(cases, locale))('accepts %s', async (_, given) => {
      expect(await findingsOf(id, given, wit.tools)).toEqual([]);
    });
  });

  test.each([...invalidOf(cases, 'en'), ...invalidOf(cases, 'fr')])(
    'says it in both languages: %s',
    async (_, given) => {
      const [[english], [french]] = [
        await findingsOf(id, given, wit.tools, 'en'),
        await findingsOf(id, given, wit.tools, 'fr'),
      ];
      expect(french!.what).not.toBe(english!.what);
      expect(french!.fix).not.toBe(english!.fix);
      expect(`${english!.what}${english!.fix}${french!.what}${french!.fix}`).not.toMatch(
        /(?<!\$)\{\w+\}|undefined/,
      );
    },
  );
});

describe('the rules', () => {
  test('stand one in a file of its name, and all of them are listed', () => {
    const files = readdirSync(join(import.meta.dirname, '../src/core/check/rules'));
    expect(RULES.map(({ id }) => `${id}.ts`).sort()).toEqual(
      files.filter((file) => file !== 'index.ts').sort(),
    );
  });

  test('have their cases, each rule in a file of its name and in the same order', () => {
    expect(Object.keys(CASES)).toEqual(RULES.map(({ id }) => id));
    const files = readdirSync(join(import.meta.dirname, 'support/check-cases'));
    expect(files.filter((file) => file !== 'index.ts' && file !== 'case.ts').sort()).toEqual(
      RULES.map(({ id }) => `${id}.ts`).sort(),
    );
  });

  test.each(RULES.map((rule) => [rule.id, rule] as const))(
    '%s has the same texts and placeholders in both languages',
    (_, { text }) => {
      const shape = (locale: Locale) =>
        Object.entries(text[locale])
          .map(([key, phrase]) => [key, [...new Set(phrase.match(/\{\w+\}/g) ?? [])].sort()])
          .sort();
      expect(shape('fr')).toEqual(shape('en'));
    },
  );
});

describe('a finding', () => {
  test('of a retired name comes with its successor and its source, in French too', async () => {
    expect(await findingsOn('Nous déployons avec wadm.', { locale: 'fr' })).toContainEqual(
      expect.objectContaining({
        rule: 'nothing-retired',
        where: { line: 1, column: 21, endColumn: 25 },
        fix: 'Utilisez `wasmCloud v2`.',
        source: expect.objectContaining({ read: expect.stringMatching(/^\d{4}-/) }),
      }),
    );
  });

  test('of an interface of the other generation comes with the id to put in its place', async () => {
    const table = tableOf('`a` | Rust | f | `none`');
    expect(await findingsOn(`${table}\n\`wasi:http/outgoing-handler@0.3.0\``)).toContainEqual(
      expect.objectContaining({
        rule: 'interfaces-exist',
        where: { line: 5, column: 2, endColumn: 34 },
        replacement: 'wasi:http/client@0.3.0',
      }),
    );
  });

  test('of a block that does not parse says the reason, in the reader’s language', async () => {
    expect(await findingsOn('```toml\na = \n```\n', { locale: 'fr' })).toContainEqual(
      expect.objectContaining({
        rule: 'manifests-parse',
        what: 'Ce bloc TOML ne s’analyse pas : invalid value',
      }),
    );
  });

  test('about WIT is missing where the process lends no wasm-tools', async () => {
    expect(await findingsOn('```wit\nworld {\n```\n')).not.toContainEqual(
      expect.objectContaining({ rule: 'wit-resolves' }),
    );
  });
});

describe('the order of findings', () => {
  test('is by line, column and rule, and the same each time', async () => {
    const document = CASES['permissions-readable']!.invalid.en.map(([given]) => asCase(given).document).join(
      '\n',
    );
    const first = await findingsOn(document);
    expect(first).toEqual(await findingsOn(document));
    const places = first.map(({ where: { line = 0, column = 0 } }) => line * 10_000 + column);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });
});
