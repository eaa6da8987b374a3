import { quote, userError } from '../core/errors.ts';

/** The values of `--set name=value`, each name once. */
export function readAssignments(set: readonly string[]): Readonly<Record<string, string>> {
  const values = new Map<string, string>();
  for (const text of set) {
    const at = text.indexOf('=');
    if (at < 1) throw userError('cli.set-form', { value: quote(text) });
    const name = text.slice(0, at);
    if (values.has(name)) throw userError('cli.set-twice', { name: quote(name) });
    values.set(name, text.slice(at + 1));
  }
  return Object.fromEntries(values);
}
