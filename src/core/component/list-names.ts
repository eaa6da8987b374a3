import { quote } from '../errors.ts';

const SHOWN = 4;

/** Names of a binary for a message in any locale: quoted, the first few, then how many more there are. */
export function listNames(names: readonly string[]): string {
  const shown = names.slice(0, SHOWN).map((name) => quote(name));
  return [...shown, ...(names.length > SHOWN ? [`… (+${names.length - SHOWN})`] : [])].join(', ');
}
