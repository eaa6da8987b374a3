import type { Entry } from '../catalogue/entry.ts';
import type { Place } from '../finding.ts';
import type { CodeBlock } from './document.ts';
import { findMentions, placeOf } from './mentions.ts';
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
}

/** Blocks that configure or run something; a name in other code is a name of that code. */
const CONFIGURES = new Set(
  'yaml yml toml json sh bash shell zsh console dockerfile containerfile hcl'.split(' '),
);

/** The entries that the text and the configuration name in order to use them; names that a sentence turns down are left out. */
export function namedEntries({ document, facts }: CheckContext): NamedEntry[] {
  const inText = passagesOf(document).flatMap(({ text, line, frame, kind }) =>
    findMentions(text, facts.catalogue).map(({ entry, name, start, end }) => ({
      entry,
      name,
      where: placeOf(text, line, start, end),
      around: surroundings(text, start, end),
      passage: text,
      frame,
      kind,
    })),
  );
  const inCode = document.codeBlocks
    .filter(({ language }) => CONFIGURES.has(language))
    .flatMap((block) => namedIn(block, facts.catalogue));
  return [...inText, ...inCode].filter(({ around }) => !isTurnedDown(around));
}

function namedIn({ text, line }: CodeBlock, catalogue: CheckContext['facts']['catalogue']): NamedEntry[] {
  return text.split('\n').flatMap((code, index) =>
    findMentions(code, catalogue).map(({ entry, name, start, end }) => ({
      entry,
      name,
      where: { line: line + index },
      around: surroundings(code, start, end),
      passage: code,
      frame: '',
      kind: 'code' as const,
    })),
  );
}
