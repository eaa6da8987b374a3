import type { Mode, TargetId } from '../catalogue/enforcement.ts';
import type { Place, Severity, Source } from '../finding.ts';
import type { Locale, Text } from '../locales/locale.ts';
import { fill, type Placeholders } from '../locales/say.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import type { PermissionsTable, Row } from '../permissions/permission.ts';
import type { Problem } from '../permissions/problem.ts';
import type { WitTools } from '../wit/wit-tools.ts';
import type { Document } from './document.ts';
import type { Facts } from './facts.ts';
import type { Rows } from './rows.ts';

/** What a rule looks at. Nothing in it has a locale. */
export interface CheckContext {
  readonly document: Document;
  readonly table: PermissionsTable;
  readonly problems: readonly Problem[];
  /** The lines of each permissions table. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
  readonly rows: Rows;
  readonly target?: TargetId | undefined;
  /** The generation that was asked for; absent where it is open. */
  readonly wasi?: WasiGeneration | undefined;
  /** The older table, where the document is compared with one. */
  readonly against?: PermissionsTable | undefined;
  /** `serve` where the row, or what every row has, holds `http-in`. */
  mode(row: Row): Mode;
  readonly facts: Facts;
  /** `wasm-tools`; absent where the process lends none. */
  readonly wit?: (() => Promise<WitTools>) | undefined;
}

type Value = string | number | Text;

/** A text of the rule by its key, with a value for each of its placeholders; or a text that is made already. */
type Phrase<T> =
  | Text
  | {
      [K in keyof T & string]: [Placeholders<T[K] & string>] extends [never]
        ? K
        : readonly [K, Readonly<Record<Placeholders<T[K] & string>, Value>>];
    }[keyof T & string];

/** What a rule yields. `severity` and `source` stand in place of the rule's own. */
export interface Report<T> {
  readonly where: Place;
  readonly what: Phrase<T>;
  readonly fix: Phrase<T>;
  readonly severity?: Severity;
  readonly source?: Source | undefined;
  /** The text to put in place of the one at `where`; only where it is certain. */
  readonly replacement?: string | undefined;
}

interface Declaration<T> {
  /** States the desired world. */
  readonly id: string;
  readonly severity: Severity;
  /** `asks`, the desired world in a sentence, `why`, and the texts that reports name; `{name}` is a placeholder. */
  readonly text: { readonly en: T; readonly fr: Readonly<Record<keyof T, string>> };
  readonly source: Source;
  /** Yields in any order; each report stands alone. */
  check(context: CheckContext): Iterable<Report<T>> | AsyncIterable<Report<T>>;
}

/** A finding in every locale. */
export interface TextFinding {
  readonly rule: string;
  readonly severity: Severity;
  readonly where: Place;
  readonly what: Text;
  readonly why: Text;
  readonly fix: Text;
  readonly source: Source;
  readonly replacement?: string;
}

export interface Rule {
  readonly id: string;
  readonly severity: Severity;
  /** The desired world in a sentence. */
  readonly asks: Text;
  readonly why: Text;
  readonly source: Source;
  /** Every text of the rule, for pages and for tests that hold the locales together. */
  readonly text: Readonly<Record<Locale, Readonly<Record<string, string>>>>;
  run(context: CheckContext): AsyncIterable<TextFinding>;
}

/** Declares a rule. Phrases and their values are checked while typing. */
export function defineRule<const T extends { readonly asks: string; readonly why: string }>(
  declaration: Declaration<T>,
): Rule {
  const { id, severity, source } = declaration;
  const text = declaration.text as Rule['text'];
  const why = sayPhrase(text, 'why');
  return {
    id,
    severity,
    asks: sayPhrase(text, 'asks'),
    why,
    source,
    text,
    async *run(context) {
      for await (const report of declaration.check(context)) {
        yield {
          rule: id,
          severity: report.severity ?? severity,
          where: report.where,
          what: sayPhrase(text, report.what),
          why,
          fix: sayPhrase(text, report.fix),
          source: report.source ?? source,
          ...(report.replacement !== undefined && { replacement: report.replacement }),
        };
      }
    },
  };
}

type AnyPhrase = string | Text | readonly [string, Readonly<Record<string, Value>>];

function sayPhrase(text: Rule['text'], phrase: AnyPhrase): Text {
  if (typeof phrase === 'object' && 'en' in phrase) return phrase;
  const [key, values] = typeof phrase === 'string' ? [phrase, {}] : phrase;
  const inLocale = (locale: Locale) =>
    fill(
      text[locale][key]!,
      Object.fromEntries(
        Object.entries(values).map(([name, value]) => [
          name,
          typeof value === 'object' ? value[locale] : value,
        ]),
      ),
    );
  return { en: inLocale('en'), fr: inLocale('fr') };
}
