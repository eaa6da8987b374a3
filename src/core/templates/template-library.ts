import { nearest, quote, userError } from '../errors.ts';
import type { Locale } from '../locales/locale.ts';
import type { Template } from './template.ts';

/** Templates by name, in the order in which they are listed. */
export interface TemplateLibrary {
  list(): readonly Template[];
  /** A name that no template has is a `UserError` with the nearest one. */
  get(name: string): Template;
}

export function createLibrary(templates: readonly Template[]): TemplateLibrary {
  const byName = new Map(templates.map((template) => [template.name, template]));
  return {
    list: () => templates,
    get(name) {
      const template = byName.get(name);
      if (template) return template;
      const accepted = [...byName.keys()].join(', ');
      const near = nearest(name, byName.keys());
      throw near === undefined
        ? userError('templates.unknown-template', { name: quote(name), accepted })
        : userError('templates.unknown-template-near', { name: quote(name), near, accepted });
    },
  };
}

/** The library with more templates: one of a known name takes that one's place, the others follow in their order. */
export function withTemplates(library: TemplateLibrary, templates: readonly Template[]): TemplateLibrary {
  const byName = new Map(library.list().map((template) => [template.name, template]));
  for (const template of templates) byName.set(template.name, template);
  return createLibrary([...byName.values()]);
}

/** The locale in which a list shows a template: the asked one, else the first that it has. */
export function listedLocale(template: Template, locale: Locale): Locale {
  return template.locales.includes(locale) ? locale : template.locales[0]!;
}
