import { LineCounter, parseDocument, visit } from 'yaml';
import type * as z from 'zod';
import { quote, userError } from '../errors.ts';
import { problemAt, problemIn, type Problem } from './problem.ts';
import { sayIssue } from './say-issue.ts';

/** Nobody writes so much here, and it keeps hostile nesting harmless. */
const LONGEST = 16 * 1024;

type Reading<T> = { readonly value: T } | { readonly problems: readonly Problem[] };

/** Reads YAML text against a schema. `firstLine` is the line of `file` on which the text starts. */
export function readYaml<S extends z.ZodType>(
  file: string,
  text: string,
  firstLine: number,
  schema: S,
): Reading<z.output<S>> {
  if (text.length > LONGEST) {
    return {
      problems: [problemIn(file, undefined, userError('templates.yaml-too-long', { limit: LONGEST }))],
    };
  }
  const lines = new LineCounter();
  try {
    const document = parseDocument(text, { prettyErrors: false, lineCounter: lines, schema: 'core' });
    const [error] = document.errors;
    if (error) {
      const line = firstLine - 1 + lines.linePos(error.pos[0]).line;
      const detail = quote(error.message);
      return { problems: [problemAt(file, line, userError('templates.not-yaml', { detail }))] };
    }
    // A key of this name would be taken for the object's prototype further on and vanish.
    let hidden = false;
    visit(document, { Pair: (_, { key }) => void (hidden ||= String(key) === '__proto__') });
    if (hidden) return { problems: [problemIn(file, '__proto__', userError('templates.key-unknown'))] };
    const result = schema.safeParse(document.toJS({ maxAliasCount: 20 }), { reportInput: true });
    if (result.success) return { value: result.data };
    return { problems: result.error.issues.flatMap((issue) => sayIssue(file, issue)) };
  } catch (error) {
    if (error instanceof RangeError) {
      return { problems: [problemIn(file, undefined, userError('templates.too-deep'))] };
    }
    // The parser's refusal of aliases that expand to too much.
    if (error instanceof ReferenceError) {
      return { problems: [problemIn(file, undefined, userError('templates.too-many-aliases'))] };
    }
    throw error;
  }
}
