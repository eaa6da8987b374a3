import type { CompleteResult } from '@modelcontextprotocol/server';
import { fold } from '../core/catalogue/fold.ts';

/** The most that one answer may hold. */
const MOST_VALUES = 100;

/** The values that begin with what was typed, then those that contain it; each group in the given order. */
export function completion(values: readonly string[], typed: string): CompleteResult {
  const wanted = fold(typed.slice(0, 200));
  const folded = values.map((value) => ({ value, text: fold(value) }));
  const begins = folded.filter(({ text }) => text.startsWith(wanted));
  const contains = folded.filter(({ text }) => !text.startsWith(wanted) && text.includes(wanted));
  const found = [...begins, ...contains].map(({ value }) => value);
  return {
    completion: {
      values: found.slice(0, MOST_VALUES),
      total: found.length,
      hasMore: found.length > MOST_VALUES,
    },
  };
}
