import type { Locale } from '../core/locales/locale.ts';
import { LOCALES } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
import { TARGETS } from '../core/catalogue/enforcement.ts';
import type { PromptFacts } from '../core/templates/prompt-facts.ts';
import type { CompletionSource } from '../core/templates/template.ts';

/** What a prompt takes from the catalogue. */
export interface PromptCatalogue {
  /** Names, ids and aliases of the known languages. */
  readonly languages: readonly string[];
  pickFacts(locale: Locale, values: Readonly<Record<string, string>>): PromptFacts;
  /** Values to propose, the recommended one first. */
  proposals(source: CompletionSource, locale: Locale): readonly string[];
}

/** Loads the catalogue on the first call. */
export async function loadPromptCatalogue(): Promise<PromptCatalogue> {
  return {
    languages: ['Rust', 'Go', 'Python', 'JavaScript', 'TypeScript', 'C', 'C++', 'C#'],
    pickFacts: () => ({ date: '2026-11-25', lines: [] }),
    proposals: (source, locale) => {
      if (source === 'languages')
        return ['Rust', 'Go', 'Python', 'JavaScript', 'TypeScript', 'C', 'C++', 'C#'];
      if (source === 'targets') return TARGETS;
      if (source === 'locales') return LOCALES;
      return [say(locale, 'prompts.constraint-shim')];
    },
  };
}
