import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Source } from './entry.ts';

/** The numbered sources of one page. */
export interface SourceList {
  /** The marks that stand behind a statement, ` [1] [3]`. */
  mark(sources: readonly Source[]): string;
  /** The list itself, in the order of the first marks. */
  render(): string;
}

export function createSourceList(locale: Locale): SourceList {
  const numbers = new Map<string, number>();
  const lines: string[] = [];
  const numberOf = (source: Source): number => {
    const line = renderSource(source, locale);
    const known = numbers.get(line);
    if (known !== undefined) return known;
    lines.push(line);
    numbers.set(line, lines.length);
    return lines.length;
  };
  return {
    mark: (sources) => sources.map((source) => ` [${numberOf(source)}]`).join(''),
    render: () => lines.map((line, index) => `${index + 1}. ${line}`).join('\n'),
  };
}

/** Where a fact stands and when it was read, as one line of Markdown. */
export function renderSource({ title, url, read }: Source, locale: Locale): string {
  const name = url === undefined ? title : `[${title.replace(/[[\]]/g, '\\$&')}](${url})`;
  return `${name}, ${say(locale, 'catalogue.page.read', { date: read })}`;
}
