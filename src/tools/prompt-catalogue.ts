import { loadPromptDigest } from '../core/catalogue/load-prompt-digest.ts';
import { bindPickFacts, type PickFacts } from '../core/catalogue/pick-facts.ts';
import { LOCALES, type Locale } from '../core/locales/locale.ts';
import type { PromptDigest } from '../core/catalogue/prompt-digest.ts';
import type { CompletionSource } from '../core/templates/template.ts';

/** What a prompt takes from the catalogue. */
export interface PromptCatalogue {
  /** Names, ids and aliases of the known languages. */
  readonly languages: readonly string[];
  readonly pickFacts: PickFacts;
  /** Values to propose, the recommended one first. */
  proposals(source: CompletionSource, locale: Locale): readonly string[];
}

let loaded: Promise<PromptCatalogue> | undefined;

/** Loads the digest of the catalogue on the first call. */
export function loadPromptCatalogue(): Promise<PromptCatalogue> {
  return (loaded ??= loadPromptDigest().then(bindPromptCatalogue));
}

function bindPromptCatalogue(digest: PromptDigest): PromptCatalogue {
  const { languages, targets, constraints } = digest.proposals;
  return {
    languages: digest.languages,
    pickFacts: bindPickFacts(digest),
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
