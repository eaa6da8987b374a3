import { isUserError, quote, userError, UserError } from '../core/errors.ts';
import { say } from '../core/locales/say.ts';
import { compileTemplates } from '../core/templates/compile-templates.ts';
import { problemsError } from '../core/templates/problem.ts';
import { compareOrder } from '../core/templates/read-template-files.ts';
import type { Template, TemplateBodies } from '../core/templates/template.ts';
import { lookAtTemplateFolder, readTemplateFolder, type FolderLook } from './read-template-folder.ts';
import { watchFolder } from './watch-folder.ts';

/** Loads the partials that own templates may call besides their own: ours. */
type LoadShared = () => Promise<TemplateBodies>;

export interface TemplateFolderEvents {
  /** All own templates, after one was changed, added or removed. */
  onChange(templates: readonly Template[]): void;
  /** What is wrong with an edit; the last good version stays. A problem is told once, not at every look. */
  onProblem(problem: UserError): void;
}

/** The own templates of one server. */
export interface TemplateFolders {
  /** As they were when they were loaded. */
  readonly templates: readonly Template[];
  /** Follows the folders from what was loaded, until it is closed. */
  watch(events: TemplateFolderEvents): { close(): void };
}

/** One folder at one moment. */
interface Folder {
  readonly path: string;
  readonly look: FolderLook;
  /** The usable templates by name, each with the texts that it was made of. */
  readonly templates: ReadonlyMap<string, { readonly template: Template; readonly texts: string }>;
  /** Names of templates that are there but cannot be used; `all` where that cannot be told of each. */
  readonly broken: ReadonlySet<string> | 'all';
  readonly problem?: UserError;
}

/**
 * Reads the folders given with `--prompts`. Of templates with one name the last one counts. Anything that is wrong is
 * one `UserError`, which names folder, file and key.
 */
export async function loadTemplateFolders(
  paths: readonly string[],
  loadShared: LoadShared,
): Promise<TemplateFolders> {
  const loaded = await Promise.all(paths.map((path) => readFolder(path, loadShared)));
  const problems = loaded.flatMap((folder) => folder.problem ?? []);
  if (problems.length > 0) throw problemsError(problems);
  const empty = loaded.find((folder) => folder.templates.size === 0);
  if (empty) throw inFolder(empty.path, userError('templates.none', { accepted: 'en.md, fr.md' }));
  return {
    templates: templatesOf(loaded),
    watch: (events) => follow(loaded, loadShared, events),
  };
}

function follow(
  loaded: readonly Folder[],
  loadShared: LoadShared,
  { onChange, onProblem }: TemplateFolderEvents,
): { close(): void } {
  const folders = [...loaded];
  let closed = false;
  const refresh = async (index: number) => {
    const last = folders[index]!;
    const next = keepLastGood(last, await readFolder(last.path, loadShared));
    if (closed) return;
    folders[index] = next;
    if (next.problem && next.problem.message !== last.problem?.message) onProblem(next.problem);
    if (!isSame(last, next)) onChange(templatesOf(folders));
  };
  const watchers = loaded.map(({ path, look }, index) =>
    watchFolder(
      look,
      () => lookAtTemplateFolder(path),
      () => refresh(index),
    ),
  );
  return {
    close() {
      closed = true;
      for (const watcher of watchers) watcher.close();
    },
  };
}

async function readFolder(path: string, loadShared: LoadShared): Promise<Folder> {
  const look = await lookAtTemplateFolder(path);
  try {
    const { files, unreadable } = await readTemplateFolder(path);
    const { templates, broken, problem } = await compileTemplates(files, loadShared);
    const problems = [...unreadable.values(), ...broken.values(), ...(problem ? [problem] : [])];
    const isWhole = !problem && !unreadable.has('_partials');
    const usable = isWhole ? templates : [];
    return {
      path,
      look,
      templates: new Map(
        usable.map((template) => [template.name, { template, texts: textsOf(template.name, files) }]),
      ),
      broken: isWhole ? new Set([...unreadable.keys(), ...broken.keys()]) : 'all',
      ...(problems.length > 0 && { problem: inFolder(path, problemsError(problems)) }),
    };
  } catch (error) {
    if (!isUserError(error)) throw error;
    return { path, look, templates: new Map(), broken: 'all', problem: error };
  }
}

/** The new state, with the last good version of what is broken in it, and unchanged templates as they were. */
function keepLastGood(last: Folder, next: Folder): Folder {
  const kept = [...last.templates].filter(([name]) => next.broken === 'all' || next.broken.has(name));
  const found = [...next.templates].map(([name, entry]) => {
    const before = last.templates.get(name);
    return [name, before?.texts === entry.texts ? before : entry] as const;
  });
  const templates = [...found, ...kept].sort(([, a], [, b]) => compareOrder(a.template, b.template));
  return { ...next, templates: new Map(templates) };
}

function isSame(last: Folder, next: Folder): boolean {
  const before = [...last.templates.values()];
  const after = [...next.templates.values()];
  return before.length === after.length && before.every((entry, index) => entry === after[index]);
}

function templatesOf(folders: readonly Folder[]): readonly Template[] {
  const byName = new Map<string, Template>();
  for (const { templates } of folders) {
    for (const [name, { template }] of templates) byName.set(name, template);
  }
  return [...byName.values()];
}

/** All texts that a template is made of: its own and every partial of its folder. */
function textsOf(name: string, files: ReadonlyMap<string, string>): string {
  const own = [...files].filter(([path]) => path.startsWith(`${name}/`) || path.startsWith('_partials/'));
  return JSON.stringify(own);
}

function inFolder(path: string, problem: UserError): UserError {
  return new UserError((locale) =>
    say(locale, 'templates.folder', { folder: quote(path), problems: problem.in(locale) }),
  );
}
