import { findCodeSpans } from '../permissions/code-spans.ts';

/** The text of an inline code span and where it stands, without its backticks. Columns count from 1. */
export interface CodeSpan {
  readonly text: string;
  readonly where: { readonly line: number; readonly column: number; readonly endColumn: number };
}

/** The code spans of one line, in order. */
export function readCodeSpans({ line, text }: { readonly line: number; readonly text: string }): CodeSpan[] {
  return findCodeSpans(text).map(({ inside, outside }) => ({
    text: text.slice(inside, outside),
    where: { line, column: inside + 1, endColumn: outside + 1 },
  }));
}
