import type { Locale, Text } from '../locales/locale.ts';
import { forEveryLocale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { FactGroup, QuotedMemory } from '../templates/prompt-facts.ts';
import type { Catalogue } from './catalogue.ts';
import { namesOf } from './catalogue.ts';
import { NOT_OFFERED } from './cli/index.ts';
import { TARGETS } from './enforcement.ts';
import type { Entry, EntryOf, NotOffered } from './entry.ts';
import { fold } from './fold.ts';
import { MATURITIES } from './kinds.ts';
import { renderSource } from './source-list.ts';
import { TOPICS } from './topics.ts';

/** One line that a prompt may carry. */
export interface DigestFact {
  readonly id: string;
  readonly group: FactGroup;
  readonly text: Text;
  /** Folded names, for values that name it. */
  readonly names: readonly string[];
  /** Ids of further lines that it brings along. */
  readonly brings: readonly string[];
}

/** What prompts need of the catalogue, small enough to be loaded with the first prompt: plain data. */
export interface PromptDigest {
  readonly date: string;
  /** Names, ids and aliases of the languages. */
  readonly languages: readonly string[];
  readonly facts: readonly DigestFact[];
  /** Ids of the facts whose names are looked for in a value for a language, or for a target. */
  readonly languageIds: readonly string[];
  readonly targetIds: readonly string[];
  /** Words of a topic and the ids of its facts. */
  readonly topics: readonly { readonly words: readonly string[]; readonly ids: readonly string[] }[];
  /** Ids that every prompt carries as far as there is room, the most important first. */
  readonly always: readonly string[];
  readonly figures: readonly Text[];
  readonly memory: Readonly<Record<Locale, QuotedMemory>>;
  readonly proposals: {
    readonly languages: readonly string[];
    readonly targets: readonly string[];
    readonly constraints: readonly Text[];
  };
}

const ALWAYS = [
  'standard-wasi-0-3-final',
  'wasmtime',
  'wac',
  'wasm-tools',
  'wkg',
  'trap-world-is-not-imports',
  'trap-wasi-0-3-release-candidate',
  'wasi-keyvalue',
  'wasi-config',
  'wasi-messaging',
  'containerd-wasm-shims',
  'wadm',
  'wasm-tools compose',
  'wasm32-wasi',
  'kwasm-operator',
  'cargo-component',
  'wagi',
  'krustlet',
  'wasmcloud-v1',
  'warg',
  'wizer',
];

/** Published figures from the best evidence to the weakest that is still of use. */
const EVIDENCE = ['peer-reviewed', 'independent', 'project-claim'] as const;

/** The figure that density may be computed with; its entry states both numbers. */
export const QUOTED_MEMORY = { figure: 'figure-siteboss', perInstanceMb: 0.1, processMb: 22 } as const;

/** Condenses the catalogue for prompts. The build may call it and keep the result. */
export function makePromptDigest(catalogue: Catalogue): PromptDigest {
  const { entries, byId } = catalogue;
  const languages = ofKind(entries, 'language');
  const targets = byMaturity(TARGETS.flatMap((id) => byId(id) ?? []));
  const goneNames = distinctByName([...NOT_OFFERED, ...entries.flatMap((entry) => entry.notOffered ?? [])]);
  return {
    date: catalogue.date,
    languages: languages.flatMap(({ id, name, aliases = [] }) => [name, id, ...aliases]),
    facts: [...entries.flatMap((entry) => factOf(entry, catalogue)), ...goneNames.flatMap(goneFact)],
    languageIds: languages.map(({ id }) => id),
    targetIds: targets.map(({ id }) => id),
    topics: TOPICS.map(({ words, entries: ids }) => ({ words, ids })),
    always: ALWAYS,
    figures: figuresOf(entries),
    memory: forEveryLocale((locale) => quotedMemory(byId(QUOTED_MEMORY.figure), locale)),
    proposals: {
      languages: proposedLanguages(languages),
      targets: targets.map(({ id }) => id),
      constraints: byMaturity(TOPICS.flatMap(({ entries: [id = ''] }) => byId(id) ?? [])).flatMap(
        (entry) => TOPICS.find(({ entries: [id] }) => id === entry.id)?.constraint ?? [],
      ),
    },
  };
}

function ofKind<K extends Entry['kind']>(entries: readonly Entry[], kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

/** Stable first, then those that reach more generations of WASI; none without a path to a component. */
function proposedLanguages(languages: readonly EntryOf<'language'>[]): string[] {
  const able = languages.filter(({ maturity }) => maturity !== 'none');
  return byMaturity(able.toSorted((a, b) => b.wasi.length - a.wasi.length)).flatMap(({ name }) =>
    name.split(' / ').filter((part) => /^\p{L}/u.test(part)),
  );
}

/** Stable first; the given order otherwise. */
function byMaturity<E extends Entry>(entries: readonly E[]): E[] {
  return entries.toSorted((a, b) => MATURITIES.indexOf(a.maturity) - MATURITIES.indexOf(b.maturity));
}

function factOf(entry: Entry, catalogue: Catalogue): DigestFact[] {
  if (entry.kind === 'action' || entry.kind === 'figure') return [];
  const brings = (entry.related ?? []).filter((id) => id.startsWith('trap-') || id.startsWith('standard-'));
  return [
    {
      id: entry.id,
      group: groupOf(entry),
      text: forEveryLocale((locale) => lineOf(entry, locale, catalogue)),
      names: namesOf(entry),
      brings,
    },
  ];
}

function groupOf({ kind, maturity }: Entry): FactGroup {
  if (kind === 'trap' || maturity === 'stable') return 'stable';
  return maturity === 'archived' || maturity === 'deprecated' ? 'retired' : 'experimental';
}

function lineOf(entry: Entry, locale: Locale, { byId }: Catalogue): string {
  const { kind, name, maturity, summary, successors = [] } = entry;
  if (groupOf(entry) === 'retired' && successors.length > 0) {
    return `**${name}** → ${successors.map((id) => byId(id)?.name ?? id).join(', ')}`;
  }
  if (kind === 'trap' && maturity === 'none') {
    return `${say(locale, 'catalogue.page.beware')} – ${summary[locale]}`;
  }
  if (kind === 'trap') return summary[locale];
  const marked = maturity === 'stable' ? '' : ` (${say(locale, `catalogue.maturity.${maturity}`)})`;
  return `**${name}**${marked} – ${summary[locale]}`;
}

function distinctByName(items: readonly NotOffered[]): NotOffered[] {
  return [...new Map(items.map((item) => [item.name, item])).values()];
}

/** Only whole names that lead somewhere: a flag says little without its command. */
function goneFact({ name, instead, why }: NotOffered): DigestFact[] {
  if (instead === undefined || why === 'never-existed' || name.includes(' -')) return [];
  const line = `\`${name}\` → \`${instead}\``;
  return [{ id: name, group: 'retired', text: { en: line, fr: line }, names: [fold(name)], brings: [] }];
}

function figuresOf(entries: readonly Entry[]): Text[] {
  const figures = ofKind(entries, 'figure');
  return EVIDENCE.flatMap((evidence) => figures.filter((figure) => figure.evidence === evidence)).map(
    (figure) => forEveryLocale((locale) => figureLine(figure, locale)),
  );
}

function figureLine({ summary, conditions, sources: [source] }: EntryOf<'figure'>, locale: Locale): string {
  const label = say(locale, 'catalogue.page.conditions');
  const origin = source ? ` (${renderSource(source, locale)})` : '';
  return `${summary[locale]} ${label} – ${conditions[locale]}${origin}`;
}

function quotedMemory(entry: Entry | undefined, locale: Locale): QuotedMemory {
  const text = entry?.kind === 'figure' ? figureLine(entry, locale) : '';
  return { perInstanceMb: QUOTED_MEMORY.perInstanceMb, processMb: QUOTED_MEMORY.processMb, text };
}
