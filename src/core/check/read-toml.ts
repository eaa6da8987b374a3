import { parse, TomlError } from 'smol-toml';
import type { CodeBlock } from './document.ts';

export interface TomlReading {
  /** Every key with its path (`[]` for a list item), and the line of the document where it stands. */
  readonly keys: readonly { readonly path: readonly string[]; readonly line: number }[];
  /** `line` is one of the document. */
  readonly problem?: { readonly message: string; readonly line: number };
  /** Too long to be read. */
  readonly isUnread?: true;
}

const LONGEST = 200_000;
const MOST_KEYS = 5_000;

const readings = new WeakMap<CodeBlock, TomlReading>();

/** Reads a TOML block; one that does not parse has no keys. Longer than 200 kB: nothing is read. */
export function readToml(block: CodeBlock): TomlReading {
  const reading = readings.get(block) ?? read(block);
  readings.set(block, reading);
  return reading;
}

function read({ text, line }: CodeBlock): TomlReading {
  if (text.length > LONGEST) return { keys: [], isUnread: true };
  try {
    return { keys: listKeys(parse(text), text.split('\n'), line) };
  } catch (error) {
    if (!(error instanceof TomlError)) return { keys: [] };
    const message = error.message.split('\n', 1)[0]!.replace(/^Invalid TOML document: /, '');
    return { keys: [], problem: { message, line: line + error.line - 1 } };
  }
}

/** The parser keeps no places: a key stands on the first line, at or after its table's, that names it. */
function listKeys(value: unknown, lines: readonly string[], first: number): TomlReading['keys'] {
  const firstLine = new Map<string, number>();
  for (const [index, text] of lines.entries())
    for (const name of text.match(/[\w-]+/g) ?? []) if (!firstLine.has(name)) firstLine.set(name, index);
  const keys: { path: readonly string[]; line: number }[] = [];
  const open: { readonly value: unknown; readonly path: readonly string[] }[] = [{ value, path: [] }];
  for (let next = open.pop(); next !== undefined && keys.length < MOST_KEYS; next = open.pop()) {
    const { path } = next;
    if (Array.isArray(next.value))
      for (const item of next.value) open.push({ value: item, path: [...path, '[]'] });
    else if (typeof next.value === 'object' && next.value !== null && !(next.value instanceof Date))
      for (const [name, below] of Object.entries(next.value)) {
        const line = first + (firstLine.get(name) ?? 0);
        keys.push({ path: [...path, name], line });
        open.push({ value: below, path: [...path, name] });
      }
  }
  return keys.sort((a, b) => a.line - b.line || a.path.length - b.path.length);
}
