import { nearest } from '../errors.ts';
import type { Catalogue } from './catalogue.ts';
import type { Entry, NotOffered } from './entry.ts';
import { fitsFilters, type Filters } from './fits-filters.ts';
import { fold, foldName } from './fold.ts';
import { KINDS, MATURITIES, type Status } from './kinds.ts';
import { createSearchIndex, type IndexedEntry, type SearchIndex } from './search-index.ts';
import { searchWords } from './search-words.ts';
import type { Statement } from './statement.ts';

export interface Query extends Filters {
  readonly words?: string | undefined;
  /** How many entries get their answers picked. */
  readonly limit: number;
}

/** How the words led to an entry, the surest first. */
export const MATCHES = ['name', 'prefix', 'mention', 'words', 'similar'] as const;
export type Match = (typeof MATCHES)[number];

export interface Found {
  readonly entry: Entry;
  /** Absent where no words were asked. */
  readonly match?: Match;
  /** What the entry says about the words, the most fitting first. */
  readonly answers: readonly Statement[];
}

export interface SearchAnswer {
  readonly status: Status;
  /** Best first; the order is total, so that the same query gives the same list. */
  readonly found: readonly Found[];
  /** Commands, flags, keys and names among the words that are gone or never were. */
  readonly notOffered: readonly NotOffered[];
  /** What the status speaks of; absent where no words were asked. */
  readonly subject?: string;
  /** Where nothing has that name: ids that are near. */
  readonly nearest: readonly string[];
}

const LONGEST_QUERY = 300;
const LONGEST_NAME = 6;
const ANSWERS = 3;
/** An entry is found by words only where it has this share of their weight. */
const ENOUGH = 0.5;

interface Scored {
  readonly indexed: IndexedEntry;
  readonly match: Match;
  readonly score: number;
}

/** Binds the search to a catalogue; the index is made here, a query then takes well under 5 ms. */
export function createSearch(catalogue: Catalogue): (query: Query) => SearchAnswer {
  const index = createSearchIndex(catalogue);
  const fits = (query: Query) => (indexed: IndexedEntry) => fitsFilters(indexed.entry, query, catalogue);
  return (query) => {
    const asked = (query.words ?? '').slice(0, LONGEST_QUERY).trim();
    const eligible = index.entries.filter(fits(query));
    if (fold(asked) === '') {
      const found = eligible.map(({ entry }) => ({ entry, answers: [] })).sort(byKindAndMaturity);
      return {
        status: found.length > 0 ? 'in-catalogue' : 'not-in-catalogue',
        found,
        notOffered: [],
        nearest: [],
      };
    }
    return searchByWords(index, eligible, asked, query.limit);
  };
}

function searchByWords(
  index: SearchIndex,
  eligible: readonly IndexedEntry[],
  asked: string,
  limit: number,
): SearchAnswer {
  const name = foldName(asked);
  const terms = termsOf(searchWords(fold(asked)), index);
  const mentions = mentionsIn(name, index);
  const named = index.notOffered.get(name) ?? index.notOfferedPart.get(name);
  const scored = eligible.flatMap((indexed) => score(indexed, name, terms, mentions, named));
  const gone = namesIn(name).flatMap((part) => index.notOffered.get(part) ?? []);
  const sure = named !== undefined || scored.some(({ match }) => match === 'name' || match === 'prefix');
  const mistyped = sure ? [] : similar(index, eligible, name, terms, scored.length > 0);
  const best = mistyped.length > 0 ? mistyped : scored;
  const askedFlag = endsInFlag(asked) && !scored.some(({ match }) => match === 'name');
  const kept = askedFlag ? best.filter(({ match }) => match === 'mention') : best;
  const found = kept.toSorted(byScore).map(({ indexed, match }, place) => ({
    entry: indexed.entry,
    match,
    answers: place < limit ? answersOf(indexed, terms) : [],
  }));
  const status = askedFlag && !named ? 'not-in-catalogue' : statusOf(found[0], named);
  return {
    status,
    subject: status === 'not-in-catalogue' ? asked : (named?.name ?? found[0]?.entry.name ?? asked),
    found,
    notOffered: [...new Set(named ? [named, ...gone] : gone)],
    nearest: nearestIds(found, eligible, terms),
  };
}

/** A word of the query: the rarer, the heavier. */
interface Term {
  readonly word: string;
  readonly weight: number;
  readonly holders: ReadonlySet<IndexedEntry>;
  /** The entries with a longer word that begins with it. */
  readonly beginners: ReadonlySet<IndexedEntry>;
}

const NOBODY: ReadonlySet<IndexedEntry> = new Set();

function termsOf(words: readonly string[], { entries, holders, vocabulary }: SearchIndex): Term[] {
  return words.map((word) => {
    const longer = word.length > 3 ? vocabulary.filter((known) => known.startsWith(word)) : [];
    const own = holders.get(word) ?? NOBODY;
    return {
      word,
      weight: Math.log(1 + entries.length / (own.size || 0.5)),
      holders: own,
      beginners: new Set(longer.flatMap((known) => Array.from(holders.get(known) ?? NOBODY))),
    };
  });
}

function score(
  indexed: IndexedEntry,
  name: string,
  terms: readonly Term[],
  { byEntry, long }: Mentions,
  named: NotOffered | undefined,
): Scored[] {
  const share = shareOf(indexed, terms);
  const rated = (match: Match, tier: number): Scored[] => [{ indexed, match, score: tier + share }];
  const mention = byEntry.get(indexed);
  if (indexed.names[0] === name) return rated('name', 5000);
  if (indexed.names.includes(name)) return rated('name', 4000);
  if (mention === wordCount(name)) return rated('name', 3500);
  if (named && indexed.entry.notOffered?.includes(named)) return rated('mention', 3200);
  if (name.length > 1 && indexed.names.some((own) => own.startsWith(name))) return rated('prefix', 3000);
  if (mention !== undefined) return rated('mention', 2000 + mention);
  if (long.some((part) => indexed.names.some((own) => own.startsWith(`${part} `))))
    return rated('mention', 1500);
  return share >= ENOUGH ? rated('words', 1000) : [];
}

/** The share of the terms' weight that stands in the entry, a little more for its names. */
function shareOf(indexed: IndexedEntry, terms: readonly Term[]): number {
  let all = 0;
  let held = 0;
  for (const { word, weight, holders, beginners } of terms) {
    all += weight;
    if (indexed.nameWords.has(word)) held += weight * 1.2;
    else if (holders.has(indexed)) held += weight;
    else if (beginners.has(indexed)) held += weight * 0.8;
  }
  return all === 0 ? 0 : held / all;
}

/** Every run of words in the query that may be a name, the longest first. */
function namesIn(name: string): string[] {
  const words = name.split(' ').slice(0, 48);
  const lengths = Array.from({ length: Math.min(LONGEST_NAME, words.length) }, (_, at) => at + 1).reverse();
  return [
    name,
    ...lengths.flatMap((length) =>
      Array.from({ length: words.length - length + 1 }, (_, at) => words.slice(at, at + length).join(' ')),
    ),
  ];
}

interface Mentions {
  /** The entries that the query names, each with how many words its longest name there has. */
  readonly byEntry: ReadonlyMap<IndexedEntry, number>;
  /** The known names of two words and more. */
  readonly long: readonly string[];
}

function mentionsIn(name: string, index: SearchIndex): Mentions {
  const byEntry = new Map<IndexedEntry, number>();
  const long: string[] = [];
  for (const part of namesIn(name)) {
    const entries = index.byName.get(part) ?? [];
    if (entries.length === 0 || (part !== name && searchWords(part).length === 0)) continue;
    if (wordCount(part) > 1) long.push(part);
    for (const entry of entries) if (!byEntry.has(entry)) byEntry.set(entry, wordCount(part));
  }
  return { byEntry, long };
}

function wordCount(folded: string): number {
  return folded.split(' ').length;
}

/** What was probably mistyped: the whole of a short name that holds an unknown word, or single unknown words. */
function similar(
  index: SearchIndex,
  eligible: readonly IndexedEntry[],
  name: string,
  terms: readonly Term[],
  onlyWhole: boolean,
): Scored[] {
  const isName = wordCount(name) <= 4 && terms.some(({ word }) => !index.holders.has(word));
  const near = isName && name.length > 3 ? nearest(name, candidates(name, index.names)) : undefined;
  const whole = near === undefined ? [] : (index.byName.get(near) ?? []);
  if (onlyWhole && whole.length === 0) return [];
  const words = terms.map(({ word }) => mend(word, index));
  const changed = words.some((word, at) => word !== terms[at]?.word);
  const mended = termsOf(words, index);
  return eligible.flatMap((indexed): Scored[] => {
    const share = shareOf(indexed, mended);
    if (whole.includes(indexed)) return [{ indexed, match: 'similar', score: 10 + share }];
    return changed && share >= ENOUGH ? [{ indexed, match: 'similar', score: share }] : [];
  });
}

function mend(word: string, index: SearchIndex): string {
  if (word.length < 4 || index.holders.has(word)) return word;
  return nearest(word, candidates(word, index.nameWords)) ?? word;
}

/** Hardly anyone mistypes both ends of a name; comparing the others would take most of a search's time. */
function candidates(name: string, known: readonly string[]): string[] {
  return known.filter((other) => other[0] === name[0] || other.at(-1) === name.at(-1));
}

function answersOf({ statements, nameWords }: IndexedEntry, terms: readonly Term[]): Statement[] {
  const telling = terms.filter(({ word }) => !nameWords.has(word));
  return statements
    .map(({ statement, words: own }) => ({
      statement,
      score: telling.reduce((sum, { word, weight }) => sum + (own.has(word) ? weight : 0), 0),
    }))
    .filter(({ score: rating }) => rating > 0)
    .sort((a, b) => b.score - a.score)
    .slice(0, ANSWERS)
    .map(({ statement }) => statement);
}

function statusOf(best: Found | undefined, named: NotOffered | undefined): Status {
  if (named) return named.why === 'never-existed' ? 'never-existed' : 'retired';
  if (!best || best.match === 'similar') return 'not-in-catalogue';
  return isRetired(best.entry) ? 'retired' : 'in-catalogue';
}

/** Such a query asks for one flag: an entry that only shares its words is not it. */
function endsInFlag(asked: string): boolean {
  return asked.split(/\s+/).at(-1)?.startsWith('-') === true;
}

/** True where something must not be proposed any more. */
export function isRetired({ maturity }: Pick<Entry, 'maturity'>): boolean {
  return maturity === 'archived' || maturity === 'deprecated';
}

function nearestIds(
  found: readonly Found[],
  eligible: readonly IndexedEntry[],
  terms: readonly Term[],
): string[] {
  if (found[0]?.match === 'similar') return found.slice(0, 3).map(({ entry }) => entry.id);
  if (found.length > 0) return [];
  return eligible
    .map((indexed) => ({ id: indexed.entry.id, share: shareOf(indexed, terms) }))
    .filter(({ share }) => share > 0.2)
    .sort((a, b) => b.share - a.share || (a.id < b.id ? -1 : 1))
    .slice(0, 3)
    .map(({ id }) => id);
}

function byKindAndMaturity(a: Found, b: Found): number {
  return (
    KINDS.indexOf(a.entry.kind) - KINDS.indexOf(b.entry.kind) ||
    MATURITIES.indexOf(a.entry.maturity) - MATURITIES.indexOf(b.entry.maturity) ||
    (a.entry.id < b.entry.id ? -1 : 1)
  );
}

function byScore(a: Scored, b: Scored): number {
  return (
    b.score - a.score ||
    byKindAndMaturity({ entry: a.indexed.entry, answers: [] }, { entry: b.indexed.entry, answers: [] })
  );
}
