import { isNameForAddresses } from '../address-only.ts';
import { scopeText } from '../../permissions/print.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';
import { nameOfTarget } from '../target-name.ts';

export const socketsByAddress = defineRule({
  id: 'sockets-by-address',
  severity: 'warning',
  source: NOTATION,
  text: {
    en: {
      asks: 'A socket permission names an address where the target compares addresses only.',
      why: 'A rule for a name that the target never compares refuses every connection, and is then widened in a hurry.',
      name: '`{capability}` of `{component}` names the host {scope}, and {target} compares addresses only.',
      address:
        'Write the address or a range of addresses, or use an interface that the target matches by name.',
    },
    fr: {
      asks: 'Une permission de socket nomme une adresse là où la cible ne compare que des adresses.',
      why: 'Une règle sur un nom que la cible ne compare jamais refuse toute connexion, puis on l’élargit dans la hâte.',
      name: '`{capability}` de `{component}` nomme l’hôte {scope}, et {target} ne compare que des adresses.',
      address:
        'Écrivez l’adresse ou une plage d’adresses, ou employez une interface que la cible compare par nom.',
    },
  },
  *check({ rows, target, mode, facts }) {
    if (target === undefined) return;
    for (const { permission, where = {}, row } of rows.granted) {
      const { capability, scopes } = permission;
      const matrixRow = facts.rowOf(facts.matrixOf(target, mode(row)), capability);
      for (const scope of scopes) {
        if (!isNameForAddresses(matrixRow, scope)) continue;
        yield {
          where,
          what: [
            'name',
            {
              capability,
              component: row.component,
              scope: scopeText(scope),
              target: nameOfTarget(facts, target),
            },
          ],
          fix: 'address',
          source: matrixRow.sources[0],
        };
      }
    }
  },
});
