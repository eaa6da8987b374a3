import { quote } from '../errors.ts';
import { say } from '../locales/say.ts';
import type { Locale } from '../locales/locale.ts';
import { NAMEABLE_TOOLS, type TemplateContext } from './context.ts';
import { isKnownLanguage } from './known-language.ts';
import { memoryFigures } from './memory-figures.ts';
import type { FactGroup, PromptFacts } from './prompt-facts.ts';
import type { Template } from './template.ts';

/** What the caller knows beside the values. */
export interface Surroundings {
  readonly facts: PromptFacts;
  /** The names of the registered tools; the text names no other. */
  readonly tools: readonly string[];
  /** Names, ids and aliases of the languages that the catalogue knows. */
  readonly languages: readonly string[];
}

/** The data that a template's text is filled with. `given` holds only declared placeholders with a value. */
export function buildContext(
  template: Template,
  locale: Locale,
  given: ReadonlyMap<string, string>,
  { facts, tools, languages }: Surroundings,
): TemplateContext {
  const missing: string[] = [];
  const optional: string[] = [];
  const unknownLanguages: string[] = [];
  const shown = withoutPrototype<string>();
  const cells = withoutPrototype<string>();
  const values = withoutPrototype<string>();
  for (const { name, required, completion } of template.placeholders) {
    const value = given.get(name);
    if (value === undefined) {
      const described = say(locale, 'templates.described', {
        label: template.label(locale, name),
        example: template.example(locale, name),
      });
      (required ? missing : optional).push(described);
      shown[name] = `[${described}]`;
    } else {
      shown[name] = value;
      const isLanguage = completion !== 'languages' || isKnownLanguage(value, languages);
      if (!isLanguage) unknownLanguages.push(quote(value));
    }
    cells[name] = escapeCell(shown[name]);
    values[name] = value ?? '';
  }
  return {
    shown,
    cells,
    given: values,
    facts: factsOf(facts),
    tools: toolFlags(tools),
    missing,
    optional,
    unknown_languages: unknownLanguages,
    fence: fenceFor(given.values()),
    memory: memoryFigures(
      locale,
      given.get('idle_memory_mb') ?? '',
      given.get('instances') ?? '',
      facts.memory,
    ),
  };
}

function withoutPrototype<T>(): Record<string, T> {
  return Object.create(null) as Record<string, T>;
}

function factsOf({ date, lines, figures = [] }: PromptFacts): TemplateContext['facts'] {
  const groups: Record<FactGroup, string[]> = { stable: [], experimental: [], retired: [] };
  for (const { group, text } of lines) groups[group].push(text);
  return { date, ...groups, figures };
}

function toolFlags(registered: readonly string[]): Record<string, boolean> {
  const flags = withoutPrototype<boolean>();
  for (const tool of NAMEABLE_TOOLS) {
    if (registered.includes(tool)) flags[tool] = flags.any = true;
  }
  return flags;
}

/** A value as it must stand in a table cell to read as itself. */
function escapeCell(value: string): string {
  return value.replace(/[\\|]/g, '\\$&').replace(/\r\n?|\n/g, '<br>');
}

/** At least four backticks, and one more than the longest run in any value. */
function fenceFor(values: Iterable<string>): string {
  let longest = 3;
  for (const value of values) {
    if (!value.includes('`')) continue;
    for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  }
  return '`'.repeat(longest + 1);
}
