import { quote, userError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import { RESERVED_NAMES } from './context.ts';
import { splitFrontMatter } from './front-matter.ts';
import { parseBody } from './parse-body.ts';
import { problemIn, type Problem } from './problem.ts';
import { unknownLocale, type PartialNames } from './read-partials.ts';
import { readYaml } from './read-yaml.ts';
import { FrontMatterSchema, NAME, PromptFileSchema, type PromptFile } from './template-schema.ts';
import type { Placeholder, TemplateMetadata, TemplateTexts } from './template.ts';

export interface ReadTemplate {
  readonly metadata: TemplateMetadata;
  readonly programs: ReadonlyMap<Locale, hbs.AST.Program>;
}

/** Reads one template's folder: `files` by their names in it. */
export function readTemplate(
  name: string,
  files: ReadonlyMap<string, string>,
  partials: PartialNames,
): ReadTemplate | readonly Problem[] {
  const promptFile = `${name}/prompt.yaml`;
  const prompt = files.get('prompt.yaml');
  if (!NAME.test(name)) return [problemIn(name, undefined, userError('templates.folder-name'))];
  if (prompt === undefined) return [problemIn(promptFile, undefined, userError('templates.file-missing'))];
  const declared = readYaml(promptFile, prompt, 1, PromptFileSchema);
  if ('problems' in declared) return declared.problems;

  const misdeclared = checkPlaceholders(promptFile, declared.value);
  if (misdeclared.length > 0) return misdeclared;

  const problems: Problem[] = [];
  const texts: Partial<Record<Locale, TemplateTexts>> = {};
  const programs = new Map<Locale, hbs.AST.Program>();
  for (const [file, text] of files) {
    const tag = /^([a-z]{2}(?:-[A-Za-z]+)?)\.md$/.exec(file)?.[1];
    if (tag === undefined) continue;
    const locale = LOCALES.find((one) => one === tag);
    if (!locale) {
      problems.push(problemIn(`${name}/${file}`, undefined, unknownLocale(tag)));
      continue;
    }
    const result = readText(`${name}/${file}`, text, declared.value.placeholders, partials[locale]);
    if ('program' in result) {
      texts[locale] = result.texts;
      programs.set(locale, result.program);
    } else {
      problems.push(...result);
    }
  }
  if (problems.length > 0) return problems;
  if (programs.size === 0) {
    return [problemIn(name, undefined, userError('templates.no-text', { accepted: LOCALES.join(', ') }))];
  }
  const { order, placeholders } = declared.value;
  return { metadata: { name, order, placeholders, texts }, programs };
}

function checkPlaceholders(file: string, { placeholders }: PromptFile): readonly Problem[] {
  const seen = new Set<string>();
  return placeholders.flatMap(({ name }, index) => {
    const key = `placeholders.${index}.name`;
    const twice = seen.has(name);
    seen.add(name);
    if (twice) return [problemIn(file, key, userError('templates.declared-twice', { name: quote(name) }))];
    if (!RESERVED_NAMES.has(name)) return [];
    const reserved = [...RESERVED_NAMES].join(', ');
    return [problemIn(file, key, userError('templates.reserved', { name: quote(name), reserved }))];
  });
}

/** Reads one locale's file and holds it to the declared placeholders: each described, each used, no other. */
function readText(
  file: string,
  text: string,
  placeholders: readonly Placeholder[],
  partials: readonly string[],
): { readonly texts: TemplateTexts; readonly program: hbs.AST.Program } | readonly Problem[] {
  const split = splitFrontMatter(file, text);
  if (!('body' in split)) return [split];
  const front = readYaml(file, split.frontMatter, 2, FrontMatterSchema);
  if ('problems' in front) return front.problems;

  const names = new Set(placeholders.map(({ name }) => name));
  const described = front.value.placeholders;
  const body = parseBody(file, split, { placeholders: names, partials: new Set(partials) });
  if (!('program' in body)) return [body];
  const problems = [
    ...[...names]
      .filter((name) => !Object.hasOwn(described, name))
      .map((name) => problemIn(file, `placeholders.${name}`, userError('templates.key-missing'))),
    ...Object.keys(described)
      .filter((name) => !names.has(name))
      .map((name) => problemIn(file, `placeholders.${name}`, userError('templates.undeclared'))),
    ...body.problems,
    // A name with a fault may well be the one that is missed here.
    ...[...names]
      .filter((name) => body.problems.length === 0 && !body.used.has(name))
      .map((name) => problemIn(file, undefined, userError('templates.unused', { name: quote(name) }))),
  ];
  return problems.length > 0 ? problems : { texts: front.value, program: body.program };
}
