import { quote, userError } from '../errors.ts';
import { forEveryLocale, LOCALES, type Locale } from '../locales/locale.ts';
import { findRecursion } from './check-partials.ts';
import { parseBody, type ParsedBody } from './parse-body.ts';
import { problemIn, type Problem } from './problem.ts';

/** Names of partials in each locale. */
export type PartialNames = Readonly<Record<Locale, readonly string[]>>;

export interface Partials {
  /** All that are there, the faulty ones too: a call of one is no second fault. */
  readonly names: PartialNames;
  readonly programs: Readonly<Record<Locale, ReadonlyMap<string, hbs.AST.Program>>>;
  readonly problems: readonly Problem[];
}

const PARTIAL_FILE = /^_partials\/([a-z][a-z0-9-]*)\.([^./]+)\.md$/;

/** Reads `_partials/<name>.<locale>.md`: a body without front matter. `shared` are partials that exist elsewhere. */
export function readPartials(files: ReadonlyMap<string, string>, shared: PartialNames): Partials {
  const problems: Problem[] = [];
  const texts = new Map<Locale, Map<string, string>>(LOCALES.map((locale) => [locale, new Map()]));
  for (const [file, text] of files) {
    const match = PARTIAL_FILE.exec(file);
    if (!match) continue;
    const ofLocale = texts.get(match[2] as Locale);
    if (ofLocale) ofLocale.set(match[1]!, text);
    else problems.push(problemIn(file, undefined, unknownLocale(match[2]!)));
  }
  const programs = forEveryLocale((locale) => readOf(locale, texts.get(locale)!, shared[locale], problems));
  const names = forEveryLocale((locale) => [...shared[locale], ...texts.get(locale)!.keys()]);
  return { names, programs, problems };
}

export function unknownLocale(locale: string) {
  return userError('templates.unknown-locale', { locale: quote(locale), accepted: LOCALES.join(', ') });
}

function readOf(
  locale: Locale,
  texts: ReadonlyMap<string, string>,
  shared: readonly string[],
  problems: Problem[],
): ReadonlyMap<string, hbs.AST.Program> {
  const rules = { placeholders: undefined, partials: new Set([...shared, ...texts.keys()]) };
  const parsed = new Map<string, ParsedBody>();
  const fileOf = new Map([...texts.keys()].map((name) => [name, `_partials/${name}.${locale}.md`]));
  for (const [name, text] of texts) {
    const body = `${text.replaceAll('\r\n', '\n').trimEnd()}\n`;
    const result = parseBody(fileOf.get(name)!, { body, bodyLine: 1 }, rules);
    if (!('program' in result)) problems.push(result);
    else if (result.problems.length > 0) problems.push(...result.problems);
    else parsed.set(name, result);
  }
  problems.push(...findRecursion(new Map([...parsed].map(([name, { calls }]) => [name, calls])), fileOf));
  return new Map([...parsed].map(([name, { program }]) => [name, program]));
}
