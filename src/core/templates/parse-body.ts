import Handlebars from 'handlebars/dist/cjs/handlebars.js';
import { quote, userError } from '../errors.ts';
import type { MarkdownFile } from './front-matter.ts';
import { problemAt, problemIn, type Problem } from './problem.ts';
import { restrictBody, type BodyRules, type Restricted } from './restrict-body.ts';

/** Handlebars' parser needs more than linear time; nobody writes so many. */
const MOST_TAGS = 2000;

export interface ParsedBody extends Restricted {
  readonly program: hbs.AST.Program;
  readonly problems: readonly Problem[];
}

/** Parses a body and holds it to what templates know. */
export function parseBody(
  file: string,
  { body, bodyLine }: Pick<MarkdownFile, 'body' | 'bodyLine'>,
  rules: BodyRules,
): ParsedBody | Problem {
  if (body.split('{{').length > MOST_TAGS) {
    return problemIn(
      file,
      undefined,
      userError('templates.too-many-tags', { limit: MOST_TAGS, braces: '{{' }),
    );
  }
  try {
    const raw = Handlebars.parseWithoutProcessing(body);
    const restricted = restrictBody(raw, body, rules);
    const problems = restricted.faults.map(({ line, what }) => problemAt(file, bodyLine - 1 + line, what));
    // The second pass drops the line breaks around blocks that stand alone; it recurses, so faults come first.
    const program = problems.length > 0 ? raw : reparse(raw);
    return { ...restricted, program, problems };
  } catch (error) {
    if (error instanceof RangeError) return problemIn(file, undefined, userError('templates.too-deep'));
    return syntaxProblem(file, bodyLine, error);
  }
}

/** `parse` takes a tree as well; its type does not say so. */
function reparse(raw: hbs.AST.Program): hbs.AST.Program {
  return (Handlebars.parse as (input: unknown) => hbs.AST.Program)(raw);
}

/** Handlebars' own errors: `Parse error on line 3: …` or an exception with its line. */
function syntaxProblem(file: string, bodyLine: number, error: unknown): Problem {
  if (!(error instanceof Error)) throw error;
  const [first = '', ...rest] = error.message.split('\n');
  const numbered = /^(?:Parse error|Lexical error) on line (\d+)/.exec(first);
  const given: unknown = Reflect.get(error, 'lineNumber');
  const line = numbered ? Number(numbered[1]) : typeof given === 'number' ? given : 1;
  // An exception ends with its place in the body, which is not the place in the file.
  const detail = quote(numbered ? (rest.at(-1) ?? first) : first.replace(/ - \d+:\d+$/, ''));
  return problemAt(file, bodyLine - 1 + line, userError('templates.syntax', { detail }));
}
