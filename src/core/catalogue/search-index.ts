import { CLIS, NOT_OFFERED } from './cli/index.ts';
import { namesOf, type Catalogue } from './catalogue.ts';
import type { Entry, NotOffered } from './entry.ts';
import { fold, foldName } from './fold.ts';
import { KEYS_NOT_OFFERED } from './manifest/index.ts';
import { matrixStatements } from './matrix-statement.ts';
import { searchWords, wordsOf } from './search-words.ts';
import { statementsOf, type Statement } from './statement.ts';

/** A statement with its words, so that the one that answers can be picked. */
export interface IndexedStatement {
  readonly statement: Statement;
  readonly words: ReadonlySet<string>;
}

export interface IndexedEntry {
  readonly entry: Entry;
  readonly names: readonly string[];
  readonly nameWords: ReadonlySet<string>;
  readonly words: ReadonlySet<string>;
  readonly statements: readonly IndexedStatement[];
}

export interface SearchIndex {
  readonly entries: readonly IndexedEntry[];
  /** Folded name → the entries that have it, commands and flags of their programs included. */
  readonly byName: ReadonlyMap<string, readonly IndexedEntry[]>;
  /** Folded name → what is gone or never was. */
  readonly notOffered: ReadonlyMap<string, NotOffered>;
  /** The same by what stands behind the program, so that a flag alone is found too. */
  readonly notOfferedPart: ReadonlyMap<string, NotOffered>;
  /** Word → the entries in which it stands. */
  readonly holders: ReadonlyMap<string, ReadonlySet<IndexedEntry>>;
  readonly vocabulary: readonly string[];
  /** Names of entries and the words of them, for what was mistyped. */
  readonly names: readonly string[];
  readonly nameWords: readonly string[];
}

/** Prepares the search once; everything that a query needs is folded here. */
export function createSearchIndex({ entries: given, matrices }: Catalogue): SearchIndex {
  const entries = given.map((entry) =>
    indexEntry(entry, [
      ...statementsOf(entry),
      ...matrixStatements(matrices.filter(({ platform }) => platform === entry.id)),
    ]),
  );
  const byName = new Map<string, IndexedEntry[]>();
  const add = (name: string, entry: IndexedEntry): void => {
    const same = byName.get(name);
    if (!same) byName.set(name, [entry]);
    else if (!same.includes(entry)) same.push(entry);
  };
  for (const entry of entries) for (const name of entry.names) add(name, entry);
  for (const { name, binary } of commandNames()) {
    const [owner] = byName.get(foldName(binary)) ?? [];
    if (owner) add(name, owner);
  }
  const holders = new Map<string, Set<IndexedEntry>>();
  for (const entry of entries) {
    for (const word of entry.words) {
      const known = holders.get(word);
      if (known) known.add(entry);
      else holders.set(word, new Set([entry]));
    }
  }
  return {
    entries,
    byName,
    ...indexNotOffered(given),
    holders,
    vocabulary: [...holders.keys()],
    names: distinct(entries.flatMap((entry) => entry.names)),
    nameWords: distinct(entries.flatMap(({ nameWords }) => Array.from(nameWords))),
  };
}

function distinct(words: readonly string[]): string[] {
  return [...new Set(words)].sort();
}

function indexEntry(entry: Entry, said: readonly Statement[]): IndexedEntry {
  const names = namesOf(entry);
  const nameWords = new Set(names.flatMap(wordsOf));
  const statements = said.map((statement) => ({
    statement,
    words: new Set(textWords(statement.text)),
  }));
  const words = new Set([...nameWords, ...textWords(entry.summary), entry.kind]);
  for (const statement of statements) for (const word of statement.words) words.add(word);
  return { entry, names, nameWords, words, statements };
}

function textWords({ en, fr }: Statement['text']): string[] {
  return [...wordsOf(fold(en)), ...wordsOf(fold(fr))];
}

/** `wasmtime serve`, `wasmtime --addr`: every command and flag under its program. */
function* commandNames(): Generator<{ name: string; binary: string }> {
  for (const { binary, commands } of CLIS) {
    for (const { name, flags = [] } of commands) {
      if (name !== '') yield { name: fold(`${binary} ${name}`), binary };
      for (const flag of flags) {
        yield { name: fold(`${binary} ${flag.name}`), binary };
        if (name !== '') yield { name: fold(`${binary} ${name} ${flag.name}`), binary };
      }
    }
  }
}

function indexNotOffered(entries: readonly Entry[]): Pick<SearchIndex, 'notOffered' | 'notOfferedPart'> {
  const all = [...NOT_OFFERED, ...KEYS_NOT_OFFERED, ...entries.flatMap((entry) => entry.notOffered ?? [])];
  const notOffered = new Map<string, NotOffered>();
  const notOfferedPart = new Map<string, NotOffered>();
  for (const item of all) {
    addFirst(notOffered, fold(item.name), item);
    addFirst(notOfferedPart, fold(item.name.split(' ').slice(1).join(' ')), item);
  }
  return { notOffered, notOfferedPart };
}

function addFirst(map: Map<string, NotOffered>, name: string, item: NotOffered): void {
  if (searchWords(name).length > 0 && !map.has(name)) map.set(name, item);
}
