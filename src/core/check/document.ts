import MarkdownIt from 'markdown-it';
import { userError } from '../errors.ts';
import type { TablePlace } from '../permissions/parse-table.ts';
import { readCodeSpans, type CodeSpan } from './code-spans.ts';

type Token = ReturnType<InstanceType<typeof MarkdownIt>['parse']>[number];

/** A heading and the lines up to the next one of its level or above. Lines count from 1. */
export interface Section {
  readonly heading: string;
  readonly level: number;
  readonly line: number;
  readonly end: number;
}

/** A paragraph, heading or list item's text; the lines stand as written. */
export interface Paragraph {
  readonly kind: 'heading' | 'text';
  readonly text: string;
  readonly line: number;
  readonly end: number;
}

export interface CodeBlock {
  /** First word of the info string, lower case; empty where there is none. */
  readonly language: string;
  readonly info: string;
  readonly text: string;
  /** Where the first line of the text stands. */
  readonly line: number;
  readonly column: number;
}

/** One line that people read: of a paragraph, a heading or a table. Columns of `text` are those of the document. */
export interface TextLine {
  readonly line: number;
  readonly text: string;
  readonly isTable: boolean;
}

/** A Markdown document, block by block. Comments and other HTML blocks are left out. */
export interface Document {
  readonly text: string;
  /** Every line, the first at index 0. */
  readonly lines: readonly string[];
  readonly sections: readonly Section[];
  readonly paragraphs: readonly Paragraph[];
  /** As written, the permissions table included. */
  readonly tables: readonly TablePlace[];
  readonly codeBlocks: readonly CodeBlock[];
  readonly codeSpans: readonly CodeSpan[];
  readonly textLines: readonly TextLine[];
}

const LONGEST = 1_000_000;
const MOST_CODE_BLOCKS = 2_000;
const MOST_TABLE_LINES = 5_000;

const markdown = new MarkdownIt({ html: true });
markdown.core.ruler.enableOnly(['normalize', 'block']);

/** Reads a document in one pass. More than 1 MB, 2 000 code blocks or 5 000 lines of tables is a `UserError`. */
export function readDocument(text: string): Document {
  if (text.length > LONGEST) throw userError('check.too-long', { limit: LONGEST / 1_000_000 });
  const lines = text.split(/\r\n?|\n/);
  const tokens = markdown.parse(text, {});
  const codeBlocks = tokens.flatMap((token) => readCodeBlock(token, lines));
  if (codeBlocks.length > MOST_CODE_BLOCKS)
    throw userError('check.too-many-blocks', { limit: MOST_CODE_BLOCKS });
  const tables = tokens.flatMap(({ type, map, level }) =>
    type === 'table_open' && map ? [{ line: map[0] + 1, end: map[1], isNested: level > 0 }] : [],
  );
  refuseTooManyRows(sum(tables.map(({ line, end }) => end - line + 1)));
  const paragraphs = tokens.flatMap((token, index) => readParagraph(token, tokens[index - 1], lines));
  const textLines = listTextLines(paragraphs, tables, lines);
  return {
    text,
    lines,
    sections: listSections(tokens, lines.length),
    paragraphs,
    tables,
    codeBlocks,
    codeSpans: textLines.flatMap(readCodeSpans),
    textLines,
  };
}

const sum = (numbers: readonly number[]) => numbers.reduce((total, number) => total + number, 0);

/** Throws a `UserError` where that many lines of tables are more than are read. */
export function refuseTooManyRows(lines: number): void {
  if (lines > MOST_TABLE_LINES) throw userError('check.too-many-rows', { limit: MOST_TABLE_LINES });
}

/** The headings above a line, the outermost first. */
export function sectionsAt({ sections }: Document, line: number): readonly Section[] {
  return sections.filter((section) => section.line <= line && line <= section.end);
}

function readCodeBlock(token: Token, lines: readonly string[]): CodeBlock[] {
  if ((token.type !== 'fence' && token.type !== 'code_block') || !token.map) return [];
  const info = token.info.trim();
  const index = token.map[0] + (token.type === 'fence' ? 1 : 0);
  const end = token.content.indexOf('\n');
  const first = token.content.slice(0, end < 0 ? undefined : end);
  const line = lines[index] ?? '';
  return [
    {
      language: (/^[^\s,{]*/.exec(info)?.[0] ?? '').toLowerCase(),
      info,
      text: token.content,
      line: index + 1,
      column: line.endsWith(first) ? line.length - first.length + 1 : 1,
    },
  ];
}

function readParagraph(token: Token, opening: Token | undefined, lines: readonly string[]): Paragraph[] {
  // The inline tokens of table cells have no lines of their own.
  if (token.type !== 'inline' || !token.map || /^t[hd]_open$/.test(opening?.type ?? '')) return [];
  const [start, end] = token.map;
  const kind = opening?.type === 'heading_open' ? 'heading' : 'text';
  return [{ kind, text: lines.slice(start, end).join('\n'), line: start + 1, end }];
}

function listSections(tokens: readonly Token[], last: number): Section[] {
  const headings = tokens.flatMap((token, index) => {
    if (token.type !== 'heading_open' || !token.map) return [];
    return [
      {
        heading: tokens[index + 1]!.content.trim(),
        level: Number(token.tag.slice(1)),
        line: token.map[0] + 1,
      },
    ];
  });
  // From the last heading back: `next` holds, for each level, the line of the nearest heading of that level or above.
  const next = Array<number>(7).fill(last + 1);
  const sections: Section[] = [];
  for (const heading of headings.toReversed()) {
    sections.push({ ...heading, end: next[heading.level]! - 1 });
    next.fill(heading.line, heading.level);
  }
  return sections.toReversed();
}

function listTextLines(
  paragraphs: readonly Paragraph[],
  tables: readonly TablePlace[],
  lines: readonly string[],
): TextLine[] {
  const blocks = [
    ...paragraphs.map(({ line, end }) => ({ line, end, isTable: false })),
    ...tables.map(({ line, end }) => ({ line, end, isTable: true })),
  ].sort((a, b) => a.line - b.line);
  return blocks.flatMap(({ line, end, isTable }) =>
    lines.slice(line - 1, end).map((text, index) => ({ line: line + index, text, isTable })),
  );
}
