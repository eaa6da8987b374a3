import type { Cursor } from './cursor.ts';
import { readAlias } from './read-alias.ts';
import { define, readExtern, readNamed } from './read-extern.ts';
import { Scope } from './scope.ts';
import { skipCoreType, skipValueType as skipCoreValueType } from './skip-core-type.ts';
import { isPrimitive, readFlag, skipOptionalValueType, skipValueType } from './skip-value-type.ts';
import { Exports, FUNC, RESOURCE, VALUE, type Declared, type Type } from './type.ts';

/** Reads one type definition (component-model `Binary.md`, `deftype`). */
export function readType(cursor: Cursor, scope: Scope): Type {
  const code = cursor.byte();
  switch (code) {
    case 0x40:
    case 0x43:
      skipLabelled(cursor);
      skipResult(cursor);
      return FUNC;
    case 0x41:
      return readComponentType(cursor, scope);
    case 0x42:
      return { kind: 'instance', exports: readDeclarations(cursor, scope, false).exports };
    case 0x3f:
      skipCoreValueType(cursor);
      if (readFlag(cursor)) cursor.u32();
      return RESOURCE;
    default:
      skipDefinedType(cursor, code);
      return VALUE;
  }
}

function readComponentType(cursor: Cursor, scope: Scope): Type {
  return { kind: 'component', ...readDeclarations(cursor, scope, true) };
}

interface Declarations {
  readonly imports: readonly Declared[];
  readonly exports: Exports;
}

/** The body of a component type or an instance type; it has index spaces of its own. */
function readDeclarations(cursor: Cursor, outer: Scope, ofComponent: boolean): Declarations {
  const start = cursor.at;
  const scope = new Scope(outer.account, outer, start);
  const imports: Declared[] = [];
  const exports: Declared[] = [];
  cursor.each(() => {
    const code = cursor.byte();
    if (code === 0x00) skipCoreType(cursor);
    else if (code === 0x01) scope.add(scope.types, readType(cursor, scope), cursor);
    else if (code === 0x02) readAlias(cursor, scope);
    else if (code === 0x04) exports.push(readDeclaration(cursor, scope));
    else if (code === 0x03 && ofComponent) imports.push(readDeclaration(cursor, scope));
    else cursor.unknown(code);
  });
  return { imports, exports: new Exports(exports, start) };
}

function readDeclaration(cursor: Cursor, scope: Scope): Declared {
  const declared: Declared = { ...readNamed(cursor), ...readExtern(cursor, scope) };
  scope.account.define(cursor.at);
  define(scope, declared, { from: 'inside' }, cursor);
  return declared;
}

function skipDefinedType(cursor: Cursor, code: number): void {
  switch (code) {
    case 0x72:
      return skipLabelled(cursor);
    case 0x71:
      return cursor.each(() => skipCase(cursor));
    case 0x6f:
      return cursor.each(() => skipValueType(cursor));
    case 0x6e:
    case 0x6d:
      return cursor.each(() => cursor.skipName());
    case 0x70:
    case 0x6b:
      return skipValueType(cursor);
    case 0x67:
      skipValueType(cursor);
      cursor.u32();
      return;
    case 0x6a:
      skipOptionalValueType(cursor);
      return skipOptionalValueType(cursor);
    case 0x69:
    case 0x68:
      cursor.u32();
      return;
    case 0x66:
    case 0x65:
      return skipOptionalValueType(cursor);
    case 0x63:
      skipValueType(cursor);
      return skipValueType(cursor);
    default:
      if (!isPrimitive(code)) cursor.unknown(code);
  }
}

function skipCase(cursor: Cursor): void {
  cursor.skipName();
  skipOptionalValueType(cursor);
  const end = cursor.byte();
  if (end !== 0x00) cursor.unknown(end);
}

function skipLabelled(cursor: Cursor): void {
  cursor.each(() => {
    cursor.skipName();
    skipValueType(cursor);
  });
}

function skipResult(cursor: Cursor): void {
  const code = cursor.byte();
  if (code === 0x00) skipValueType(cursor);
  // Named results, which older toolchains wrote; none of them is the form of today.
  else if (code === 0x01) skipLabelled(cursor);
  else cursor.unknown(code);
}
