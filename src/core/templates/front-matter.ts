import { userError } from '../errors.ts';
import { problemIn, type Problem } from './problem.ts';

export interface MarkdownFile {
  /** The YAML between the two lines `---`; it starts on line 2. */
  readonly frontMatter: string;
  /** What follows, without blank lines at its ends, closed by one line break. */
  readonly body: string;
  /** The line of the file on which the body starts, counted from 1. */
  readonly bodyLine: number;
}

/** Splits a Markdown file into its front matter and its body. */
export function splitFrontMatter(file: string, text: string): MarkdownFile | Problem {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\n/);
  const end = lines.indexOf('---', 1);
  if (lines[0] !== '---' || end < 0)
    return problemIn(file, undefined, userError('templates.no-front-matter'));
  const rest = lines.slice(end + 1);
  const start = rest.findIndex((line) => line.trim() !== '');
  if (start < 0) return problemIn(file, undefined, userError('templates.no-body'));
  return {
    frontMatter: lines.slice(1, end).join('\n'),
    body: `${rest.slice(start).join('\n').trimEnd()}\n`,
    bodyLine: end + 2 + start,
  };
}
