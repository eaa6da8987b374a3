import { readTokens, type Token } from './tokens.ts';

/** An interface, a world, or a top-level `use`, with the offsets of its text, gates included. */
export interface WitItem {
  readonly kind: 'interface' | 'world' | 'use';
  /** For a `use`, the local name. */
  readonly name: string;
  /** The package it stands in; absent where the file names none. */
  readonly package?: string;
  readonly start: number;
  readonly end: number;
}

/** An interface or a world of a package, as a text names it. */
export interface WitReference {
  /** `wasi:http@0.2.12` */
  readonly package: string;
  readonly name: string;
  /** What it must be: `include` takes a world, everything else an interface. */
  readonly kind: 'interface' | 'world';
  /** The types that are used from it. */
  readonly types: readonly string[];
  readonly start: number;
}

/** What a WIT file declares and what it refers to in other packages, in the order written. */
export interface WitOutline {
  /** The package of the file's header: `acme:payment@1.0.0`. */
  readonly package?: string;
  readonly items: readonly WitItem[];
  readonly references: readonly WitReference[];
}

/** Reads the outline of a WIT text that parses; of one that does not, as much as can be told. */
export function readOutline(text: string): WitOutline {
  const tokens = readTokens(text);
  const items: WitItem[] = [];
  let header: string | undefined;
  let current: string | undefined;
  let start: number | undefined;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokens[at]!;
    start ??= token.start;
    if (token.text === '@') {
      while (at + 1 < tokens.length && tokens[at]!.text !== ')') at++;
    } else if (token.text === '}') {
      current = header;
      start = undefined;
    } else if (isKeyword(text, token, 'package')) {
      const name = packageAt(tokens, at + 1);
      const opens = tokens[name.next]?.text === '{';
      current = name.id;
      if (!opens) header = name.id;
      at = name.next;
      start = undefined;
    } else {
      const kind = (['interface', 'world', 'use'] as const).find((word) => isKeyword(text, token, word));
      if (kind === undefined) continue;
      const last = endOfItem(tokens, at);
      const name = kind === 'use' ? localName(tokens.slice(at, last)) : (tokens[at + 1]?.text ?? '');
      items.push({
        kind,
        name,
        ...(current && { package: current }),
        start,
        end: tokens[last]?.end ?? text.length,
      });
      at = last;
      start = undefined;
    }
  }
  return { ...(header && { package: header }), items, references: readReferences(text, tokens) };
}

/** An escaped word (`%world`) is a name. */
function isKeyword(text: string, token: Token, word: string): boolean {
  return token.text === word && text[token.start] !== '%';
}

/** The index of the last token of the item that starts here: its closing brace, or its semicolon. */
function endOfItem(tokens: readonly Token[], from: number): number {
  let depth = 0;
  for (let at = from; at < tokens.length; at++) {
    const { text } = tokens[at]!;
    if (text === '{') depth++;
    else if (text === '}' && --depth === 0) return at;
    else if (text === ';' && depth === 0) return at;
  }
  return tokens.length;
}

/** `use a:b/c as d;` is `d`, `use a:b/c@1.0.0;` is `c`. */
function localName(use: readonly Token[]): string {
  return use.findLast((token) => token.kind === 'word')?.text ?? '';
}

/** The package id at a token (`ns:name@version`, inner namespaces too) and the index behind it. */
function packageAt(tokens: readonly Token[], from: number): { id: string; next: number } {
  let next = from;
  let id = '';
  while (tokens[next]?.kind === 'word' || tokens[next]?.text === ':') id += tokens[next++]!.text;
  if (tokens[next]?.text === '@' && tokens[next + 1]?.kind === 'version') {
    id += `@${tokens[next + 1]!.text}`;
    next += 2;
  }
  return { id, next };
}

function readReferences(text: string, tokens: readonly Token[]): readonly WitReference[] {
  const references: WitReference[] = [];
  const aliases = new Map<string, WitReference>();
  for (let at = 0; at < tokens.length; at++) {
    const path = pathAt(tokens, at);
    if (path !== undefined) {
      const before = tokens[at - 1];
      const included = before !== undefined && isKeyword(text, before, 'include');
      const reference: WitReference = {
        package: path.package,
        name: path.name,
        kind: included ? 'world' : 'interface',
        types: typesAt(tokens, path.next),
        start: tokens[at]!.start,
      };
      references.push(reference);
      if (before && isKeyword(text, before, 'use') && tokens[path.next]?.text !== '.')
        aliases.set(
          tokens[path.next]?.text === 'as' ? (tokens[path.next + 1]?.text ?? '') : path.name,
          reference,
        );
      at = path.next - 1;
    } else if (tokens[at]!.text === 'use' && aliases.has(tokens[at + 1]?.text ?? '')) {
      const aliased = aliases.get(tokens[at + 1]!.text)!;
      references.push({ ...aliased, types: typesAt(tokens, at + 2), start: tokens[at + 1]!.start });
    }
  }
  return references;
}

/** `ns:package/name@version` at a token. */
function pathAt(
  tokens: readonly Token[],
  at: number,
): { package: string; name: string; next: number } | undefined {
  const [namespace, colon, name, slash, item] = tokens.slice(at, at + 5);
  if (colon?.text !== ':' || slash?.text !== '/') return undefined;
  if (namespace?.kind !== 'word' || name?.kind !== 'word' || item?.kind !== 'word') return undefined;
  const versioned = tokens[at + 5]?.text === '@' && tokens[at + 6]?.kind === 'version';
  const version = versioned ? `@${tokens[at + 6]!.text}` : '';
  return {
    package: `${namespace.text}:${name.text}${version}`,
    name: item.text,
    next: at + (versioned ? 7 : 5),
  };
}

/** The names in `.{a, b as c}` at a token; of `b as c`, `b`. */
function typesAt(tokens: readonly Token[], at: number): readonly string[] {
  if (tokens[at]?.text !== '.' || tokens[at + 1]?.text !== '{') return [];
  const types: string[] = [];
  for (let index = at + 2; index < tokens.length && tokens[index]!.text !== '}'; index++) {
    const before = tokens[index - 1]!.text;
    if (tokens[index]!.kind === 'word' && (before === '{' || before === ',')) types.push(tokens[index]!.text);
  }
  return types;
}
