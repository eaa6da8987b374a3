import { quote } from '../errors.ts';
import { say } from '../locales/say.ts';
import type { Locale } from '../locales/locale.ts';
import { NAMEABLE_TOOLS, type TemplateContext } from './context.ts';
import { isKnownLanguage } from './known-language.ts';
import { memoryFigures } from './memory-figures.ts';
import type { FactGroup, PromptFacts } from './prompt-facts.ts';
import type { Placeholder, Template } from './template.ts';

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
  const described = ({ name }: Placeholder) =>
    say(locale, 'templates.described', {
      label: template.label(locale, name),
      example: template.example(locale, name),
    });
  const shown = ({ name, ...rest }: Placeholder) => given.get(name) ?? `[${described({ name, ...rest })}]`;
  const left = template.placeholders.filter(({ name }) => !given.has(name));
  const group = (wanted: FactGroup) =>
    facts.lines.filter(({ group: own }) => own === wanted).map(({ text }) => text);
  return {
    shown: textsOf(template, shown),
    cells: textsOf(template, (placeholder) => escapeCell(shown(placeholder))),
    given: textsOf(template, ({ name }) => given.get(name) ?? ''),
    facts: {
      date: facts.date,
      stable: group('stable'),
      experimental: group('experimental'),
      retired: group('retired'),
      figures: facts.figures ?? [],
    },
    tools: toolFlags(tools),
    missing: left.filter(({ required }) => required).map(described),
    optional: left.filter(({ required }) => !required).map(described),
    unknown_languages: template.placeholders
      .filter(({ completion }) => completion === 'languages')
      .flatMap(({ name }) => given.get(name) ?? [])
      .filter((value) => !isKnownLanguage(value, languages))
      .map(quote),
    fence: fenceFor(given.values()),
    memory: memoryFigures(
      locale,
      given.get('idle_memory_mb') ?? '',
      given.get('instances') ?? '',
      facts.memory,
    ),
  };
}

function textsOf(template: Template, text: (placeholder: Placeholder) => string): Record<string, string> {
  const texts: Record<string, string> = Object.create(null);
  for (const placeholder of template.placeholders) texts[placeholder.name] = text(placeholder);
  return texts;
}

function toolFlags(registered: readonly string[]): Record<string, boolean> {
  const named = NAMEABLE_TOOLS.filter((tool) => registered.includes(tool));
  return Object.fromEntries([['any', named.length > 0], ...named.map((tool) => [tool, true])]);
}

/** A value as it must stand in a table cell to read as itself. */
function escapeCell(value: string): string {
  return value.replace(/[\\|]/g, '\\$&').replace(/\r\n?|\n/g, '<br>');
}

/** At least four backticks, and one more than the longest run in any value. */
function fenceFor(values: Iterable<string>): string {
  let longest = 3;
  for (const value of values) {
    for (const [run] of value.matchAll(/`+/g)) longest = Math.max(longest, run.length);
  }
  return '`'.repeat(longest + 1);
}
