/** A code span: `start` and `end` with its backticks, `inside` where its content starts, `outside` where that ends. */
export interface CodeSpan {
  readonly start: number;
  readonly inside: number;
  readonly outside: number;
  readonly end: number;
}

/** The code spans of a text, in order. Linear, whatever runs of backticks the text has. */
export function findCodeSpans(text: string): CodeSpan[] {
  const runs = [...text.matchAll(/`+/g)].map((match) => ({ start: match.index, length: match[0].length }));
  const partners = nextOfSameLength(runs);
  const spans: CodeSpan[] = [];
  for (let index = 0; index < runs.length; index++) {
    const partner = partners[index]!;
    if (partner < 0) continue;
    const { start, length } = runs[index]!;
    const outside = runs[partner]!.start;
    spans.push({ start, inside: start + length, outside, end: outside + length });
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

/** A text as a Markdown code span, with a fence longer than any run of backticks inside. */
export function codeSpan(text: string): string {
  const longest = (text.match(/`+/g) ?? []).reduce((most, run) => Math.max(most, run.length), 0);
  const fence = '`'.repeat(longest + 1);
  const pad = /^`|`$|^ .* $/.test(text) ? ' ' : '';
  return `${fence}${pad}${text}${pad}${fence}`;
}
