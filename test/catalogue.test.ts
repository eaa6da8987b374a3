import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CATALOGUE_DATE, loadCatalogue } from '../src/core/catalogue/catalogue.ts';
import { checkCatalogue } from '../src/core/catalogue/check-catalogue.ts';
import { CLIS } from '../src/core/catalogue/cli/index.ts';
import type { EntryOf } from '../src/core/catalogue/entry.ts';
import { bindPickFacts } from '../src/core/catalogue/pick-facts.ts';
import { makePromptDigest, QUOTED_MEMORY } from '../src/core/catalogue/prompt-digest.ts';
import { renderEntry } from '../src/core/catalogue/render-entry.ts';
import { renderIndex } from '../src/core/catalogue/render-index.ts';
import { TOPICS } from '../src/core/catalogue/topics.ts';
import { LOCALES } from '../src/core/locales/locale.ts';

const catalogue = loadCatalogue();
const digest = makePromptDigest(catalogue);
const pickFacts = bindPickFacts(digest);

describe('the catalogue that ships', () => {
  test('lists every file of the folder, id = file name', () => {
    const folder = resolve(import.meta.dirname, '../src/core/catalogue/entries');
    const files = readdirSync(folder)
      .filter((file) => file !== 'index.ts')
      .map((file) => file.replace(/\.ts$/, ''));
    expect(catalogue.entries.map(({ id }) => id)).toEqual(files.toSorted());
  });

  test('has nothing that the loader refuses', () => {
    expect(checkCatalogue(catalogue.entries, CATALOGUE_DATE)).toEqual([]);
  });

  test('has at least one dated source behind every entry and every row of the matrix', () => {
    const unsourced = [
      ...catalogue.entries.filter(({ sources }) => sources.length === 0).map(({ id }) => id),
      ...catalogue.matrices
        .flatMap(({ rows }) => rows)
        .filter(({ sources }) => sources.length === 0)
        .flatMap(({ capabilities }) => capabilities),
    ];
    expect(unsourced).toEqual([]);
  });

  test('leads every retired platform somewhere, but for two that nothing replaced', () => {
    const lost = catalogue.entries
      .filter(
        ({ kind, maturity }) => kind === 'platform' && (maturity === 'archived' || maturity === 'deprecated'),
      )
      .filter(({ successors = [] }) => successors.length === 0)
      .map(({ id }) => id);
    expect(lost).toEqual(['docker-wasm', 'nginx-unit-wasm']);
  });

  test('knows the entry of every program whose commands are listed', () => {
    const strangers = CLIS.map(({ binary }) => binary).filter((binary) => !catalogue.byName(binary));
    expect(strangers).toEqual([]);
  });

  test('describes every target of the matrix', () => {
    const platforms = new Set(catalogue.matrices.map(({ platform }) => platform));
    expect([...platforms].filter((id) => !catalogue.byId(id))).toEqual([]);
  });
});

const sample: EntryOf<'tool'> = {
  id: 'sample',
  kind: 'tool',
  name: 'Sample',
  purposes: ['build'],
  summary: { en: 'A tool.', fr: 'Un outil.' },
  maturity: 'stable',
  reason: { en: 'It is.', fr: 'Il l’est.' },
  verified: true,
  sources: [{ title: 'example/sample README', read: '2026-11-20' }],
};
const other: EntryOf<'tool'> = { ...sample, id: 'other', name: 'Other' };

describe('the loader refuses', () => {
  const cases: readonly (readonly [name: string, entries: readonly EntryOf<'tool'>[], problems: string[]])[] =
    [
      ['nothing in sound entries', [sample, other], []],
      [
        'a successor that is not there',
        [{ ...sample, successors: ['lost'] }],
        ['sample: successors names "lost", which is not in the catalogue.'],
      ],
      [
        'a relation that is not there',
        [{ ...sample, related: ['lost', 'other'] }, other],
        ['sample: related names "lost", which is not in the catalogue.'],
      ],
      [
        'an entry that names itself',
        [{ ...sample, related: ['sample'] }],
        ['sample: related names the entry itself.'],
      ],
      [
        'an alias that another entry has',
        [sample, { ...other, aliases: ['SAMPLE'] }],
        ['other: the name "sample" already leads to sample.'],
      ],
      [
        'a second entry of one id',
        [sample, { ...other, id: 'sample' }],
        ['sample: the name "sample" already leads to sample.'],
      ],
      [
        'successors in a circle',
        [
          { ...sample, successors: ['other'] },
          { ...other, successors: ['sample'] },
        ],
        ['sample: its successors lead back to it.', 'other: its successors lead back to it.'],
      ],
      [
        'a source read after the catalogue’s date',
        [{ ...sample, sources: [{ title: 'example/sample README', read: '2027-01-01' }] }],
        ['sample: sources.0.read is 2027-01-01, a source read after the catalogue’s date 2026-11-25.'],
      ],
      [
        'a version of the future',
        [{ ...sample, versions: [{ version: '2.0', date: '2027-02-03' }] }],
        ['sample: versions.0.date is 2027-02-03, a date after the catalogue’s date 2026-11-25.'],
      ],
    ];
  test.each(cases)('%s', (_, entries, problems) => {
    expect(checkCatalogue(entries, '2026-11-25')).toEqual(problems);
  });

  test('a fact without a source', () => {
    const problems = checkCatalogue([{ ...sample, sources: [] }], '2026-11-25');
    expect(problems).toContain('sample: sources is empty; a fact needs a source.');
  });

  test('a day that does not exist', () => {
    const problems = checkCatalogue(
      [{ ...sample, sources: [{ title: 'example/sample README', read: '2026-02-30' }] }],
      '2026-11-25',
    );
    expect(problems).toEqual(['sample: sources.0.read: Invalid ISO date.']);
  });
});

describe('pages', () => {
  test.each(LOCALES)('read in %s: name, summary, maturity and every dated source', (locale) => {
    const broken = catalogue.entries.filter((entry) => {
      const page = renderEntry(entry, locale, catalogue);
      const parts = [`# ${entry.name}\n`, entry.summary[locale], ...entry.sources.map(({ read }) => read)];
      return !parts.every((part) => page.includes(part)) || /[:(] ?undefined\b|\[object/.test(page);
    });
    expect(broken.map(({ id }) => id)).toEqual([]);
  });

  test('of a platform show what it enforces, by mode', () => {
    const page = renderEntry(catalogue.byId('wasmtime')!, 'en', catalogue);
    expect(page).toContain('## What it enforces');
    expect(page).toMatch(/### Mode run, read in v48\.0\.0[\s\S]*### Mode serve, read in v48\.0\.0/);
  });

  test('of a retired platform name what replaced it', () => {
    const page = renderEntry(catalogue.byId('containerd-wasm-shims')!, 'fr', catalogue);
    expect(page).toContain(
      '**Remplacé par** – [containerd-shim-spin](wasm-architect://catalogue/containerd-shim-spin)',
    );
  });

  test.each(LOCALES)('in %s stay well under 10,000 tokens', (locale) => {
    const long = catalogue.entries.filter((entry) => renderEntry(entry, locale, catalogue).length > 30_000);
    expect(long.map(({ id }) => id)).toEqual([]);
  });

  test.each(LOCALES)('the index in %s links every entry once', (locale) => {
    const links = [
      ...renderIndex(catalogue, locale).matchAll(/wasm-architect:\/\/catalogue\/([a-z0-9-]+)\)/g),
    ];
    expect(links.map(([, id]) => id).toSorted()).toEqual(catalogue.entries.map(({ id }) => id));
  });
});

const linesOf = (values: Record<string, string>, locale: 'en' | 'fr' = 'en') =>
  pickFacts(locale, values).lines;

describe('facts in prompts', () => {
  test.each([
    [
      'a language that is not stable is marked',
      { api_language: 'Go' },
      'experimental',
      '**Go** (maturing) – ',
    ],
    ['a stable language may be used', { core_language: 'Rust 1.90' }, 'stable', '**Rust** – '],
    [
      'a language without a path says so',
      { core_language: 'Dart' },
      'experimental',
      '**Dart** (none) – No path',
    ],
    ['the target brings its traps', { target: 'wasmtime' }, 'stable', 'Beware – '],
    [
      'a constraint brings its platforms',
      { constraint: 'Kubernetes through a containerd shim' },
      'experimental',
      '**SpinKube',
    ],
    ['so do the words of an application', { application: 'a Node.js back end' }, 'stable', '**jco'],
    ['a retired name leads to its successor', {}, 'retired', '**deislabs/containerd-wasm-shims** → '],
    ['so does a retired command', {}, 'retired', '`wasm-tools compose` → `wac plug`'],
  ] as const)('%s', (_, values, group, start) => {
    const starts = linesOf(values)
      .filter((line) => line.group === group)
      .map(({ text }) => text.slice(0, start.length));
    expect(starts).toContain(start);
  });

  test('a language or target that nobody knows adds nothing', () => {
    expect(linesOf({ core_language: 'Foolang', target: '__proto__' })).toEqual(linesOf({}));
  });

  test('carry the catalogue’s date', () => {
    expect(pickFacts('fr', {}).date).toBe(CATALOGUE_DATE);
  });

  test('stay within about 900 tokens, whatever the values', () => {
    const words = [...digest.facts.flatMap(({ names }) => names), ...TOPICS.flatMap((topic) => topic.words)];
    const text = fc.array(fc.constantFrom(...words), { maxLength: 30 }).map((parts) => parts.join(', '));
    fc.assert(
      fc.property(text, text, fc.constantFrom(...LOCALES), (constraint, service, locale) => {
        const lines = linesOf({ constraint, service, core_language: service, target: constraint }, locale);
        const size = lines.reduce((sum, line) => sum + line.text.length, 0);
        expect(size).toBeLessThanOrEqual(3050);
        expect(linesOf({ constraint, service, core_language: service, target: constraint }, locale)).toEqual(
          lines,
        );
      }),
      { numRuns: 200 },
    );
  });

  test('quote memory only as the figure’s own entry states it', () => {
    const figure = catalogue.byId(QUOTED_MEMORY.figure) as EntryOf<'figure'>;
    expect(figure.summary.en).toContain(`${QUOTED_MEMORY.perInstanceMb} MB for each instance`);
    expect(figure.conditions.en).toContain(`${QUOTED_MEMORY.processMb} MB with 1 instance`);
    expect(pickFacts('en', {}).memory?.text).toContain('2026-11-22');
  });

  test('refer only to what is there', () => {
    const known = new Set(digest.facts.map(({ id }) => id));
    const named = [...digest.always, ...digest.topics.flatMap(({ ids }) => ids)];
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });

  test('survive as plain data', () => {
    expect(JSON.parse(JSON.stringify(digest))).toEqual(digest);
  });
});

describe('proposals', () => {
  test('of languages put the stable ones first and leave out those without a path', () => {
    expect(digest.proposals.languages.slice(0, 4)).toEqual(['Rust', 'C', 'C++', 'Go']);
    expect(digest.proposals.languages).not.toContain('Java');
  });

  test('of targets put the stable ones first', () => {
    expect(digest.proposals.targets).toEqual([
      'wasmtime',
      'wasmedge',
      'spin',
      'wasmcloud',
      'jco',
      'spinkube',
      'runwasi',
      'wassette',
    ]);
  });

  test('of constraints exist in both locales', () => {
    expect(digest.proposals.constraints).toContainEqual({
      en: 'Kubernetes through a containerd shim (SpinKube)',
      fr: 'Kubernetes à travers un shim containerd (SpinKube)',
    });
    expect(digest.proposals.constraints).toHaveLength(TOPICS.filter((topic) => topic.constraint).length);
  });
});
