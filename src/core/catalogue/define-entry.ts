import type { Entry } from './entry.ts';

/** Declares an entry: the type checks it while it is written, the schema in the tests. */
export function defineEntry<E extends Entry>(entry: E): E {
  return entry;
}
