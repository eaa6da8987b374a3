import { userError } from '../errors.ts';
import type { Account } from './account.ts';
import type { Cursor } from './cursor.ts';
import type { WasmComponent } from './description.ts';
import { Draft } from './draft.ts';
import { expectPreamble } from './preamble.ts';
import { readAlias } from './read-alias.ts';
import { readComponentNames } from './read-component-names.ts';
import { define, readExtern, readNamed } from './read-extern.ts';
import { readExisting, readInstance } from './read-instance.ts';
import { readModule } from './read-module.ts';
import { readProducers } from './read-producers.ts';
import { readType } from './read-type.ts';
import { Scope, type Instantiable } from './scope.ts';
import { readAll, readIfWellFormed, sections } from './sections.ts';
import { readFlag } from './skip-value-type.ts';
import type { Declared } from './type.ts';

const HIGHEST_SECTION = 12;

/** Reads the sections of a component whose preamble has been read (component-model `Binary.md`). */
export function readComponent(cursor: Cursor, account: Account): WasmComponent {
  return readDraft(cursor, new Draft(new Scope(account, undefined, cursor.at))).finish();
}

function readDraft(cursor: Cursor, draft: Draft): Draft {
  const { scope } = draft;
  for (const { id, content } of sections(cursor, HIGHEST_SECTION)) {
    if (id === 0) readCustom(content, draft);
    else if (id === 1) readNestedModule(content, draft);
    else if (id === 4) readNestedComponent(content, draft);
    else if (id === 5) readAll(content, () => readInstance(content, draft));
    else if (id === 6) readAll(content, () => readAlias(content, scope));
    else if (id === 7) readAll(content, () => scope.add(scope.types, readType(content, scope), content));
    else if (id === 10) readAll(content, () => readImport(content, draft));
    else if (id === 11) readAll(content, () => readExport(content, draft));
  }
  return draft;
}

function readCustom(content: Cursor, draft: Draft): void {
  const section = content.name();
  if (section === 'producers') {
    draft.producers = readIfWellFormed(() => readProducers(content)) ?? draft.producers;
  } else if (section === 'component-name') {
    draft.names = readIfWellFormed(() => readComponentNames(content)) ?? draft.names;
  }
}

function readNestedModule(content: Cursor, { scope, modules }: Draft): void {
  scope.account.define(content.at);
  expectPreamble(content, 'module');
  scope.modules += 1;
  modules.push(readModule(content, scope.account, false));
}

function readNestedComponent(content: Cursor, draft: Draft): void {
  const { scope } = draft;
  expectPreamble(content, 'component');
  const inner = readDraft(content, new Draft(new Scope(scope.account, scope, content.at)));
  const item: Instantiable = { type: inner.type(content.at), carriesCode: inner.carriesCode };
  if (item.carriesCode) draft.addPart(item, inner);
  scope.add(scope.components, item, content);
}

function readImport(content: Cursor, draft: Draft): void {
  const declared: Declared = { ...readNamed(content), ...readExtern(content, draft.scope) };
  draft.addImport(declared, content.at);
  define(draft.scope, declared, { from: 'outside' }, content);
}

function readExport(content: Cursor, draft: Draft): void {
  const named = readNamed(content);
  const start = content.at;
  const { sort, type, supply } = readExisting(content, draft.scope);
  if (sort === undefined) throw userError('component.wrong-kind', { offset: start });
  const ascribed = readFlag(content) ? readExtern(content, draft.scope) : undefined;
  if (ascribed !== undefined && ascribed.sort !== sort)
    throw userError('component.wrong-kind', { offset: start });
  const declared: Declared = { ...named, sort, ...(ascribed ?? (type === undefined ? {} : { type })) };
  draft.addExport(declared, content.at);
  define(draft.scope, declared, supply, content);
}
