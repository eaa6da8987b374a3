import type { Entry } from '../../catalogue/entry.ts';
import { quote } from '../../errors.ts';
import type { ComponentRow } from '../../permissions/permission.ts';
import { plainCell } from '../../permissions/columns.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { isLeftover } from '../leftover.ts';
import { passagesOf } from '../passages.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { saysUnstable } from '../tone.ts';

export const languageFits = defineRule({
  id: 'language-fits',
  severity: 'error',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'The language of each row can be compiled to a component.',
      why: 'A row is compiled to a component: a language without a way there stops the build on the first day.',
      none: '{name} has no path to a component. {reason}',
      choose:
        'Write `{component}` in a language that has one (Rust, C, Go, Python, JavaScript), or make it an `external` row that runs in a container.',
      unmarked: '{name} reaches a component only experimentally, and the text does not say so. {reason}',
      mark: 'Say in the row of `{component}` that it is experimental, or choose a language with a stable toolchain.',
      unknown: 'The catalogue does not know the language {name}.',
      confirm: 'Name the toolchain that makes a component of `{component}`, and try it on a small one first.',
    },
    fr: {
      asks: 'Le langage de chaque ligne se compile en composant.',
      why: 'Une ligne se compile en composant : un langage sans chemin jusque-là arrête la construction dès le premier jour.',
      none: '{name} n’a aucun chemin vers un composant. {reason}',
      choose:
        'Écrivez `{component}` dans un langage qui en a un (Rust, C, Go, Python, JavaScript), ou faites-en une ligne `externe` qui tourne dans un conteneur.',
      unmarked: '{name} n’atteint un composant qu’à titre expérimental, et le texte ne le dit pas. {reason}',
      mark: 'Dites sur la ligne de `{component}` que c’est expérimental, ou choisissez un langage dont la chaîne d’outils est stable.',
      unknown: 'Le catalogue ne connaît pas le langage {name}.',
      confirm:
        'Nommez la chaîne d’outils qui fait de `{component}` un composant, et essayez-la d’abord sur un petit.',
    },
  },
  *check(context) {
    const { catalogue } = context.facts;
    const isMarked = bindMarks(context);
    for (const row of context.rows.components) {
      const { component, where = { component } } = row;
      const written = plainCell(row.language);
      if (!/\p{L}/u.test(written) || /^[[<{(…]/.test(written) || isLeftover(written)) continue;
      const languages = languagesIn(written, catalogue.byName);
      const [first] = languages;
      if (!first) {
        yield {
          where,
          what: ['unknown', { name: quote(written) }],
          fix: ['confirm', { component }],
          severity: 'info',
        };
        continue;
      }
      const { name, reason, sources } = first;
      const source = sources[0];
      if (languages.every(({ maturity }) => maturity === 'none'))
        yield { where, what: ['none', { name, reason }], fix: ['choose', { component }], source };
      else if (
        languages.every(({ maturity }) => maturity === 'experimental') &&
        !isMarkedInRow(row) &&
        !isMarked(written)
      )
        yield {
          where,
          what: ['unmarked', { name, reason }],
          fix: ['mark', { component }],
          severity: 'warning',
          source,
        };
    }
  },
});

/** The languages that a cell names: as a whole, without what stands in parentheses or as a version, or one by one. */
function languagesIn(written: string, byName: (name: string) => Entry | undefined): Entry[] {
  const bare = written.replace(/\s*[([].*$/, '');
  const plain = withoutVersion(bare);
  for (const whole of [written, bare, plain]) {
    const entry = languageNamed(whole, byName);
    if (entry) return [entry];
  }
  return plain
    .split(/\s*[/,+&|;]\s*|\s+(?:and|et|or|ou|with|avec|via|through|par|→|->|–|—|-)\s+/)
    .flatMap((part) => languageNamed(withoutVersion(part), byName) ?? []);
}

function withoutVersion(text: string): string {
  return text.replace(/\s+v?\d[\w.+]*$|(?<=\p{L})\s*[≥>]=?\s*[\d.]+$/u, '').trim();
}

function languageNamed(name: string, byName: (name: string) => Entry | undefined): Entry | undefined {
  const entry = name === '' ? undefined : byName(name);
  return entry?.kind === 'language' ? entry : undefined;
}

function isMarkedInRow(row: ComponentRow): boolean {
  return saysUnstable([row.language, row.function, ...Object.values(row.extra ?? {})].join(' '));
}

/** Tells whether some passage that names a language says that it is unstable; each language is looked for once. */
function bindMarks({ document }: CheckContext): (language: string) => boolean {
  const told = new Map<string, boolean>();
  return (language) => {
    const name = language.replace(/\s*[([].*$/, '').toLowerCase();
    const known = told.get(name);
    if (known !== undefined) return known;
    const marked = passagesOf(document).some(
      ({ text, kind }) => kind !== 'row' && holdsWord(text.toLowerCase(), name) && saysUnstable(text),
    );
    told.set(name, marked);
    return marked;
  };
}

function holdsWord(text: string, word: string): boolean {
  const at = word === '' ? -1 : text.indexOf(word);
  return at >= 0 && !/[\p{L}\p{N}]/u.test((text[at - 1] ?? ' ') + (text[at + word.length] ?? ' '));
}
