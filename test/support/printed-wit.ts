/** The names of a world with the functions behind them, in alphabetical order. */
export interface PrintedWorld {
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

/** Reads what `wasm-tools component wit` prints of a component; each entry is `name: function, function`. */
export function readPrintedWorld(text: string): PrintedWorld {
  const interfaces = interfaceFunctions(text);
  const sides: Record<'import' | 'export', string[]> = { import: [], export: [] };
  const [, world = ''] = /^world root \{\n([\s\S]*?)^\}/m.exec(text) ?? [];
  const items = world.matchAll(
    /^ {2}(import|export) (?:([\w:/@.+-]+);|([\w-]+): (?:([\w:/@.+-]+);|(?:async )?func\(.*;|interface \{([\s\S]*?)^ {2}\}))/gm,
  );
  for (const [, side, id, label, labelled, body] of items) {
    const functions = body === undefined ? (interfaces.get(id ?? labelled ?? '') ?? []) : functionsIn(body);
    sides[side as 'import' | 'export'].push(`${id ?? label}: ${[...functions].sort().join(', ')}`);
  }
  return { imports: sides.import.sort(), exports: sides.export.sort() };
}

function interfaceFunctions(text: string): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  for (const [, name, version = '', body = ''] of text.matchAll(
    /^package ([\w:-]+)(@[\w.+-]+)? \{\n([\s\S]*?)^\}/gm,
  )) {
    for (const [, item, inner = ''] of body.matchAll(/^ {2}interface ([\w-]+) \{\n([\s\S]*?)^ {2}\}/gm)) {
      found.set(`${name}/${item}${version}`, functionsIn(inner));
    }
  }
  return found;
}

function functionsIn(body: string): readonly string[] {
  let resource = '';
  return body.split('\n').flatMap((line) => {
    const [, opened] = /^ *resource ([\w-]+) \{$/.exec(line) ?? [];
    if (opened !== undefined) resource = opened;
    if (/^ *\}$/.test(line)) resource = '';
    if (/^ *constructor\(/.test(line)) return [`[constructor]${resource}`];
    const [, name, isStatic] = /^ *%?([\w-]+): (static )?(?:async )?func\(/.exec(line) ?? [];
    if (name === undefined) return [];
    if (resource === '') return [name];
    return [`[${isStatic === undefined ? 'method' : 'static'}]${resource}.${name}`];
  });
}
