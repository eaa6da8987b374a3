import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/core/locales/locale.ts';
import { readCorpus, reviewed } from './support/corpus.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();
const good = readCorpus('good');
const bad = readCorpus('bad');

const named = <Document extends { readonly name: string }>(documents: readonly Document[]) =>
  documents.map((document) => [document.name, document] as const);

test.each(LOCALES)('the corpus has good and bad documents answered in %s', (locale) => {
  const inLocale = (documents: typeof good) => documents.filter((document) => document.locale === locale);
  expect(inLocale(good)).not.toEqual([]);
  expect(inLocale(bad)).not.toEqual([]);
});

describe('a good document', () => {
  test.each(named(good))('%s has not one error or warning', async (_, document) => {
    const { findings, printed } = await reviewed(document, wit.tools);
    await expect(printed).toMatchFileSnapshot(document.pinned);
    expect(findings.filter((finding) => !/^\S+ info /.test(finding))).toEqual([]);
  });
});

describe('a bad document', () => {
  test.each(named(bad))('%s has these findings', async (_, document) => {
    const { printed } = await reviewed(document, wit.tools);
    await expect(printed).toMatchFileSnapshot(document.pinned);
  });
});

test.each(named([...good, ...bad]))(
  '%s is judged alike a second time, and by every rule',
  async (_, document) => {
    const first = await reviewed(document, wit.tools);
    const second = await reviewed(document, wit.tools);
    expect(second.printed).toBe(first.printed);
    expect(first.printed).not.toContain('rule-failed');
  },
);
