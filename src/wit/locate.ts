import { readOutline } from '../core/wit/outline.ts';
import { lineOf, readTokens } from '../core/wit/tokens.ts';
import type { WitFile } from '../core/wit/wit-tools.ts';
import { complaint } from './library.ts';

/** The library gives no positions. This many tries, and this many characters read in all, may be spent to find one. */
const MAX_TRIES = 24;
const MAX_READ = 3_000_000;

export interface Located {
  readonly path: string;
  readonly line?: number;
}

/** Why a file does not parse, or nothing. Names that do not resolve are not looked at. */
export function syntaxComplaint({
  path,
  text,
}: WitFile): (Located & { readonly message: string }) | undefined {
  const header = readOutline(text).package === undefined ? 'package local:fragment; ' : '';
  const parse = (part: string) => complaint(header + part);
  const message = parse(text);
  if (message === undefined) return undefined;
  if (message.endsWith('found eof')) return { message, path, line: lineOf(text, text.trimEnd().length) };
  // A mark that nothing accepts goes behind the text: a parse error comes before it, any other complaint after it.
  if (parse(`${text}\n=`) !== message) return undefined;
  if (message === 'unterminated block comment') return { message, path };
  return { message, path, line: firstLineThatFails(text, (part) => parse(part) === message) };
}

/** The parser stops at the first error, so a text cut behind that line still gives it, and one cut before does not. */
function firstLineThatFails(text: string, fails: (part: string) => boolean): number {
  const lines = text.split('\n');
  let low = 1;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (fails(lines.slice(0, middle).join('\n'))) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * Where a complaint about a name comes from. Each place that holds the name is renamed in turn: where the complaint
 * then names the new word, that place is the one it speaks of. A repeat is the last place whose renaming helps.
 */
export function locate(
  files: readonly WitFile[],
  message: string,
  complain: (files: readonly WitFile[]) => string | undefined,
): Located | undefined {
  const name = /[`']([^`']+)[`']/.exec(message)?.[1];
  if (name === undefined) return undefined;
  if (name.includes(':')) return message.endsWith('not found.') ? packagePlace(files, name) : undefined;
  const renamed = `${name}-elsewhere`;
  const expected = message.replaceAll(name, renamed);
  let changed: Located | undefined;
  const places = placesOf(files, name);
  const size = files.reduce((sum, { text }) => sum + text.length, 0);
  for (const place of places.slice(0, Math.min(MAX_TRIES, Math.floor(MAX_READ / (size + 1))))) {
    const outcome = complain(
      files.map((file) => (file === place.file ? rename(file, place.end, renamed, name) : file)),
    );
    const found = { path: place.file.path, line: lineOf(place.file.text, place.end) };
    if (outcome === expected) return found;
    if (outcome !== message) changed = found;
  }
  return places.length <= MAX_TRIES && /duplicate|more than once/.test(message) ? changed : undefined;
}

function packagePlace(files: readonly WitFile[], id: string): Located | undefined {
  for (const { path, text } of files) {
    const reference = readOutline(text).references.find((candidate) => candidate.package === id);
    if (reference) return { path, line: lineOf(text, reference.start) };
  }
  return undefined;
}

function placesOf(files: readonly WitFile[], name: string): readonly { file: WitFile; end: number }[] {
  return files.flatMap((file) =>
    readTokens(file.text)
      .filter((token) => token.kind === 'word' && token.text === name)
      .map(({ end }) => ({ file, end })),
  );
}

function rename({ path, text }: WitFile, end: number, renamed: string, name: string): WitFile {
  return { path, text: text.slice(0, end - name.length) + renamed + text.slice(end) };
}
