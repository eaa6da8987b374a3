import { findCodeSpans } from './code-spans.ts';

/** One piece of a text with its offset. */
export interface Piece {
  readonly text: string;
  readonly start: number;
}

const BREAK = /^<br\s{0,3}\/?\s{0,3}>/i;

/** The end of the code span that starts at `start`, or -1 where the run of backticks has no partner. */
function codeSpanEnd(text: string, start: number): number {
  let fence = 0;
  while (text[start + fence] === '`') fence++;
  for (let index = start + fence; index < text.length;) {
    if (text[index] !== '`') {
      index++;
      continue;
    }
    let run = 0;
    while (text[index + run] === '`') run++;
    index += run;
    if (run === fence) return index;
  }
  return -1;
}

/** The end of the quoted text that starts at `start`, or -1. */
function quoteEnd(text: string, start: number): number {
  for (let index = start + 1; index < text.length; index++) {
    if (text[index] === '\\') index++;
    else if (text[index] === '"') return index + 1;
  }
  return -1;
}

/** The end of the note that starts at `start`, inner parentheses counted, or -1. */
function noteEnd(text: string, start: number): number {
  let depth = 0;
  for (let index = start; index < text.length; index++) {
    if (text[index] === '(') depth++;
    else if (text[index] === ')' && --depth === 0) return index + 1;
  }
  return -1;
}

/** The end of the code span, quotes or note that starts at `index`; -1 where it is not closed, undefined where none starts. */
export function enclosedEnd(text: string, index: number): number | undefined {
  if (text[index] === '`') return codeSpanEnd(text, index);
  if (text[index] === '"') return quoteEnd(text, index);
  if (text[index] === '(') return noteEnd(text, index);
  return undefined;
}

/**
 * Splits a cell at `;` and line breaks that stand outside code spans, quotes and notes. Undefined where one of
 * those is not closed: then nothing in the cell can be told apart for certain.
 */
export function splitCell(text: string): Piece[] | undefined {
  const pieces: Piece[] = [];
  let start = 0;
  const unclosed: number[] = [];
  for (let index = 0; index < text.length;) {
    const end = enclosedEnd(text, index);
    if (end === -1) {
      unclosed.push(index);
      break;
    }
    if (end !== undefined) {
      index = end;
      continue;
    }
    const length =
      text[index] === ';'
        ? 1
        : text[index] === '<'
          ? (BREAK.exec(text.slice(index, index + 12))?.[0].length ?? 0)
          : 0;
    if (length > 0) {
      pieces.push({ text: text.slice(start, index), start });
      start = index + length;
    }
    index += length || 1;
  }
  if (unclosed.length > 0) return undefined;
  pieces.push({ text: text.slice(start), start });
  return pieces.map(trimmed).filter((piece) => piece.text !== '');
}

/** Splits an item at the commas that stand right behind a code span. Linear. */
export function splitAfterCode(text: string): Piece[] {
  const pieces: Piece[] = [];
  let start = 0;
  for (const { end } of findCodeSpans(text)) {
    const comma = /^\s*[,，]/.exec(text.slice(end, end + 8));
    if (!comma) continue;
    pieces.push({ text: text.slice(start, end), start });
    start = end + comma[0].length;
  }
  pieces.push({ text: text.slice(start), start });
  return pieces.map(trimmed).filter((piece) => piece.text !== '');
}

function trimmed({ text, start }: Piece): Piece {
  return { text: text.trim(), start: start + text.length - text.trimStart().length };
}

/** The inside of a text that is one code span from end to end, with its offset; undefined for any other text. */
export function insideCodeSpan(text: string): Piece | undefined {
  if (!text.startsWith('`') || codeSpanEnd(text, 0) !== text.length) return undefined;
  const fence = /^`+/.exec(text)![0].length;
  return unpadded({ text: text.slice(fence, -fence), start: fence });
}

function unpadded(piece: Piece): Piece {
  const isPadded =
    piece.text.length > 2 &&
    piece.text.startsWith(' ') &&
    piece.text.endsWith(' ') &&
    piece.text.trim() !== '';
  return isPadded ? { text: piece.text.slice(1, -1), start: piece.start + 1 } : piece;
}

/** A text with the content of its code spans in their place. */
export function withoutCodeSpans(text: string): string {
  let plain = '';
  let done = 0;
  for (const { start, inside, outside, end } of findCodeSpans(text)) {
    plain += text.slice(done, start) + unpadded({ text: text.slice(inside, outside), start: inside }).text;
    done = end;
  }
  return plain + text.slice(done);
}
