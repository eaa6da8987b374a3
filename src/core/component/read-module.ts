import type { Account } from './account.ts';
import type { Cursor } from './cursor.ts';
import type { CoreExport, CoreImport, CoreKind, Producers, WasmModule } from './description.ts';
import { NO_PRODUCERS, readProducers } from './read-producers.ts';
import { readAll, readIfWellFormed, sections } from './sections.ts';
import { readCoreKind } from './skip-core-type.ts';

const CUSTOM = 0;
const IMPORTS = 2;
const EXPORTS = 7;
const HIGHEST_SECTION = 13;

/** Reads the sections of a core module; code and data are passed over. */
export function readModule(cursor: Cursor, account: Account, listExports: boolean): WasmModule {
  const imports: CoreImport[] = [];
  const exports: CoreExport[] = [];
  let producers: Producers = NO_PRODUCERS;
  let name: string | undefined;
  let carriesWorld = false;
  for (const { id, content } of sections(cursor, HIGHEST_SECTION)) {
    if (id === IMPORTS) readAll(content, () => readImport(content, account, imports));
    else if (id === EXPORTS && listExports)
      readAll(content, () => exports.push(readExport(content, account)));
    else if (id === CUSTOM) {
      const section = content.name();
      if (section === 'producers') producers = readIfWellFormed(() => readProducers(content)) ?? producers;
      else if (section === 'name') name = readIfWellFormed(() => readModuleName(content)) ?? name;
      else if (section.startsWith('component-type')) carriesWorld = true;
    }
  }
  return {
    kind: 'module',
    ...(name === undefined ? {} : { name }),
    imports,
    exports,
    producers,
    carriesWorld,
  };
}

const SAME_MODULE = 0x7f;
const SAME_MODULE_AND_TYPE = 0x7e;

/** One import, or a group of the compact-imports proposal, told by an empty name and a code of its own. */
function readImport(content: Cursor, account: Account, imports: CoreImport[]): void {
  const module = content.name();
  const name = content.name();
  const add = (item: string, kind: CoreKind) => {
    account.list(1, content.at);
    imports.push({ module, name: item, kind });
  };
  const code = content.peek();
  if (name === '' && code === SAME_MODULE) {
    content.byte();
    content.each(() => add(content.name(), readCoreKind(content)));
  } else if (name === '' && code === SAME_MODULE_AND_TYPE) {
    content.byte();
    const kind = readCoreKind(content);
    content.each(() => add(content.name(), kind));
  } else add(name, readCoreKind(content));
}

const EXPORT_KINDS: readonly CoreKind[] = ['func', 'table', 'memory', 'global', 'tag'];

function readExport(content: Cursor, account: Account): CoreExport {
  account.list(1, content.at);
  const name = content.name();
  const code = content.byte();
  const kind = EXPORT_KINDS[code] ?? content.unknown(code);
  content.u32();
  return { name, kind };
}

const MODULE_NAME = 0;

function readModuleName(content: Cursor): string | undefined {
  for (const { id, content: subsection } of sections(content, 0xff)) {
    if (id === MODULE_NAME) return subsection.name();
  }
  return undefined;
}
