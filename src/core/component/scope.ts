import { userError } from '../errors.ts';
import type { Account } from './account.ts';
import type { Cursor } from './cursor.ts';
import type { Supply } from './description.ts';
import type { ComponentType, Exports, Type } from './type.ts';

/** An instance, and where it comes from as far as a composed component can tell. */
export interface Instance {
  readonly exports: Exports;
  readonly supply: Supply;
}

/** A component that can be instantiated. */
export interface Instantiable {
  readonly type: ComponentType;
  readonly carriesCode: boolean;
}

/** The index spaces of one component, component type or instance type, filled in the order of the binary. */
export class Scope {
  readonly types: Type[] = [];
  readonly instances: Instance[] = [];
  readonly components: Instantiable[] = [];
  /** Core modules: own ones, and those imported or aliased. */
  modules = 0;
  readonly outer: Scope | undefined;
  readonly depth: number;
  readonly account: Account;

  constructor(account: Account, outer: Scope | undefined, offset: number) {
    this.account = account;
    this.outer = outer;
    this.depth = outer === undefined ? 0 : outer.depth + 1;
    account.enter(this.depth, offset);
  }

  add<T>(space: T[], item: T, cursor: Cursor): void {
    this.account.define(cursor.at);
    space.push(item);
  }

  /** The scope `count` levels further out; 0 is this one. */
  outward(count: number, offset: number): Scope {
    if (count === 0) return this;
    if (this.outer === undefined) throw userError('component.no-index', { offset, index: count, count: 0 });
    return this.outer.outward(count - 1, offset);
  }
}

/** Reads an index and the item that it stands for. */
export function readItem<T>(cursor: Cursor, space: readonly T[]): T {
  const offset = cursor.at;
  return itemAt(space, cursor.u32(), offset);
}

export function itemAt<T>(space: readonly T[], index: number, offset: number): T {
  const item = space[index];
  if (item === undefined) throw userError('component.no-index', { offset, index, count: space.length });
  return item;
}

/** Reads the index of a type of one kind. */
export function readTypeOf<K extends Type['kind']>(
  cursor: Cursor,
  scope: Scope,
  kind: K,
): Extract<Type, { kind: K }> {
  const offset = cursor.at;
  const type = readItem(cursor, scope.types);
  if (type.kind !== kind) throw userError('component.wrong-kind', { offset });
  return type as Extract<Type, { kind: K }>;
}
