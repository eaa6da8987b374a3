import type { UserError } from '../errors.ts';
import { forEveryLocale } from '../locales/locale.ts';
import { bindTemplates } from './bind-templates.ts';
import { bodiesSource } from './bodies-source.ts';
import { problemsError } from './problem.ts';
import { readTemplateFiles } from './read-template-files.ts';
import type { Template, TemplateBodies } from './template.ts';

/** The templates of one folder, and what is wrong with the others. */
export interface CompiledTemplates {
  readonly templates: readonly Template[];
  /** Templates that cannot be used as they stand, each with all that is wrong with it. */
  readonly broken: ReadonlyMap<string, UserError>;
  /** What is wrong with the partials; then no template is compiled. */
  readonly problem?: UserError;
}

/**
 * Validates and compiles a folder of own templates (path with `/` → text). They may call our partials (`loadShared`)
 * besides those in their own `_partials/`.
 */
export async function compileTemplates(
  files: ReadonlyMap<string, string>,
  loadShared: () => Promise<TemplateBodies>,
): Promise<CompiledTemplates> {
  const shared = await loadShared();
  const names = forEveryLocale((locale) => Object.keys(shared.partials[locale]));
  const sources = readTemplateFiles(files, names);
  const broken = new Map([...sources.broken].map(([name, problems]) => [name, problemsError(problems)]));
  if (sources.problems.length > 0) return { templates: [], broken, problem: problemsError(sources.problems) };
  const bodies = evaluate(bodiesSource(sources));
  return { templates: bindTemplates(sources.metadata, () => Promise.resolve(bodies), loadShared), broken };
}

/** Handlebars' output for a parsed and restricted text is the only code that is ever made from a template. */
function evaluate([bodies, partials]: readonly [string, string]): TemplateBodies {
  return new Function(`return { bodies: ${bodies}, partials: ${partials} };`)() as TemplateBodies;
}
