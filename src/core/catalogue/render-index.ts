import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry } from './entry.ts';
import { KINDS, MATURITIES } from './kinds.ts';
import { links } from './page-parts.ts';

/** The list of all entries as a Markdown page, by kind and maturity. */
export function renderIndex(catalogue: Catalogue, locale: Locale): string {
  const sections = KINDS.flatMap((kind) => {
    const entries = catalogue.entries.filter((entry) => entry.kind === kind);
    if (entries.length === 0) return [];
    return [`## ${say(locale, `catalogue.kinds.${kind}`)}`].concat(groups(entries, catalogue, locale));
  });
  return `${[
    `# ${say(locale, 'catalogue.title', { date: catalogue.date })}`,
    say(locale, 'catalogue.intro'),
    ...sections,
  ].join('\n\n')}\n`;
}

function groups(entries: readonly Entry[], catalogue: Catalogue, locale: Locale): string[] {
  return MATURITIES.flatMap((maturity) => {
    const lines = entries
      .filter((entry) => entry.maturity === maturity)
      .map((entry) => `- ${links([entry.id], catalogue)} – ${firstSentence(entry.summary[locale])}`);
    if (lines.length === 0) return [];
    const list = lines.join('\n');
    return maturity === 'none' ? [list] : [`### ${say(locale, `catalogue.maturity.${maturity}`)}`, list];
  });
}

function firstSentence(text: string): string {
  return /^.*?[.;](?=\s|$)/.exec(text)?.[0].replace(/\s*;$/, '.') ?? text;
}
