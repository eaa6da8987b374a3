import { createCatalogue, namesOf } from './catalogue.ts';
import { EntrySchema, type Entry } from './entry.ts';

/**
 * What is wrong with entries, one message each that starts with the id; nothing where they may ship. `date` is the
 * catalogue's (ISO).
 */
export function checkCatalogue(entries: readonly Entry[], date: string): string[] {
  const ids = new Set(entries.map(({ id }) => id));
  return [
    ...entries.flatMap((entry) => [
      ...shapeProblems(entry),
      ...referenceProblems(entry, ids),
      ...sourceProblems(entry),
      ...dateProblems(entry, date),
    ]),
    ...collisions(entries),
    ...circles(entries),
  ];
}

function shapeProblems(entry: Entry): string[] {
  const result = EntrySchema.safeParse(entry);
  if (result.success) return [];
  return result.error.issues.map(({ path, message }) => `${entry.id}: ${path.join('.')}: ${message}.`);
}

function referenceProblems(entry: Entry, ids: ReadonlySet<string>): string[] {
  return referencesOf(entry).flatMap(([field, id]) => {
    if (id === entry.id) return [`${entry.id}: ${field} names the entry itself.`];
    return ids.has(id) ? [] : [`${entry.id}: ${field} names "${id}", which is not in the catalogue.`];
  });
}

function referencesOf(entry: Entry): (readonly [field: string, id: string])[] {
  const toolchains = entry.kind === 'language' ? entry.toolchains : [];
  const named = {
    successors: entry.successors,
    related: entry.related,
    toolchains: toolchains.flatMap((toolchain) => toolchain.entry ?? []),
    hosts: entry.kind === 'interface' ? Object.keys(entry.hosts ?? {}) : [],
  };
  return Object.entries(named).flatMap(([field, ids]) => (ids ?? []).map((id) => [field, id] as const));
}

function sourceProblems(entry: Entry): string[] {
  return fieldsOf(entry)
    .filter(({ name, value }) => name === 'sources' && Array.isArray(value) && value.length === 0)
    .map(({ path }) => `${entry.id}: ${path} is empty; a fact needs a source.`);
}

function dateProblems(entry: Entry, date: string): string[] {
  return fieldsOf(entry).flatMap(({ name, path, value }) => {
    const isDate = typeof value === 'string' && (name === 'read' || name === 'date');
    if (!isDate || value <= date) return [];
    const what = name === 'read' ? 'a source read' : 'a date';
    return [`${entry.id}: ${path} is ${value}, ${what} after the catalogue’s date ${date}.`];
  });
}

interface Field {
  readonly name: string;
  readonly path: string;
  readonly value: unknown;
}

function fieldsOf(value: unknown, before = ''): Field[] {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const path = before === '' ? name : `${before}.${name}`;
    const own: Field = { name, path, value: inner };
    return [own].concat(fieldsOf(inner, path));
  });
}

function collisions(entries: readonly Entry[]): string[] {
  const owners = new Map<string, Entry>();
  return entries.flatMap((entry) =>
    namesOf(entry).flatMap((name) => {
      const owner = owners.get(name);
      owners.set(name, owner ?? entry);
      return owner ? [`${entry.id}: the name "${name}" already leads to ${owner.id}.`] : [];
    }),
  );
}

/** A retired entry must lead out of its own successors. */
function circles(entries: readonly Entry[]): string[] {
  const { byId } = createCatalogue(entries, []);
  return entries.flatMap((entry) => {
    const seen = new Set<string>();
    const open = [...(entry.successors ?? [])].filter((id) => id !== entry.id);
    for (let id = open.pop(); id !== undefined; id = open.pop()) {
      if (id === entry.id) return [`${entry.id}: its successors lead back to it.`];
      if (!seen.has(id)) open.push(...(byId(id)?.successors ?? []));
      seen.add(id);
    }
    return [];
  });
}
