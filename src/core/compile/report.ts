import type { Source } from '../finding.ts';
import type { Enforcement, Mode, TargetId } from '../catalogue/enforcement.ts';
import type { Locale, Text } from '../locales/locale.ts';
import { say } from '../locales/say.ts';
import { capabilityDeclaration } from '../permissions/capability.ts';
import { covers } from '../permissions/covers.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import { printPermission } from '../permissions/print.ts';
import type { Plan, PlannedPermission, PlannedRow, Target, Unit } from './target.ts';

/** One permission of a row, or of the `*` row, and how the target holds it. Texts in one locale. */
export interface ReportedPermission {
  readonly permission: string;
  readonly enforcement: Enforcement;
  /** What grants it, as typed. */
  readonly by?: string;
  /** What the target grants beyond it. */
  readonly wider?: string;
  readonly cannot?: string;
  readonly compensate?: string;
  readonly note?: string;
  /** By their numbers in `sources` of the report. */
  readonly sources: readonly number[];
}

/** A capability that is not granted and stays open all the same. */
export interface ReportedOpen {
  readonly capability: string;
  /** The granted capability that opens it. */
  readonly by?: string;
  /** What withholds it, as typed, where the files written do so. */
  readonly deny?: string;
  readonly closes: string;
  readonly sources: readonly number[];
}

export interface ReportedComponent {
  readonly component: string;
  readonly language: string;
  readonly mode: Mode;
  /** Why the language is not to be taken for stable. */
  readonly experimental?: string;
  readonly permissions: readonly ReportedPermission[];
  readonly open: readonly ReportedOpen[];
}

/** What parts of a composition come to have together. */
export interface ReportedWidening {
  /** The root of the composition. */
  readonly component: string;
  readonly part: string;
  /** What the part is not granted and the composition holds. */
  readonly permissions: readonly string[];
}

export interface EnforcementReport {
  readonly target: TargetId;
  readonly wasi: WasiGeneration;
  readonly service: string;
  /** Why the target is not to be taken for stable. */
  readonly experimental?: string;
  readonly components: readonly ReportedComponent[];
  readonly widened: readonly ReportedWidening[];
  /** Interfaces whose functions stand for the real ones. */
  readonly placeholders: readonly {
    readonly component: string;
    readonly interface: string;
    readonly functions: readonly string[];
  }[];
  /** Names whose values the table does not say. */
  readonly values: readonly {
    readonly component: string;
    readonly capability: string;
    readonly name: string;
  }[];
  readonly notes: readonly string[];
  /** Each once, numbered from 1. */
  readonly sources: readonly Source[];
}

export interface ReportOptions {
  readonly isolates?: Target['isolates'];
  /** Why a language is experimental or worse, by its name as written; undefined for a stable or unknown one. */
  readonly experimental: (language: string) => Text | undefined;
  /** Why the target itself is. */
  readonly unstable?: Text | undefined;
  readonly notes: readonly Text[];
}

/** Says what the target holds of a table and what it leaves open. */
export function reportOf(
  plan: Plan,
  { experimental, unstable, notes, isolates }: ReportOptions,
): EnforcementReport {
  const { locale } = plan;
  const sources = new SourceNumbers();
  return {
    target: plan.target,
    wasi: plan.wasi,
    service: plan.service,
    ...(unstable && { experimental: unstable[locale] }),
    components: plan.rows.map((row) => reportRow(row, locale, sources, experimental(row.language))),
    widened: plan.units.flatMap((unit) => wideningsOf(unit, plan, isolates)),
    placeholders: plan.worlds.placeholders.map(({ component, functions }) => ({
      component,
      interface: plan.offered.get(component) ?? component,
      functions,
    })),
    values: plan.rows.flatMap((row) => missingValues(row, plan.values)),
    notes: notes.map((note) => note[locale]),
    sources: sources.listed,
  };
}

/** Numbers sources in the order of their first use. */
class SourceNumbers {
  readonly listed: Source[] = [];
  readonly #numbers = new Map<string, number>();

  of(sources: readonly Source[]): readonly number[] {
    return sources.map((source) => {
      const { title, url, read } = source;
      const key = JSON.stringify([title, url, read]);
      const known = this.#numbers.get(key);
      if (known !== undefined) return known;
      this.#numbers.set(key, this.listed.push(source));
      return this.listed.length;
    });
  }
}

function reportRow(
  row: PlannedRow,
  locale: Locale,
  numbers: SourceNumbers,
  experimental: Text | undefined,
): ReportedComponent {
  return {
    component: row.component,
    language: row.language,
    mode: row.mode,
    ...(experimental && { experimental: experimental[locale] }),
    permissions: row.permissions.map((planned) => reportPermission(planned, locale, numbers)),
    open: row.open.map(({ capability, by, deny, closes, row: { sources } }) => ({
      capability,
      ...(by && { by }),
      ...(deny !== undefined && { deny }),
      closes: closes[locale],
      sources: numbers.of(sources),
    })),
  };
}

function reportPermission(
  { permission, judgement, obstacle }: PlannedPermission,
  locale: Locale,
  numbers: SourceNumbers,
): ReportedPermission {
  const { by, wider, cannot, compensate, note, sources, enforcement } = judgement;
  const stopped = obstacle ?? (enforcement === 'enforced' ? undefined : cannot);
  return {
    permission: printPermission(permission),
    enforcement: obstacle ? 'unsupported' : enforcement,
    ...(by !== undefined && !obstacle && { by }),
    ...(wider && !obstacle && { wider: wider[locale] }),
    ...(stopped && { cannot: stopped[locale] }),
    ...(compensate && { compensate: compensate[locale] }),
    ...(note && { note: note[locale] }),
    sources: numbers.of(sources),
  };
}

/** The enforcement of a permission, obstacles of the target included. */
export function enforcementOf({ judgement, obstacle }: PlannedPermission): Enforcement {
  return obstacle ? 'unsupported' : judgement.enforcement;
}

/** Limits apart: a part that shares a limit gains nothing. */
function wideningsOf(unit: Unit, plan: Plan, isolates: Target['isolates']): readonly ReportedWidening[] {
  const { root, parts, granted } = unit;
  return parts.flatMap((part) => {
    const own = part.permissions.map(({ permission }) => permission);
    const gained = granted.filter(
      (permission) =>
        capabilityDeclaration(permission.capability).limit !== true &&
        !['call', 'http-in', 'schedule'].includes(permission.capability) &&
        !covers(own, permission) &&
        isolates?.(unit, part, permission, plan) !== true,
    );
    if (gained.length === 0) return [];
    return [{ component: root.component, part: part.component, permissions: gained.map(printPermission) }];
  });
}

function missingValues(
  { component, permissions }: PlannedRow,
  values: ReadonlyMap<string, string>,
): EnforcementReport['values'] {
  return permissions.flatMap(({ permission: { capability, scopes } }) =>
    ['env', 'config', 'secret'].includes(capability)
      ? scopes.flatMap((scope) =>
          scope.kind === 'name' && !values.has(scope.name)
            ? [{ component, capability, name: scope.name }]
            : [],
        )
      : [],
  );
}

/** The heading of a report, which the text and the tool share. */
export function reportTitle({ target, service }: EnforcementReport, locale: Locale): string {
  return say(locale, 'compile.title', { service, target });
}
