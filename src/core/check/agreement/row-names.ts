import { letterWords } from '../../compile/letter-words.ts';
import { kebabName } from '../../permissions/names.ts';

/** The row that a component of a manifest is, by its kebab name; `unsure` where its name only resembles a row's. */
export type RowNames = (component: string) => { readonly row: string } | 'unsure' | undefined;

const LONGEST_LABEL = 48;

/** Finds rows by the names that targets give them. `names` are kebab names. */
export function rowNames(names: readonly string[]): RowNames {
  const known = new Map<string, string | undefined>();
  for (const name of names) {
    const spelled = letterWords(name);
    const label = spelled.slice(0, LONGEST_LABEL).replace(/-+$/, '');
    for (const form of new Set([name, spelled, label]))
      known.set(form, known.has(form) && known.get(form) !== name ? undefined : name);
  }
  const found = new Map<string, ReturnType<RowNames>>();
  return (component) => {
    if (!found.has(component)) found.set(component, find(kebabName(component)));
    return found.get(component);
  };

  function find(kebab: string): ReturnType<RowNames> {
    const row = known.get(kebab);
    if (row !== undefined) return { row };
    return known.has(kebab) || names.some((name) => resembles(kebab, name)) ? 'unsure' : undefined;
  }
}

/** One name is the other with words before or after it. */
function resembles(a: string, b: string): boolean {
  return `-${a}-`.includes(`-${b}-`) || `-${b}-`.includes(`-${a}-`);
}
