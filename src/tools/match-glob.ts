type Token =
  | { readonly kind: 'character'; readonly character: string }
  /** `?`, `*` and `**`; `folders` is `**` with the slash behind it: no folder, or several. */
  | { readonly kind: 'one' | 'some' | 'deep' | 'folders' };

/** More alternatives than this are taken as they stand. */
const MOST_ALTERNATIVES = 32;

/**
 * True where a path matches one of the globs: `*` and `?` within a name, `**` across folders, `{a,b}` for either. The
 * time grows with the lengths of glob and path, whatever stands in them.
 */
export function matchesGlob(globs: readonly string[]): (path: string) => boolean {
  const patterns = globs.flatMap(alternativesOf).map(tokensOf);
  return (path) => patterns.some((tokens) => matches(tokens, path));
}

function alternativesOf(glob: string): readonly string[] {
  let alternatives: readonly string[] = [glob];
  while (alternatives.length <= MOST_ALTERNATIVES) {
    const found = alternatives.find((text) => BRACES.test(text));
    if (found === undefined) return alternatives;
    const { index, 0: braces, 1: inner = '' } = BRACES.exec(found)!;
    const [before, after] = [found.slice(0, index), found.slice(index + braces.length)];
    alternatives = [
      ...alternatives.filter((text) => text !== found),
      ...inner.split(',').map((choice) => before + choice + after),
    ];
  }
  return [glob];
}

const BRACES = /\{([^{}]*)\}/;

function tokensOf(glob: string): readonly Token[] {
  return (glob.match(/\*\*\/|\*+|[^*]/gsu) ?? []).map((text): Token => {
    if (text === '**/') return { kind: 'folders' };
    if (text === '?') return { kind: 'one' };
    if (!text.startsWith('*')) return { kind: 'character', character: text };
    return { kind: text.length > 1 ? 'deep' : 'some' };
  });
}

/** Where in the pattern the path may have come to: before a token, or within the folders of one. */
interface Places {
  readonly before: Set<number>;
  readonly within: Set<number>;
}

function matches(tokens: readonly Token[], path: string): boolean {
  let places: Places = { before: new Set(), within: new Set() };
  enter(tokens, places, 0);
  for (const character of path) {
    const next: Places = { before: new Set(), within: new Set() };
    for (const place of places.before) step(tokens, next, place, character);
    for (const place of places.within) pass(tokens, next, place, character);
    places = next;
  }
  return places.before.has(tokens.length);
}

/** A place, and what lies behind it where its token may match nothing. */
function enter(tokens: readonly Token[], { before }: Places, place: number): void {
  for (let at = place; !before.has(at); at++) {
    before.add(at);
    const kind = tokens[at]?.kind;
    if (kind !== 'some' && kind !== 'deep' && kind !== 'folders') return;
  }
}

function step(tokens: readonly Token[], next: Places, place: number, character: string): void {
  const token = tokens[place];
  switch (token?.kind) {
    case 'character':
      if (token.character === character) enter(tokens, next, place + 1);
      return;
    case 'one':
      if (character !== '/') enter(tokens, next, place + 1);
      return;
    case 'some':
      if (character !== '/') enter(tokens, next, place);
      return;
    case 'deep':
      return enter(tokens, next, place);
    case 'folders':
      return pass(tokens, next, place, character);
    default:
  }
}

/** Folders are left behind a slash only, and further ones may follow. */
function pass(tokens: readonly Token[], next: Places, place: number, character: string): void {
  next.within.add(place);
  if (character === '/') enter(tokens, next, place + 1);
}
