import type { Place } from '../../finding.ts';
import type { ComponentRow } from '../../permissions/permission.ts';
import { findCycles } from '../cycles.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule } from '../rule.ts';
import type { Rows } from '../rows.ts';

export const callsAcyclic = defineRule({
  id: 'calls-acyclic',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'Calls between components form no circle.',
      why: 'Components are composed one into the other: a circle of imports cannot be instantiated.',
      cycle: 'The calls form a circle: {path}.',
      self: '`{component}` calls itself.',
      break: 'Take one call out: move what both need into a third component, or send a message instead.',
      inside: 'Remove the call: a component uses its own functions without any permission.',
    },
    fr: {
      asks: 'Les appels entre composants ne forment pas de cercle.',
      why: 'Les composants se composent l’un dans l’autre : un cercle d’imports ne peut pas être instancié.',
      cycle: 'Les appels forment un cercle : {path}.',
      self: '`{component}` s’appelle lui-même.',
      break:
        'Retirez un appel : déplacez ce dont les deux ont besoin dans un troisième composant, ou envoyez un message.',
      inside: 'Retirez l’appel : un composant emploie ses propres fonctions sans permission.',
    },
  },
  *check({ rows }) {
    const calls = callsOf(rows);
    for (const cycle of findCycles(rows.components, (row) => [...(calls.get(row)?.keys() ?? [])])) {
      const [first, second] = cycle;
      const where = calls.get(first!)?.get(second!) ?? first!.where ?? {};
      const path = shorten(cycle.map(({ component }) => `\`${component}\``)).join(' → ');
      yield cycle.length === 2
        ? { where, what: ['self', { component: first!.component }], fix: 'inside' }
        : { where, what: ['cycle', { path }], fix: 'break' };
    }
  },
});

/** For each row the rows that it calls, and where the first call to each stands. */
function callsOf(rows: Rows): ReadonlyMap<ComponentRow, ReadonlyMap<ComponentRow, Place | undefined>> {
  const calls = new Map<ComponentRow, Map<ComponentRow, Place | undefined>>();
  for (const { permission, where, row } of rows.granted) {
    // A second row of the same name adds its calls to the first's.
    const caller = rows.named(row.component);
    if (caller?.kind !== 'component') continue;
    for (const scope of permission.scopes) {
      const callee = scope.kind === 'call' ? rows.named(scope.component) : undefined;
      if (callee?.kind !== 'component') continue;
      const callees = calls.get(caller) ?? new Map<ComponentRow, Place | undefined>();
      if (!callees.has(callee)) calls.set(caller, callees.set(callee, where));
    }
  }
  return calls;
}

const SHOWN = 8;

function shorten(path: readonly string[]): readonly string[] {
  return path.length <= SHOWN ? path : [...path.slice(0, SHOWN - 2), '…', path.at(-1)!];
}
