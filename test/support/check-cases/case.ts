import type { CheckRequest } from '../../../src/core/check/check.ts';
import type { Locale } from '../../../src/core/locales/locale.ts';
import { tableOf } from '../check.ts';

type Options = Pick<CheckRequest, 'target' | 'wasi' | 'against'>;

/** A document, and how it is checked. */
export interface Case extends Options {
  readonly title?: string;
  readonly document: string;
}

/** A case, or a document that is checked without a target. */
export type Given = string | Case;

export const asCase = (given: Given): Case => (typeof given === 'string' ? { document: given } : given);

/** How each finding of the rule begins: `severity line: what`, in English, or less. None: one, of the rule's severity. */
export type Invalid = readonly [Given, ...string[]];

type InEachLocale<T> = Readonly<Record<Locale, readonly [T, ...T[]]>>;

/** The first of each list stands on the rule's page. */
export interface Cases {
  readonly invalid: InEachLocale<Invalid>;
  /** The rule has nothing to say. */
  readonly valid: InEachLocale<Given>;
}

export { tableOf };

export function frenchTableOf(...rows: readonly string[]): string {
  return tableOf(...rows).replace(
    '| Component | Language | Function |',
    '| Composant | Langage | Fonction |',
  );
}

/** A table with one row and these permissions. */
export const cell = (permissions: string) => tableOf(`\`api\` | Go | routes | ${permissions}`);
export const celluleDe = (permissions: string) => frenchTableOf(`\`api\` | Go | les routes | ${permissions}`);

export const one = (title: string, permissions: string, more: Options = {}): Case => ({
  title,
  document: cell(permissions),
  ...more,
});
export const un = (title: string, permissions: string, more: Options = {}): Case => ({
  title,
  document: celluleDe(permissions),
  ...more,
});

/** A row of a table. */
export const api = '`api` | Go | routes | `http-in /v1/...`';

/** A code block. */
export const block = (language: string, ...lines: readonly string[]) =>
  `\`\`\`${language}\n${lines.map((line) => `${line}\n`).join('')}\`\`\`\n`;
export const sh = (text: string) => block('sh', text);
export const yaml = (...lines: readonly string[]) => block('yaml', ...lines);

/** A WIT block with a world and one line in it. */
export const wit = (line: string) => block('wit', 'package a:b;', 'world w {', `  ${line}`, '}');

export const inLanguage = (language: string, then = '') =>
  tableOf(`\`api\` | ${language} | routes | none`) + then;

export const enLangage = (language: string, then = '') =>
  frenchTableOf(`\`api\` | ${language} | les routes | aucune`) + then;

export const calling = tableOf(
  '`api` | Rust | routes | `http-in /v1/...`<br>`call core`',
  '`core` | Rust | rules | none',
);
export const appelant = frenchTableOf(
  '`api` | Rust | les routes | `http-in /v1/...`<br>`call coeur`',
  '`coeur` | Rust | les règles | aucune',
);
