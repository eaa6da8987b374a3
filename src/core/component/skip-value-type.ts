import type { Cursor } from './cursor.ts';

const ERROR_CONTEXT = 0x64;
const LOWEST_PRIMITIVE = 0x73;
const HIGHEST_PRIMITIVE = 0x7f;

/** True for the code of a type that has no parts: numbers, `bool`, `char`, `string`, `error-context`. */
export function isPrimitive(code: number): boolean {
  return code === ERROR_CONTEXT || (code >= LOWEST_PRIMITIVE && code <= HIGHEST_PRIMITIVE);
}

/** Passes over a value type: a primitive, or the index of a type. */
export function skipValueType(cursor: Cursor): void {
  const code = cursor.peek();
  if (isPrimitive(code)) cursor.byte();
  else if (code >= 0x40 && code <= 0x7f) cursor.unknown(cursor.byte());
  else cursor.u32();
}

/** Passes over a value type that may be left out. */
export function skipOptionalValueType(cursor: Cursor): void {
  if (readFlag(cursor)) skipValueType(cursor);
}

/** A byte that is 0 or 1. */
export function readFlag(cursor: Cursor): boolean {
  const code = cursor.byte();
  if (code > 1) cursor.unknown(code);
  return code === 1;
}
