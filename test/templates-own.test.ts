import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { compileTemplates, type CompiledTemplates } from '../src/core/templates/compile-templates.ts';
import { fillTemplate } from '../src/core/templates/fill-template.ts';
import { createLibrary, listedLocale, withTemplates } from '../src/core/templates/template-library.ts';
import { buildTemplates, FACTS, LANGUAGES } from './support/templates.ts';

type Files = Readonly<Record<string, string>>;

const { bodies, library } = await buildTemplates();
const SURROUNDINGS = { facts: FACTS, tools: [], languages: LANGUAGES };

const compile = (files: Files): Promise<CompiledTemplates> =>
  compileTemplates(new Map(Object.entries(files)), () => Promise.resolve(bodies));

/** What is wrong with the template `mine`. */
const wrong = async (files: Files) => (await compile(files)).broken.get('mine')?.message;

const PROMPT = 'placeholders:\n  - name: service\n';
const FRONT = 'title: T\ndescription: D\nplaceholders:\n  service: { label: L, example: E }\n';
const markdown = (body: string, front = FRONT) => `---\n${front}---\n${body}\n`;
const mine = (body: string, prompt = PROMPT, front = FRONT): Files => ({
  'mine/prompt.yaml': prompt,
  'mine/en.md': markdown(body, front),
});

const fillMine = async (files: Files, values: Readonly<Record<string, string>>) => {
  const { templates } = await compile(files);
  return (await fillTemplate(createLibrary(templates), 'mine', { locale: 'en', values, ...SURROUNDINGS }))
    .text;
};

const SUPPLIED = 'facts, tools, missing, optional, unknown_languages, fence, memory';
const unknown = (name: string) =>
  `"${name}" is not a placeholder. Placeholders: service. Also supplied: ${SUPPLIED}.`;
const notABlock = (name: string) => `"${name}" is not known to templates; blocks are if, unless, each, with.`;
const notPlain = (name: string) =>
  `"${name}" is not allowed; write a plain name, without "..", "@" or "this.".`;

const TOKENS = [
  ...'{{ }} {{{ }}} {{#if {{/if}} {{else}} {{#each {{/each}} {{> {{! {{^ {{& {{* {{#>'.split(' '),
  ...'~ \\ " . .. / @ | ( ) = this service tools facts.stable missing'.split(' '),
  '\n',
  ' ',
];

describe('a body', () => {
  test.each([
    ['{{log service}}', notABlock('log')],
    ['{{lookup service "x"}}', notABlock('lookup')],
    ['{{#list service}}{{/list}}', notABlock('list')],
    ['{{#service}}x{{/service}}', notABlock('service')],
    ['{{^service}}x{{/service}}', notABlock('service')],
    ['{{{{raw}}}} x {{{{/raw}}}}', notABlock('raw')],
    ['{{log}}', unknown('log')],
    ['{{constructor}}', unknown('constructor')],
    ['{{__proto__}}', unknown('__proto__')],
    ['{{service.constructor}}', unknown('service.constructor')],
    ['{{shown.service}}', unknown('shown.service')],
    ['{{servise}}', '"servise" is not a placeholder; did you mean service?'],
    [
      '{{facts.dates}}',
      '"facts.dates" does not exist. There is: facts.date, facts.stable, facts.experimental, facts.retired, facts.figures.',
    ],
    [
      '{{#if tools.delete_all}}x{{/if}}',
      '"tools.delete_all" does not exist. There is: tools.any, tools.fill_template, tools.search_catalogue, tools.check_architecture, tools.compile_permissions, tools.audit_component.',
    ],
    ['{{@root.given}}', notPlain('@root.given')],
    ['{{#if missing}}{{../service}}{{/if}}', notPlain('../service')],
    ['{{#each missing}}{{this.constructor}}{{/each}}', notPlain('this.constructor')],
    ['{{this}}', '"this" has a meaning only inside each and with.'],
    ['{{.}}', '"." has a meaning only inside each and with.'],
    ['{{"x"}}', 'only a name may stand here.'],
    ['{{#if true}}x{{/if}}', 'only a name may stand here.'],
    ['{{#if (lookup service "x")}}x{{/if}}', 'only a name may stand here.'],
    ['{{#if}}x{{/if}}', 'if takes exactly one name.'],
    ['{{#if service includeZero=true}}x{{/if}}', 'if takes exactly one name.'],
    ['{{#each missing as |x|}}x{{/each}}', 'each takes exactly one name.'],
    [
      '{{#with service}}{{this}}{{/with}}',
      'with goes through what is supplied (facts.stable, missing), not through a placeholder.',
    ],
    ['{{* decorator}}', 'decorators and partials with a block are not known to templates.'],
    ['{{#* inline "x"}}{{/inline}}', 'decorators and partials with a block are not known to templates.'],
    ['{{#> tools}}x{{/tools}}', 'decorators and partials with a block are not known to templates.'],
    ['{{> tools x=1}}', 'a partial is called by its name alone, without parameters.'],
    ['{{> tools service}}', 'a partial is called by its name alone, without parameters.'],
    ['{{> (lookup service "x")}}', 'a partial is called by its name alone, without parameters.'],
    ['{{> tool}}', 'there is no partial "tool" in this locale. Partials: facts, notation, opening, tools.'],
    ['{{#if service}}{{/each}}', 'this is not valid Handlebars: "if doesn\'t match each".'],
    [`${'{{#if service}}'.repeat(40)}${'{{/if}}'.repeat(40)}`, 'the text is nested too deeply.'],
  ])('is refused with %s', async (body, what) => {
    expect(await wrong(mine(`{{service}}\n${body}`))).toBe(`mine/en.md: line 8: ${what}`);
  });

  test('is refused where it has more tags than its parser can stand', async () => {
    const body = `${'{{#if service}}'.repeat(15_000)}${'{{/if}}'.repeat(15_000)}`;
    expect(await wrong(mine(body))).toBe('mine/en.md: the text holds more than 2000 times "{{".');
  });

  test('is refused where it leaves a declared placeholder out', async () => {
    expect(await wrong(mine('text'))).toBe(
      'mine/en.md: placeholder "service" is declared but the text does not use it.',
    );
  });

  test('may use if, unless, each, with, else and our partials', async () => {
    const body = [
      '{{#if service}}given {{{service}}}{{else}}open {{&service}}{{/if}}',
      '{{#unless service}}none{{else if tools.any}}tools{{else}}no tools{{/unless}}',
      '{{#each facts.stable}}{{this}} of {{service}}{{/each}}{{#with facts.date}}, {{this}}{{/with}}',
      '{{! a comment }}',
      '{{> tools}}',
    ].join('\n');
    const text = await fillMine(mine(body), { service: 'S' });
    expect(text.split('\n').slice(0, 5)).toEqual([
      'given S',
      'no tools',
      'FACT-STABLE of S, 2026-11-22',
      '## Before you answer',
      '',
    ]);
  });

  test('shows a value in a table cell escaped, and everywhere else as it is', async () => {
    const body =
      '{{service}}\n\n| a | b |\n| --- | --- |\n| {{service}} | {{#if service}}{{service}}{{/if}} |';
    expect(await fillMine(mine(body), { service: 'x|y\\z\nw' })).toBe(
      'x|y\\z\nw\n\n| a | b |\n| --- | --- |\n| x\\|y\\\\z<br>w | x\\|y\\\\z<br>w |\n',
    );
  });

  test('never breaks the compiler, whatever it holds', async () => {
    const token = fc.constantFrom(...TOKENS);
    await fc.assert(
      fc.asyncProperty(fc.array(token, { maxLength: 30 }), async (tokens) => {
        const { templates, broken } = await compile(mine(`{{service}}${tokens.join('')}`));
        expect(templates.length + broken.size).toBe(1);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the files of a template', () => {
  test.each<[string, Files, string]>([
    ['no prompt.yaml', { 'mine/en.md': markdown('{{service}}') }, 'mine/prompt.yaml: the file is missing.'],
    [
      'no text',
      { 'mine/prompt.yaml': PROMPT },
      'mine: there is no text. At least one file is needed, named after its locale: en, fr.',
    ],
    [
      'a locale that is not ours',
      { ...mine('{{service}}'), 'mine/de.md': markdown('{{service}}') },
      'mine/de.md: locale "de" is not known. Locales: en, fr.',
    ],
    [
      'no front matter',
      { 'mine/prompt.yaml': PROMPT, 'mine/en.md': '{{service}}' },
      'mine/en.md: the file must start with front matter: YAML between two lines that hold only "---".',
    ],
    ['no body', mine('\n  \n'), 'mine/en.md: there is no text after the front matter.'],
    [
      'broken YAML',
      mine('{{service}}', 'placeholders: ['),
      'mine/prompt.yaml: line 1: this is not valid YAML: "Flow sequence in block collection must be sufficiently indented and end with a ]".',
    ],
    [
      'broken YAML in the front matter',
      mine('{{service}}', PROMPT, 'title: T\n\tdescription: D\n'),
      'mine/en.md: line 3: this is not valid YAML: "Tabs are not allowed as indentation".',
    ],
    [
      'a key twice',
      mine('{{service}}', `${PROMPT}placeholders: []\n`),
      'mine/prompt.yaml: line 3: this is not valid YAML: "Map keys must be unique".',
    ],
    [
      'an empty prompt.yaml',
      mine('{{service}}', ''),
      'mine/prompt.yaml: a mapping (keys with values) is expected here.',
    ],
    [
      'a list in place of a mapping',
      mine('{{service}}', '- a'),
      'mine/prompt.yaml: a mapping (keys with values) is expected here.',
    ],
    [
      'no placeholders',
      mine('{{service}}', 'order: 1'),
      'mine/prompt.yaml: placeholders: this key is missing.',
    ],
    [
      'an unknown key',
      mine('{{service}}', `${PROMPT}arguments: []\n`),
      'mine/prompt.yaml: arguments: this key is not known here.',
    ],
    [
      'wrong values',
      mine(
        '{{service}}',
        'order: first\nplaceholders:\n  - name: service\n    required: maybe\n    completion: cities\n',
      ),
      [
        'mine/prompt.yaml: order: a whole number is expected here.',
        'mine/prompt.yaml: placeholders.0.required: true or false is expected here.',
        'mine/prompt.yaml: placeholders.0.completion: the value must be one of: languages, targets, locales, constraints.',
      ].join('\n'),
    ],
    [
      'a placeholder that is no name',
      mine('{{service}}', 'placeholders:\n  - name: Service Name\n'),
      'mine/prompt.yaml: placeholders.0.name: the value "Service Name" does not have the right form.',
    ],
    [
      'a placeholder twice',
      mine('{{service}}', `${PROMPT}  - name: service\n`),
      'mine/prompt.yaml: placeholders.1.name: placeholder "service" is declared twice.',
    ],
    [
      'a reserved placeholder',
      mine('{{service}}', `${PROMPT}  - name: locale\n`),
      'mine/prompt.yaml: placeholders.1.name: "locale" cannot name a placeholder. Reserved: facts, tools, missing, optional, unknown_languages, fence, memory, locale, else, false, null, this, true, undefined.',
    ],
    [
      'a placeholder without label',
      mine('{{service}}', PROMPT, 'title: T\ndescription: D\n'),
      'mine/en.md: placeholders.service: this key is missing.',
    ],
    [
      'a label without placeholder',
      mine('{{service}}', PROMPT, `${FRONT}  other: { label: L, example: E }\n`),
      'mine/en.md: placeholders.other: this placeholder is not declared in prompt.yaml.',
    ],
    [
      'a prototype as key',
      mine('{{service}}', PROMPT, `${FRONT}  __proto__: { label: L, example: E }\n`),
      'mine/en.md: __proto__: this key is not known here.',
    ],
    [
      'texts that no list can show',
      mine(
        '{{service}}',
        PROMPT,
        `title: ${'t'.repeat(81)}\ndescription: "a\\nb"\nplaceholders:\n  service: { label: "", example: 5 }\n`,
      ),
      [
        'mine/en.md: title: the value is too long or too large; at most 80.',
        'mine/en.md: description: the value "a b" does not have the right form.',
        'mine/en.md: placeholders.service.label: the value is empty or too small.',
        'mine/en.md: placeholders.service.example: a text is expected here.',
      ].join('\n'),
    ],
    [
      'aliases that expand without end',
      mine(
        '{{service}}',
        `a: &a [x,x,x,x,x,x]\nb: &b [*a,*a,*a,*a,*a,*a]\nplaceholders: [*b,*b,*b,*b,*b,*b]\n`,
      ),
      'mine/prompt.yaml: the aliases expand to too much.',
    ],
    [
      'YAML without end',
      mine('{{service}}', `placeholders: ${'['.repeat(20_000)}`),
      'mine/prompt.yaml: the YAML is longer than 16384 characters.',
    ],
  ])('are refused with %s', async (_, files, what) => {
    expect(await wrong(files)).toBe(what);
  });

  test('are refused in a folder whose name is no prompt name', async () => {
    const { broken } = await compile({
      'My Prompt/prompt.yaml': PROMPT,
      'My Prompt/en.md': markdown('{{service}}'),
    });
    expect(broken.get('My Prompt')?.message).toBe(
      'My Prompt: a template is named in lower-case letters, digits and single hyphens, a letter first.',
    );
  });

  test('are refused in French where French is read', async () => {
    const { broken } = await compile(mine('{{service}}\n{{servise}}'));
    expect(broken.get('mine')?.in('fr')).toBe(
      'mine/en.md : ligne 8 : "servise" n’est pas un emplacement ; vouliez-vous dire service ?',
    );
  });

  test('are left alone where they are not a template’s', async () => {
    const { templates, broken } = await compile({
      ...mine('{{service}}'),
      'README.md': 'x',
      'mine/README.md': 'x',
      'mine/notes.txt': 'x',
      '.git/en.md': 'x',
      'docs/page.md': 'x',
    });
    expect(templates.map(({ name }) => name)).toEqual(['mine']);
    expect([...broken.keys()]).toEqual([]);
  });

  test('do not spoil their neighbours', async () => {
    const { templates, broken } = await compile({
      ...mine('{{service}}{{nothing}}'),
      'other/prompt.yaml': 'placeholders: []\n',
      'other/en.md': markdown('text', 'title: T\ndescription: D\n'),
    });
    expect(templates.map(({ name }) => name)).toEqual(['other']);
    expect([...broken.keys()]).toEqual(['mine']);
  });
});

describe('own partials', () => {
  const partial = async (partials: Files) =>
    (await compile({ ...mine('{{service}}{{> a}}'), ...partials })).problem;

  test.each<[string, Files, string]>([
    [
      'calls itself',
      { '_partials/a.en.md': '{{> a}}' },
      '_partials/a.en.md: the partial calls itself: a → a.',
    ],
    [
      'calls itself through another',
      { '_partials/a.en.md': '{{> b}}', '_partials/b.en.md': '{{> a}}' },
      '_partials/a.en.md: the partial calls itself: a → b → a.\n_partials/b.en.md: the partial calls itself: b → a → b.',
    ],
    [
      'names a placeholder',
      { '_partials/a.en.md': 'x\n{{service}}' },
      '_partials/a.en.md: line 2: "service" is not known here, where there are no placeholders. Supplied: facts, tools, missing, optional, unknown_languages, fence, memory.',
    ],
    [
      'has a locale that is not ours',
      { '_partials/a.en.md': 'x', '_partials/a.de.md': 'x' },
      '_partials/a.de.md: locale "de" is not known. Locales: en, fr.',
    ],
  ])('are refused where one %s', async (_, partials, what) => {
    expect((await partial(partials))?.message).toBe(what);
  });

  test('stand beside ours, and in place of one with the same name', async () => {
    const text = await fillMine(
      {
        ...mine('{{service}}\n{{> a}}\n{{> tools}}'),
        '_partials/a.en.md': 'own on {{facts.date}}',
        '_partials/tools.en.md': 'own tools',
      },
      { service: 'S' },
    );
    expect(text).toBe('S\nown on 2026-11-22\nown tools\n');
  });
});

const own = await compile({
  'wasm-basic/prompt.yaml': PROMPT,
  'wasm-basic/fr.md': markdown('Bonjour {{service}}'),
  'a-new-one/prompt.yaml':
    'order: 5\nplaceholders:\n  - name: x\n  - name: constructor\n    required: true\n',
  'a-new-one/en.md': markdown(
    '{{x}} {{constructor}}',
    'title: T\ndescription: D\nplaceholders: { x: { label: X, example: 1a }, constructor: { label: C, example: 2a } }\n',
  ),
  'a-new-one/fr.md': markdown(
    '{{constructor}} {{x}}',
    'title: T\ndescription: D\nplaceholders: { x: { label: X, example: 1a }, constructor: { label: C, example: 2a } }\n',
  ),
});
const mixed = withTemplates(library, own.templates);

describe('a library with own templates', () => {
  test('puts a replacement in the place of ours and new ones after', () => {
    expect(mixed.list().map(({ name }) => name)).toEqual([
      'wasm-basic',
      'wasm-expert',
      'wasm-review',
      'wasm-before-after',
      'a-new-one',
    ]);
  });

  test('gives a locale argument where there is a choice and the prompt does not live by a single argument', () => {
    expect(mixed.list().map(({ ownLocaleArgument }) => ownLocaleArgument)).toEqual([
      false,
      true,
      false,
      true,
      true,
    ]);
  });

  test('does not fall back to another locale in silence', async () => {
    const basic = mixed.get('wasm-basic');
    expect(listedLocale(basic, 'en')).toBe('fr');
    const error = 'Template "wasm-basic" has no text in "en". It has: fr.';
    expect(() => basic.title('en')).toThrow(error);
    await expect(
      fillTemplate(mixed, 'wasm-basic', { locale: 'en', values: {}, ...SURROUNDINGS }),
    ).rejects.toThrow(error);
  });

  test('takes a placeholder named like a part of every object', async () => {
    const fill = { locale: 'fr', ...SURROUNDINGS } as const;
    const whole = await fillTemplate(mixed, 'a-new-one', { ...fill, values: { x: 'X', constructor: 'K' } });
    const part = await fillTemplate(mixed, 'a-new-one', { ...fill, values: { x: 'X' } });
    expect(whole.text).toBe('K X\n');
    expect(part.left).toEqual([{ name: 'constructor', required: true, label: 'C', example: '2a' }]);
  });
});
