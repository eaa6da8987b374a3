import { quote, userError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import type { Template, TemplateBodies, TemplateMetadata, TemplateTexts } from './template.ts';

/**
 * Templates over their metadata. `loadBodies` runs at most once, on the first `render`; `loadShared` brings the
 * partials that the bodies do not have themselves, and the opening that every text shares.
 */
export function bindTemplates(
  metadata: readonly TemplateMetadata[],
  loadBodies: () => Promise<TemplateBodies>,
  loadShared: () => Promise<TemplateBodies> = loadBodies,
): readonly Template[] {
  let bound: Promise<ReturnType<typeof import('./render.ts').bindBodies>> | undefined;
  const bind = async () => {
    const [{ bindBodies }, own, shared] = await Promise.all([
      import('./render.ts'),
      loadBodies(),
      loadShared(),
    ]);
    return bindBodies(own, shared);
  };
  return metadata.map((one) => bindTemplate(one, () => (bound ??= bind())));
}

function bindTemplate(
  { name, order, placeholders, texts }: TemplateMetadata,
  bodies: () => Promise<ReturnType<typeof import('./render.ts').bindBodies>>,
): Template {
  const locales = LOCALES.filter((locale) => Object.hasOwn(texts, locale));
  const textsIn = (locale: Locale): TemplateTexts => {
    const found = texts[locale];
    if (found) return found;
    throw userError('templates.no-locale', { name: quote(name), locale, available: locales.join(', ') });
  };
  return {
    name,
    order,
    placeholders,
    locales,
    ownLocaleArgument: locales.length > 1 && placeholders.length !== 1,
    title: (locale) => textsIn(locale).title,
    description: (locale) => textsIn(locale).description,
    label: (locale, placeholder) => textsIn(locale).placeholders[placeholder]!.label,
    example: (locale, placeholder) => textsIn(locale).placeholders[placeholder]!.example,
    async render(locale, context) {
      textsIn(locale);
      return (await bodies())(name, locale, context);
    },
  };
}
