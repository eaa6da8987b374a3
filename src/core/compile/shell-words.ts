import { refuseTooLong } from './longest-manifest.ts';

/**
 * The words of one POSIX shell line, quotes taken off; nothing is expanded. Undefined where a quote stays open. The
 * inverse of `shellLine`.
 */
export function shellWords(line: string): readonly string[] | undefined {
  const words: string[] = [];
  let word: string | undefined;
  let quote: string | undefined;
  for (let index = 0; index < line.length; index++) {
    const character = line[index]!;
    if (quote === "'") {
      if (character === "'") quote = undefined;
      else word += character;
    } else if (character === '\\') {
      index++;
      word = (word ?? '') + (line[index] ?? '');
    } else if (quote === '"') {
      if (character === '"') quote = undefined;
      else word += character;
    } else if (character === "'" || character === '"') {
      quote = character;
      word ??= '';
    } else if (/\s/.test(character)) {
      if (word !== undefined) words.push(word);
      word = undefined;
    } else if (character === '#' && word === undefined) {
      break;
    } else {
      word = (word ?? '') + character;
    }
  }
  if (quote !== undefined) return undefined;
  return word === undefined ? words : [...words, word];
}

/** A quote that is still open after so many characters or lines is no command line that anything here writes. */
const LONGEST = 10_000;
const MOST_LINES = 100;

/**
 * The command lines of a script, a backslash at a line's end joining it to the next; a quote may hold line breaks. A
 * script that is too long is a `UserError`.
 */
export function scriptLines(script: string, file = 'script'): readonly (readonly string[])[] {
  refuseTooLong(script, file);
  const lines: (readonly string[])[] = [];
  let pending: string[] = [];
  for (const line of script.replaceAll('\\\n', ' ').split('\n')) {
    pending.push(line);
    const text = pending.join('\n');
    const words = shellWords(text);
    if (words === undefined && text.length < LONGEST && pending.length < MOST_LINES) continue;
    if (words !== undefined && words.length > 0) lines.push(words);
    pending = [];
  }
  return lines;
}
