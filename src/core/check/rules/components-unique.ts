import { quote } from '../../errors.ts';
import { kebabName, nameCollisions } from '../../permissions/names.ts';
import type { Row } from '../../permissions/permission.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const componentsUnique = defineRule({
  id: 'components-unique',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Each component has one row, and no two names become the same in files and manifests.',
      why: 'Two rows of one name are two contracts for one component: nobody can tell which of them holds.',
      differs: '{name} stands in two rows that differ: line {first} and line {line}.',
      repeats: '{name} is repeated word for word: line {first} and line {line}.',
      collides: '{names} become the same name, {kebab}, in WIT, files and manifests.',
      merge: 'Keep one row, with what the component really needs.',
      remove: 'Remove one of the two rows.',
      rename: 'Rename one of them.',
    },
    fr: {
      asks: 'Chaque composant a une seule ligne, et deux noms ne se confondent pas dans les fichiers et les manifestes.',
      why: 'Deux lignes du même nom sont deux contrats pour un composant : personne ne sait lequel vaut.',
      differs: '{name} figure sur deux lignes différentes : ligne {first} et ligne {line}.',
      repeats: '{name} est répété mot pour mot : ligne {first} et ligne {line}.',
      collides: '{names} donnent le même nom, {kebab}, dans le WIT, les fichiers et les manifestes.',
      merge: 'Gardez une seule ligne, avec ce dont le composant a vraiment besoin.',
      remove: 'Supprimez l’une des deux lignes.',
      rename: 'Renommez l’un d’eux.',
    },
  },
  *check({ table }) {
    const seen = new Map<string, Row>();
    for (const row of table.rows) {
      if (row.component === '') continue;
      const first = seen.get(row.component);
      if (!first) {
        seen.set(row.component, row);
        continue;
      }
      const isRepeat = contentOf(row) === contentOf(first);
      const values = {
        name: quote(row.component),
        first: first.where?.line ?? 0,
        line: row.where?.line ?? 0,
      };
      yield isRepeat
        ? { where: row.where ?? {}, what: ['repeats', values], fix: 'remove', severity: 'info' }
        : { where: row.where ?? {}, what: ['differs', values], fix: 'merge' };
    }
    const collisions = new Map(nameCollisions(table.rows).map((group) => [group.kebab, group.names]));
    for (const [name, row] of seen) {
      const names = name === '*' ? undefined : collisions.get(kebabName(name));
      if (!names || names[0] === name) continue;
      yield {
        where: row.where ?? {},
        what: ['collides', { names: names.map(quote).join(', '), kebab: kebabName(name) }],
        fix: 'rename',
      };
    }
  },
});

/** Everything of a row but where it stands. */
function contentOf(row: Row): string {
  return JSON.stringify(row, (key, value: unknown) => (key === 'where' ? undefined : value));
}
