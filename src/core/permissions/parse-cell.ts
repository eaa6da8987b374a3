import type { Place } from '../finding.ts';
import { capabilityDeclaration } from './capability.ts';
import { parseItem } from './parse-item.ts';
import type { Cell, Item } from './permission.ts';
import type { Problem } from './problem.ts';
import { plainPunctuation } from './punctuation.ts';
import { insideCodeSpan, splitAfterCode, splitCell, type Piece } from './split-cell.ts';

/** A cell as read: what could be read is a permission, the rest stands as it was and has a problem. */
export interface CellReading {
  readonly cell: Cell;
  readonly problems: readonly Problem[];
}

const NONE = /^(?:none|aucune?|—|–|-)\.?$/i;

/** Where a cell stands, and which of its characters the line writes with a backslash more. */
interface Ground {
  readonly at: Place;
  readonly escapes: readonly number[];
}

/**
 * Reads a Permissions cell. Total: any text gives a cell. Columns of `where` count from 1 at the cell's start and
 * are shifted by `at`, which says where the cell stands, and by one for each of the `escapes` in front.
 */
export function parseCell(text: string, at: Place = {}, escapes: readonly number[] = []): CellReading {
  const source = text.replace(/\r\n?|\n/g, '<br>');
  const offset = source.length - source.trimStart().length;
  const whole: Piece = { text: source.trim(), start: offset };
  if (whole.text === '') return { cell: { none: false, items: [] }, problems: [] };
  const pieces = piecesOf(whole);
  const ground = { at, escapes };
  return pieces ? readPieces(pieces, ground) : unread(whole, ground);
}

/** The cell's items; a code span that holds the whole cell is opened, as deep as it goes. */
function piecesOf(whole: Piece): Piece[] | undefined {
  let searched = whole;
  for (;;) {
    const inside = insideCodeSpan(searched.text);
    if (inside) searched = { text: inside.text, start: searched.start + inside.start };
    const pieces = splitCell(plainPunctuation(searched.text))?.map(({ text, start }) => ({
      text: searched.text.slice(start, start + text.length),
      start: searched.start + start,
    }));
    const [only, ...others] = pieces ?? [];
    if (!only || others.length > 0 || (only.text === searched.text && !insideCodeSpan(only.text)))
      return pieces;
    searched = only;
  }
}

function unread(piece: Piece, ground: Ground): CellReading {
  const where = placeOf(piece, ground);
  return {
    cell: { none: false, items: [{ kind: 'unread', text: piece.text, where }] },
    problems: [{ code: 'unbalanced', text: piece.text, where }],
  };
}

function readPieces(pieces: readonly Piece[], ground: Ground): CellReading {
  const items: Item[] = [];
  const problems: Problem[] = [];
  const first = pieces.find((piece) => isNone(piece.text));
  for (const piece of pieces.flatMap(oneByOne)) {
    if (isNone(piece.text)) continue;
    const where = placeOf(piece, ground);
    const reading = parseItem(piece.text);
    if ('permissions' in reading) {
      for (const [index, permission] of reading.permissions.entries())
        items.push({
          kind: 'permission',
          permission,
          where: placeOf(partOf(piece, reading.starts, index), ground),
        });
    } else {
      items.push({ kind: 'unread', text: piece.text, where });
      problems.push({ ...reading.problem, text: piece.text, where });
    }
  }
  const onlyLimits = items.every(
    (item) => item.kind === 'permission' && capabilityDeclaration(item.permission.capability).limit,
  );
  if (!first || onlyLimits) return { cell: { none: first !== undefined, items }, problems };
  const where = placeOf(first, ground);
  return {
    cell: { none: false, items: [{ kind: 'unread', text: first.text, where }, ...items] },
    problems: [{ code: 'none-beside-grants', text: first.text, where }, ...problems],
  };
}

/** More code spans in one item are no list that people read. */
const MOST_IN_CODE = 200;

/**
 * The items of a list that sets each one in a code span of its own: there a comma separates permissions, unless what
 * follows it only reads as one more scope.
 */
function oneByOne(piece: Piece): Piece[] {
  const parts = splitAfterCode(piece.text);
  const isList = parts.length > 1 && parts.length <= MOST_IN_CODE;
  if (!isList || parts.some(({ text }) => splitCell(plainPunctuation(text))?.length !== 1)) return [piece];
  const items: Piece[] = [];
  for (const { text, start } of parts) {
    const part = { text, start: piece.start + start };
    const before = items.at(-1);
    const joined = before && joinedWith(before, part, piece);
    if (joined) items[items.length - 1] = joined;
    else items.push(part);
  }
  return items;
}

/** Both as one item, where the second does not read alone and both do together. */
function joinedWith(before: Piece, part: Piece, { text, start }: Piece): Piece | undefined {
  if ('permissions' in parseItem(part.text)) return undefined;
  const both = text.slice(before.start - start, part.start - start + part.text.length);
  const reading = parseItem(both);
  const isOne =
    'permissions' in reading || (reading.problem.code === 'ambiguous' && !part.text.startsWith('`'));
  return isOne || !('permissions' in parseItem(before.text))
    ? { text: both, start: before.start }
    : undefined;
}

function isNone(text: string): boolean {
  return NONE.test(insideCodeSpan(text)?.text ?? text.replace(/^(\*{1,2}|_{1,2})(.*)\1$/, '$2'));
}

/** The part of an item that holds one of its permissions; the whole item where code spans or marks lie between. */
function partOf(piece: Piece, starts: readonly number[] | undefined, index: number): Piece {
  if (!starts || starts.length < 2) return piece;
  const text = piece.text.slice(starts[index], starts[index + 1]).replace(/\s*[,，]\s*$/, '');
  return { text, start: piece.start + starts[index]! };
}

function placeOf({ text, start }: Piece, { at, escapes }: Ground): Place {
  const columnAt = (offset: number) => (at.column ?? 1) + offset + countBelow(escapes, offset);
  return { ...at, column: columnAt(start), endColumn: columnAt(start + text.length) };
}

/** How many of the ascending numbers are below a limit. */
function countBelow(numbers: readonly number[], limit: number): number {
  let low = 0;
  for (let high = numbers.length; low < high;) {
    const middle = (low + high) >> 1;
    if (numbers[middle]! < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
