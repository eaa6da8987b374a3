import { isUserError } from '../errors.ts';
import type { Cursor } from './cursor.ts';

/** One section: its id and its content as a stretch of its own. */
export interface Section {
  readonly id: number;
  readonly content: Cursor;
}

/** The sections from here to the end, one after the other. */
export function* sections(cursor: Cursor, highestId: number): Generator<Section> {
  while (cursor.left > 0) {
    const id = cursor.byte();
    if (id > highestId) cursor.unknown(id);
    yield { id, content: cursor.cut(cursor.u32()) };
  }
}

/** The items of a section that is one list; what stands behind the last one is refused. */
export function readAll(content: Cursor, read: () => void): void {
  content.each(read);
  content.close();
}

/** Reads what engines must not depend on: where it is malformed it counts as absent. */
export function readIfWellFormed<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch (error) {
    if (!isUserError(error)) throw error;
    return undefined;
  }
}
