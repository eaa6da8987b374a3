import type { Place } from '../finding.ts';
import type { Document } from './document.ts';
import { passagesOf } from './passages.ts';
import { isTurnedDown, surroundings } from './tone.ts';
import { placeOf } from './mentions.ts';

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

/** The ids that text and code use. Where a sentence turns one down, or says that it does not exist, it is left out. */
export function writtenIds(document: Document): WrittenId[] {
  const inText = passagesOf(document).flatMap(({ text, line }) =>
    idsIn(text, line, false).flatMap(({ id, start, end }) => {
      const around = surroundings(text, start, end);
      return isTurnedDown(around) || DENIED.test(`${around.before} ${around.after}`) ? [] : [id];
    }),
  );
  const inCode = document.codeBlocks.flatMap((block) =>
    block.text.split('\n').flatMap((code, index) => {
      const line = block.line + index;
      return /^\s*(?:\/\/|#)/.test(code) ? [] : idsIn(code, line, true).map(({ id }) => id);
    }),
  );
  return [...inText, ...inCode];
}

function idsIn(text: string, line: number, inCode: boolean): { id: WrittenId; start: number; end: number }[] {
  return [...text.matchAll(ID)].map(({ 0: whole, 1: name = '', 2: member, 3: version, index: start }) => {
    const end = start + whole.length;
    const where = inCode ? { line } : placeOf(text, line, start, end);
    return {
      id: { package: name, path: member && name + member, version, text: whole, where, inCode },
      start,
      end,
    };
  });
}
