import { parse, TomlError } from 'smol-toml';
import { userError } from '../errors.ts';
import { refuseTooLong } from './longest-manifest.ts';

/** The value of a TOML text. One that is too long or does not parse is a `UserError`. */
export function readTomlDocument(text: string, file: string): unknown {
  refuseTooLong(text, file);
  try {
    return parse(text);
  } catch (error) {
    if (!(error instanceof TomlError)) throw error;
    throw userError('compile.unparsed', { file, reason: error.message.split('\n', 1)[0]!, line: error.line });
  }
}
