import Handlebars from 'handlebars/dist/cjs/handlebars.runtime.js';
import type { Locale } from '../locales/locale.ts';
import type { TemplateContext } from './context.ts';
import type { TemplateBodies } from './template.ts';

/** The partial that opens every text: what is missing, and what may have been cut. Empty where nothing is. */
export const OPENING = 'opening';

type Render = (name: string, locale: Locale, context: TemplateContext) => string;

/** Makes functions of compiled texts. A partial of `own` hides the one of that name in `shared`. */
export function bindBodies(own: TemplateBodies, shared: TemplateBodies): Render {
  const handlebars = Handlebars.create();
  const partials = new Map<Locale, Readonly<Record<string, HandlebarsTemplateDelegate>>>();
  const bodies = new Map<string, HandlebarsTemplateDelegate>();

  const partialsIn = (locale: Locale) => {
    const known = partials.get(locale);
    if (known) return known;
    const specs = { ...shared.partials[locale], ...own.partials[locale] };
    const bound = Object.fromEntries(
      Object.entries(specs).map(([name, spec]) => [name, handlebars.template(spec)]),
    );
    partials.set(locale, bound);
    return bound;
  };
  const bodyOf = (name: string, locale: Locale) => {
    const key = `${name}/${locale}`;
    const known = bodies.get(key);
    if (known) return known;
    const bound = handlebars.template(own.bodies[name]![locale]!);
    bodies.set(key, bound);
    return bound;
  };

  return (name, locale, context) => {
    const options = { partials: partialsIn(locale) };
    const opening = options.partials[OPENING]!(context, options);
    return opening + bodyOf(name, locale)(context, options);
  };
}
