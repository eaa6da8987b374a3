import type { Place } from '../finding.ts';
import type { Document } from './document.ts';
import { passagesOf } from './passages.ts';
import { isTurnedDown, surroundings } from './tone.ts';
import { bindPlaces } from './mentions.ts';

/** An id of a WIT package, or of an interface or world in it, as a document writes it. */
export interface WrittenId {
  readonly package: string;
  /** `wasi:http/types`; undefined where only the package is named. */
  readonly path: string | undefined;
  readonly version: string | undefined;
  readonly text: string;
  readonly where: Place;
  /** True for code: nobody explains there what does not exist. */
  readonly inCode: boolean;
}

const ID =
  /(?<![\w:/.@-])([a-z][a-z0-9-]{0,60}:[a-z][a-z0-9-]{0,60})(\/[a-z][a-z0-9-]{0,60})?(?:@(\d{1,5}(?:\.(?:\d{1,5}|[x*])){1,2}(?:-[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*)?))?(?![\w:/@])/g;

const DENIED =
  /(?<!\p{L})(?:does not exist|do not exist|never existed|no such|not part|there is no|invented|n[’']exist\p{L}*|inexist\p{L}*|invent\p{L}*|il n[’']y a pas|ne fait pas partie)(?!\p{L})/iu;

/** The ids that people read. Where a sentence turns one down, or says that it does not exist, it is left out. */
export function* idsInText(document: Document): Iterable<WrittenId> {
  for (const { text, line } of passagesOf(document)) {
    const place = bindPlaces(text, line);
    for (const match of text.matchAll(ID)) {
      const end = match.index + match[0].length;
      const around = surroundings(text, match.index, end);
      if (isTurnedDown(around) || DENIED.test(`${around.before} ${around.after}`)) continue;
      yield idOf(match, place(match.index, end), false);
    }
  }
}

/** The ids in code blocks; lines that are a comment are left out. */
export function* idsInCode(document: Document): Iterable<WrittenId> {
  for (const block of document.codeBlocks)
    for (const [index, code] of block.text.split('\n').entries()) {
      if (/^\s*(?:\/\/|#)/.test(code)) continue;
      for (const match of code.matchAll(ID)) yield idOf(match, { line: block.line + index }, true);
    }
}

function idOf(
  [text, name = '', member, version]: RegExpMatchArray,
  where: Place,
  inCode: boolean,
): WrittenId {
  return { package: name, path: member && name + member, version, text, where, inCode };
}
