import type { Locale } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import type { Catalogue } from './catalogue.ts';

/** What stands before a value on a page. */
type Labelled = `catalogue.page.${
  | 'also-called'
  | 'replaced-by'
  | 'see-also'
  | 'licence'
  | 'governance'
  | 'component-model'
  | 'http-server'
  | 'runs'
  | 'sdks'
  | 'output'
  | 'ci'
  | 'size'
  | 'package'
  | 'functions'
  | 'worlds'
  | 'hosts'
  | 'pinned'
  | 'inputs'
  | 'outputs'
  | 'measures'
  | 'conditions'
  | 'publisher'
  | 'form'
  | 'purposes'
  | 'evidence'
  | 'phase'
  | 'fix'}`;

/** Links to other pages of the catalogue. */
export function links(ids: readonly string[] | undefined, { byId }: Pick<Catalogue, 'byId'>): string {
  return (ids ?? []).map((id) => `[${byId(id)?.name ?? id}](wasm-architect://catalogue/${id})`).join(', ');
}

/** `**Label** – value`, or nothing where there is no value. */
export function item(locale: Locale, key: Labelled, value: string | undefined): string[] {
  return value === undefined || value === '' ? [] : [labelled(locale, key, value)];
}

export function labelled(locale: Locale, key: Labelled, value: string): string {
  return `**${say(locale, key)}** – ${value}`;
}

export function bullets(lines: readonly string[]): string {
  return lines.map((line) => `- ${line.replace(/\r?\n/g, ' ')}`).join('\n');
}

export function code(text: string): string {
  return text.includes('`') ? text : `\`${text}\``;
}
