import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { LOCALES } from '../locales/locale.ts';
import type { TemplateSources } from './read-template-files.ts';

const OPTIONS = {
  // The text is Markdown: values stand in it as they are.
  noEscape: true,
  knownHelpersOnly: true,
  knownHelpers: {
    if: true,
    unless: true,
    each: true,
    with: true,
    log: false,
    lookup: false,
    helperMissing: false,
    blockHelperMissing: false,
  },
};

/** The JavaScript expressions of `TemplateBodies`: its `bodies` and its `partials`. */
export function bodiesSource({
  bodies,
  partials,
}: TemplateSources): readonly [bodies: string, partials: string] {
  const textsOf = (programs: ReadonlyMap<string, hbs.AST.Program>) =>
    objectSource([...programs].map(([name, program]) => [name, precompileText(program)]));
  return [
    objectSource([...bodies].map(([name, programs]) => [name, textsOf(programs)])),
    objectSource(LOCALES.map((locale) => [locale, textsOf(partials[locale])])),
  ];
}

/** The JavaScript expression of a parsed text's compiled form. */
function precompileText(program: hbs.AST.Program): string {
  return String(Handlebars.precompile(program, OPTIONS));
}

function objectSource(entries: readonly (readonly [string, string])[]): string {
  return `{${entries.map(([key, source]) => `${JSON.stringify(key)}:${source}`).join(',\n')}}`;
}
