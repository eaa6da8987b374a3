/** The text of an inline code span and where it stands, without its backticks. Columns count from 1. */
export interface CodeSpan {
  readonly text: string;
  readonly where: { readonly line: number; readonly column: number; readonly endColumn: number };
}

/** The code spans of one line, in order. Linear, whatever runs of backticks the line has. */
export function readCodeSpans({ line, text }: { readonly line: number; readonly text: string }): CodeSpan[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const partners = nextOfSameLength(runs);
  const spans: CodeSpan[] = [];
  for (let index = 0; index < runs.length; index++) {
    const partner = partners[index]!;
    if (partner < 0) continue;
    const start = runs[index]!.start + runs[index]!.length;
    const end = runs[partner]!.start;
    spans.push({ text: text.slice(start, end), where: { line, column: start + 1, endColumn: end + 1 } });
    index = partner;
  }
  return spans;
}

/** For each run the index of the next one as long, or -1. */
function nextOfSameLength(runs: readonly { readonly length: number }[]): number[] {
  const seen = new Map<number, number>();
  const next = Array<number>(runs.length).fill(-1);
  for (let index = runs.length - 1; index >= 0; index--) {
    next[index] = seen.get(runs[index]!.length) ?? -1;
    seen.set(runs[index]!.length, index);
  }
  return next;
}
