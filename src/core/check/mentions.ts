import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import { shortName } from '../catalogue/short-name.ts';
import type { Place } from '../finding.ts';

/** A name of the catalogue as it stands in a text. */
export interface Mention {
  readonly entry: Entry;
  /** As written. */
  readonly name: string;
  /** Offset in the text that was searched. */
  readonly start: number;
  readonly end: number;
}

interface NameIndex {
  /** Names by their comparable form; `undefined` for a phrase that holds a name and means something else. */
  readonly names: ReadonlyMap<string, Entry | undefined>;
  /** First word → how many words the longest name that opens with it has. */
  readonly longest: ReadonlyMap<string, number>;
}

/** Names that are also ordinary words, names of something else, or too short to be sure of. */
const AMBIGUOUS = new Set([
  'opentelemetry',
  'docker wasm',
  'component init',
  'release candidate',
  'wasi',
  'wasi url',
  'wasi parallel',
  'wasi pattern match',
  'wasi experimental',
  'wadm/oam',
  'wizer',
]);

/** Phrases that hold a name and do not mean its entry. */
const OTHERWISE_MEANT = ['wasm tools compose', 'wasi threads proposal'];

const LONGEST_NAME = 80;
const WORD = /[\p{L}\p{N}]+/gu;
const indexes = new WeakMap<Catalogue, NameIndex>();

/**
 * Finds the names and aliases of platforms, tools and interfaces, the longest at each place; languages and actions are
 * left out, since their names are ordinary words. Addresses and link targets do not count. Time is linear in the text.
 */
export function findMentions(text: string, catalogue: Catalogue): Mention[] {
  const { names, longest } = indexOf(catalogue);
  const masked = withoutAddresses(text);
  const words = [...masked.matchAll(WORD)].map(({ 0: word, index }) => ({
    word: word.toLowerCase(),
    start: index,
    end: index + word.length,
  }));
  const mentions: Mention[] = [];
  for (let at = 0; at < words.length; at++) {
    const most = longest.get(words[at]!.word) ?? 0;
    for (let count = Math.min(most, words.length - at); count > 0; count--) {
      const start = words[at]!.start;
      const end = words[at + count - 1]!.end;
      if (end - start > LONGEST_NAME) continue;
      const form = comparable(masked.slice(start, end));
      if (!names.has(form)) continue;
      const entry = names.get(form);
      if (entry && standsAlone(masked, start, end, entry))
        mentions.push({ entry, name: text.slice(start, end), start, end });
      at += count - 1;
      break;
    }
  }
  return mentions;
}

/**
 * Tells the place of offsets in a text whose first line is `line`; columns are those of the document where lines stand
 * as written.
 */
export function bindPlaces(text: string, line: number): (start: number, end: number) => Place {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return (start, end) => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (starts[middle]! <= start) low = middle;
      else high = middle - 1;
    }
    const column = start - starts[low]! + 1;
    return { line: line + low, column, endColumn: column + end - start };
  };
}

function indexOf(catalogue: Catalogue): NameIndex {
  const known = indexes.get(catalogue);
  if (known) return known;
  const names = new Map<string, Entry | undefined>();
  for (const entry of catalogue.entries) {
    if (entry.kind !== 'platform' && entry.kind !== 'tool' && entry.kind !== 'interface') continue;
    for (const name of namesOf(entry)) {
      const form = comparable(name);
      if (isSure(name, form) && !names.has(form)) names.set(form, entry);
    }
  }
  for (const phrase of OTHERWISE_MEANT) names.set(phrase, undefined);
  const longest = new Map<string, number>();
  for (const name of names.keys()) {
    const words = name.match(WORD) ?? [];
    longest.set(words[0]!, Math.max(words.length, longest.get(words[0]!) ?? 0));
  }
  const index = { names, longest };
  indexes.set(catalogue, index);
  return index;
}

function namesOf({ name, id, aliases = [] }: Entry): string[] {
  return [shortName(name), id, ...aliases];
}

/** Hyphens, underlines and spaces are alike; every other sign counts. */
function comparable(name: string): string {
  return name.toLowerCase().replace(/[\s_-]+/g, ' ');
}

function isSure(name: string, form: string): boolean {
  return name.length > 3 && /^[\p{L}\p{N}].*[\p{L}\p{N}]$/u.test(name) && !AMBIGUOUS.has(form);
}

function standsAlone(text: string, start: number, end: number, { kind }: Entry): boolean {
  const before = text[start - 1] ?? ' ';
  const after = text.slice(end, end + 4);
  if (/[-_/.@:$\\#=]/.test(before) && !/^\s?[-=:]$/.test(text.slice(Math.max(0, start - 2), start)))
    return false;
  if (kind === 'interface' && /^[/@]/.test(after)) return true;
  return !/^(?:[_/@\\]|[.:=][\p{L}\p{N}]|-(?!v\d))/u.test(after);
}

/** Blanks in place of addresses, so that offsets stay. */
function withoutAddresses(text: string): string {
  return text.replace(/\b[a-z]{2,9}:\/\/[^\s)>\]"'`|]+|\]\([^)\s]{0,300}\)/gi, (address) =>
    ' '.repeat(address.length),
  );
}
