import { join } from 'node:path';
import { builtInTemplates, loadBuiltInBodies } from '../core/templates/built-in-templates.ts';
import { NAMEABLE_TOOLS } from '../core/templates/context.ts';
import { withTemplates, type TemplateLibrary } from '../core/templates/template-library.ts';
import type { Locale } from '../core/locales/locale.ts';
import type { ReadableFiles } from '../core/readable-files.ts';
import type { ToolContext } from '../tools/define-tool.ts';
import { chooseLocale } from './choose-locale.ts';
import { log } from './log.ts';
import { VERSION } from './version.ts';

export interface HostOptions {
  readonly locale?: string | undefined;
  /** Folders of own templates. */
  readonly prompts?: readonly string[] | undefined;
  /** Folders whose files the tools may read; `every` for a command, whose user names each file. */
  readonly files?: readonly string[] | 'every' | undefined;
}

/** What the tools get of this process, and the news of templates that change. */
export interface Host {
  readonly context: ToolContext;
  /** Follows the folders of own templates; absent where there is none. */
  readonly watch?: (onChange: () => void) => void;
}

/** Reads what the options name. An option that cannot be used is a `UserError`. */
export async function openHost({
  locale: option,
  prompts = [],
  files: readable,
}: HostOptions): Promise<Host> {
  const { locale, badOption, badVariable } = chooseLocale(option, process.env);
  if (badOption) throw badOption;
  if (badVariable) log(badVariable.in(locale));
  const own = builtInTemplates();
  const files = await openFiles(readable);
  const contextWith = (templates: () => TemplateLibrary): ToolContext => ({
    locale,
    tools: NAMEABLE_TOOLS,
    templates,
    version: VERSION,
    wit: openWit,
    witPackages: async () => (await import('../wit/package-texts.ts')).packageText,
    ...(files && { files }),
  });
  if (prompts.length === 0) return { context: contextWith(() => own) };
  return openOwnTemplates(own, prompts, locale, contextWith);
}

async function openFiles(readable: HostOptions['files'] = []): Promise<ReadableFiles | undefined> {
  if (readable.length === 0) return undefined;
  const { openDocumentFolders, openEveryFile } = await import('../files/document-folder.ts');
  return readable === 'every' ? openEveryFile() : openDocumentFolders(readable);
}

async function openOwnTemplates(
  builtIn: TemplateLibrary,
  prompts: readonly string[],
  locale: Locale,
  contextWith: (templates: () => TemplateLibrary) => ToolContext,
): Promise<Host> {
  const { loadTemplateFolders } = await import('../files/template-folder.ts');
  const folders = await loadTemplateFolders(prompts, loadBuiltInBodies);
  let library = withTemplates(builtIn, folders.templates);
  return {
    context: contextWith(() => library),
    watch: (onChange) => {
      folders.watch({
        onChange(templates) {
          library = withTemplates(builtIn, templates);
          onChange();
        },
        onProblem: (problem) => log(problem.in(locale)),
      });
    },
  };
}

let wit: ReturnType<NonNullable<ToolContext['wit']>> | undefined;

function openWit(): NonNullable<typeof wit> {
  return (wit ??= import('../wit/open-wit-tools.ts').then(({ openWitTools }) =>
    // The chunks stand in a folder of their own, the worker beside the entry.
    openWitTools({ worker: join(__dirname, '..', 'wit-worker.cjs') }),
  ));
}
