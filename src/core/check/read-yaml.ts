import {
  isAlias,
  isMap,
  isNode,
  isPair,
  isScalar,
  isSeq,
  LineCounter,
  parseAllDocuments,
  visit as visitNodes,
  type Document,
} from 'yaml';
import type { CodeBlock } from './document.ts';

type Node = Document['contents'];

export interface YamlProblem {
  readonly message: string;
  /** From 0. */
  readonly line: number;
}

/** A value and the line, from 0, on which its text begins. */
export interface YamlScalar {
  readonly text: string;
  readonly line: number;
}

export interface YamlDocument {
  readonly contents: Node;
  readonly lineOf: (offset: number) => number;
}

export interface YamlReading {
  readonly documents: readonly YamlDocument[];
  readonly problems: readonly YamlProblem[];
  /** Too long or too deep to be read. */
  readonly isUnread?: true;
}

const LONGEST = 200_000;
const LONGEST_COMPARED = 20_000;
const DEEPEST = 200;

const readings = new WeakMap<CodeBlock, YamlReading>();

/** Reads the YAML documents of a block without resolving aliases. Longer than 200 kB or deeper than 200 levels: nothing is read. */
export function readYaml(block: CodeBlock): YamlReading {
  const known = readings.get(block);
  if (known) return known;
  const { text } = block;
  const isUnread = text.length > LONGEST || isTooDeep(text);
  const reading: YamlReading = isUnread ? { documents: [], problems: [], isUnread } : parse(text);
  readings.set(block, reading);
  return reading;
}

function parse(text: string): YamlReading {
  const lines = new LineCounter();
  const parsed = parseAllDocuments(text, {
    lineCounter: lines,
    prettyErrors: false,
    strict: true,
    // The parser compares every two keys of a map.
    uniqueKeys: text.length < LONGEST_COMPARED,
    logLevel: 'silent',
  });
  const documents = [...parsed];
  const last = text.trimEnd().split('\n').length - 1;
  const lineOf = (offset: number) => Math.min(last, Math.max(0, lines.linePos(offset).line - 1));
  return {
    documents: documents.map(({ contents }) => ({ contents, lineOf })),
    problems: documents.flatMap(faultsOf).map(({ message, offset }) => ({ message, line: lineOf(offset) })),
  };
}

interface YamlFault {
  readonly message: string;
  readonly offset: number;
}

function faultsOf(document: Document): YamlFault[] {
  const errors = document.errors.map(({ message, pos }) => ({
    message: message.split('\n', 1)[0]!,
    offset: pos[0],
  }));
  return errors.concat(aliasesToNothing(document));
}

/** Aliases without an anchor in front, which the parser only refuses when it resolves them; unquoted `*.wasm` is one. */
function aliasesToNothing(document: Document): YamlFault[] {
  const anchors = new Set<string>();
  const found: YamlFault[] = [];
  visitNodes(document, (_, node) => {
    if (isAlias(node) && !anchors.has(node.source))
      found.push({ message: `Unresolved alias *${node.source}`, offset: node.range?.[0] ?? 0 });
    else if (isNode(node) && !isAlias(node) && node.anchor) anchors.add(node.anchor);
  });
  return found;
}

/** Nesting by brackets or indentation; the parser would go down as deep. */
function isTooDeep(text: string): boolean {
  let depth = 0;
  let dashes = 0;
  for (const sign of text) {
    if (sign === '[' || sign === '{') depth++;
    else if (sign === ']' || sign === '}') depth = Math.max(0, depth - 1);
    dashes = sign === '-' || sign === '?' || sign === ' ' ? dashes + 1 : 0;
    if (depth > DEEPEST || dashes > 2 * DEEPEST) return true;
  }
  return false;
}

/** The values under any of the keys, at any depth: the value itself, or each item of a list. */
export function scalarsUnder(document: YamlDocument, keys: readonly string[]): YamlScalar[] {
  const found: YamlScalar[] = [];
  walk(
    document.contents,
    [],
    (path, value, line) => {
      const last = path.at(-1) === '[]' ? path.at(-2) : path.at(-1);
      if (last !== undefined && keys.includes(last) && typeof value === 'string')
        found.push({ text: value, line });
    },
    document,
  );
  return found;
}

/** Every key with its path (`[]` for a list item), and the line on which it stands. */
export function keysOf(document: YamlDocument): { path: readonly string[]; line: number }[] {
  const found: { path: readonly string[]; line: number }[] = [];
  walk(
    document.contents,
    [],
    (path, _, __, line) => {
      if (path.at(-1) !== '[]') found.push({ path, line });
    },
    document,
  );
  return found;
}

/** The value under a key of the root. */
export function rootValue({ contents }: YamlDocument, key: string): unknown {
  return isMap(contents) ? contents.get(key) : undefined;
}

/** `line` is where the value's text begins, `keyLine` where its key stands. */
type Visit = (path: readonly string[], value: unknown, line: number, keyLine: number) => void;

function walk(node: unknown, path: readonly string[], visit: Visit, document: YamlDocument): void {
  const { lineOf } = document;
  if (isMap(node)) {
    for (const pair of node.items) {
      if (!isPair(pair) || !isScalar(pair.key)) continue;
      const below = [...path, String(pair.key.value)];
      const keyLine = lineOf(pair.key.range?.[0] ?? 0);
      tell(pair.value, below, keyLine);
      walk(pair.value, below, visit, document);
    }
  } else if (isSeq(node)) {
    for (const item of node.items) {
      const below = [...path, '[]'];
      const at = isScalar(item) ? lineOf(item.range?.[0] ?? 0) : 0;
      if (isScalar(item)) tell(item, below, at);
      walk(item, below, visit, document);
    }
  }

  function tell(value: unknown, below: readonly string[], keyLine: number) {
    if (!isScalar(value)) return visit(below, undefined, keyLine, keyLine);
    const block = value.type === 'BLOCK_LITERAL' || value.type === 'BLOCK_FOLDED';
    visit(below, value.value, lineOf(value.range?.[0] ?? 0) + (block ? 1 : 0), keyLine);
  }
}
