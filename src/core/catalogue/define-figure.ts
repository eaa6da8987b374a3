import type { EntryOf } from './entry.ts';

/** Declares a figure; what it is worth stands in `evidence` and `conditions`, not in a maturity. */
export function defineFigure(
  figure: Omit<EntryOf<'figure'>, 'kind' | 'maturity' | 'reason'>,
): EntryOf<'figure'> {
  return {
    ...figure,
    kind: 'figure',
    maturity: 'none',
    reason: {
      en: 'A figure is a claim with its conditions, not a technology: it has no maturity.',
      fr: 'Un chiffre est une affirmation avec ses conditions, pas une technologie : il n’a pas de maturité.',
    },
  };
}
