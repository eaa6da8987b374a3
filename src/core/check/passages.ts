import type { Document } from './document.ts';

/** What a reader takes in at once: a paragraph, a heading, the text of a list item, or a table row. */
export interface Passage {
  readonly kind: 'heading' | 'text' | 'row';
  /** The lines as written. */
  readonly text: string;
  readonly line: number;
  /** The headings above, the header of the table, and the paragraph that introduces a list or a table: with a colon, or in bold. */
  readonly frame: string;
}

const ITEM = /^[\s>]*(?:[-*+]|\d{1,9}[.)])\s/;
const INTRODUCES = /:[\s*_]*$|^\s*\*\*[^*]+\*\*\s*$|^\s*__[^_]+__\s*$/;

const read = new WeakMap<Document, readonly Passage[]>();

/** The passages of a document, in order; read once for all rules. */
export function passagesOf(document: Document): readonly Passage[] {
  const known = read.get(document);
  if (known) return known;
  const passages = readPassages(document);
  read.set(document, passages);
  return passages;
}

function readPassages({ paragraphs, tables, lines, sections }: Document): Passage[] {
  const blocks = [
    ...paragraphs.map((paragraph) => ({ ...paragraph, table: false })),
    ...tables.map(({ line, end }) => ({ line, end, table: true, kind: 'text' as const, text: '' })),
  ].sort((a, b) => a.line - b.line);
  const levels = new Map(sections.map(({ line, level }) => [line, level]));
  const passages: Passage[] = [];
  let headings: readonly { readonly level: number; readonly text: string }[] = [];
  let above = '';
  let intro = '';
  for (const { kind, text, line, end, table } of blocks) {
    if (table) {
      const frame = `${above}\n${intro}\n${lines[line - 1] ?? ''}`;
      for (let row = line + 2; row <= end; row++)
        passages.push({ kind: 'row', text: lines[row - 1] ?? '', line: row, frame });
    } else if (kind === 'heading') {
      const level = levels.get(line) ?? 1;
      headings = [...headings.filter((heading) => heading.level < level), { level, text }];
      passages.push({ kind, text, line, frame: above });
      above = headings.map((heading) => heading.text).join('\n');
      intro = '';
    } else {
      const isItem = ITEM.test(text);
      if (!isItem) intro = '';
      passages.push({ kind, text, line, frame: `${above}\n${intro}` });
      if (INTRODUCES.test(text)) intro = text;
    }
  }
  return passages;
}
