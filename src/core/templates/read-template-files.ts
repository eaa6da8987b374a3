import type { Locale } from '../locales/locale.ts';
import type { Problem } from './problem.ts';
import { readPartials, type PartialNames } from './read-partials.ts';
import { readTemplate, type ReadTemplate } from './read-template.ts';
import type { TemplateMetadata } from './template.ts';

/** What a folder of templates holds, parsed; what is wrong stands beside it. */
export interface TemplateSources {
  /** The sound templates, in the order of their lists. */
  readonly metadata: readonly TemplateMetadata[];
  readonly bodies: ReadonlyMap<string, ReadonlyMap<Locale, hbs.AST.Program>>;
  readonly partials: Readonly<Record<Locale, ReadonlyMap<string, hbs.AST.Program>>>;
  /** Templates with problems, which are not among the others. */
  readonly broken: ReadonlyMap<string, readonly Problem[]>;
  /** Problems in partials: they concern every template. */
  readonly problems: readonly Problem[];
}

/**
 * Reads the files of a folder of templates (path with `/` → text); `shared` are partials that exist besides its own.
 * Folders and files with other names than a template's are left alone.
 */
export function readTemplateFiles(files: ReadonlyMap<string, string>, shared: PartialNames): TemplateSources {
  const partials = readPartials(files, shared);
  const broken = new Map<string, readonly Problem[]>();
  const templates: ReadTemplate[] = [];
  for (const [name, own] of foldersOf(files)) {
    const result = readTemplate(name, own, partials.names);
    if ('metadata' in result) templates.push(result);
    else broken.set(name, result);
  }
  templates.sort((a, b) => compareOrder(a.metadata, b.metadata));
  return {
    metadata: templates.map(({ metadata }) => metadata),
    bodies: new Map(templates.map(({ metadata, programs }) => [metadata.name, programs])),
    partials: partials.programs,
    broken,
    problems: partials.problems,
  };
}

/** The order of lists: by number, then by name. */
export function compareOrder(a: Pick<TemplateMetadata, 'order' | 'name'>, b: typeof a): number {
  return a.order - b.order || (a.name < b.name ? -1 : 1);
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
