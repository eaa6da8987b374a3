import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Failure } from './wit-tools.ts';

/** Why `wasm-tools` gave no result: its own words about the input, or ours where it gave none. */
export function sayFailure(locale: Locale, failure: Failure): string {
  return failure.why === 'invalid' ? failure.message : say(locale, `wit.${failure.why}`);
}
