import { append } from './append.ts';
import type { Cursor } from './cursor.ts';
import type { Sort, Supply } from './description.ts';
import type { Draft } from './draft.ts';
import { readNamed, readSort } from './read-extern.ts';
import { readItem, type Instance, type Scope } from './scope.ts';
import { Exports, FUNC, type Declared, type Type } from './type.ts';

const INSTANTIATE = 0;
const FROM_EXPORTS = 1;
const INSIDE: Supply = { from: 'inside' };

/** Reads one instance definition: a component with its arguments, or a bundle of what is there already. */
export function readInstance(content: Cursor, draft: Draft): void {
  const { scope } = draft;
  const code = content.byte();
  if (code === INSTANTIATE) scope.add(scope.instances, instantiate(content, draft), content);
  else if (code === FROM_EXPORTS) scope.add(scope.instances, bundle(content, draft), content);
  else content.unknown(code);
}

function instantiate(content: Cursor, draft: Draft): Instance {
  const item = readItem(content, draft.scope.components);
  const part = draft.parts.get(item);
  content.each(() => {
    const name = content.name();
    const { sort, supply } = readExisting(content, draft.scope);
    draft.scope.account.define(content.at);
    if (part !== undefined && sort === 'instance') append(part.supplies, name, supply);
  });
  const supply: Supply = part === undefined ? INSIDE : { from: 'part', part: part.place };
  return { exports: item.type.exports, supply };
}

function bundle(content: Cursor, draft: Draft): Instance {
  const start = content.at;
  const list: Declared[] = [];
  content.each(() => {
    const named = readNamed(content);
    const { sort, type } = readExisting(content, draft.scope);
    if (sort !== undefined) list.push({ ...named, sort, type });
    draft.scope.account.define(content.at);
  });
  return { exports: new Exports(list, start), supply: { from: 'inside' } };
}

/** What a sort and an index refer to. */
export interface Existing {
  /** Absent for core sorts other than modules. */
  readonly sort: Sort | undefined;
  readonly type?: Type;
  readonly supply: Supply;
}

/** Reads a sort and an index. */
export function readExisting(content: Cursor, scope: Scope): Existing {
  const sort = readSort(content);
  switch (sort) {
    case 'instance': {
      const { exports, supply } = readItem(content, scope.instances);
      return { sort, type: { kind: 'instance', exports }, supply };
    }
    case 'component':
      return { sort, type: readItem(content, scope.components).type, supply: INSIDE };
    case 'type':
      return { sort, type: readItem(content, scope.types), supply: INSIDE };
    default:
      content.u32();
      return { sort, ...(sort === 'func' ? { type: FUNC } : {}), supply: INSIDE };
  }
}
