import type { TargetId } from '../../catalogue/enforcement.ts';
import type { Judgement } from '../../catalogue/judge.ts';
import type { LeftOpen } from '../../catalogue/open-without.ts';
import type { Text } from '../../locales/locale.ts';
import type { Capability } from '../../permissions/capability.ts';
import type { WasiGeneration } from '../../permissions/interface-names.ts';
import type { ComponentRow, Permission } from '../../permissions/permission.ts';
import { printPermission } from '../../permissions/print.ts';
import { isNameForAddresses } from '../address-only.ts';
import { plannedControls, plansAudit } from '../controls.ts';
import { NOTATION } from '../notation-source.ts';
import { defineRule, type CheckContext } from '../rule.ts';
import { nameOfTarget } from '../target-name.ts';

const INERT: ReadonlySet<Capability> = new Set(['clocks', 'random', 'stdio', 'exit']);
const GENERATIONS: readonly WasiGeneration[] = ['0.2', '0.3'];

export const enforceable = defineRule({
  id: 'enforceable',
  severity: 'error',
  source: NOTATION,
  text: {
    en: {
      asks: 'The target holds every permission, or the document plans what holds it.',
      why: 'A permission that the runtime does not hold is a promise: the component can do more than the table says, or does not run.',
      unsupported: '{target} cannot grant `{permission}` to `{component}`.{cannot}',
      coarse: '{target} grants `{permission}` to `{component}` only together with more: {wider}.',
      open: '{target} cannot refuse or limit `{capability}` of `{component}`.{cannot}',
      left: '`{component}` is not granted {capabilities}, and {target} does not refuse that.',
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
      unsupported: '{target} ne peut pas accorder `{permission}` à `{component}`.{cannot}',
      coarse: '{target} n’accorde `{permission}` à `{component}` qu’avec davantage : {wider}.',
      open: '{target} ne peut ni refuser ni borner `{capability}` de `{component}`.{cannot}',
      left: 'Rien n’accorde {capabilities} à `{component}`, et {target} ne le refuse pas.',
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
    const { target, rows } = context;
    if (target === undefined) return;
    const text = textOutsideTable(context);
    const isPlanned = plannedControls(text);
    const isAudited = plansAudit(text);
    const inert = new Set<Capability>();
    const name = nameOfTarget(context.facts, target);
    for (const row of rows.components) {
      const granted = oneOfEach(rows.permissionsOf(row));
      for (const item of row.cell.items) {
        if (item.kind !== 'permission') continue;
        const { permission, where = {} } = item;
        const judgement = judgeHere(context, target, row, permission, granted);
        const { capability } = permission;
        if (judgement.enforcement === 'enforced') continue;
        if (INERT.has(capability)) {
          inert.add(capability);
          continue;
        }
        const values = {
          target: name,
          capability,
          component: row.component,
          permission: printPermission({ capability, scopes: permission.scopes }),
          cannot: asSentence('beyond', judgement.cannot),
        };
        const source = judgement.sources[0];
        const compensate = asSentence('example', judgement.compensate);
        if (judgement.enforcement === 'unsupported') {
          yield { where, what: ['unsupported', values], fix: ['change', { compensate }], source };
          continue;
        }
        const isHeld = isPlanned(capability, permission.note);
        yield {
          where,
          what:
            judgement.enforcement === 'coarse'
              ? ['coarse', { ...values, wider: judgement.wider ?? EMPTY }]
              : ['open', values],
          fix: isHeld ? 'fine' : ['compensate', { compensate }],
          severity: isHeld ? 'info' : 'warning',
          source,
        };
      }
      const open = leftOpen(context, target, row, granted);
      for (const { capability } of open) if (INERT.has(capability)) inert.add(capability);
      const reaching = open.filter(({ capability }) => !INERT.has(capability));
      if (reaching.length === 0) continue;
      const isHeld = isAudited || reaching.every(({ capability }) => isPlanned(capability));
      const capabilities = nameAll(reaching.map(({ capability }) => capability));
      yield {
        where: row.where ?? {},
        what: ['left', { component: row.component, target: name, capabilities }],
        fix: isHeld ? 'fine' : 'audit',
        severity: isHeld ? 'info' : 'warning',
        source: reaching[0]!.row.sources[0],
      };
    }
    if (inert.size > 0) {
      yield {
        where: { line: context.spans[0]!.start },
        what: ['inert', { target: name, capabilities: nameAll([...inert]) }],
        fix: 'harmless',
        severity: 'info',
      };
    }
  },
});

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

/** What a reader finds besides the permissions table. */
function textOutsideTable({ document, spans }: CheckContext): string {
  const inTable = new Set(
    spans.flatMap(({ start, end }) => Array.from({ length: end - start + 1 }, (_, index) => start + index)),
  );
  return document.lines.filter((_, index) => !inTable.has(index + 1)).join('\n');
}

/** Without a generation asked for, the one in which the permission fares best. Names for addresses are another rule's. */
function judgeHere(
  { facts, wasi, mode }: CheckContext,
  target: TargetId,
  row: ComponentRow,
  permission: Permission,
  granted: readonly Permission[],
): Judgement {
  const matrix = facts.matrixOf(target, mode(row));
  const matrixRow = facts.rowOf(matrix, permission.capability);
  const scopes = permission.scopes.filter((scope) => !isNameForAddresses(matrixRow, scope));
  const isOnlyNames = scopes.length === 0 && permission.scopes.length > 0;
  const judged = (wasi === undefined ? GENERATIONS : [wasi]).map((generation) =>
    facts.judge(matrix, { ...permission, scopes }, { wasi: generation, granted }),
  );
  const best = judged.toSorted((a, b) => RANK[a.enforcement] - RANK[b.enforcement])[0]!;
  return isOnlyNames ? { ...best, enforcement: 'enforced' } : best;
}

const RANK = { enforced: 0, coarse: 1, open: 2, unsupported: 3 } as const;

/** One permission of each capability, with `any` where one has it: all that the matrix asks of the others in a row. */
function oneOfEach(permissions: readonly Permission[]): Permission[] {
  const byCapability = new Map<Capability, Permission>();
  for (const permission of permissions) {
    const isAny = permission.scopes.some(({ kind }) => kind === 'any');
    if (isAny || !byCapability.has(permission.capability))
      byCapability.set(permission.capability, permission);
  }
  return [...byCapability.values()];
}

/** What stays open whatever the configuration says. */
function leftOpen(
  { facts, wasi, mode }: CheckContext,
  target: TargetId,
  row: ComponentRow,
  granted: readonly Permission[],
): LeftOpen[] {
  const open = facts.openWithout(
    facts.matrixOf(target, mode(row)),
    granted,
    wasi === undefined ? {} : { wasi },
  );
  return open.filter(({ deny }) => deny === undefined);
}

function nameAll(capabilities: readonly Capability[]): string {
  return capabilities.map((capability) => `\`${capability}\``).join(', ');
}
