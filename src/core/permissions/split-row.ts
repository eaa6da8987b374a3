/** One cell of a Markdown table row: its text with `\|` read as `|`, and the column (from 1) where it starts. */
export interface RowCell {
  readonly text: string;
  readonly column: number;
  /** Where in the text a pipe stands that the line writes as `\|`, one character longer. */
  readonly escapes: readonly number[];
}

/**
 * Splits a line at the pipes that no backslash precedes, as GitHub's tables do, code spans or not. `from` is where
 * the row starts in the line, behind the marks of lists and quotes.
 */
export function splitRow(line: string, from = 0): RowCell[] {
  let start = from;
  while (/\s/.test(line[start] ?? '')) start++;
  if (line[start] === '|') start++;
  const cells: RowCell[] = [];
  for (let index = start; index <= line.length; index++) {
    const atEnd = index === line.length;
    if (!atEnd && (line[index] !== '|' || line[index - 1] === '\\')) continue;
    const raw = line.slice(start, index);
    if (!atEnd || raw.trim() !== '') {
      const lead = raw.length - raw.trimStart().length;
      const written = raw.trim();
      const escapes = [...written.matchAll(/\\\|/g)].map(({ index: at }, before) => at - before);
      cells.push({ text: written.replaceAll('\\|', '|'), column: start + lead + 1, escapes });
    }
    start = index + 1;
  }
  return cells;
}

/** A cell's text as it stands in a row. */
export function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replace(/\r\n?|\n/g, '<br>');
}
