import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LOCALES } from '../src/core/locales/locale.ts';
import { fillTemplate, unknownArgument, type Fill } from '../src/core/templates/fill-template.ts';
import { memoryFigures } from '../src/core/templates/memory-figures.ts';
import { buildTemplates, FACTS, LANGUAGES, TOOLS } from './support/templates.ts';

const { library } = await buildTemplates();

const fill = (name: string, values: Readonly<Record<string, string>>, more: Partial<Fill> = {}) =>
  fillTemplate(library, name, {
    locale: 'en',
    values,
    facts: FACTS,
    tools: TOOLS,
    languages: LANGUAGES,
    ...more,
  });

const EXPERT = { core_language: 'Rust', api_language: 'Go', service: 'a payment service' };

describe('a value', () => {
  /** Placeholders whose value stands in running text only, and decides nothing else. */
  const PLAIN: readonly (readonly [string, string])[] = [
    ['wasm-basic', 'application'],
    ['wasm-expert', 'service'],
    ['wasm-expert', 'target'],
    ['wasm-expert', 'constraint'],
    ['wasm-before-after', 'service'],
  ];
  const value = fc
    .oneof(
      fc.string({ unit: 'binary', maxLength: 60 }),
      fc
        .array(
          fc.constantFrom(
            '$&',
            '$1',
            "$'",
            '{{',
            '}}',
            '{{service}}',
            '{{> tools}}',
            '</x>',
            '|',
            '\\',
            '\r\n',
            '\n',
            '`',
            '&',
            '<',
            "'",
            '\u0000',
            '\u202e',
            '__proto__',
          ),
        )
        .map((parts) => parts.join('')),
    )
    .filter((text) => text.trim() !== '');

  test.each(PLAIN)('reaches %s byte for byte: %s', async (template, placeholder) => {
    const marked = await fill(template, { [placeholder]: 'MARK' });
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        const { text: actual } = await fill(template, { [placeholder]: text });
        expect(actual).toBe(marked.text.replaceAll('MARK', () => text));
      }),
    );
  });

  test('reaches the review between fences that it cannot close', async () => {
    await fc.assert(
      fc.asyncProperty(value, async (design) => {
        const { text } = await fill('wasm-review', { design });
        const fence = /\n(`{4,})markdown\n/.exec(text)![1]!;
        expect(text).toContain(`\n${fence}markdown\n${design}\n${fence}\n`);
        expect(design).not.toContain(fence);
      }),
    );
  });

  test('may have 100 kB', async () => {
    const design = '{{service}} $& | </x>\n'.repeat(5_000);
    expect((await fill('wasm-review', { design })).text).toContain(`\n${design}\n`);
  });

  test('is escaped in a table cell', async () => {
    const { text } = await fill('wasm-before-after', { instances: '20 | \\ 30\n40' });
    expect(text).toContain('\n| Instances | 20 \\| \\\\ 30<br>40 | 20 \\| \\\\ 30<br>40 |\n');
    expect(text).toContain('with *n* = 20 | \\ 30\n40 and');
  });

  test.each(['', ' ', '\t\n'])('that is blank counts as absent: %j', async (blank) => {
    const { filled, text } = await fill('wasm-expert', { ...EXPERT, constraint: blank });
    expect(filled).toEqual(['core_language', 'api_language', 'service']);
    expect(text).toBe((await fill('wasm-expert', EXPERT)).text);
  });

  test('says nothing to the opening when all required ones are there', async () => {
    expect((await fill('wasm-expert', EXPERT)).text).toMatch(/^## Role\n/);
    expect((await fill('wasm-expert', EXPERT, { locale: 'fr' })).text).toMatch(/^## Rôle\n/);
  });
});

describe('without values', () => {
  test.each<[string, readonly string[], readonly string[]]>([
    ['wasm-basic', ['Type of application to migrate (for example a Node.js e-commerce back end)'], []],
    [
      'wasm-expert',
      [
        'Language of the business core (for example Rust)',
        'Language of the API (for example Go)',
        'Name or type of the service (for example a payment service)',
      ],
      [
        'Runtime to write for (for example spinkube)',
        'Specific constraint (for example Kubernetes through a containerd shim)',
      ],
    ],
    [
      'wasm-before-after',
      [
        'Cold start with Docker, in ms (for example 950)',
        'Idle memory of a Docker instance, in MB (for example 130)',
        'Number of instances (for example 20)',
        'Name or type of the service (for example a payment service)',
      ],
      [],
    ],
  ])('%s asks for the required ones first and shows them in brackets', async (name, required, optional) => {
    const { text } = await fill(name, {});
    const [opening, body] = text.split('## Role\n') as [string, string];
    expect(opening).toMatch(/^Before you start: values that this request needs are not filled in\./);
    expect(opening.split('\n').filter((line) => line.startsWith('- '))).toEqual(
      [...required, ...optional].map((described) => `- ${described}`),
    );
    expect(opening).toContain('it is not a default. Assume none of it.');
    expect(required.filter((described) => !body.includes(`[${described}]`))).toEqual([]);
  });

  test('asks in French where French is asked', async () => {
    const { text } = await fill('wasm-expert', { ...EXPERT, service: '' }, { locale: 'fr' });
    expect(text).toMatch(
      /^Avant de commencer : il manque des valeurs dont cette demande a besoin\.[^]*\n- Nom ou type du service \(par exemple un service de paiement\)\n/,
    );
    expect(text).toContain('- Service : [Nom ou type du service (par exemple un service de paiement)]\n');
  });

  test('the review takes the design of the conversation', async () => {
    const { text, left } = await fill('wasm-review', {});
    expect(text).toContain(
      '[Design to review (for example the Markdown document with its permissions table)]\n\nWhile this stands in brackets, review the design in this conversation.',
    );
    expect(left.map(({ name, required }) => [name, required])).toEqual([['design', false]]);
  });

  test('a missing constraint is said to be none', async () => {
    expect((await fill('wasm-expert', EXPERT)).text).toContain(
      '4. **Specific constraint.** [Specific constraint (for example Kubernetes through a containerd shim)] – while this stands in brackets, there is none: say so and go on.\n',
    );
  });
});

/** What stands before the text for a business core in that language. */
const warned = async (core: string) => {
  const { text } = await fill('wasm-expert', { ...EXPERT, core_language: core });
  return text.split('## Role\n')[0];
};

describe('a language that the catalogue does not know', () => {
  test('makes the text say that values may have been cut', async () => {
    expect(await warned('payment')).toBe(
      [
        'Before you start: the catalogue knows no programming language of the following name.',
        '',
        '- "payment"',
        '',
        'Some applications split a prompt’s arguments at spaces, so values may have been cut or may have slid into the next place. Say what you think I meant for each value below, and ask me to confirm it before you design anything.',
        '',
        '',
      ].join('\n'),
    );
  });

  test.each(['Rust', 'rust', ' RUST ', 'Rust 1.90', 'Go (TinyGo)', 'C', 'C++', 'Python, JavaScript'])(
    'is none of: %s',
    async (language) => {
      expect(await warned(language)).toBe('');
    },
  );

  test.each(['Rusty', 'Golang', 'C#', 'the', 'constructor', '__proto__', '1'])('is: %s', async (language) => {
    expect(await warned(language)).toContain(`\n- "${language}"\n`);
  });
});

describe('what was filled, left and unknown', () => {
  test('is reported in order', async () => {
    const result = await fill('wasm-expert', {
      servise: 'x',
      core_language: 'Rust',
      nothing_like_it: 'y',
      ...JSON.parse('{"__proto__":"z","constructor":"z"}'),
    });
    expect(result.filled).toEqual(['core_language']);
    expect(result.left.map(({ name, required }) => [name, required])).toEqual([
      ['api_language', true],
      ['target', false],
      ['service', true],
      ['constraint', false],
    ]);
    expect(result.unknown).toEqual([
      { name: 'servise', nearest: 'service' },
      { name: 'nothing_like_it' },
      { name: '__proto__' },
      { name: 'constructor' },
    ]);
  });

  test.each([
    [
      'wasm-expert',
      'languag',
      'Template "wasm-expert" has no placeholder "languag". It accepts: core_language, api_language, target, service, constraint, locale.',
    ],
    [
      'wasm-expert',
      'local',
      'Template "wasm-expert" has no placeholder "local"; did you mean locale? It accepts: core_language, api_language, target, service, constraint, locale.',
    ],
    ['wasm-review', 'locale', 'Template "wasm-review" has no placeholder "locale". It accepts: design.'],
  ])('can be refused: %s, %s', async (name, argument, message) => {
    const { unknown } = await fill(name, { [argument]: 'x' });
    expect(unknownArgument(library.get(name), unknown[0]!).message).toBe(message);
  });

  test.each([
    [
      'wasm-exprt',
      'There is no template "wasm-exprt"; did you mean wasm-expert? Templates: wasm-basic, wasm-expert, wasm-review, wasm-before-after.',
    ],
    [
      'constructor',
      'There is no template "constructor". Templates: wasm-basic, wasm-expert, wasm-review, wasm-before-after.',
    ],
  ])('an unknown template is refused: %s', async (name, message) => {
    await expect(fill(name, {})).rejects.toThrow(message);
  });
});

describe('facts', () => {
  test('stand in their groups, and a group without facts is not shown', async () => {
    const facts = { date: '2026-11-22', lines: [{ group: 'retired', text: 'GONE | {{x}}' }] } as const;
    const { text } = await fill('wasm-basic', { application: 'A' }, { facts });
    expect(text.slice(text.indexOf('## Facts'))).toBe(
      [
        '## Facts (catalogue of 2026-11-22)',
        '',
        'These facts were read in the projects’ own sources by that date. Where they contradict what you remember, they win. On what they do not cover, say that you are not certain instead of guessing.',
        '',
        '**Retired: do not propose them; use the successor**',
        '',
        '- GONE | {{x}}',
        '',
        'When this view is not enough, the template `wasm-expert` asks for the whole architecture, with a permissions table that people read, machines check and runtimes can be configured from.',
        '',
      ].join('\n'),
    );
  });

  test.each(LOCALES)('quote published figures and compute with them: %s', async (locale) => {
    const memory = { processMb: 22, perInstanceMb: 0.1, text: 'QUOTED' };
    const { text } = await fill(
      'wasm-before-after',
      { idle_memory_mb: '130', instances: '20' },
      { locale, facts: { ...FACTS, figures: ['FIGURE'], memory } },
    );
    expect(text).toContain('– QUOTED –');
    expect(text).toContain('\n- FIGURE\n');
    expect(text).toContain(
      {
        en: [
          '- Wasm in all: 22 MB + 20 × 0.1 MB = 24 MB',
          '- Wasm density per 1024 MB: ⌊(1024 MB − 22 MB) ÷ 0.1 MB⌋ = 10020',
          '- Saved memory: 2600 MB − 24 MB = 2576 MB',
        ],
        fr: [
          '- Wasm au total : 22 Mo + 20 × 0,1 Mo = 24 Mo',
          '- Densité Wasm pour 1024 Mo : ⌊(1024 Mo − 22 Mo) ÷ 0,1 Mo⌋ = 10020',
          '- Mémoire économisée : 2600 Mo − 24 Mo = 2576 Mo',
        ],
      }[locale].join('\n'),
    );
  });
});

const NOTHING = {
  total: '',
  density: '',
  quoted: '',
  quoted_total: '',
  quoted_saved: '',
  quoted_density: '',
};
const density = (text: string) => memoryFigures('en', text, '', undefined).density;

describe('memory figures', () => {
  test.each([
    ['130', '⌊1024 MB ÷ 130 MB⌋ = 7'],
    [' 130 MB ', '⌊1024 MB ÷ 130 MB⌋ = 7'],
    ['0,5 Mo', '⌊1024 MB ÷ 0.5 MB⌋ = 2048'],
    ['12.25', '⌊1024 MB ÷ 12.25 MB⌋ = 83'],
    ['2048', '⌊1024 MB ÷ 2048 MB⌋ = 0'],
  ])('read %j', (text, expected) => {
    expect(density(text)).toBe(expected);
  });

  test.each(['', '0', '-5', '1,300', '1.300', '1e3', '0x10', '130 GB', 'many', '1 2', '1'.repeat(400)])(
    'do not guess at %j',
    (text) => {
      expect(memoryFigures('en', text, '20', undefined)).toEqual(NOTHING);
    },
  );

  test.each(['0', '2.5', '-1', 'x', '20 pods'])('do not guess at %j instances', (instances) => {
    expect(memoryFigures('en', '130', instances, undefined)).toEqual({
      ...NOTHING,
      density: '⌊1024 MB ÷ 130 MB⌋ = 7',
    });
  });

  test('say a loss as a loss', () => {
    const quoted = { processMb: 22, perInstanceMb: 0.1, text: 'Q' };
    expect(memoryFigures('en', '10', '1', quoted).quoted_saved).toBe('10 MB − 22.1 MB = −12.1 MB');
  });
});
