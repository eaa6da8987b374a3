import { CATALOGUE } from '../catalogue-source.ts';
import { mentionedEntries, type NamedEntry } from '../named-entries.ts';
import { passagesOf } from '../passages.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { nameOfTarget } from '../target-name.ts';
import { isTurnedDown, once, saysUnstable, surroundings } from '../tone.ts';

export const experimentalMarked = defineRule({
  id: 'experimental-marked',
  severity: 'warning',
  source: CATALOGUE,
  text: {
    en: {
      asks: 'What is not stable is said to be so where it is used.',
      why: 'Whoever builds on something unstable has to know it at that place: it may change or vanish between two releases.',
      unmarked: '{name} is experimental, and the text does not say so here. {reason}',
      generation: 'WASI 0.3 is not stable on {target}, and the text does not say so here. {note}',
      mark: 'Say here that it is experimental, or use something stable.',
    },
    fr: {
      asks: 'Ce qui n’est pas stable est dit tel là où il sert.',
      why: 'Qui bâtit sur de l’instable doit le savoir à cet endroit : cela peut changer ou disparaître d’une version à l’autre.',
      unmarked: '{name} est expérimental, et le texte ne le dit pas ici. {reason}',
      generation: 'WASI 0.3 n’est pas stable sur {target}, et le texte ne le dit pas ici. {note}',
      mark: 'Dites ici que c’est expérimental, ou prenez quelque chose de stable.',
    },
  },
  *check(context) {
    const said = new Set<string>();
    const says = once(saysUnstable);
    for (const named of mentionedEntries(context, ['experimental']).toSorted(byLine)) {
      const { entry, name, where } = named;
      const isTold = saysSo(named, says);
      if (said.has(entry.id) || (!isTold && !isUsed(named))) continue;
      said.add(entry.id);
      if (isTold) continue;
      yield {
        where,
        what: ['unmarked', { name: `\`${name}\``, reason: entry.reason }],
        fix: 'mark',
        source: entry.sources[0],
      };
    }
    const generation = unstableGeneration(context);
    if (!generation) return;
    const { line, target, note, source } = generation;
    yield { where: { line }, what: ['generation', { target, note }], fix: 'mark', source };
  },
});

const byLine = (a: NamedEntry, b: NamedEntry) => (a.where.line ?? 0) - (b.where.line ?? 0);

/** Whoever reads on has been told. A version with a suffix marks its own interface, no other. */
function saysSo({ passage, frame, around }: NamedEntry, says: (text: string) => boolean): boolean {
  return DRAFT_VERSION.test(around.after) || says(passage.replace(VERSION, '')) || says(frame);
}

/** A heading or a line of code is no place for a remark. */
function isUsed({ kind, turnedDown }: NamedEntry): boolean {
  return !turnedDown && (kind === 'text' || kind === 'row');
}

const VERSION = /@\d[\w.-]*/g;
const DRAFT_VERSION = /^(?:\/[a-z0-9-]+)?@\d[\d.]*-/;

const GENERATION =
  /(?<![\p{L}\p{N}-])(?:WASI\s?(?:0\.3(?:\.0)?|p3|preview ?3)|wasip3|wasi:[a-z-]+(?:\/[a-z-]+)?@0\.3\.0)(?![\p{L}\p{N}.-])/iu;

/** WASI 0.3 on a target that offers a candidate or an experiment only. */
function unstableGeneration({ document, facts, target }: CheckContext) {
  if (target === undefined) return undefined;
  const platform = facts.catalogue.byId(facts.matrixOf(target, 'run').platform);
  const support = platform?.kind === 'platform' ? platform.wasi?.p3 : undefined;
  if (!platform || !support || (support.level !== 'partial' && support.level !== 'experimental'))
    return undefined;
  for (const { kind, text, line, frame } of passagesOf(document)) {
    const found = kind === 'heading' ? null : GENERATION.exec(text);
    if (!found || saysUnstable(text) || saysUnstable(frame)) continue;
    const end = found.index + found[0].length;
    if (isTurnedDown(surroundings(text, found.index, end))) continue;
    const lines = text.slice(0, found.index).split('\n').length - 1;
    const note = support.note ?? platform.reason;
    return { line: line + lines, target: nameOfTarget(facts, target), note, source: platform.sources[0] };
  }
  return undefined;
}
