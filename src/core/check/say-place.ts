import type { Place } from '../finding.ts';
import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';

/** `line 12, column 40`, `line 12`, or that the whole document is meant. */
export function sayPlace(locale: Locale, { line, column }: Place): string {
  if (line === undefined) return say(locale, 'check.place-document');
  return column === undefined
    ? say(locale, 'check.place-line', { line })
    : say(locale, 'check.place-column', { line, column });
}
