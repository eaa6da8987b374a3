import type { EntryOf } from './entry.ts';

/** Declares a trap; a trap is a statement and has no maturity of its own. */
export function defineTrap(trap: Omit<EntryOf<'trap'>, 'kind' | 'maturity' | 'reason'>): EntryOf<'trap'> {
  return {
    ...trap,
    kind: 'trap',
    maturity: 'none',
    reason: {
      en: 'A trap is a statement, not a technology: it has no maturity.',
      fr: 'Un piège est un constat, pas une technologie : il n’a pas de maturité.',
    },
  };
}
