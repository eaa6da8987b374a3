import { LOCALES, type Locale } from '../locales/locale.ts';
import { bindTemplates } from './bind-templates.ts';
import { bodiesSource } from './bodies-source.ts';
import { loadBuiltInBodies } from './built-in-templates.ts';
import { readTemplateFiles } from './read-template-files.ts';
import type { Template, TemplateBodies } from './template.ts';

/**
 * Validates and compiles a folder of own templates (path with `/` → text). They may call our partials besides those in
 * their own `_partials/`. Everything that is wrong is one `UserError` that names file and key.
 */
export async function compileTemplates(
  files: ReadonlyMap<string, string>,
  loadShared: () => Promise<TemplateBodies> = loadBuiltInBodies,
): Promise<readonly Template[]> {
  const shared = await loadShared();
  const names = Object.fromEntries(
    LOCALES.map((locale) => [locale, Object.keys(shared.partials[locale])]),
  ) as Record<Locale, string[]>;
  const sources = readTemplateFiles(files, names);
  const bodies = evaluate(bodiesSource(sources));
  return bindTemplates(sources.metadata, () => Promise.resolve(bodies), loadShared);
}

/** Handlebars' output for a parsed and restricted text is the only code that is ever made from a template. */
function evaluate([bodies, partials]: readonly [string, string]): TemplateBodies {
  return new Function(`return { bodies: ${bodies}, partials: ${partials} };`)() as TemplateBodies;
}
