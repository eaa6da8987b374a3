import { nearest, quote, userError, type UserError } from '../core/errors.ts';
import { LOCALES, localeOf, type Locale } from '../core/locales/locale.ts';

type Environment = Readonly<Record<string, string | undefined>>;

export interface ChosenLocale {
  readonly locale: Locale;
  /** What was given and cannot be used: of the option it is wrong usage, of the variable a warning. */
  readonly badOption?: UserError;
  readonly badVariable?: UserError;
}

const VARIABLE = 'WASM_ARCHITECT_LOCALE';

/** The option, else `WASM_ARCHITECT_LOCALE`, else the system's locale. */
export function chooseLocale(option: string | undefined, environment: Environment): ChosenLocale {
  const fromSystem = () => localeOf(systemTag(environment));
  const variable = environment[VARIABLE] ?? '';
  const fromVariable = variable === '' ? undefined : namedLocale(variable);
  const fallback = fromVariable ?? fromSystem();
  const badVariable =
    variable !== '' && fromVariable === undefined
      ? userError('cli.locale-variable', {
          name: VARIABLE,
          value: quote(variable),
          accepted: LOCALES.join(', '),
        })
      : undefined;
  if (option === undefined) return { locale: fallback, ...(badVariable && { badVariable }) };
  const locale = namedLocale(option);
  if (locale) return { locale };
  return { locale: fallback, badOption: badOption(option) };
}

/** The value of `--locale` before anything else is read: even the complaint about an option has a language. */
export function localeOption(argv: readonly string[]): string | undefined {
  const end = argv.indexOf('--');
  const options = end === -1 ? argv : argv.slice(0, end);
  const at = options.findLastIndex((word) => word === '--locale' || word.startsWith('--locale='));
  if (at === -1) return undefined;
  const word = options[at]!;
  return word === '--locale' ? options[at + 1] : word.slice('--locale='.length);
}

/** A tag such as `fr`, `fr-CA`, `en_GB.UTF-8`; any other language is nothing that can be served. */
function namedLocale(tag: string): Locale | undefined {
  return LOCALES.find((locale) => new RegExp(`^${locale}(?![a-z])`, 'i').test(tag.trim()));
}

function systemTag({ LC_ALL, LC_MESSAGES, LANG }: Environment): string {
  return LC_ALL || LC_MESSAGES || LANG || new Intl.DateTimeFormat().resolvedOptions().locale;
}

function badOption(option: string): UserError {
  const values = { option: '--locale', value: quote(option), accepted: LOCALES.join(', ') };
  const near = nearest(option, LOCALES);
  return near === undefined
    ? userError('cli.locale', values)
    : userError('cli.locale-near', { ...values, near });
}
