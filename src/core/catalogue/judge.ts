import type { Source } from '../finding.ts';
import type { Text } from '../locales/locale.ts';
import { sayAll } from '../locales/say.ts';
import { capabilityDeclaration, type Capability } from '../permissions/capability.ts';
import { includesCapability } from '../permissions/covers.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import type { Permission, Scope } from '../permissions/permission.ts';
import { ENFORCEMENTS } from './enforcement.ts';
import type { Enforcement, EnforcementMatrix, EnforcementRow } from './enforcement.ts';
import { judgeScope } from './judge-scope.ts';
import { rowOf } from './matrix/index.ts';

/** What the table and the plan say around a permission. Whatever is absent is judged as the worse case. */
export interface JudgeContext {
  /** The generation that the component is built for. */
  readonly wasi?: WasiGeneration;
  /** True where nothing else runs in the application or on the host. */
  readonly alone?: boolean;
  /** Every permission of the same row: what it grants anyway is not wider. */
  readonly granted?: readonly Permission[];
}

/** How one scope fares. */
export interface ScopeJudgement {
  /** Absent for a capability without scope. */
  readonly scope?: Scope;
  readonly enforcement: Enforcement;
  /** What the target grants or leaves open beyond it. */
  readonly wider: readonly Text[];
}

/** How a permission fares on a target: as badly as its worst scope. */
export interface Judgement {
  readonly enforcement: Enforcement;
  /** What grants it, as typed; absent where the target refuses nothing or offers nothing. */
  readonly by?: string;
  /** What the target grants or leaves open beyond the table, in one sentence part. */
  readonly wider?: Text;
  readonly cannot?: Text;
  readonly compensate?: Text;
  readonly note?: Text;
  readonly scopes: readonly ScopeJudgement[];
  readonly row: EnforcementRow;
  readonly sources: readonly Source[];
}

/** Compares a permission with what the target tells apart. Pure. */
export function judge(
  matrix: EnforcementMatrix,
  permission: Permission,
  context: JudgeContext = {},
): Judgement {
  const row = rowOf(matrix, permission.capability);
  const scopes: readonly (Scope | undefined)[] =
    permission.scopes.length > 0 ? permission.scopes : [undefined];
  const judged = scopes.map((scope) => judgeOne(row, permission, scope, context));
  const enforcement = worst(judged);
  const wider = joinTexts(judged.flatMap((one) => one.wider));
  return {
    enforcement,
    ...(isHeld(enforcement) && row.syntax !== undefined && { by: row.syntax }),
    ...(wider && { wider }),
    ...(row.cannot && { cannot: row.cannot }),
    ...(row.compensate && { compensate: row.compensate }),
    ...(row.note && { note: row.note }),
    scopes: judged,
    row,
    sources: row.sources,
  };
}

/** True where the permission can be written, exactly or together with more. */
export function isHeld(enforcement: Enforcement): boolean {
  return enforcement === 'enforced' || enforcement === 'coarse';
}

function judgeOne(
  row: EnforcementRow,
  permission: Permission,
  scope: Scope | undefined,
  context: JudgeContext,
): ScopeJudgement {
  const given = scope === undefined ? {} : { scope };
  const reach = judgeScope(row, permission, scope);
  const isLimit = capabilityDeclaration(permission.capability).limit === true;
  if (reach === 'unsupported') return { ...given, enforcement: 'unsupported', wider: [] };
  if (!isOffered(row, context)) {
    return { ...given, enforcement: isLimit ? 'open' : 'unsupported', wider: [] };
  }
  if (row.finest.kind === 'always') return { ...given, enforcement: 'open', wider: reach };
  const wider = [...reach, ...comesAlong(row, permission, scope, context)];
  return { ...given, enforcement: wider.length > 0 ? 'coarse' : 'enforced', wider };
}

function isOffered(row: EnforcementRow, { wasi }: JudgeContext): boolean {
  return row.wasi === undefined || (wasi !== undefined && row.wasi.includes(wasi));
}

/** What a grant brings whatever its scope. */
function comesAlong(
  row: EnforcementRow,
  permission: Permission,
  scope: Scope | undefined,
  { alone, granted = [] }: JudgeContext,
): Text[] {
  const opens = [...(row.opens ?? []), ...(scope?.kind === 'any' ? (row.anyOpens ?? []) : [])].filter(
    (capability) =>
      ![permission, ...granted].some((other) => includesCapability(other.capability, capability)),
  );
  return [
    ...(row.wider ? [row.wider] : []),
    ...sayOpened(opens),
    ...(row.per === 'application' && alone !== true ? [sayAll('enforcement.shared-application')] : []),
    ...(row.per === 'host' && alone !== true ? [sayAll('enforcement.shared-host')] : []),
  ];
}

function sayOpened(opens: readonly Capability[]): readonly Text[] {
  const [capability] = opens;
  if (capability === undefined) return [];
  return [
    opens.length === 1
      ? sayAll('enforcement.opens-one', { capability })
      : sayAll('enforcement.opens', { capabilities: opens.join(', ') }),
  ];
}

function worst(judged: readonly ScopeJudgement[]): Enforcement {
  const rank = Math.max(...judged.map(({ enforcement }) => ENFORCEMENTS.indexOf(enforcement)));
  return ENFORCEMENTS[rank]!;
}

/** The texts one after the other, each once. */
function joinTexts(texts: readonly Text[]): Text | undefined {
  if (texts.length === 0) return undefined;
  return {
    en: [...new Set(texts.map(({ en }) => en))].join('; '),
    fr: [...new Set(texts.map(({ fr }) => fr))].join(' ; '),
  };
}
