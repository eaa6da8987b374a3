import type { Cursor } from './cursor.ts';
import type { Producer, Producers } from './description.ts';
import { readAll } from './sections.ts';

export const NO_PRODUCERS: Producers = { languages: [], tools: [], sdks: [] };

const FIELDS: ReadonlyMap<string, keyof Producers> = new Map([
  ['language', 'languages'],
  ['processed-by', 'tools'],
  ['sdk', 'sdks'],
]);

/** More than this of one kind is nothing that a person reads. */
const MOST = 100;

/** Reads the content of a `producers` section (tool-conventions `ProducersSection.md`). */
export function readProducers(content: Cursor): Producers {
  const found: Record<keyof Producers, Producer[]> = { languages: [], tools: [], sdks: [] };
  readAll(content, () => {
    const field = FIELDS.get(content.name());
    content.each(() => {
      const producer = { name: content.name(), version: content.name() };
      if (field !== undefined && found[field].length < MOST) found[field].push(producer);
    });
  });
  return found;
}
