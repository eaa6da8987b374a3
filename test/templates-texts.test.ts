import { describe, expect, test } from 'vitest';
import { GUIDE_TOPICS } from '../src/core/templates/guides.ts';
import { LOCALES, type Locale } from '../src/core/locales/locale.ts';
import { CAPABILITIES } from '../src/core/permissions/capability.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { fillTemplate } from '../src/core/templates/fill-template.ts';
import { buildTemplates, FACTS, LANGUAGES, promptFiles, TOOLS } from './support/templates.ts';

const files = promptFiles();
const { library, guides } = await buildTemplates(files);
const SURROUNDINGS = { facts: FACTS, tools: TOOLS, languages: LANGUAGES };

const VALUES: Readonly<Record<string, string>> = {
  application: 'APPLICATION',
  core_language: 'Rust',
  api_language: 'Go',
  target: 'TARGET',
  service: 'SERVICE',
  constraint: 'CONSTRAINT',
  design: 'DESIGN',
  cold_start_ms: '950',
  idle_memory_mb: '130',
  instances: '20',
};

/** The text with every value that the template takes. */
async function filled(name: string, locale: Locale): Promise<string> {
  const names = library.get(name).placeholders.map((placeholder) => placeholder.name);
  const values = Object.fromEntries(names.map((placeholder) => [placeholder, VALUES[placeholder]!]));
  return (await fillTemplate(library, name, { locale, values, ...SURROUNDINGS })).text;
}

/** What design.md section 3 asks of each template, by what shows it in each locale. */
const ELEMENTS: readonly (readonly [template: string, element: string, en: RegExp, fr: RegExp])[] = [
  [
    'wasm-basic',
    'role',
    /senior cloud architect and an expert in WebAssembly/,
    /architecte cloud senior, expert en WebAssembly/,
  ],
  [
    'wasm-basic',
    'migration of the application',
    /migrate my application to WebAssembly microservices.\n\nApplication: APPLICATION/,
    /migrer mon application vers des microservices WebAssembly.\n\nApplication : APPLICATION/,
  ],
  ['wasm-basic', 'feasibility', /\*\*Feasibility\.\*\*/, /\*\*Faisabilité\.\*\*/],
  [
    'wasm-basic',
    'performance gains',
    /\*\*Performance gains to expect\.\*\*/,
    /\*\*Gains de performance attendus\.\*\*/,
  ],
  ['wasm-basic', 'traps', /\*\*Traps to avoid at all costs\.\*\*/, /\*\*Pièges à éviter absolument\.\*\*/],
  [
    'wasm-basic',
    'the way to the expert template and the table',
    /template `wasm-expert`.*permissions table/,
    /modèle `wasm-expert`.*tableau des permissions/,
  ],
  ['wasm-basic', 'facts', /## Facts \(catalogue of 2026-11-22\)/, /## Faits \(catalogue du 2026-11-22\)/],

  [
    'wasm-expert',
    'role',
    /principal DevOps engineer and cloud architect, specialised in serverless and edge computing/,
    /ingénieur DevOps principal et un architecte cloud, spécialisé dans le serverless et l’edge computing/,
  ],
  ['wasm-expert', 'background: cost', /cloud bill is excessive/, /facture cloud est excessive/],
  [
    'wasm-expert',
    'background: cold starts with Docker',
    /Docker deployments give us painful cold starts/,
    /déploiements Docker actuels nous imposent des démarrages à froid pénibles/,
  ],
  [
    'wasm-expert',
    'goal: critical back-end services',
    /move our critical back-end services to a Wasm architecture/,
    /services backend critiques à une architecture Wasm/,
  ],
  [
    'wasm-expert',
    'goal: light, polyglot, Zero Trust',
    /light, polyglot and strongly secured \(Zero Trust\)/,
    /légère, polyglotte et fortement sécurisée \(Zero Trust\)/,
  ],
  ['wasm-expert', 'service', /Service: SERVICE\n/, /Service : SERVICE\n/],
  [
    'wasm-expert',
    'architecture on the Component Model',
    /1\. .*detailed architecture for our service on the WebAssembly Component Model/,
    /1\. .*architecture détaillée fondée sur le modèle de composants de WebAssembly \(Component Model\)/,
  ],
  [
    'wasm-expert',
    'communication between languages',
    /2\. .*strategy for a business core in Rust and an API in Go/,
    /2\. .*stratégie pour un cœur métier en Rust et une API en Go/,
  ],
  [
    'wasm-expert',
    'security on capabilities',
    /3\. .*rigorous model on capabilities/,
    /3\. .*modèle rigoureux fondé sur les capacités/,
  ],
  [
    'wasm-expert',
    'file system and network',
    /access to the file system and to the network is restricted/,
    /l’accès au système de fichiers et au réseau se restreint/,
  ],
  [
    'wasm-expert',
    'constraint',
    /4\. \*\*Specific constraint\.\*\* CONSTRAINT\n/,
    /4\. \*\*Contrainte particulière\.\*\* CONSTRAINT\n/,
  ],
  ['wasm-expert', 'target', /Write for TARGET\./, /Écris pour TARGET\./],
  [
    'wasm-expert',
    'the table',
    /Markdown table with the columns Component, Language, Function and Permissions/,
    /tableau Markdown aux colonnes Composant, Langage, Fonction et Permissions/,
  ],
  [
    'wasm-expert',
    'the pipeline',
    /CI\/CD pipeline that compiles and deploys the modules/,
    /pipeline CI\/CD qui compile et déploie les modules/,
  ],
  [
    'wasm-expert',
    'warning: mature and stable',
    /only runtimes and integrations that are mature and stable today/,
    /que des moteurs et des intégrations matures et stables aujourd’hui/,
  ],
  ['wasm-expert', 'warning: experimental', /experimental, say so/, /expérimental, dis-le/],
  ['wasm-expert', 'warning: no invented tools', /Invent no tools/, /N’invente aucun outil/],

  ['wasm-review', 'the design given', /\n````markdown\nDESIGN\n````\n/, /\n````markdown\nDESIGN\n````\n/],
  [
    'wasm-review',
    'check',
    /Call `check_architecture` with the whole document/,
    /Appelle `check_architecture` avec le document entier/,
  ],
  ['wasm-review', 'mend', /\*\*Mend\.\*\*/, /\*\*Corriger\.\*\*/],
  [
    'wasm-review',
    'repeat until clean',
    /\*\*Repeat\*\* steps 2 and 3 until no finding is left/,
    /\*\*Recommencer\*\* les étapes 2 et 3 jusqu’à ce qu’il ne reste aucun constat/,
  ],
  ['wasm-review', 'compile', /Then call `compile_permissions`/, /Appelle ensuite `compile_permissions`/],

  ['wasm-before-after', 'service', /Service: SERVICE\n/, /Service : SERVICE\n/],
  [
    'wasm-before-after',
    'cold start',
    /\| Cold start \(ms\) \| 950 \| \|/,
    /\| Démarrage à froid \(ms\) \| 950 \| \|/,
  ],
  [
    'wasm-before-after',
    'idle memory',
    /\| Idle memory per instance \(MB\) \| 130 \| \|/,
    /\| Mémoire au repos par instance \(Mo\) \| 130 \| \|/,
  ],
  ['wasm-before-after', 'instances', /\| Instances \| 20 \| 20 \|/, /\| Instances \| 20 \| 20 \|/],
  ['wasm-before-after', 'security', /\| Security \|/, /\| Sécurité \|/],
  ['wasm-before-after', 'architecture', /\| Architecture \|/, /\| Architecture \|/],
  [
    'wasm-before-after',
    'measured, with the command',
    /\*\*Measured\*\* means that you state the command/,
    /\*\*Mesuré\*\* veut dire que tu indiques la commande/,
  ],
  [
    'wasm-before-after',
    'quoted, with source and conditions',
    /\*\*Quoted\*\* means a published figure with its publisher, its date, what was measured and under which conditions/,
    /\*\*Cité\*\* veut dire un chiffre publié, avec son auteur, sa date, ce qui a été mesuré et dans quelles conditions/,
  ],
  [
    'wasm-before-after',
    'never made up',
    /Never make a Wasm figure up/,
    /N’invente jamais un chiffre pour Wasm/,
  ],
  [
    'wasm-before-after',
    'formula of the saved memory',
    /Saved memory: \*n\* × \*m\* − \(\*h\* \+ \*n\* × \*w\*\)/,
    /Mémoire économisée : \*n\* × \*m\* − \(\*h\* \+ \*n\* × \*w\*\)/,
  ],
  [
    'wasm-before-after',
    'Docker in all',
    /\*n\* × \*m\*: 20 × 130 MB = 2600 MB/,
    /\*n\* × \*m\* : 20 × 130 Mo = 2600 Mo/,
  ],
  ['wasm-before-after', 'Docker density', /⌊1024 MB ÷ 130 MB⌋ = 7/, /⌊1024 Mo ÷ 130 Mo⌋ = 7/],

  ...['wasm-expert', 'wasm-review', 'wasm-before-after'].map(
    (name) =>
      [
        name,
        'notation, facts and tools at the end, in this order',
        /\n## Permission notation\n[^]*\n## Facts \(catalogue of 2026-11-22\)\n[^]*\n## Before you answer\n(?:(?!\n## )[^])*$/,
        /\n## Notation des permissions\n[^]*\n## Faits \(catalogue du 2026-11-22\)\n[^]*\n## Avant de répondre\n(?:(?!\n## )[^])*$/,
      ] as const,
  ),
];

describe('each element that a template must carry', () => {
  test.each(ELEMENTS)('%s: %s', async (name, _, en, fr) => {
    expect(await filled(name, 'en')).toMatch(en);
    expect(await filled(name, 'fr')).toMatch(fr);
  });
});

/** The Markdown texts in pairs: what they are called, English, French. */
const PAIRS = [...files]
  .filter(([path]) => path.endsWith('en.md'))
  .map(
    ([path, en]) =>
      [path.replace(/[./]en\.md$/, ''), en, files.get(path.replace(/en\.md$/, 'fr.md'))!] as const,
  );

/** The parts of a Markdown text: headings by depth, list items, table rows by width, in their order. */
const partsOf = (text: string) =>
  text.split('\n').flatMap((line) => {
    if (/^#+ /.test(line)) return `heading ${line.indexOf(' ')}`;
    if (/^(?:-|\d+\.) /.test(line)) return `item ${line.split(' ')[0]}`;
    if (line.startsWith('|')) return `row ${line.split('|').length}`;
    return [];
  });

const tagsOf = (text: string) => text.match(/\{\{[^}]*\}\}/g) ?? [];

/** Names, commands and notation, which no locale changes. */
const codeOf = (text: string) =>
  (text.match(/`[^`\n]+`/g) ?? []).filter(
    (span) => !/host|hôte|ROW|LIGNE|row|ligne|NAME|NOM|none|aucune|external|externe|\{\{/.test(span),
  );

const numbersOf = (text: string, thousands: RegExp) =>
  (
    text
      .replace(thousands, '')
      .replaceAll(',', '.')
      .match(/\d+(?:\.\d+)*/g) ?? []
  ).sort();

describe('English and French', () => {
  test('stand in every folder', () => {
    expect(PAIRS.map(([name]) => name).sort()).toEqual([
      ...GUIDE_TOPICS.map((topic) => `_guides/${topic}`).sort(),
      ...['facts', 'notation', 'opening', 'tools'].map((name) => `_partials/${name}`),
      'wasm-basic',
      'wasm-before-after',
      'wasm-expert',
      'wasm-review',
    ]);
  });

  test.each(PAIRS)('have the same parts: %s', (_, en, fr) => {
    expect(partsOf(fr)).toEqual(partsOf(en));
  });

  test.each(PAIRS)('use the same placeholders, blocks and partials: %s', (_, en, fr) => {
    expect(tagsOf(fr)).toEqual(tagsOf(en));
  });

  test.each(PAIRS)('name the same code: %s', (_, en, fr) => {
    expect(codeOf(fr).sort()).toEqual(codeOf(en).sort());
  });

  test.each(PAIRS)('quote the same numbers: %s', (_, en, fr) => {
    expect(numbersOf(fr, /(?<=\d) (?=\d{3})/g)).toEqual(numbersOf(en, /(?<=\d),(?=\d{3})/g));
  });

  /** Words that are frequent in one language and are no word of the other. */
  const FOREIGN: Readonly<Record<Locale, RegExp>> = {
    en: /(?<![\p{L}’-])(?:le|la|les|des|du|et(?! al\.)|est|dans|pour|avec|une|que|qui|sur|ce|il|elle|ne|pas|sont|où|à|être|aux|vous|tu)(?![\p{L}-])|[«»éèêàçùœ]/giu,
    fr: /(?<![\p{L}’-])(?:the|and|of|is|are|with|for|from|which|that|this|what|when|where|not|it|its|be|by|has|have|at|you|your|to|or)(?![\p{L}-])/giu,
  };

  test.each(PAIRS.flatMap(([name, en, fr]) => [[name, 'en', en] as const, [name, 'fr', fr] as const]))(
    'do not leak into each other: %s.%s',
    (_, locale, text) => {
      const prose = text.replace(/\{\{[^}]*\}\}|`[^`\n]*`/g, ' ');
      expect(prose.match(FOREIGN[locale]) ?? []).toEqual([]);
    },
  );

  test('write French with French typography', () => {
    const french = PAIRS.map(([, , fr]) =>
      fr.replace(/^---\n[^]*?\n---\n|\{\{[^}]*\}\}|`[^`\n]*`/g, ' '),
    ).join('\n');
    expect(french.match(/\p{L}'\p{L}|"|\p{L}[;!?]|\p{L}:\s/gu) ?? []).toEqual([]);
  });
});

describe('a text', () => {
  test.each(LOCALES)('names only tools that are registered: %s', async (locale) => {
    const templates = library.list().map(({ name }) => name);
    const texts = await Promise.all(
      templates.map((name) =>
        fillTemplate(library, name, { locale, values: {}, ...SURROUNDINGS, tools: [] }),
      ),
    );
    expect(texts.flatMap(({ text }) => text.match(/`[a-z]+_[a-z]+`/g) ?? [])).toEqual([]);
  });

  test.each(TOOLS.flatMap((tool) => LOCALES.map((locale) => [tool, locale] as const)))(
    'names %s where it alone is registered: %s',
    async (tool, locale) => {
      const { text } = await fillTemplate(library, 'wasm-expert', {
        locale,
        values: {},
        ...SURROUNDINGS,
        tools: [tool],
      });
      expect(text.match(/`[a-z]+_[a-z]+`/g)).toEqual([`\`${tool}\``]);
    },
  );

  test.each(library.list().flatMap(({ name }) => LOCALES.map((locale) => [name, locale] as const)))(
    'leaves no template syntax and no doubled blank line: %s.%s',
    async (name, locale) => {
      const open = await fillTemplate(library, name, { locale, values: {}, ...SURROUNDINGS, tools: [] });
      const texts = [open.text, await filled(name, locale)].join('\n');
      expect(texts.match(/\{\{|\}\}|\n\n\n|undefined|\[object/g) ?? []).toEqual([]);
    },
  );

  test('stays short: without the facts at most 9 kB', async () => {
    const sizes = await Promise.all(
      library.list().flatMap(({ name }) => LOCALES.map((locale) => filled(name, locale))),
    );
    expect(Math.max(...sizes.map((text) => Buffer.byteLength(text)))).toBeLessThan(9_000);
  });

  test('has titles and descriptions that fit a list of 4 kB', () => {
    const listed = library.list().map((template) => ({
      name: template.name,
      title: template.title('fr'),
      description: template.description('fr'),
      arguments: template.placeholders.map(({ name }) => ({ name, description: template.label('fr', name) })),
    }));
    expect(Buffer.byteLength(JSON.stringify(listed))).toBeLessThan(2_500);
  });
});

describe('prompts', () => {
  test('have their arguments in the order that hosts which split at spaces need', () => {
    const listed = library.list().map(({ name, placeholders, ownLocaleArgument }) => {
      const names = placeholders.map((placeholder) => placeholder.name);
      return [name].concat(names, ownLocaleArgument ? 'locale' : []);
    });
    expect(listed).toEqual([
      ['wasm-basic', 'application'],
      ['wasm-expert', 'core_language', 'api_language', 'target', 'service', 'constraint', 'locale'],
      ['wasm-review', 'design'],
      ['wasm-before-after', 'cold_start_ms', 'idle_memory_mb', 'instances', 'service', 'locale'],
    ]);
  });

  test('keep prompt.yaml free of any language', () => {
    const words = [...files]
      .filter(([path]) => path.endsWith('.yaml'))
      .flatMap(([, text]) => text.match(/[A-Za-z_]+/g)!);
    const known = new Set([
      'order',
      'placeholders',
      'name',
      'required',
      'true',
      'completion',
      'languages',
      'targets',
      'constraints',
    ]);
    const names = new Set(library.list().flatMap(({ placeholders }) => placeholders.map(({ name }) => name)));
    expect(words.filter((word) => !known.has(word) && !names.has(word))).toEqual([]);
  });

  test('do not let a shared passage call another: an own one of that name could call back', () => {
    const partials = [...files].filter(([path]) => path.startsWith('_partials/'));
    expect(partials.filter(([, text]) => text.includes('{{>')).map(([path]) => path)).toEqual([]);
  });
});

const textOf = (topic: string, locale: Locale) =>
  guides.find((guide) => guide.topic === topic)!.texts[locale].text;

const notationIn = async (locale: Locale) => {
  const text = await filled('wasm-expert', locale);
  return text.slice(text.indexOf('/v1/orders/...') - 400, text.indexOf('(catalogue '));
};

describe('the notation in the texts', () => {
  test('names every capability, in both locales', async () => {
    const named = new RegExp(`\`(${CAPABILITIES.join('|')})\``, 'g');
    const bare = CAPABILITIES.filter((capability) => !/-(?:read|write|publish|subscribe)$/.test(capability));
    for (const locale of LOCALES) {
      const found = new Set([...(await notationIn(locale)).matchAll(named)].map((match) => match[1]));
      expect(bare.filter((capability) => !found.has(capability))).toEqual([]);
    }
  });

  test.each(LOCALES)('gives an example that reads without a problem: %s', async (locale) => {
    const { table, problems } = parseTable(await notationIn(locale));
    expect(problems).toEqual([]);
    expect(table.rows.map(({ component }) => component)).toEqual([
      '*',
      'invoice-api',
      'invoice-core',
      'invoice-layout',
      'ledger',
    ]);
  });
});

describe('guides', () => {
  test('exist for each topic in each locale, with a heading that is their title', () => {
    const headings = guides.flatMap(({ texts }) =>
      LOCALES.map((locale) => texts[locale].text.split('\n')[0]),
    );
    const titles = guides.flatMap(({ texts }) => LOCALES.map((locale) => `# ${texts[locale].title}`));
    expect(guides.map(({ topic }) => topic)).toEqual([...GUIDE_TOPICS]);
    expect(headings).toEqual(titles);
  });

  test.each<[string, RegExp, RegExp]>([
    [
      'faq',
      /replace Docker\?\n\nNo\. They complete each other/,
      /remplace-t-il Docker \?\n\nNon\. Ils se complètent/,
    ],
    ['faq', /Is Rust required\?\n\nNo\./, /Faut-il apprendre Rust \?\n\nNon\./],
    [
      'faq',
      /\| C# \|.*\| experimental: preview packages \|/,
      /\| C# \|.*\| expérimental : paquets de préversion \|/,
    ],
    [
      'why-it-works',
      /cloud bill is excessive and cold starts are painful/,
      /facture cloud est excessive et les démarrages à froid sont pénibles/,
    ],
    [
      'why-it-works',
      /The Permissions column forces least privilege/,
      /La colonne Permissions impose le moindre privilège/,
    ],
    ['insight', /Interfaces instead of networked services/, /Des interfaces au lieu de services en réseau/],
    [
      'insight',
      /\*loaded\* modules are plausible.*unproven/,
      /modules \*chargés\* sont donc plausibles.*ne sont pas prouvés/,
    ],
    ['before-after', /No primary source was found/, /Aucune source primaire n’a été trouvée/],
    [
      'before-after',
      /Saved memory for \*n\* instances is/,
      /La mémoire économisée pour \*n\* instances vaut/,
    ],
  ])('%s says what it must: %s', (topic, en, fr) => {
    expect(textOf(topic, 'en')).toMatch(en);
    expect(textOf(topic, 'fr')).toMatch(fr);
  });
});
