import type { TargetId } from '../catalogue/enforcement.ts';
import type { Judgement } from '../catalogue/judge.ts';
import type { LeftOpen } from '../catalogue/open-without.ts';
import type { Place, Source } from '../finding.ts';
import type { Text } from '../locales/locale.ts';
import { capabilityDeclaration, type Capability } from '../permissions/capability.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';
import type { ComponentRow, Permission } from '../permissions/permission.ts';
import { printPermission } from '../permissions/print.ts';
import { isNameForAddresses } from './address-only.ts';
import type { CheckContext } from './rule.ts';

/** A permission that the target does not hold exactly, or what it gives a row beyond the table. */
export interface Gap {
  readonly kind: 'unsupported' | 'coarse' | 'open' | 'left';
  readonly where: Place;
  readonly component: string;
  readonly capabilities: readonly Capability[];
  /** As granted; absent where it is left open. */
  readonly permission?: string;
  readonly note?: string;
  readonly wider?: Text | undefined;
  readonly cannot?: Text | undefined;
  readonly compensate?: Text | undefined;
  readonly source: Source | undefined;
}

const INERT: ReadonlySet<Capability> = new Set(['clocks', 'random', 'stdio', 'exit']);
const GENERATIONS: readonly WasiGeneration[] = ['0.2', '0.3'];
const RANK = { enforced: 0, coarse: 1, open: 2, unsupported: 3 } as const;

/** True for what reaches neither files, network nor stores. */
export function isInert(capability: Capability): boolean {
  return INERT.has(capability);
}

/** Every gap, row by row, and the capabilities that reach nothing and are open to every component anyway. */
export function findGaps(
  context: CheckContext,
  target: TargetId,
): { readonly gaps: readonly Gap[]; readonly inert: readonly Capability[] } {
  const shared = limitsOfAll(context);
  const gaps = context.rows.components.flatMap((row) => {
    const granted = oneOfEach(context.rows.permissionsOf(row));
    return [
      ...gapsOfGrants(context, target, row, { granted, shared }),
      ...gapLeftOpen(context, target, row, granted),
    ];
  });
  return {
    gaps: gaps.flatMap((gap) => {
      if (gap.kind === 'unsupported') return [gap];
      const capabilities = gap.capabilities.filter((capability) => !isInert(capability));
      return capabilities.length > 0 ? [{ ...gap, capabilities }] : [];
    }),
    inert: [
      ...new Set(
        gaps.flatMap(({ kind, capabilities }) =>
          kind === 'unsupported' ? [] : capabilities.filter(isInert),
        ),
      ),
    ],
  };
}

/** What stands around a permission. */
interface Around {
  /** One permission of each capability of the row. */
  readonly granted: readonly Permission[];
  /** The limits that every row has, at one value. */
  readonly shared: ReadonlySet<Capability>;
}

function gapsOfGrants(context: CheckContext, target: TargetId, row: ComponentRow, around: Around): Gap[] {
  return row.cell.items.flatMap((item): Gap[] => {
    if (item.kind !== 'permission' || lacksScope(item.permission)) return [];
    const { permission, where = {} } = item;
    const { capability, scopes, note } = permission;
    const { enforcement, wider, cannot, compensate, sources } = judgeHere(
      context,
      target,
      row,
      permission,
      around,
    );
    if (enforcement === 'enforced') return [];
    return [
      {
        kind: enforcement,
        where,
        component: row.component,
        capabilities: [capability],
        permission: printPermission({ capability, scopes }),
        ...(note !== undefined && { note }),
        wider,
        cannot,
        compensate,
        source: sources[0],
      },
    ];
  });
}

/** Another rule asks for the scope first. */
function lacksScope({ capability, scopes }: Permission): boolean {
  return scopes.length === 0 && capabilityDeclaration(capability).scoped === 'required';
}

/** What stays open whatever the configuration says; what another grant opens is part of that grant’s gap. */
function gapLeftOpen(
  { facts, wasi, mode }: CheckContext,
  target: TargetId,
  row: ComponentRow,
  granted: readonly Permission[],
): Gap[] {
  const open: readonly LeftOpen[] = facts
    .openWithout(facts.matrixOf(target, mode(row)), granted, wasi === undefined ? {} : { wasi })
    .filter(({ deny, by }) => deny === undefined && by === undefined);
  const reaching = open.find(({ capability }) => !isInert(capability)) ?? open[0];
  if (!reaching) return [];
  return [
    {
      kind: 'left',
      where: row.where ?? {},
      component: row.component,
      capabilities: open.map(({ capability }) => capability),
      source: reaching.row.sources[0],
    },
  ];
}

/** Without a generation asked for, the one in which the permission fares best. Names for addresses are another rule's. */
function judgeHere(
  { facts, wasi, mode }: CheckContext,
  target: TargetId,
  row: ComponentRow,
  permission: Permission,
  { granted, shared }: Around,
): Judgement {
  const matrix = facts.matrixOf(target, mode(row));
  const matrixRow = facts.rowOf(matrix, permission.capability);
  const scopes = permission.scopes.filter((scope) => !isNameForAddresses(matrixRow, scope));
  const isOnlyNames = scopes.length === 0 && permission.scopes.length > 0;
  const alone = shared.has(permission.capability);
  const judged = (wasi === undefined ? GENERATIONS : [wasi]).map((generation) =>
    facts.judge(matrix, { ...permission, scopes }, { wasi: generation, granted, alone }),
  );
  const best = judged.toSorted((a, b) => RANK[a.enforcement] - RANK[b.enforcement])[0]!;
  return isOnlyNames ? { ...best, enforcement: 'enforced' } : best;
}

/** The limits that every row has at one value: set once for all of them, they are exact. */
function limitsOfAll({ rows }: CheckContext): ReadonlySet<Capability> {
  const values = new Map<Capability, { readonly printed: Set<string>; readonly rows: Set<ComponentRow> }>();
  for (const row of rows.components) {
    for (const { capability, scopes } of rows.permissionsOf(row)) {
      if (!capabilityDeclaration(capability).limit) continue;
      const value = values.get(capability) ?? { printed: new Set(), rows: new Set() };
      value.printed.add(printPermission({ capability, scopes }));
      value.rows.add(row);
      values.set(capability, value);
    }
  }
  return new Set(
    [...values].flatMap(([capability, { printed, rows: having }]) =>
      printed.size === 1 && having.size === rows.components.length ? [capability] : [],
    ),
  );
}

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
