import { say, type PhraseArguments, type PhraseKey } from './locales/say.ts';
import type { Locale } from './locales/locale.ts';

/**
 * An error that the caller can fix: what is wrong (the value quoted), where, and what is accepted.
 * It is shown word for word, in the reader's locale; anything else that is thrown is our bug.
 */
export class UserError extends Error {
  readonly in: (locale: Locale) => string;

  constructor(inLocale: (locale: Locale) => string) {
    super(inLocale('en'));
    this.name = 'UserError';
    this.in = inLocale;
  }
}

/** The error that a phrase says. */
export function userError<K extends PhraseKey>(key: K, ...values: PhraseArguments<K>): UserError {
  return new UserError((locale) => say(locale, key, ...values));
}

export function isUserError(error: unknown): error is UserError {
  return error instanceof UserError;
}

const QUOTED_LENGTH = 80;

/** Quotes a caller's text for a message: one line, no control characters, at most 80 characters. */
export function quote(text: string): string {
  const line = text.replace(/[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g, ' ').trim();
  const characters = Array.from(line.slice(0, QUOTED_LENGTH * 2 + 2));
  return `"${characters.length > QUOTED_LENGTH ? `${characters.slice(0, QUOTED_LENGTH).join('')}…` : line}"`;
}

/** The nearest of the known names, when it is near enough to be what was meant (edit distance, case apart). */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const wanted = name.toLowerCase().slice(0, 64);
  let best: string | undefined;
  let bestDistance = Math.max(1, Math.floor(wanted.length / 3)) + 1;
  for (const candidate of known) {
    const distance = editDistance(wanted, candidate.toLowerCase(), bestDistance);
    if (distance < bestDistance) [best, bestDistance] = [candidate, distance];
  }
  return best;
}

/** Edits (insert, delete, replace, swap of neighbours) from `a` to `b`; anything at or above `limit` may read `limit`. */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) >= limit) return limit;
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    for (let column = 1; column <= b.length; column++) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(
        previous[column]! + 1,
        current[column - 1]! + 1,
        previous[column - 1]! + (same ? 0 : 1),
      );
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, before[column - 2]! + 1);
      current.push(cost);
    }
    before = previous;
    previous = current;
  }
  return previous[b.length]!;
}
