import { parseAllDocuments } from 'yaml';
import { userError } from '../errors.ts';

export type YamlTable = Readonly<Record<string, unknown>>;

/** The mappings of a YAML stream, aliases bounded. A stream that does not parse is a `UserError`. */
export function readYamlDocuments(text: string, file: string): readonly YamlTable[] {
  return [...parseAllDocuments(text)].map((document) => {
    const [error] = document.errors;
    if (error) throw unparsed(file, error.message, error.linePos?.[0].line ?? 1);
    try {
      return asTable(document.toJS({ maxAliasCount: 100 }));
    } catch (error) {
      if (!(error instanceof ReferenceError)) throw error;
      throw unparsed(file, error.message, 1);
    }
  });
}

function unparsed(file: string, reason: string, line: number): Error {
  return userError('compile.unparsed', { file, line, reason: reason.split('\n', 1)[0]! });
}

/** A mapping as it is; anything else as an empty one. */
export function asTable(value: unknown): YamlTable {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as YamlTable) : {};
}

export function asList(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

/** The value below a path of keys; undefined where there is none. */
export function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const table = asTable(inner);
    return Object.hasOwn(table, key) ? table[key] : undefined;
  }, value);
}
