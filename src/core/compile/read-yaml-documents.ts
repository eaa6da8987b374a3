import { LineCounter, parseAllDocuments } from 'yaml';
import { userError } from '../errors.ts';
import { refuseTooLong } from './longest-manifest.ts';

/** A mapping of a parsed document; any other value reads as an empty one. */
export type Mapping = Readonly<Record<string, unknown>>;

/** The documents of a YAML text, mappings as objects. One that is too long or does not parse is a `UserError`. */
export function readYamlDocuments(text: string, file: string): readonly unknown[] {
  const lines = new LineCounter();
  const refuse = (reason: string, line = 1) => userError('compile.unparsed', { file, line, reason });
  refuseTooLong(text, file);
  try {
    const documents = parseAllDocuments(text, { prettyErrors: false, lineCounter: lines, schema: 'core' });
    return [...documents].map((document) => {
      const [error] = document.errors;
      if (error) throw refuse(error.message.split('\n', 1)[0]!, lines.linePos(error.pos[0]).line);
      return document.toJS({ maxAliasCount: 20 }) as unknown;
    });
  } catch (error) {
    if (error instanceof RangeError || error instanceof ReferenceError) throw refuse(error.message);
    throw error;
  }
}

export function mappingOf(value: unknown): Mapping {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Mapping) : {};
}

export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : [];
}

export function textsOf(value: unknown): readonly string[] {
  return listOf(value).filter((item) => typeof item === 'string');
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
