import { userError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import { bodiesSource } from './bodies-source.ts';
import { splitFrontMatter } from './front-matter.ts';
import { GUIDE_TOPICS, type Guide, type GuideText, type GuideTopic } from './guides.ts';
import { problemIn, problemsError, type Problem } from './problem.ts';
import { readTemplateFiles, type TemplateSources } from './read-template-files.ts';
import { readYaml } from './read-yaml.ts';
import { GuideFrontMatterSchema } from './template-schema.ts';

/** Three ES modules; `virtual.d.ts` types them. */
export interface PrecompiledModules {
  readonly metadata: string;
  readonly bodies: string;
  readonly guides: string;
}

/**
 * Validates and precompiles our own templates and guides: `files` holds everything below `prompts/`, path with `/` →
 * text. Ours must be whole in every locale. What is wrong is one `UserError` that names file and key.
 */
export function precompileTemplates(files: ReadonlyMap<string, string>): PrecompiledModules {
  const sources = readTemplateFiles(files, { en: [], fr: [] });
  const missing = sources.metadata.flatMap(({ name, texts }) =>
    LOCALES.filter((locale) => !texts[locale]).map((locale) => `${name}/${locale}.md`),
  );
  if (missing.length > 0) {
    throw problemsError(
      missing.map((file) => problemIn(file, undefined, userError('templates.file-missing'))),
    );
  }
  return {
    metadata: `export const templates = ${JSON.stringify(sources.metadata)};\n`,
    bodies: bodiesModule(sources),
    guides: `export const guides = ${JSON.stringify(readGuides(files))};\n`,
  };
}

function bodiesModule(sources: TemplateSources): string {
  const [bodies, partials] = bodiesSource(sources);
  return `export const bodies = ${bodies};\nexport const partials = ${partials};\n`;
}

function readGuides(files: ReadonlyMap<string, string>): readonly Guide[] {
  const problems: Problem[] = [];
  const guides = GUIDE_TOPICS.map((topic) => {
    const texts: Partial<Record<Locale, GuideText>> = {};
    for (const locale of LOCALES) {
      const result = readGuide(files, topic, locale);
      if ('text' in result) texts[locale] = result;
      else problems.push(...result);
    }
    return { topic, texts: texts as Record<Locale, GuideText> };
  });
  if (problems.length > 0) throw problemsError(problems);
  return guides;
}

function readGuide(
  files: ReadonlyMap<string, string>,
  topic: GuideTopic,
  locale: Locale,
): GuideText | readonly Problem[] {
  const file = `_guides/${topic}.${locale}.md`;
  const text = files.get(file);
  if (text === undefined) return [problemIn(file, undefined, userError('templates.file-missing'))];
  const split = splitFrontMatter(file, text);
  if (!('body' in split)) return [split];
  const front = readYaml(file, split.frontMatter, 2, GuideFrontMatterSchema);
  return 'problems' in front ? front.problems : { ...front.value, text: split.body };
}
