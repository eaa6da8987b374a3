import type { Catalogue } from '../core/catalogue/catalogue.ts';
import { TARGETS } from '../core/catalogue/enforcement.ts';
import { MATURITIES } from '../core/catalogue/kinds.ts';
import { LOCALES, type Locale } from '../core/locales/locale.ts';
import { say } from '../core/locales/say.ts';
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

let loaded: Promise<PromptCatalogue> | undefined;

/** Loads the catalogue on the first call. */
export function loadPromptCatalogue(): Promise<PromptCatalogue> {
  return (loaded ??= import('../core/catalogue/catalogue.ts').then(({ loadCatalogue }) =>
    bindPromptCatalogue(loadCatalogue()),
  ));
}

function bindPromptCatalogue({ date, entries }: Catalogue): PromptCatalogue {
  const languages = entries.filter((entry) => entry.kind === 'language');
  const usable = languages
    .filter(({ maturity }) => maturity !== 'none')
    .toSorted((a, b) => MATURITIES.indexOf(a.maturity) - MATURITIES.indexOf(b.maturity))
    .map(({ name }) => name);
  const recommended = [RECOMMENDED, ...usable.filter((name) => name !== RECOMMENDED)];
  return {
    languages: languages.flatMap(({ id, name, aliases = [] }) => [name, id].concat(aliases)),
    pickFacts: () => ({ date, lines: [] }),
    proposals(source, locale) {
      switch (source) {
        case 'languages':
          return recommended;
        case 'targets':
          return TARGETS;
        case 'locales':
          return LOCALES;
        case 'constraints':
          return CONSTRAINTS.map((key) => say(locale, key));
      }
    },
  };
}

/** The language whose compiler emits components by itself. */
const RECOMMENDED = 'Rust';

const CONSTRAINTS = [
  'prompts.constraint-shim',
  'prompts.constraint-edge',
  'prompts.constraint-residency',
] as const;
