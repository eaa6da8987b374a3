import type { EntryOf } from '../../catalogue/entry.ts';
import { CATALOGUE } from '../catalogue-source.ts';
import { isVersionOf, knownPackages } from '../interface-versions.ts';
import { idsInCode } from '../interface-ids.ts';
import { passagesOf } from '../passages.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { nameOfTarget } from '../target-name.ts';
import { saysUnstable } from '../tone.ts';

export const targetFits = defineRule({
  id: 'target-fits',
  severity: 'error',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'The target runs the WASI version, the interfaces and the calls that the design needs.',
      why: 'What the runtime lacks cannot be deployed on it, however good the design is.',
      generation: '{target} does not run WASI {wasi}.',
      'generation-noted': '{target} does not run WASI {wasi}. {note}',
      components: 'The rows call each other, and {target} does not run components.',
      'components-noted':
        'The rows call each other, and {target} runs components only experimentally. {note}',
      version: '`{id}` does not run on {target}, which takes {versions}.',
      change: 'Choose a target that has it, or write for what this one runs.',
      align: 'Write the version that the target takes, or choose another target.',
    },
    fr: {
      asks: 'La cible exécute la version de WASI, les interfaces et les appels dont la conception a besoin.',
      why: 'Ce qui manque au moteur ne peut pas y être déployé, si bonne que soit l’architecture.',
      generation: '{target} n’exécute pas WASI {wasi}.',
      'generation-noted': '{target} n’exécute pas WASI {wasi}. {note}',
      components: 'Les lignes s’appellent entre elles, et {target} n’exécute pas de composants.',
      'components-noted':
        'Les lignes s’appellent entre elles, et {target} n’exécute les composants qu’à titre expérimental. {note}',
      version: '`{id}` ne s’exécute pas sur {target}, qui accepte {versions}.',
      change: 'Choisissez une cible qui l’a, ou écrivez pour ce que celle-ci exécute.',
      align: 'Écrivez la version qu’accepte la cible, ou choisissez une autre cible.',
    },
  },
  *check(context) {
    const { wasi, facts } = context;
    if (context.target === undefined) return;
    const platform = facts.catalogue.byId(facts.matrixOf(context.target, 'run').platform);
    if (platform?.kind !== 'platform') return;
    const target = nameOfTarget(facts, context.target);
    const source = platform.sources[0];
    const where = placeOfTable(context);
    const support = wasi === undefined ? undefined : platform.wasi?.[wasi === '0.2' ? 'p2' : 'p3'];
    if (wasi !== undefined && support?.level === 'no') {
      const { note } = support;
      yield {
        where,
        what: note ? ['generation-noted', { target, wasi, note }] : ['generation', { target, wasi }],
        fix: 'change',
        source,
      };
    }
    const { level, note } = platform.componentModel ?? {};
    const call = context.rows.granted.find(({ permission }) => permission.capability === 'call');
    if (call && level === 'no')
      yield { where: call.where ?? where, what: ['components', { target }], fix: 'change', source };
    else if (call && level === 'experimental' && !isMarked(context, context.target))
      yield {
        where: call.where ?? where,
        what: ['components-noted', { target, note: note ?? platform.reason }],
        fix: 'change',
        severity: 'warning',
        source,
      };
    for (const { id, line, versions } of versionsOff(platform, context))
      yield { where: { line }, what: ['version', { id, target, versions }], fix: 'align', source };
  },
});

function placeOfTable({ spans }: CheckContext) {
  const [first] = spans;
  return first ? { line: first.start } : {};
}

function isMarked({ document }: CheckContext, target: string): boolean {
  return passagesOf(document).some(({ text }) => text.toLowerCase().includes(target) && saysUnstable(text));
}

/**
 * Ids in code whose version the target does not take. Only versions that must match exactly count: WASI 0.3 and
 * drafts. A package that the target is not known to run at all is left to the other rules.
 */
function* versionsOff({ runs = [] }: EntryOf<'platform'>, { document, facts }: CheckContext) {
  const packages = knownPackages(facts.catalogue);
  const said = new Set<string>();
  for (const { package: name, text, version, where } of idsInCode(document)) {
    const known = packages.get(name);
    if (version === undefined || !known || said.has(text) || !isExact(version)) continue;
    const entry = facts.catalogue.byId(known.entry);
    const train = entry?.kind === 'interface' && entry.vendor === 'wasi' ? 'wasi' : name;
    const taken = runs.flatMap((run) => (run.startsWith(`${train}@`) ? [run.slice(train.length + 1)] : []));
    if (taken.length === 0 || taken.includes(version) || !isVersionOf(version, known.versions)) continue;
    said.add(text);
    yield { id: text, line: where.line ?? 1, versions: taken.join(', ') };
  }
}

function isExact(version: string): boolean {
  return version.includes('-') || version.startsWith('0.3.');
}
