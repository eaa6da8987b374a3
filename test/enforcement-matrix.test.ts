import { describe, expect, test } from 'vitest';
import { loadCatalogue } from '../src/core/catalogue/catalogue.ts';
import { CLIS } from '../src/core/catalogue/cli/index.ts';
import { MODES, TARGETS } from '../src/core/catalogue/enforcement.ts';
import type {
  EnforcementMatrix,
  EnforcementRow,
  ReferenceMatrix,
} from '../src/core/catalogue/enforcement.ts';
import * as entries from '../src/core/catalogue/entries/index.ts';
import { listMatrices, listReferences, matrixOf, rowOf } from '../src/core/catalogue/matrix/index.ts';
import { LOCALES } from '../src/core/locales/locale.ts';
import { CAPABILITIES, capabilityDeclaration } from '../src/core/permissions/capability.ts';
import type { ScopeKind } from '../src/core/permissions/capability.ts';
import { findingsOn } from './support/check.ts';

/** Every matrix by a name of its own. */
const ALL: readonly (readonly [name: string, matrix: EnforcementMatrix | ReferenceMatrix])[] = [
  ...listMatrices().map((matrix) => [`${matrix.target} ${matrix.mode}`, matrix] as const),
  ...listReferences().map((matrix) => [matrix.platform, matrix] as const),
];

test('there is a matrix for each target and mode, and it says which', () => {
  const pairs = TARGETS.flatMap((target) => MODES.map((mode) => [target, mode]));
  expect(listMatrices().map(({ target, mode }) => [target, mode])).toEqual(pairs);
  expect(pairs.map(([target, mode]) => [target, mode])).toEqual(
    TARGETS.flatMap((target) => MODES.map((mode) => matrixOf(target, mode)).map((m) => [m.target, m.mode])),
  );
});

test('the references are those of the fact files', () => {
  expect(listReferences().map(({ platform }) => platform)).toEqual([
    'wasmer',
    'wazero',
    'wamr',
    'wasi-virt',
    'crun',
    'fastly-compute',
    'akamai-functions',
    'wasmcloud-v1',
  ]);
});

describe.each(listMatrices().map((matrix) => [`${matrix.target} ${matrix.mode}`, matrix] as const))(
  '%s',
  (_, matrix) => {
    test('every capability stands in exactly one row', () => {
      const listed = matrix.rows.flatMap(({ capabilities }) => capabilities);
      expect([...listed].sort()).toEqual([...CAPABILITIES].sort());
    });

    test('it says which version was read', () => {
      expect(matrix.checked).toMatch(/\d/);
      expect(matrix.notes.length).toBeGreaterThan(0);
    });

    test.each(LOCALES)('it says in %s that what it advises is experimental', async (locale) => {
      const own = loadCatalogue().byId(matrix.platform)!.name.toLowerCase();
      const texts = matrix.rows.flatMap(({ wider, note, cannot, compensate }) =>
        [wider, note, cannot, compensate].flatMap((text) => text?.[locale] ?? []),
      );
      const findings = await Promise.all([...new Set(texts)].map((text) => findingsOn(text, { locale })));
      const unmarked = findings
        .flat()
        .filter(
          ({ rule, what }) => rule === 'experimental-marked' && !what.toLowerCase().includes(`\`${own}\``),
        );
      expect(unmarked.map(({ what }) => what)).toEqual([]);
    });

    test('a row that serves exists in serve mode only', () => {
      const { finest } = rowOf(matrix, 'http-in');
      expect(matrix.mode === 'serve' || finest.kind === 'never').toBe(true);
    });
  },
);

const textsOf = ({ note, cannot, compensate, wider }: EnforcementRow) =>
  [note, cannot, compensate, wider].filter((text) => text !== undefined);

/** Which kinds of finest scope can be compared with a capability's scopes. */
const COMPARABLE: Readonly<Record<ScopeKind, readonly EnforcementRow['finest']['kind'][]>> = {
  route: ['route'],
  origin: ['origin', 'name'],
  endpoint: ['endpoint'],
  listener: ['listener', 'endpoint'],
  host: ['host', 'endpoint'],
  directory: ['directory'],
  name: ['name'],
  subject: ['subject', 'server'],
  cron: ['cron'],
  call: ['component'],
  size: ['quantity'],
  duration: ['quantity'],
  count: ['quantity'],
  nothing: [],
};

const KNOWN = CLIS.flatMap(({ commands }) => commands).flatMap(({ flags }) => flags ?? []);
const FLAGS = new Set(KNOWN.flatMap(({ name, aliases = [] }) => [name, ...aliases]));
const OPTION_KEYS = new Set(KNOWN.flatMap(({ keys = [] }) => keys));

describe.each(ALL)('rows of %s', (_, matrix) => {
  const { platform, rows } = matrix;
  const texts = [...rows.flatMap(textsOf), ...('notes' in matrix ? matrix.notes : [])];

  test('belong to an entry of the catalogue', () => {
    expect(Object.values(entries).map(({ id }) => id)).toContain(platform);
  });

  test('have a source with the day it was read', () => {
    for (const row of rows) {
      expect(row.sources.length, row.capabilities.join()).toBeGreaterThan(0);
      for (const source of row.sources) expect(source.read).toMatch(/^2026-11-\d\d$/);
    }
  });

  test('say everything in both locales', () => {
    for (const text of texts) {
      for (const locale of LOCALES) expect(text[locale].trim()).not.toBe('');
    }
  });

  test('write French with its own apostrophes', () => {
    for (const text of texts) expect(withoutCode(text.fr)).not.toContain("'");
  });

  test('keep what is code the same in both locales', () => {
    for (const text of texts) {
      expect(codeIn(text.fr), text.en).toEqual(codeIn(text.en));
    }
  });

  test('tell apart what their capabilities can be compared with', () => {
    for (const { capabilities, finest } of rows) {
      for (const capability of capabilities) {
        const { scope } = capabilityDeclaration(capability);
        expect(['never', 'always', 'switch', ...COMPARABLE[scope]], capability).toContain(finest.kind);
      }
    }
  });

  test('say what the target cannot do wherever it cannot grant or cannot refuse', () => {
    const silent = rows.filter(
      ({ finest, cannot }) => ['never', 'always'].includes(finest.kind) && cannot === undefined,
    );
    expect(silent.flatMap(({ capabilities }) => capabilities)).toEqual([]);
  });

  test('have a syntax wherever they grant something finer than a switch', () => {
    const silent = rows.filter(
      ({ finest, syntax, note }) =>
        !['never', 'always'].includes(finest.kind) && syntax === undefined && note === undefined,
    );
    expect(silent.flatMap(({ capabilities }) => capabilities)).toEqual([]);
  });

  test('name only flags and option keys that the commands have', () => {
    const typed = rows.flatMap(({ syntax = '', deny = '' }) => [syntax, deny]);
    const flags = typed.flatMap((text) => text.match(/--[a-z][a-z0-9-]+/g) ?? []);
    const keys = typed.flatMap((text) =>
      [...text.matchAll(/-[SW] (\S+)/g)].flatMap(([, list]) => list!.split(',').map(beforeValue)),
    );
    expect(flags.filter((flag) => 'mode' in matrix && !FLAGS.has(flag))).toEqual([]);
    expect(keys.filter((key) => !OPTION_KEYS.has(key))).toEqual([]);
  });

  test('withhold only what is open without them', () => {
    const needless = rows.filter(
      ({ deny, default: byDefault }) => deny !== undefined && byDefault === 'deny',
    );
    expect(needless.flatMap(({ capabilities }) => capabilities)).toEqual([]);
  });
});

function beforeValue(pair: string): string {
  return pair.split('=')[0]!;
}

function withoutCode(text: string): string {
  return text.replace(/`[^`]*`/g, '');
}

function codeIn(text: string): string[] {
  return [...text.matchAll(/`([^`]*)`/g)].map(([, code]) => code!).sort();
}
