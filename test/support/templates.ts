import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { bindTemplates } from '../../src/core/templates/bind-templates.ts';
import type { Guide } from '../../src/core/templates/guides.ts';
import { precompileTemplates } from '../../src/core/templates/precompile.ts';
import type { PromptFacts } from '../../src/core/templates/prompt-facts.ts';
import { createLibrary, type TemplateLibrary } from '../../src/core/templates/template-library.ts';
import type { TemplateBodies, TemplateMetadata } from '../../src/core/templates/template.ts';

const PROMPTS = resolve(import.meta.dirname, '../../prompts');

/** Everything below `prompts/`, path → text: what the build reads. */
export function promptFiles(): ReadonlyMap<string, string> {
  const entries = readdirSync(PROMPTS, { recursive: true, withFileTypes: true });
  return new Map(
    entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [relative(PROMPTS, file).replaceAll('\\', '/'), readFileSync(file, 'utf8')]),
  );
}

export interface Built {
  readonly library: TemplateLibrary;
  readonly bodies: TemplateBodies;
  readonly guides: readonly Guide[];
}

/** Builds our templates and runs the three modules as the bundle does. */
export async function buildTemplates(files: ReadonlyMap<string, string> = promptFiles()): Promise<Built> {
  const sources = precompileTemplates(files);
  const folder = mkdtempSync(join(tmpdir(), 'wasm-architect-'));
  try {
    const run = async (name: string, source: string): Promise<unknown> => {
      const file = join(folder, `${name}.mjs`);
      writeFileSync(file, source);
      return import(/* @vite-ignore */ pathToFileURL(file).href);
    };
    const { templates } = (await run('metadata', sources.metadata)) as { templates: TemplateMetadata[] };
    const bodies = (await run('bodies', sources.bodies)) as TemplateBodies;
    const { guides } = (await run('guides', sources.guides)) as { guides: Guide[] };
    return {
      library: createLibrary(bindTemplates(templates, () => Promise.resolve(bodies))),
      bodies,
      guides,
    };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Facts as a caller passes them, one of each kind. */
export const FACTS: PromptFacts = {
  date: '2026-11-22',
  lines: [
    { group: 'stable', text: 'FACT-STABLE' },
    { group: 'experimental', text: 'FACT-EXPERIMENTAL' },
    { group: 'retired', text: 'FACT-RETIRED' },
  ],
};

export const LANGUAGES = ['Rust', 'Go', 'Python', 'C', 'C++', 'JavaScript'];

export const TOOLS = [
  'fill_template',
  'search_catalogue',
  'check_architecture',
  'compile_permissions',
  'audit_component',
];
