import { actionsIn, type UsedAction } from '../actions.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { MOST_COMMANDS, commandsIn } from '../commands.ts';
import { notOfferedUses, unknownUses, type UnknownUse } from '../not-offered.ts';
import { defineRule, type CheckContext } from '../rule.ts';

export const toolsExist = defineRule({
  id: 'tools-exist',
  severity: 'error',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'Commands, flags, keys, resources and actions exist in the tool that is named.',
      why: 'A command, a flag or a key that nobody offers fails at the first run, or is ignored without a word.',
      never: '`{name}` has never existed. {note}',
      write: 'Write `{instead}`.',
      leave: 'Leave it out.',
      command: '`{name}` is not among the commands of {list}.',
      flag: '`{name}` is not among the flags of {list}.',
      option: '`{name}` is not among the keys of {list}.',
      key: '`{name}` is not among the keys of {list}.',
      kind: '`{name}` is not among the resources of {list}.',
      'api-version': '`{name}` is not known; the catalogue has `{list}`.',
      action: '`{name}` is not among the actions of the catalogue.',
      cut: 'Only the first {most} commands of the document were looked at.',
      split: 'Check the document in parts.',
      confirm:
        'Check it against the version that you use, or leave it out. Not being listed does not mean that it is invented.',
    },
    fr: {
      asks: 'Commandes, options, clés, ressources et actions existent dans l’outil nommé.',
      why: 'Une commande, une option ou une clé que personne n’offre échoue à la première exécution, ou est ignorée sans un mot.',
      never: '`{name}` n’a jamais existé. {note}',
      write: 'Écrivez `{instead}`.',
      leave: 'Retirez-la.',
      command: '`{name}` n’est pas parmi les commandes de {list}.',
      flag: '`{name}` n’est pas parmi les options de {list}.',
      option: '`{name}` n’est pas parmi les clés de {list}.',
      key: '`{name}` n’est pas parmi les clés de {list}.',
      kind: '`{name}` n’est pas parmi les ressources de {list}.',
      'api-version': '`{name}` n’est pas connue ; le catalogue a `{list}`.',
      action: '`{name}` n’est pas parmi les actions du catalogue.',
      cut: 'Seules les {most} premières commandes du document ont été examinées.',
      split: 'Vérifiez le document par parties.',
      confirm:
        'Vérifiez-la dans la version que vous utilisez, ou retirez-la. Ne pas être listée ne veut pas dire inventée.',
    },
  },
  *check(context) {
    for (const { item, where } of notOfferedUses(context)) {
      if (item.why !== 'never-existed') continue;
      yield {
        where,
        what: ['never', { name: item.name, note: item.note }],
        fix: item.instead === undefined ? 'leave' : ['write', { instead: item.instead }],
        source: item.sources[0],
      };
    }
    for (const use of unknownUses(context))
      yield { where: use.where, what: sayUnknown(use), fix: 'confirm', severity: 'info', source: use.source };
    for (const { name, where } of unknownActions(context))
      yield { where, what: ['action', { name }], fix: 'confirm', severity: 'info' };
    if (commandsIn(context.document, context.facts).isCut)
      yield { where: {}, what: ['cut', { most: MOST_COMMANDS }], fix: 'split', severity: 'info' };
  },
});

/** Each once, where it is used first. */
function unknownActions({ document, facts }: CheckContext): readonly UsedAction[] {
  const said = new Set<string>();
  return actionsIn(document).filter(({ name }) => {
    if (said.has(name) || facts.catalogue.byName(name)) return false;
    said.add(name);
    return true;
  });
}

function sayUnknown({
  kind,
  name,
  list,
}: UnknownUse): readonly [UnknownUse['kind'], { name: string; list: string }] {
  return [kind, { name, list }];
}
