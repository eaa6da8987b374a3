/** One command as a shell reads it. Substitutions and redirections are left out. */
export interface ShellCommand {
  /** The program and its words, without quotes; without `sudo`, `npx` and the like in front. */
  readonly words: readonly string[];
  /** `NAME=value` in front of the command. */
  readonly assignments: readonly string[];
  /** The line of the text, from 0, on which the command begins. */
  readonly line: number;
}

interface Piece {
  readonly words: string[];
  readonly line: number;
}

/** Programs that run the rest of their words as a command, each with its own options that take a value. */
const RUNNERS: ReadonlyMap<string, readonly string[]> = new Map([
  ['sudo', ['-u', '-g']],
  ['env', ['-u']],
  ['npx', ['-p', '--package']],
  ...'exec time nohup command bunx if then else elif do while until ! {'
    .split(' ')
    .map((word): [string, string[]] => [word, []]),
]);

const TWO_WORD_RUNNERS = new Set(['pnpm exec', 'pnpm dlx', 'yarn dlx', 'npm exec', 'go tool', 'mise exec']);
const PROMPT = /^\s*(?:\$|%|❯|➜|PS>|[\w.-]+@[\w.-]+[:~\w/. -]*[$#])\s+/;
const ASSIGNMENT = /^[A-Za-z_]\w*=/;

/**
 * Reads the commands of a shell text: quotes, comments, continued lines, pipes, lists and here-documents. Where some
 * line has a prompt, lines without one are output. Linear, whatever the text.
 */
export function readShell(text: string): ShellCommand[] {
  const lines = text.split(/\r\n?|\n/);
  const hasPrompt = lines.some((line) => PROMPT.test(line.slice(0, 200)));
  const pieces: Piece[] = [];
  for (let at = 0; at < lines.length; at++) {
    const first = at;
    let line = lines[at]!;
    const prompt = PROMPT.exec(line.slice(0, 200));
    if (hasPrompt && !prompt) continue;
    line = line.slice(prompt?.[0].length ?? 0);
    const parts: string[] = [];
    while (continues(line) && at + 1 < lines.length) {
      parts.push(line.slice(0, -1));
      line = lines[++at]!;
    }
    line = [...parts, line].join(' ');
    const heredoc = findHeredoc(line);
    pieces.push(...readLine(heredoc?.rest ?? line, first));
    if (heredoc) while (at + 1 < lines.length && lines[++at]!.trim() !== heredoc.end);
  }
  return pieces.flatMap(({ words, line }) => {
    const command = stripRunners(words);
    return command.words.length + command.assignments.length === 0 ? [] : [{ ...command, line }];
  });
}

function continues(line: string): boolean {
  return line.endsWith('\\') && !line.endsWith('\\\\');
}

const HEREDOC = /<<-?\s*(['"]?)(\w{1,40})\1/y;

/** The line without what opens a here-document, and the word that ends it; a quoted one opens none. */
function findHeredoc(line: string): { readonly rest: string; readonly end: string } | undefined {
  for (let at = 0; at < line.length; at++) {
    const sign = line[at]!;
    if (sign === "'" || sign === '"') at = closingQuote(line, at, sign);
    else if (sign === '\\') at++;
    else if (sign === '<') {
      HEREDOC.lastIndex = at;
      const [typed, , end] = HEREDOC.exec(line) ?? [];
      if (typed !== undefined && end !== undefined)
        return { rest: line.slice(0, at) + line.slice(at + typed.length), end };
    }
  }
  return undefined;
}

/** Splits a line into commands and words. */
function readLine(text: string, line: number): Piece[] {
  const pieces: Piece[] = [];
  let words: string[] = [];
  let word: string | undefined;
  const endWord = () => {
    if (word !== undefined) words.push(word);
    word = undefined;
  };
  const endCommand = () => {
    endWord();
    if (words.length > 0) pieces.push({ words: withoutRedirections(words), line });
    words = [];
  };
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!;
    if (sign === "'" || sign === '"') {
      const close = closingQuote(text, at, sign);
      word = (word ?? '') + text.slice(at + 1, close);
      at = close;
    } else if (sign === '$' && text[at + 1] === '(') {
      at = closingParenthesis(text, at + 1);
      word = `${word ?? ''}$()`;
    } else if (sign === '<' && /^<[\w\s.:/-]{1,60}>/.test(text.slice(at, at + 64))) {
      const close = text.indexOf('>', at);
      word = (word ?? '') + text.slice(at, close + 1);
      at = close;
    } else if (sign === '\\') word = (word ?? '') + (text[++at] ?? '');
    else if (sign === '#' && word === undefined) break;
    else if (sign === '&' && /[<>]/.test(text[at - 1] ?? '')) word = `${word ?? ''}&`;
    else if (sign === '|' || sign === ';' || sign === '&' || sign === '(' || sign === ')') endCommand();
    else if (/\s/.test(sign)) endWord();
    else word = (word ?? '') + sign;
  }
  endCommand();
  return pieces;
}

function closingQuote(text: string, from: number, quote: string): number {
  for (let at = from + 1; at < text.length; at++) {
    if (text[at] === '\\' && quote === '"') at++;
    else if (text[at] === quote) return at;
  }
  return text.length;
}

function closingParenthesis(text: string, from: number): number {
  let depth = 0;
  for (let at = from; at < text.length; at++) {
    if (text[at] === '(') depth++;
    else if (text[at] === ')' && --depth === 0) return at;
  }
  return text.length;
}

function withoutRedirections(words: readonly string[]): string[] {
  const kept: string[] = [];
  for (let at = 0; at < words.length; at++) {
    const word = words[at]!;
    if (/^\d?(?:>>?|<)$/.test(word) || word === '&>') at++;
    else if (!/^(?:\d?>|<(?![\w\s.:/-]+>)|&>)/.test(word)) kept.push(word);
  }
  return kept;
}

function stripRunners(given: readonly string[]): Omit<ShellCommand, 'line'> {
  const assignments: string[] = [];
  let at = 0;
  for (;;) {
    const word = given[at];
    if (word === undefined) break;
    if (ASSIGNMENT.test(word)) {
      assignments.push(word);
      at++;
    } else if (TWO_WORD_RUNNERS.has(`${word} ${given[at + 1]}`)) at = skipOptions(given, at + 2, []);
    else if (RUNNERS.has(word)) at = skipOptions(given, at + 1, RUNNERS.get(word)!);
    else break;
  }
  const [program = '', ...rest] = given.slice(at);
  return { words: program === '' ? [] : [programOf(program), ...rest], assignments };
}

/** `@bytecodealliance/jco@1.35.0` runs `jco`. */
function programOf(word: string): string {
  return /^@bytecodealliance\/(jco|componentize-js)(?:@[\w.-]+)?$/.exec(word)?.[1] ?? word;
}

function skipOptions(words: readonly string[], from: number, withValue: readonly string[]): number {
  let at = from;
  while (words[at]?.startsWith('-')) at += withValue.includes(words[at]!) ? 2 : 1;
  return at;
}
