import { loadPromptDigest } from '../core/catalogue/load-prompt-digest.ts';
import { pickFacts } from '../core/catalogue/pick-facts.ts';
import { LOCALES, type Locale } from '../core/locales/locale.ts';
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

/** Loads the digest of the catalogue on the first call. */
export async function loadPromptCatalogue(): Promise<PromptCatalogue> {
  const digest = await loadPromptDigest();
  const { languages, targets, constraints } = digest.proposals;
  return {
    languages: digest.languages,
    pickFacts: (locale, values) => pickFacts(digest, locale, values),
    proposals(source, locale) {
      switch (source) {
        case 'languages':
          return languages;
        case 'targets':
          return targets;
        case 'locales':
          return LOCALES;
        case 'constraints':
          return constraints.map((constraint) => constraint[locale]);
      }
    },
  };
}
