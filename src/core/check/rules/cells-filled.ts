import { quote } from '../../errors.ts';
import { sayAll } from '../../locales/say.ts';
import { COLUMNS, type Column } from '../../permissions/columns.ts';
import type { Row } from '../../permissions/permission.ts';
import { isLeftover } from '../leftover.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const cellsFilled = defineRule({
  id: 'cells-filled',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Every cell of the permissions table is filled in; no placeholder is left.',
      why: 'Whatever a row leaves open is decided by whoever builds it, and nobody reviews that.',
      empty: 'The cell {column} is empty.',
      leftover: 'The cell {column} still holds a placeholder: {text}.',
      fill: 'Fill it in.',
      permissions: 'Write the permissions, or `none` where the component needs nothing.',
      address: 'Write its address as `at host:port`, or what it is.',
    },
    fr: {
      asks: 'Chaque cellule du tableau des permissions est remplie ; aucun repère n’y reste.',
      why: 'Ce qu’une ligne laisse ouvert est décidé par qui la construit, et personne ne le relit.',
      empty: 'La cellule {column} est vide.',
      leftover: 'La cellule {column} contient encore un texte à remplacer : {text}.',
      fill: 'Remplissez-la.',
      permissions: 'Écrivez les permissions, ou `aucune` si le composant n’a besoin de rien.',
      address: 'Écrivez son adresse, `at hôte:port`, ou ce que c’est.',
    },
  },
  *check({ table }) {
    for (const row of table.rows) {
      for (const column of COLUMNS) {
        const fix = column !== 'permissions' ? 'fill' : row.kind === 'external' ? 'address' : 'permissions';
        const name = sayAll(`table.${column}`);
        if (isEmpty(row, column)) {
          yield { where: row.where ?? {}, what: ['empty', { column: name }], fix };
          continue;
        }
        for (const { text, where } of textsOf(row, column)) {
          if (!isLeftover(text)) continue;
          yield {
            where: where ?? row.where ?? {},
            what: ['leftover', { column: name, text: quote(text) }],
            fix,
          };
        }
      }
    }
  },
});

function isEmpty(row: Row, column: Column): boolean {
  if (column === 'permissions') {
    return row.kind === 'external'
      ? row.external.at === undefined && row.external.text === ''
      : !row.cell.none && row.cell.items.length === 0;
  }
  if (row.component === '*' && column === 'language') return false;
  return /^(?:[—–-]+|)$/.test(row[column].trim());
}

/** The texts of a cell that may be leftovers; those that were read as permissions are none. */
function textsOf(row: Row, column: Column): { text: string; where?: Row['where'] }[] {
  if (column !== 'permissions') return [{ text: row[column] }];
  if (row.kind === 'external') return [{ text: row.external.text }];
  return row.cell.items.filter((item) => item.kind === 'unread');
}
