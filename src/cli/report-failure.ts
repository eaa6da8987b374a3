import { isUserError } from '../core/errors.ts';
import { say } from '../core/locales/say.ts';
import { chooseLocale, localeOption } from './choose-locale.ts';
import { log } from './log.ts';

/** Writes on stderr why the process ends, and answers its exit code: 2 for what the caller can mend, 1 for a defect. */
export function reportFailure(error: unknown, argv: readonly string[]): number {
  const { locale } = chooseLocale(localeOption(argv), process.env);
  if (isUserError(error)) {
    log(error.in(locale));
    return 2;
  }
  log(say(locale, 'cli.defect'));
  log(error instanceof Error ? (error.stack ?? error.message) : String(error));
  return 1;
}
