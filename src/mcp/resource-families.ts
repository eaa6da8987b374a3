import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { LOCALES, type Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { loadGuides } from '../core/templates/guides.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { getPrompt } from './prompts.ts';

/** One Markdown page. */
export interface Page {
  /** The values of the family's variables. */
  readonly path: readonly string[];
  readonly name: string;
  readonly title: string;
  readonly description: string;
  read(): Promise<string>;
}

/** The pages that share a form of URI: `wasm-architect://{name}/{variable}/…`. */
export interface ResourceFamily {
  readonly name: string;
  readonly variables: readonly string[];
  title(locale: Locale): string;
  description(locale: Locale): string;
  pages(context: ToolContext): Promise<readonly Page[]>;
}

const templates: ResourceFamily = {
  name: 'templates',
  variables: ['name', 'locale'],
  title: (locale) => say(locale, 'resources.templates-title'),
  description: (locale) => say(locale, 'resources.templates'),
  pages: async (context) =>
    context
      .templates()
      .list()
      .flatMap((template) =>
        template.locales.map((locale) => ({
          path: [template.name, locale],
          name: `${template.name}.${locale}`,
          title: say(locale, 'resources.template-title', { title: template.title(locale) }),
          description: template.description(locale),
          read: () => readTemplate({ ...context, locale }, template.name),
        })),
      ),
};

async function readTemplate(context: ToolContext, name: string): Promise<string> {
  const { messages } = await getPrompt(context, name);
  const content = messages[0]?.content;
  return content?.type === 'text' ? content.text : '';
}

const guide: ResourceFamily = {
  name: 'guide',
  variables: ['topic', 'locale'],
  title: (locale) => say(locale, 'resources.guides-title'),
  description: (locale) => say(locale, 'resources.guides'),
  pages: async () =>
    (await loadGuides()).flatMap(({ topic, texts }) =>
      LOCALES.map((locale) => ({
        path: [topic, locale],
        name: `${topic}.${locale}`,
        title: texts[locale].title,
        description: texts[locale].description,
        read: () => Promise.resolve(texts[locale].text),
      })),
    ),
};

const notation: ResourceFamily = {
  name: 'notation',
  variables: ['locale'],
  title: (locale) => say(locale, 'resources.notation-title'),
  description: (locale) => say(locale, 'resources.notation'),
  pages: async () =>
    LOCALES.map((locale) => ({
      path: [locale],
      name: `notation.${locale}`,
      title: say(locale, 'resources.notation-title'),
      description: say(locale, 'resources.notation'),
      read: async () => (await import('../core/permissions/notation-page.ts')).notationPage(locale),
    })),
};

const catalogueIndex: ResourceFamily = {
  name: 'catalogue',
  variables: [],
  title: (locale) => say(locale, 'resources.catalogue-title'),
  description: (locale) => say(locale, 'resources.catalogue'),
  pages: async ({ locale }) => [
    {
      path: [],
      name: 'catalogue',
      title: say(locale, 'resources.catalogue-title'),
      description: say(locale, 'resources.catalogue'),
      read: async () => {
        const [{ renderIndex }, catalogue] = await Promise.all([
          import('../core/catalogue/render-index.ts'),
          loadCatalogue(),
        ]);
        return renderIndex(catalogue, locale);
      },
    },
  ],
};

const catalogueEntries: ResourceFamily = {
  name: 'catalogue',
  variables: ['id'],
  title: (locale) => say(locale, 'resources.catalogue-title'),
  description: (locale) => say(locale, 'resources.catalogue'),
  pages: async ({ locale }) => {
    const catalogue = await loadCatalogue();
    return catalogue.entries.map((entry) => ({
      path: [entry.id],
      name: entry.id,
      title: entry.name,
      description: entry.summary[locale],
      read: async () => {
        const { renderEntry } = await import('../core/catalogue/render-entry.ts');
        return renderEntry(entry, locale, catalogue);
      },
    }));
  },
};

async function loadCatalogue(): Promise<Catalogue> {
  return (await import('../core/catalogue/catalogue.ts')).loadCatalogue();
}

/** In the order of the lists. */
export const RESOURCE_FAMILIES: readonly ResourceFamily[] = [
  templates,
  guide,
  notation,
  catalogueIndex,
  catalogueEntries,
];
