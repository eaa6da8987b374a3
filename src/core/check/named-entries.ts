import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Entry } from '../catalogue/entry.ts';
import type { Place } from '../finding.ts';
import { bindPlaces, findMentions, type Mention } from './mentions.ts';
import type { Document } from './document.ts';
import { passagesOf } from './passages.ts';
import type { CheckContext } from './rule.ts';
import { isTurnedDown, surroundings, type Surroundings } from './tone.ts';

/** A catalogue entry that a text names, and what stands around the name. */
export interface NamedEntry {
  readonly entry: Entry;
  /** As written. */
  readonly name: string;
  readonly where: Place;
  readonly around: Surroundings;
  /** The whole paragraph, item, row or code line. */
  readonly passage: string;
  /** What leads to it: headings, the header of a table, the line that introduces a list. */
  readonly frame: string;
  readonly kind: 'heading' | 'text' | 'row' | 'code';
  /** The sentence names it in order not to use it. */
  readonly turnedDown: boolean;
}

/** Blocks that configure or run something; a name in other code is a name of that code. */
const CONFIGURES = new Set(
  'yaml yml toml json sh bash shell zsh console dockerfile containerfile hcl'.split(' '),
);

/** The entries of such a maturity, below `stable`, that the text and the configuration name in order to use them. */
export function namedEntries(context: CheckContext, maturities: readonly Entry['maturity'][]): NamedEntry[] {
  return mentionedEntries(context, maturities).filter(({ turnedDown }) => !turnedDown);
}

/** The same with those that a sentence turns down: the text first, then the configuration. */
export function mentionedEntries(
  { document, facts: { catalogue } }: CheckContext,
  maturities: readonly Entry['maturity'][],
): readonly NamedEntry[] {
  const known = read.get(document) ?? readMentions(document, catalogue);
  read.set(document, known);
  return known.filter(({ entry }) => maturities.includes(entry.maturity));
}

const read = new WeakMap<Document, readonly NamedEntry[]>();

function readMentions(document: Document, catalogue: Catalogue): readonly NamedEntry[] {
  const inText = passagesOf(document).flatMap(({ text, line, frame, kind }) => {
    const place = bindPlaces(text, line);
    return mentionsOf(text, catalogue).map(({ mention, around }) => ({
      entry: mention.entry,
      name: mention.name,
      where: place(mention.start, mention.end),
      around,
      turnedDown: isTurnedDown(around),
      passage: text,
      frame,
      kind,
    }));
  });
  const inCode = document.codeBlocks
    .filter(({ language }) => CONFIGURES.has(language))
    .flatMap(({ text, line }) =>
      text.split('\n').flatMap((code, index) =>
        mentionsOf(code, catalogue).map(({ mention: { entry, name }, around }) => ({
          entry,
          name,
          where: { line: line + index },
          around,
          turnedDown: isTurnedDown(around),
          passage: code,
          frame: '',
          kind: 'code' as const,
        })),
      ),
    );
  return [...inText, ...inCode];
}

function mentionsOf(text: string, catalogue: Catalogue): { mention: Mention; around: Surroundings }[] {
  return findMentions(text, catalogue).flatMap((mention) => {
    if (mention.entry.maturity === 'stable') return [];
    return [{ mention, around: surroundings(text, mention.start, mention.end) }];
  });
}
