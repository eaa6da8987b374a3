/** One word, version or punctuation mark of a WIT text. Comments and white space are not tokens. */
export interface Token {
  readonly kind: 'word' | 'version' | 'mark';
  /** As written, without the `%` that escapes a keyword. */
  readonly text: string;
  /** Offsets into the text, `%` included. */
  readonly start: number;
  readonly end: number;
}

const WORD = /%?[A-Za-z][A-Za-z0-9]*(?:-[A-Za-z0-9]+)*/y;
const VERSION =
  /\d+(?:\.\d+)*(?:-[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)?(?:\+[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*)?/y;
const LINE_COMMENT = /\/\/[^\n]*/y;

/** Cuts a WIT text into tokens. Total: any text gives tokens, an unknown character is a mark. */
export function readTokens(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < text.length) {
    const comment = endOfComment(text, at);
    if (comment !== undefined) at = comment;
    else if (/\s/.test(text[at]!)) at++;
    else {
      const token = readToken(text, at);
      tokens.push(token);
      at = token.end;
    }
  }
  return tokens;
}

function readToken(text: string, start: number): Token {
  const word = matchAt(WORD, text, start);
  if (word !== undefined)
    return { kind: 'word', text: word.replace('%', ''), start, end: start + word.length };
  const version = matchAt(VERSION, text, start);
  if (version !== undefined) return { kind: 'version', text: version, start, end: start + version.length };
  return { kind: 'mark', text: text[start]!, start, end: start + 1 };
}

/** Where the comment that starts here ends; block comments nest, and an open one reaches the end of the text. */
function endOfComment(text: string, start: number): number | undefined {
  const line = matchAt(LINE_COMMENT, text, start);
  if (line !== undefined) return start + line.length;
  if (!text.startsWith('/*', start)) return undefined;
  let depth = 0;
  for (let at = start; at < text.length; at++) {
    const two = text.slice(at, at + 2);
    if (two !== '/*' && two !== '*/') continue;
    depth += two === '/*' ? 1 : -1;
    at++;
    if (depth === 0) return at + 1;
  }
  return text.length;
}

function matchAt(pattern: RegExp, text: string, at: number): string | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0];
}

/** The line of an offset, counted from 1. */
export function lineOf(text: string, offset: number): number {
  let line = 1;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) line++;
  return line;
}
