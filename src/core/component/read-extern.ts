import type { Cursor } from './cursor.ts';
import type { Port, Sort, Supply } from './description.ts';
import { readItem, readTypeOf, type Scope } from './scope.ts';
import { skipValueType } from './skip-value-type.ts';
import { RESOURCE, type Declared, type Type } from './type.ts';

const CORE_MODULE = 0x11;
const SORTS: readonly Sort[] = ['module', 'func', 'value', 'type', 'component', 'instance'];

/** A name with its attributes, as it stands before every import and export. */
export type Named = Pick<Port, 'name' | 'implements' | 'versionSuffix' | 'externalId'>;

const ATTRIBUTES = ['implements', 'versionSuffix', 'externalId'] as const;

export function readNamed(cursor: Cursor): Named {
  const form = cursor.byte();
  if (form > 2) cursor.unknown(form);
  const named: Named = { name: cursor.name() };
  if (form < 2) return named;
  const attributes: { [K in (typeof ATTRIBUTES)[number]]?: string } = {};
  cursor.each(() => {
    const code = cursor.byte();
    attributes[ATTRIBUTES[code] ?? cursor.unknown(code)] = cursor.name();
  });
  return { ...named, ...attributes };
}

/** A sort; every core sort but `module` reads `undefined`. */
export function readSort(cursor: Cursor): Sort | undefined {
  const code = cursor.byte();
  if (code === 0) return cursor.byte() === CORE_MODULE ? 'module' : undefined;
  return SORTS[code] ?? cursor.unknown(code);
}

/** The type that an import or export declares. */
export function readExtern(cursor: Cursor, scope: Scope): Pick<Declared, 'sort' | 'type'> {
  const code = cursor.byte();
  switch (code) {
    case 0x00: {
      const core = cursor.byte();
      if (core !== CORE_MODULE) cursor.unknown(core);
      cursor.u32();
      return { sort: 'module' };
    }
    case 0x01:
      return { sort: 'func', type: readTypeOf(cursor, scope, 'func') };
    case 0x02:
      skipValueBound(cursor);
      return { sort: 'value' };
    case 0x03:
      return { sort: 'type', type: readTypeBound(cursor, scope) };
    case 0x04:
      return { sort: 'component', type: readTypeOf(cursor, scope, 'component') };
    case 0x05:
      return { sort: 'instance', type: readTypeOf(cursor, scope, 'instance') };
    default:
      return cursor.unknown(code);
  }
}

function readTypeBound(cursor: Cursor, scope: Scope): Type {
  const code = cursor.byte();
  if (code === 0x00) return readItem(cursor, scope.types);
  return code === 0x01 ? RESOURCE : cursor.unknown(code);
}

function skipValueBound(cursor: Cursor): void {
  const code = cursor.byte();
  if (code === 0x00) cursor.u32();
  else if (code === 0x01) skipValueType(cursor);
  else cursor.unknown(code);
}

/** Adds a declared thing to the index space of its sort. */
export function define(scope: Scope, { type, sort }: Declared, supply: Supply, cursor: Cursor): void {
  if (sort === 'type' && type !== undefined) scope.add(scope.types, type, cursor);
  else if (type?.kind === 'instance') scope.add(scope.instances, { exports: type.exports, supply }, cursor);
  else if (type?.kind === 'component') scope.add(scope.components, { type, carriesCode: false }, cursor);
  else if (sort === 'module') scope.modules += 1;
}
