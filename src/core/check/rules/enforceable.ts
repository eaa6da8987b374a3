import type { Place } from '../../finding.ts';
import type { Text } from '../../locales/locale.ts';
import { plannedControls, plansAudit } from '../controls.ts';
import { findGaps, isInert, type Gap } from '../gaps.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { nameOfTarget } from '../target-name.ts';

export const enforceable = defineRule({
  id: 'enforceable',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'The target holds every permission, or the document plans what holds it.',
      why: 'A permission that the runtime does not hold is a promise: the component can do more than the table says, or does not run.',
      unsupported: '{target} cannot grant {permissions} to {components}.{cannot}',
      coarse: '{target} grants {permissions} to {components} only together with more: {wider}.',
      open: '{target} cannot refuse or limit {permissions} of {components}.{cannot}',
      left: 'Nothing grants {permissions} to {components}, and {target} does not refuse that.',
      change: 'Choose another target for this row, or another way.{compensate}',
      compensate: 'Plan what holds it outside the component, and say so in the document.{compensate}',
      audit: 'Audit the built binary: it must not import these functions. Say so in the pipeline.',
      fine: 'Nothing to do: the document plans what holds it, or it reaches nothing.',
      inert: '{target} leaves {capabilities} open to every component, granted or not.',
      harmless: 'Nothing to do: they reach neither files, network nor stores. Mind what is logged.',
    },
    fr: {
      asks: 'La cible tient chaque permission, ou le document prévoit ce qui la tient.',
      why: 'Une permission que le moteur ne tient pas est une promesse : le composant peut plus que le tableau, ou ne démarre pas.',
      unsupported: '{target} ne peut pas accorder {permissions} à {components}.{cannot}',
      coarse: '{target} n’accorde {permissions} à {components} qu’avec davantage : {wider}.',
      open: '{target} ne peut ni refuser ni borner {permissions} de {components}.{cannot}',
      left: 'Rien n’accorde {permissions} à {components}, et {target} ne le refuse pas.',
      change: 'Choisissez une autre cible pour cette ligne, ou un autre moyen.{compensate}',
      compensate: 'Prévoyez ce qui le tient hors du composant, et dites-le dans le document.{compensate}',
      audit: 'Auditez le binaire construit : il ne doit pas importer ces fonctions. Dites-le dans la chaîne.',
      fine: 'Rien à faire : le document prévoit ce qui le tient, ou cela n’atteint rien.',
      inert: '{target} permet {capabilities} à tous les composants, que le tableau l’accorde ou non.',
      harmless:
        'Rien à faire : cela n’atteint ni fichiers, ni réseau, ni magasins. Surveillez ce qui est journalisé.',
    },
  },
  *check(context) {
    const { target } = context;
    if (target === undefined) return;
    const name = nameOfTarget(context.facts, target);
    const { gaps, inert } = findGaps(context, target);
    const isHeld = heldBy(textOutsideTable(context));
    const held = gaps.filter(isHeld);
    for (const gap of gaps) {
      if (isHeld(gap)) continue;
      const { kind, where, source, compensate, capabilities } = gap;
      const isHarmless = capabilities.every(isInert);
      const how = { compensate: asSentence('example', compensate) };
      yield {
        where,
        what: saysGaps(name, [gap]),
        fix: kind === 'unsupported' ? ['change', how] : kind === 'left' ? 'audit' : ['compensate', how],
        severity: kind !== 'unsupported' ? 'warning' : isHarmless ? 'info' : 'error',
        source,
      };
    }
    for (const same of alike(held)) {
      const [{ where, source }] = same;
      const what = saysGaps(name, same);
      yield {
        where: same.length === 1 ? where : placeOf(where),
        what,
        fix: 'fine',
        severity: 'info',
        source,
      };
    }
    if (inert.length > 0) {
      yield {
        where: { line: context.spans[0]!.start },
        what: ['inert', { target: name, capabilities: nameAll(inert) }],
        fix: 'harmless',
        severity: 'info',
      };
    }
  },
});

/** What a reader finds besides the permissions table. */
function textOutsideTable({ document, spans }: CheckContext): string {
  const inTable = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index)),
  );
  return document.lines.filter((_, index) => !inTable.has(index + 1)).join('\n');
}

/** Tells of a gap whether the text or the permission’s note plans what holds it. */
function heldBy(text: string): (gap: Gap) => boolean {
  const isPlanned = plannedControls(text);
  const isAudited = plansAudit(text);
  return ({ kind, capabilities, note }) =>
    kind !== 'unsupported' &&
    ((kind === 'left' && isAudited) || capabilities.every((capability) => isPlanned(capability, note)));
}

type Gaps = readonly [Gap, ...Gap[]];

/** What is alike in several rows is said once, at the first. */
function alike(gaps: readonly Gap[]): Gaps[] {
  const groups = new Map<string, [Gap, ...Gap[]]>();
  for (const gap of gaps) {
    const key = JSON.stringify([gap.kind, gap.capabilities, gap.wider?.en, gap.cannot?.en]);
    const group = groups.get(key);
    if (group) group.push(gap);
    else groups.set(key, [gap]);
  }
  return [...groups.values()];
}

/** A place in the document without the row that stands there. */
function placeOf({ line, column, endColumn }: Place): Place {
  return {
    ...(line !== undefined && { line }),
    ...(column !== undefined && { column }),
    ...(endColumn !== undefined && { endColumn }),
  };
}

function saysGaps(target: string, gaps: Gaps) {
  const [{ kind, capabilities, wider = EMPTY, cannot }] = gaps;
  const granted = new Set(gaps.flatMap(({ permission }) => permission ?? []));
  const permissions = nameAll(granted.size === 1 ? [...granted] : capabilities);
  const components = nameAll([...new Set(gaps.map(({ component }) => component))]);
  return [kind, { target, permissions, components, wider, cannot: asSentence('beyond', cannot) }] as const;
}

const EMPTY: Text = { en: '', fr: '' };

const LEADS = {
  beyond: { en: 'Beyond its reach:', fr: 'Hors de sa portée :' },
  example: { en: 'For example:', fr: 'Par exemple :' },
} as const;

/** What the matrix says, with words that lead to it. */
function asSentence(lead: keyof typeof LEADS, text: Text | undefined): Text {
  if (!text) return EMPTY;
  const { en, fr } = LEADS[lead];
  return { en: ` ${en} ${decapitalised(text.en)}`, fr: ` ${fr} ${decapitalised(text.fr)}` };
}

/** A name in capitals stays: `TLS`, `Spin`, `WASI-Virt`; an article or a verb does not. */
function decapitalised(text: string): string {
  const [word = ''] = /^[^\s.,:;]+/.exec(text) ?? [];
  return /^[A-ZÀ-Ý][a-zà-ÿ’]*$/.test(word) && !NAMES.test(word)
    ? text.charAt(0).toLowerCase() + text.slice(1)
    : text;
}

const NAMES = /^(?:Vault|Kubernetes|Spin|Ingress|Wasmtime|Redis|Docker)$/;

function nameAll(names: readonly string[]): string {
  return names.map((name) => `\`${name}\``).join(', ');
}
