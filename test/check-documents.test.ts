import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { RULES } from '../src/core/check/rules/index.ts';
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

test('the corpus has twenty documents or more', () => {
  expect(good.length + bad.length).toBeGreaterThanOrEqual(20);
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

/** What each rule says somewhere in the bad documents; `not-widened` asks for an older document and has cases of its own. */
const SAID: Readonly<Record<string, readonly string[]>> = {
  'calls-acyclic': ['error'],
  'calls-resolve': ['error'],
  'cells-filled': ['error'],
  'components-unique': ['error', 'info'],
  enforceable: ['error', 'info', 'warning'],
  'experimental-marked': ['warning'],
  'figures-sourced': ['warning'],
  'https-only': ['warning'],
  'interfaces-exist': ['error', 'info'],
  'language-fits': ['error', 'info', 'warning'],
  'manifests-agree': ['error'],
  'manifests-parse': ['error'],
  'no-ambient-authority': ['error', 'warning'],
  'no-secret-in-env': ['error'],
  'no-wildcard-scope': ['error', 'info', 'warning'],
  'nothing-retired': ['error', 'warning'],
  'permissions-readable': ['error'],
  'pipeline-complete': ['warning'],
  'scope-given': ['error'],
  'sockets-by-address': ['warning'],
  'table-present': ['error', 'info'],
  'target-fits': ['error', 'warning'],
  'tools-exist': ['error', 'info'],
  'wit-resolves': ['error', 'info'],
};

/** The findings of a rule, as pinned. */
const saidBy = (id: string) =>
  bad.flatMap(({ name, pinned }) =>
    readFileSync(pinned, 'utf8')
      .split('\n')
      .map((line) => line.split(/[ :]/))
      .flatMap(([, , severity, rule]) => (rule === id ? [{ name, severity }] : [])),
  );

describe('over the bad documents', () => {
  test.each(RULES.map(({ id }) => id).filter((id) => id !== 'not-widened'))(
    '%s speaks with each of its severities, and in two documents at least',
    (id) => {
      const said = saidBy(id);
      expect([...new Set(said.map(({ severity }) => severity))].sort()).toEqual(SAID[id]);
      expect(new Set(said.map(({ name }) => name)).size).toBeGreaterThan(1);
    },
  );
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
