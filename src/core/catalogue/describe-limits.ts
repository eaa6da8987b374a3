import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { EnforcementRow } from './enforcement.ts';

type Limits = { readonly [K in 'note' | 'wider' | 'cannot' | 'compensate']?: EnforcementRow[K] | undefined };

/** What stands beside a row's syntax: notes, what it brings or cannot do, and what compensates. */
export function describeLimits(locale: Locale, { note, wider, cannot, compensate }: Limits): string {
  return [
    ...(note ? [note[locale]] : []),
    ...(wider ? [say(locale, 'catalogue.matrix.wider', { text: wider[locale] })] : []),
    ...(cannot ? [say(locale, 'catalogue.matrix.cannot-do', { text: cannot[locale] })] : []),
    ...(compensate ? [say(locale, 'catalogue.matrix.compensate', { text: compensate[locale] })] : []),
  ].join(' ');
}
