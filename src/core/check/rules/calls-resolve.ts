import { nearest, quote } from '../../errors.ts';
import type { Permission, Row } from '../../permissions/permission.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';

export const callsResolve = defineRule({
  id: 'calls-resolve',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Every `call`, `from` and `@row` leads to a row that can stand there.',
      why: 'A call, a caller or a resource that no row describes cannot be composed, addressed or limited.',
      nothing: '`{component}` refers to {name} ({form}), and no row has that name.',
      external: '`{component}` calls {name}, which is an external row: it has no interface to import.',
      compiled: '`{component}` refers to {name} ({form}), which is a component and not an external row.',
      near: 'Write {near}, or add the row.',
      add: 'Add the row {name}, or remove what refers to it.',
      resource: 'Grant what it uses instead, such as `http-out` or `sql … @{name}`.',
      call: 'Write `call {name}` to use the component, or name the external row behind the resource.',
    },
    fr: {
      asks: 'Chaque `call`, `from` et `@ligne` mène à une ligne qui peut s’y trouver.',
      why: 'Un appel, un appelant ou une ressource qu’aucune ligne ne décrit ne peut être composé, adressé ni borné.',
      nothing: '`{component}` renvoie à {name} ({form}), et aucune ligne ne porte ce nom.',
      external:
        '`{component}` appelle {name}, qui est une ligne externe : elle n’a pas d’interface à importer.',
      compiled: '`{component}` renvoie à {name} ({form}), qui est un composant et non une ligne externe.',
      near: 'Écrivez {near}, ou ajoutez la ligne.',
      add: 'Ajoutez la ligne {name}, ou retirez ce qui y renvoie.',
      resource: 'Accordez plutôt ce qu’il utilise, par exemple `http-out` ou `sql … @{name}`.',
      call: 'Écrivez `call {name}` pour employer le composant, ou nommez la ligne externe derrière la ressource.',
    },
  },
  *check({ rows, table }) {
    const names = namesOf(table.rows);
    let searched = 0;
    for (const { permission, where = {}, row } of rows.granted) {
      for (const { name, form, kind } of referencesOf(permission)) {
        const found = rows.named(name);
        const values = { component: row.component, name: quote(name) };
        if (!found) {
          const near =
            searched++ < SEARCHES
              ? nearest(name, kind === 'row' ? names.external : names.compiled)
              : undefined;
          yield {
            where,
            what: ['nothing', { ...values, form }],
            fix: near === undefined ? ['add', { name: quote(name) }] : ['near', { near: quote(near) }],
          };
        } else if (kind === 'call' && found.kind === 'external') {
          yield { where, what: ['external', values], fix: ['resource', { name }] };
        } else if (kind === 'row' && found.kind === 'component') {
          yield { where, what: ['compiled', { ...values, form }], fix: ['call', { name }] };
        }
      }
    }
  },
});

interface Reference {
  readonly name: string;
  /** As typed. */
  readonly form: string;
  readonly kind: 'call' | 'from' | 'row';
}

function referencesOf({ scopes, row }: Permission): Reference[] {
  const inScopes = scopes.flatMap((scope): Reference[] => {
    if (scope.kind === 'call')
      return [{ name: scope.component, form: `call ${scope.component}`, kind: 'call' }];
    return scope.kind === 'from' ? [{ name: scope.row, form: `from ${scope.row}`, kind: 'from' }] : [];
  });
  return row === undefined ? inScopes : [...inScopes, { name: row, form: `@${row}`, kind: 'row' }];
}

/** At most so many names are searched for a near one, at most so many times. */
const NAMES = 500;
const SEARCHES = 100;

function namesOf(rows: readonly Row[]) {
  const of = (kind: Row['kind']) =>
    rows
      .filter((row) => row.kind === kind && row.component !== '*')
      .slice(0, NAMES)
      .map(({ component }) => component);
  return { compiled: of('component'), external: of('external') };
}
