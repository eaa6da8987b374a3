import { readdirSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/core/check/rules/index.ts';
import { LOCALES } from '../src/core/locales/locale.ts';
import { CASES } from './support/check-cases/index.ts';
import { findingsOf } from './support/findings-of.ts';
import { rulePage, rulesIndex } from './support/rule-page.ts';
import { useWitTools } from './support/wit-tools.ts';

const folder = resolve(import.meta.dirname, '../docs/rules');
const wit = useWitTools();

describe.each(LOCALES)('the pages in %s', (locale) => {
  test.each(RULES.map((rule) => [rule.id, rule] as const))('%s', async (id, rule) => {
    const page = await rulePage(rule, CASES[id]!, locale, (given, asked) =>
      findingsOf(id, given, wit.tools, asked),
    );
    await expect(page).toMatchFileSnapshot(`${folder}/${locale}/${id}.md`);
  });

  test('the list of rules', async () => {
    await expect(rulesIndex(RULES, locale)).toMatchFileSnapshot(`${folder}/${locale}/README.md`);
  });

  test('no page is left of a rule that is gone', () => {
    expect(readdirSync(`${folder}/${locale}`).sort()).toEqual(
      ['README.md', ...RULES.map(({ id }) => `${id}.md`)].sort(),
    );
  });

  test('the README of the package points to them', () => {
    expect(readFileSync(resolve(folder, '../../README.md'), 'utf8')).toContain(
      `docs/rules/${locale}/README.md`,
    );
  });
});
