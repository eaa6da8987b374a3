import { userError, type UserError } from '../errors.ts';
import { LOCALES, type Locale } from '../locales/locale.ts';
import { problemsError, type Problem } from './problem.ts';
import { readPartials, type PartialNames } from './read-partials.ts';
import { readTemplate, type ReadTemplate } from './read-template.ts';
import type { TemplateMetadata } from './template.ts';

/** Everything that a folder of templates holds, validated and parsed. */
export interface TemplateSources {
  readonly metadata: readonly TemplateMetadata[];
  readonly bodies: ReadonlyMap<string, ReadonlyMap<Locale, hbs.AST.Program>>;
  readonly partials: Readonly<Record<Locale, ReadonlyMap<string, hbs.AST.Program>>>;
}

/**
 * Reads the files of a folder of templates (path with `/` → text); `shared` are partials that exist besides its own.
 * Folders and files with other names than a template's are left alone. Everything that is wrong is one `UserError`.
 */
export function readTemplateFiles(files: ReadonlyMap<string, string>, shared: PartialNames): TemplateSources {
  const partials = readPartials(files, shared);
  const names = Object.fromEntries(
    LOCALES.map((locale) => [locale, [...shared[locale], ...partials.programs[locale].keys()]]),
  ) as Record<Locale, string[]>;

  const problems: Problem[] = [...partials.problems];
  const templates: ReadTemplate[] = [];
  for (const [name, own] of foldersOf(files)) {
    const result = readTemplate(name, own, names);
    if ('metadata' in result) templates.push(result);
    else problems.push(...result);
  }
  if (problems.length > 0) throw problemsError(problems);
  if (templates.length === 0) throw noTemplates();
  templates.sort((a, b) => a.order - b.order || (a.metadata.name < b.metadata.name ? -1 : 1));
  return {
    metadata: templates.map(({ metadata }) => metadata),
    bodies: new Map(templates.map(({ metadata, programs }) => [metadata.name, programs])),
    partials: partials.programs,
  };
}

/** The folders that hold a template's files, each with its files by name. */
function foldersOf(files: ReadonlyMap<string, string>): ReadonlyMap<string, ReadonlyMap<string, string>> {
  const folders = new Map<string, Map<string, string>>();
  for (const [path, text] of files) {
    const match = /^([^/_.][^/]*)\/(prompt\.yaml|[a-z]{2}(?:-[A-Za-z]+)?\.md)$/.exec(path);
    if (!match) continue;
    const folder = folders.get(match[1]!) ?? new Map<string, string>();
    folders.set(match[1]!, folder.set(match[2]!, text));
  }
  return folders;
}

function noTemplates(): UserError {
  return userError('templates.none');
}
