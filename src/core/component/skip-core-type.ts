import type { Cursor } from './cursor.ts';
import type { CoreKind } from './description.ts';

const MODULE_TYPE = 0x50;
const NON_FINAL_PREFIX = 0x00;
const RECURSIVE_GROUP = 0x4e;
const TYPE_SORT = 0x10;
const OUTER = 0x01;
const SHARED = 0x65;
const EXACT = 0x62;
const DESCRIBES = 0x4c;
const DESCRIPTOR = 0x4d;

/** Passes over one `core:type` of a component. Nothing in it can grant anything; only its length matters. */
export function skipCoreType(cursor: Cursor): void {
  const code = cursor.byte();
  if (code === MODULE_TYPE) return cursor.each(() => skipModuleDeclaration(cursor));
  if (code !== NON_FINAL_PREFIX) return skipRecursiveType(cursor, code);
  const next = cursor.byte();
  if (next !== MODULE_TYPE) cursor.unknown(next);
  skipSubType(cursor, next);
}

/** Reads what kind of thing a `core:externtype` is, and passes over the rest of it. */
export function readCoreKind(cursor: Cursor): CoreKind {
  const code = cursor.byte();
  switch (code) {
    case 0x00:
    case 0x20:
      cursor.u32();
      return 'func';
    case 0x01:
      skipValueType(cursor);
      skipLimits(cursor);
      return 'table';
    case 0x02:
      skipLimits(cursor);
      return 'memory';
    case 0x03:
      skipValueType(cursor);
      cursor.byte();
      return 'global';
    case 0x04:
      cursor.byte();
      cursor.u32();
      return 'tag';
    default:
      return cursor.unknown(code);
  }
}

/** Passes over a core value type. */
export function skipValueType(cursor: Cursor): void {
  const code = cursor.byte();
  if (code === 0x63 || code === 0x64) return skipHeapType(cursor);
  // Numbers, vectors and the short forms of abstract references take one byte; `shared` stands before one.
  const short = code === SHARED ? cursor.byte() : code;
  if (short < 0x68 || short > 0x7f) cursor.unknown(short);
}

function skipHeapType(cursor: Cursor): void {
  const code = cursor.peek();
  if (code !== SHARED && code !== EXACT) return cursor.skipNumber(33);
  cursor.byte();
  if (code === SHARED) cursor.byte();
  else cursor.u32();
}

function skipModuleDeclaration(cursor: Cursor): void {
  const code = cursor.byte();
  switch (code) {
    case 0x00:
      cursor.skipName();
      cursor.skipName();
      readCoreKind(cursor);
      return;
    case 0x01:
      return skipRecursiveType(cursor, cursor.byte());
    case 0x02:
      expect(cursor, TYPE_SORT);
      expect(cursor, OUTER);
      cursor.u32();
      cursor.u32();
      return;
    case 0x03:
      cursor.skipName();
      readCoreKind(cursor);
      return;
    default:
      cursor.unknown(code);
  }
}

function skipRecursiveType(cursor: Cursor, code: number): void {
  if (code === RECURSIVE_GROUP) cursor.each(() => skipSubType(cursor, cursor.byte()));
  else skipSubType(cursor, code);
}

function skipSubType(cursor: Cursor, code: number): void {
  if (code === 0x4f || code === 0x50) {
    cursor.each(() => cursor.u32());
    skipCompositeType(cursor, cursor.byte());
  } else skipCompositeType(cursor, code);
}

function skipCompositeType(cursor: Cursor, first: number): void {
  let code = first === SHARED ? cursor.byte() : first;
  for (const prefix of [DESCRIBES, DESCRIPTOR]) {
    if (code !== prefix) continue;
    cursor.u32();
    code = cursor.byte();
  }
  switch (code) {
    case 0x60:
      cursor.each(() => skipValueType(cursor));
      return cursor.each(() => skipValueType(cursor));
    case 0x5e:
      return skipField(cursor);
    case 0x5f:
      return cursor.each(() => skipField(cursor));
    case 0x5d:
      return cursor.skipNumber(33);
    default:
      cursor.unknown(code);
  }
}

function skipField(cursor: Cursor): void {
  skipValueType(cursor);
  cursor.byte();
}

const HAS_MAXIMUM = 0x01;
const IS_64_BIT = 0x04;
const HAS_PAGE_SIZE = 0x08;

function skipLimits(cursor: Cursor): void {
  const flags = cursor.byte();
  if (flags > 0x0f) cursor.unknown(flags);
  const skip = () => (flags & IS_64_BIT ? cursor.skipNumber(64) : void cursor.u32());
  skip();
  if (flags & HAS_MAXIMUM) skip();
  if (flags & HAS_PAGE_SIZE) cursor.u32();
}

function expect(cursor: Cursor, code: number): void {
  const found = cursor.byte();
  if (found !== code) cursor.unknown(found);
}
