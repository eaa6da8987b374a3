import * as fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { LOCALES } from '../src/core/locales/locale.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { slugOf } from '../src/core/templates/service-slug.ts';
import { makeSkeleton, type GivenComponent } from '../src/core/templates/skeleton.ts';
import type { TemplateLibrary } from '../src/core/templates/template-library.ts';
import { buildTemplates } from './support/templates.ts';

let library: TemplateLibrary;
beforeAll(async () => {
  ({ library } = await buildTemplates());
});

const VALUES = new Map([
  ['core_language', 'Rust'],
  ['api_language', 'Go'],
  ['service', 'un service de paiement'],
]);

describe('the skeleton', () => {
  test('of the expert template has the core, the API that calls it, and the given components', () => {
    const components: readonly GivenComponent[] = [
      {
        name: 'report',
        language: 'Python',
        function: 'monthly statements',
        permissions: ['fs-read /templates'],
      },
      {
        name: 'postgres',
        language: 'externe',
        function: 'ledger',
        permissions: ['at postgres.internal:5432'],
      },
      { name: 'cache', language: 'external' },
    ];
    const { columns, rows, markdown } = makeSkeleton(library.get('wasm-expert'), 'fr', VALUES, components);
    expect(columns).toEqual(['Composant', 'Langage', 'Fonction', 'Permissions']);
    expect(rows.map((row) => [row.component, row.language, row.permissions, row.hint !== undefined])).toEqual(
      [
        ['paiement-api', 'Go', ['http-in /v1/paiement/...', 'call paiement-core'], true],
        ['paiement-core', 'Rust', ['aucune'], true],
        ['report', 'Python', ['fs-read /templates'], false],
        ['postgres', 'externe', ['at postgres.internal:5432'], false],
        ['cache', 'externe', [], true],
      ],
    );
    expect(rows[1]!.hint).toContain('@postgres, @cache');
    expect(markdown.split('\n')[0]).toBe('| Composant | Langage | Fonction | Permissions |');
  });

  test('shows labels where no language is given, and asks for them', () => {
    const { rows } = makeSkeleton(library.get('wasm-expert'), 'en', new Map(), []);
    expect(rows.map((row) => [row.component, row.language])).toEqual([
      ['service-api', '[Language of the API]'],
      ['service-core', '[Language of the business core]'],
    ]);
    expect(rows.every(({ hint }) => hint?.startsWith('Choose the language.'))).toBe(true);
  });

  test('lets a given component take the place of an implied one', () => {
    const core = {
      name: 'paiement-core',
      language: 'Rust',
      function: 'rules',
      permissions: ['secret BANK_TOKEN'],
    };
    const { rows } = makeSkeleton(library.get('wasm-expert'), 'en', VALUES, [core]);
    expect(rows.map((row) => [row.component, row.permissions])).toEqual([
      ['paiement-api', ['http-in /v1/paiement/...', 'call paiement-core']],
      ['paiement-core', ['secret BANK_TOKEN']],
    ]);
  });

  test('keeps what it cannot read and says so in the hint', () => {
    const given = {
      name: 'a',
      language: 'Go',
      function: 'f',
      permissions: ['http-out https://a.example/path'],
    };
    const { rows } = makeSkeleton(library.get('wasm-basic'), 'en', new Map(), [given]);
    expect(rows[0]!.permissions).toEqual(['http-out https://a.example/path']);
    expect(rows[0]!.hint).toContain('"http-out https://a.example/path"');
  });

  test('of a template without the two languages holds the given components alone', () => {
    expect(makeSkeleton(library.get('wasm-basic'), 'en', new Map(), []).rows).toEqual([]);
  });

  const text = fc
    .string({ unit: 'grapheme', minLength: 1, maxLength: 30 })
    .filter((value) => value.trim() !== '');
  test.each(LOCALES)('in %s is read back as the table that it shows', (locale) => {
    fc.assert(
      fc.property(
        fc.array(fc.record({ name: text, language: text, function: text }), { maxLength: 5 }),
        (given) => {
          const components = given.filter(
            ({ name }, index) => given.findIndex((other) => other.name === name) === index,
          );
          const { rows, markdown } = makeSkeleton(library.get('wasm-expert'), locale, VALUES, components);
          expect(parseTable(markdown).table.rows).toHaveLength(rows.length);
        },
      ),
    );
  });
});

describe('the name of a service', () => {
  test.each([
    ['a payment service', 'payment'],
    ['Un service de paiement', 'paiement'],
    ['l’authentification', 'authentification'],
    ['Order & Billing microservice', 'order-billing'],
    ['3D rendering', 'rendering'],
    ['2 go', 'go'],
    ['one two three four', 'one-two-three'],
    ['支付', 'service'],
    ['__proto__', 'proto'],
    ['', 'service'],
  ])('%j gives %s', (service, slug) => {
    expect(slugOf(service)).toBe(slug);
  });

  test('is always a name that a WIT package can bear', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (service) => {
        expect(slugOf(service)).toMatch(/^[a-z][a-z0-9]*(-[a-z][a-z0-9]*)*$/);
        expect(slugOf(service).length).toBeLessThanOrEqual(40);
      }),
    );
  });
});
