import { LOCALES } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { withoutCodeSpans } from './split-cell.ts';

/** The four columns of the permissions table, in the order that it is written in. */
export const COLUMNS = ['component', 'language', 'function', 'permissions'] as const;

export type Column = (typeof COLUMNS)[number];

const fold = (text: string) =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase();

const HEADERS = new Map<string, Column>(
  LOCALES.flatMap((locale) =>
    COLUMNS.map((column) => [fold(say(locale, `table.${column}`)), column] as const),
  ),
);

/** A cell's text without code spans and without the emphasis around it. Linear, however much emphasis there is. */
export function plainCell(cell: string): string {
  const text = withoutCodeSpans(cell).trim();
  let start = 0;
  let end = text.length;
  while (end - start > 2 && /[*_]/.test(text[start]!) && text[start] === text[end - 1]) {
    do start++;
    while (/\s/.test(text[start]!));
    do end--;
    while (end > start && /\s/.test(text[end - 1]!));
  }
  return text.slice(start, end);
}

/** The column that a header names, in any locale, case and emphasis, singular or plural. */
export function columnOf(header: string): Column | undefined {
  const name = fold(plainCell(header)).replace(/:$/, '').trim();
  return HEADERS.get(name) ?? HEADERS.get(name.replace(/s$/, '')) ?? HEADERS.get(`${name}s`);
}

const EXTERNAL = new Set(LOCALES.map((locale) => fold(say(locale, 'table.external'))));

/** True for the Language of an external row. */
export function isExternalLanguage(language: string): boolean {
  return EXTERNAL.has(fold(language));
}
