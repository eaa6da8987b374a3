import { CATALOGUE_DATE } from './catalogue-date.ts';
import type { EnforcementMatrix, ReferenceMatrix } from './enforcement.ts';
import * as listed from './entries/index.ts';
import type { Entry } from './entry.ts';
import { foldName } from './fold.ts';
import { listMatrices, listReferences } from './matrix/index.ts';

export { CATALOGUE_DATE } from './catalogue-date.ts';

/** The dated facts. Large: import this module only where it is first needed. */
export interface Catalogue {
  /** ISO date. */
  readonly date: string;
  /** Ordered by id. */
  readonly entries: readonly Entry[];
  readonly matrices: readonly (EnforcementMatrix | ReferenceMatrix)[];
  byId(id: string): Entry | undefined;
  /** Finds by id, name or alias; case, accents and punctuation do not count. */
  byName(name: string): Entry | undefined;
}

let loaded: Catalogue | undefined;

/** The catalogue that ships, built at the first call. */
export function loadCatalogue(): Catalogue {
  loaded ??= createCatalogue(Object.values(listed), [...listMatrices(), ...listReferences()]);
  return loaded;
}

/** Orders and indexes entries. Where two share a name, the first by id has it; `checkCatalogue` refuses such entries. */
export function createCatalogue(
  given: readonly Entry[],
  matrices: readonly (EnforcementMatrix | ReferenceMatrix)[],
): Catalogue {
  const entries = given.toSorted((a, b) => (a.id < b.id ? -1 : 1));
  const ids = new Map(entries.map((entry) => [entry.id, entry]));
  const names = new Map<string, Entry>();
  for (const entry of entries) {
    for (const name of namesOf(entry)) {
      if (!names.has(name)) names.set(name, entry);
    }
  }
  for (const entry of entries) names.set(foldName(entry.id), entry);
  return {
    date: CATALOGUE_DATE,
    entries,
    matrices,
    byId: (id) => ids.get(id),
    byName: (name) => names.get(foldName(name)),
  };
}

/** Every folded name under which an entry is found at once. */
export function namesOf(entry: Entry): string[] {
  const own = entry.kind === 'action' ? [entry.uses] : entry.kind === 'interface' ? idsOf(entry) : [];
  const names = [entry.id, entry.name, ...(entry.aliases ?? []), ...own].map(foldName);
  return [...new Set(names)].filter((name) => name !== '');
}

function idsOf(entry: Extract<Entry, { kind: 'interface' }>): string[] {
  const ids = [...entry.interfaces, ...(entry.worlds ?? [])].map(({ id }) => id);
  return entry.package === undefined ? ids : [entry.package, ...ids];
}
