import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Entry } from '../../catalogue/entry.ts';
import { shortName } from '../../catalogue/short-name.ts';
import { actionsIn } from '../actions.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { namedEntries, type NamedEntry } from '../named-entries.ts';
import { notOfferedUses } from '../not-offered.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { leadsAway, once, saysRetired } from '../tone.ts';

export const nothingRetired = defineRule({
  id: 'nothing-retired',
  severity: 'error',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'Nothing that was archived, removed or deprecated is planned.',
      why: 'What is retired gets no security fixes, and a design that rests on it has to be done again.',
      archived: '{name} is retired. {reason}',
      deprecated: '{name} is deprecated. {reason}',
      'removed-item': '`{name}` is gone. {note}',
      'deprecated-item': '`{name}` is deprecated. {note}',
      succeed: 'Use {successors}.',
      write: 'Write `{instead}`.',
      leave: 'Leave it out.',
    },
    fr: {
      asks: 'Rien de ce qui est archivé, supprimé ou déprécié n’est prévu.',
      why: 'Ce qui est retiré ne reçoit plus de correctifs de sécurité, et une architecture qui s’y appuie est à refaire.',
      archived: '{name} est retiré. {reason}',
      deprecated: '{name} est déprécié. {reason}',
      'removed-item': '`{name}` n’existe plus. {note}',
      'deprecated-item': '`{name}` est déprécié. {note}',
      succeed: 'Utilisez {successors}.',
      write: 'Écrivez `{instead}`.',
      leave: 'N’en faites pas usage.',
    },
  },
  *check(context) {
    const gone = new Map<number, string[]>();
    for (const { item, where } of notOfferedUses(context)) {
      if (item.why === 'never-existed') continue;
      const line = where.line ?? 0;
      gone.set(line, [...(gone.get(line) ?? []), item.name]);
      yield {
        where,
        what: [
          item.why === 'removed' ? 'removed-item' : 'deprecated-item',
          { name: item.name, note: item.note },
        ],
        fix: item.instead === undefined ? 'leave' : ['write', { instead: item.instead }],
        severity: item.why === 'removed' ? 'error' : 'warning',
        source: item.sources[0],
      };
    }
    const said = new Set<string>();
    for (const { entry, name, where } of retiredNames(context)) {
      const place = `${where.line} ${entry.id}`;
      const isGone = gone.get(where.line ?? 0)?.some((item) => isAbout(item, name, entry));
      if (said.has(place) || isGone) continue;
      said.add(place);
      const successors = namesOf(entry.successors ?? [], context.facts.catalogue);
      yield {
        where,
        what: [
          entry.maturity === 'archived' ? 'archived' : 'deprecated',
          { name: `\`${name}\``, reason: entry.reason },
        ],
        fix: successors === '' ? 'leave' : ['succeed', { successors }],
        severity: entry.maturity === 'archived' ? 'error' : 'warning',
        source: entry.sources[0],
      };
    }
  },
});

function retiredNames(context: CheckContext): Pick<NamedEntry, 'entry' | 'name' | 'where'>[] {
  const says = once(saysRetired);
  const leads = once((frame) => leadsAway(frame) || saysRetired(frame));
  const named = namedEntries(context, ['archived', 'deprecated']).filter(
    ({ around, frame, passage, kind }) =>
      !says(kind === 'text' ? `${around.before} ${around.after}` : passage) && !leads(frame),
  );
  return [...named, ...retiredActions(context)];
}

function retiredActions({ document, facts }: CheckContext) {
  return actionsIn(document).flatMap(({ name, where }) => {
    const entry = facts.catalogue.byName(name);
    return entry?.kind === 'action' && isRetired(entry) ? [{ entry, name, where }] : [];
  });
}

function isRetired({ maturity }: Entry): boolean {
  return maturity === 'archived' || maturity === 'deprecated';
}

/** True where a finding on a command already speaks of the entry. */
function isAbout(item: string, name: string, { id }: Entry): boolean {
  const [said, named] = [item, name].map((text) => text.toLowerCase().replaceAll('-', ' ')) as [
    string,
    string,
  ];
  return said.startsWith(named) || named.startsWith(said) || said.startsWith(id.replaceAll('-', ' '));
}

function namesOf(ids: readonly string[], { byId }: Catalogue): string {
  return ids.map((id) => `\`${shortName(byId(id)?.name ?? id)}\``).join(', ');
}
