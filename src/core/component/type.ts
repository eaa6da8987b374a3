import { userError } from '../errors.ts';
import { LIMITS } from './limits.ts';
import type { Port } from './description.ts';

/** A name with the type behind it: an import or export of a component, an instance or a type. */
export interface Declared extends Omit<Port, 'functions'> {
  /** Absent for core modules and values. */
  readonly type?: Type;
}

/** As much of a type as tells which functions stand behind a name. */
export type Type =
  | { readonly kind: 'value' | 'resource' | 'func' }
  | { readonly kind: 'instance'; readonly exports: Exports }
  | ComponentType;

export interface ComponentType {
  readonly kind: 'component';
  readonly imports: readonly Declared[];
  readonly exports: Exports;
}

export const VALUE: Type = { kind: 'value' };
export const RESOURCE: Type = { kind: 'resource' };
export const FUNC: Type = { kind: 'func' };

/** What an instance offers. */
export class Exports {
  readonly list: readonly Declared[];
  /** How deep instances stand inside it. */
  readonly depth: number;
  #byName: ReadonlyMap<string, Declared> | undefined;
  #functions: readonly string[] | undefined;

  constructor(list: readonly Declared[], offset: number) {
    this.list = list;
    this.depth = 1 + list.reduce((deepest, { type }) => Math.max(deepest, depthOf(type)), 0);
    if (this.depth > LIMITS.depth) throw userError('component.too-deep', { offset, limit: LIMITS.depth });
  }

  find(name: string): Declared | undefined {
    this.#byName ??= new Map(this.list.map((declared) => [declared.name, declared]));
    return this.#byName.get(name);
  }

  /** Every function, those of instances inside it included; `offset` is the place to blame where they are too many. */
  functions(offset: number): readonly string[] {
    this.#functions ??= this.#listFunctions(offset);
    return this.#functions;
  }

  #listFunctions(offset: number): readonly string[] {
    const functions: string[] = [];
    for (const { name, sort, type } of this.list) {
      if (sort === 'func') functions.push(name);
      else if (type?.kind === 'instance')
        for (const inner of type.exports.functions(offset)) functions.push(inner);
      if (functions.length > LIMITS.listed) {
        throw userError('component.too-many', { offset, limit: LIMITS.listed });
      }
    }
    return functions;
  }
}

function depthOf(type: Type | undefined): number {
  return type?.kind === 'instance' ? type.exports.depth : 0;
}

/** The description of a declared name. */
export function portOf(declared: Declared, offset: number): Port {
  const { type, ...port } = declared;
  return { ...port, functions: type?.kind === 'instance' ? type.exports.functions(offset) : [] };
}
