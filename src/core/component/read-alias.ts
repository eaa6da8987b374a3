import { userError } from '../errors.ts';
import type { Cursor } from './cursor.ts';
import type { Sort } from './description.ts';
import { define, readSort } from './read-extern.ts';
import { itemAt, readItem, type Scope } from './scope.ts';

const EXPORT = 0;
const CORE_EXPORT = 1;
const OUTER = 2;

/** Reads an alias and adds what it stands for to its index space. */
export function readAlias(cursor: Cursor, scope: Scope): void {
  const sort = readSort(cursor);
  const target = cursor.byte();
  if (target === EXPORT) addExport(cursor, scope, sort);
  else if (target === CORE_EXPORT) {
    cursor.u32();
    cursor.skipName();
  } else if (target === OUTER) addOuter(cursor, scope, sort);
  else cursor.unknown(target);
}

function addExport(cursor: Cursor, scope: Scope, sort: Sort | undefined): void {
  const instance = readItem(cursor, scope.instances);
  const offset = cursor.at;
  const name = cursor.name();
  if (sort === undefined || sort === 'func' || sort === 'value') return;
  const declared = instance.exports.find(name);
  if (declared?.sort !== sort) throw userError('component.no-export', { offset });
  define(scope, declared, instance.supply, cursor);
}

function addOuter(cursor: Cursor, scope: Scope, sort: Sort | undefined): void {
  const offset = cursor.at;
  const target = scope.outward(cursor.u32(), offset);
  const index = cursor.u32();
  if (sort === 'type') scope.add(scope.types, itemAt(target.types, index, offset), cursor);
  else if (sort === 'component')
    scope.add(scope.components, itemAt(target.components, index, offset), cursor);
  else if (sort === 'module') scope.modules += 1;
}
