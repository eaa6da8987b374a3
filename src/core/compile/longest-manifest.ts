import { userError } from '../errors.ts';

/** Longer than any manifest, and short enough that nesting and repetition stay harmless. In characters. */
const LONGEST = 256 * 1024;

/** Refuses a text that is too long to be a manifest, as a `UserError`. */
export function refuseTooLong(text: string, file: string): void {
  if (text.length > LONGEST) throw userError('compile.unparsed', { file, line: 1, reason: `> ${LONGEST}` });
}
