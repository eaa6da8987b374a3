import { matrixOf } from '../catalogue/matrix/index.ts';
import { isHeld, judge, type Judgement } from '../catalogue/judge.ts';
import { openWithout } from '../catalogue/open-without.ts';
import type { Mode } from '../catalogue/enforcement.ts';
import { permissionsOf } from '../component/grants.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import { givenInterfaces } from '../wit/given-interfaces.ts';
import type { Locale } from '../locales/locale.ts';
import { wasiInterfaces, type WasiGeneration } from '../permissions/interface-names.ts';
import { findRow, kebabName } from '../permissions/names.ts';
import type {
  ComponentRow,
  ExternalRow,
  Permission,
  PermissionsTable,
  Scope,
} from '../permissions/permission.ts';
import { withoutDoubleMounts } from './double-mounts.ts';
import { letterWords } from './letter-words.ts';
import { deployedUnits } from './units.ts';
import type { Plan, PlannedPermission, PlannedRow, Target } from './target.ts';
import { worldRows } from './world-rows.ts';
import { writeWorlds } from './worlds.ts';

export interface PlanOptions {
  readonly wasi: WasiGeneration;
  /** Kebab-case. */
  readonly service: string;
  readonly registry: string;
  readonly locale: Locale;
  readonly values: ReadonlyMap<string, string>;
  /** The interfaces that someone has written. */
  readonly wit: readonly WitFile[];
}

/** Judges every permission of a table on a target. The table has been settled: no unread items, every parameter that needs a value has one. */
export function makePlan(table: PermissionsTable, target: Target, options: PlanOptions): Plan {
  const plan = planWithoutWorlds(table, target, options);
  const worlds = worldsOf(plan, target, options);
  const offered = new Map(
    worlds.worlds.flatMap(({ component, exports }) =>
      exports.flatMap(({ id, reason }) => (reason === undefined ? [[component, id] as const] : [])),
    ),
  );
  return { ...plan, worlds, offered };
}

/** The same plan with no worlds in it: what is granted stands in it, and it takes a fraction of the time. */
export function planWithoutWorlds(table: PermissionsTable, target: Target, options: PlanOptions): Plan {
  const rows = table.rows.flatMap((row) => (row.kind === 'component' ? [row] : []));
  const everywhere = rows.filter(({ component }) => component === '*').flatMap(permissionsOf);
  const own = distinctRows(rows.filter(({ component }) => component !== '*'));
  const context: RowContext = {
    table,
    target,
    wasi: options.wasi,
    everywhere,
    alone: own.length === 1,
    names: new Set(own.map(({ component }) => kebabName(component))),
    serving: servingRows(own),
  };
  const planned = withoutDoubleMounts(
    own.map((row) => planRow(row, context)),
    target.composition,
  );
  return {
    target: target.id,
    wasi: options.wasi,
    service: options.service,
    registry: options.registry,
    locale: options.locale,
    table,
    rows: planned,
    units: deployedUnits(planned),
    externals: table.rows.flatMap((row) => (row.kind === 'external' ? [row] : [])),
    values: options.values,
    worlds: { text: '', worlds: [], placeholders: [] },
    offered: new Map(),
  };
}

interface RowContext {
  readonly table: PermissionsTable;
  readonly target: Target;
  readonly wasi: WasiGeneration;
  readonly everywhere: readonly Permission[];
  readonly alone: boolean;
  readonly names: ReadonlySet<string>;
  /** The names of the rows that run inside something that serves. */
  readonly serving: ReadonlySet<string>;
}

/** An identical repeat of a row says nothing new; names are known to map apart. */
function distinctRows(rows: readonly ComponentRow[]): readonly ComponentRow[] {
  return [...new Map(rows.map((row) => [kebabName(row.component), row])).values()];
}

/** What serves, and what it calls: a part runs in the mode of its composition. */
function servingRows(rows: readonly ComponentRow[]): ReadonlySet<string> {
  const byName = new Map(rows.map((row) => [kebabName(row.component), permissionsOf(row)]));
  const serves = [...byName].filter(([, own]) => own.some(({ capability }) => capability === 'http-in'));
  const serving = new Set(serves.map(([name]) => name));
  for (const name of serving) for (const called of calledBy(byName.get(name) ?? [])) serving.add(called);
  return serving;
}

function calledBy(permissions: readonly Permission[]): readonly string[] {
  return permissions
    .flatMap(({ scopes }) => scopes)
    .flatMap((scope) => (scope.kind === 'call' ? [kebabName(scope.component)] : []));
}

function planRow(row: ComponentRow, context: RowContext): PlannedRow {
  const own = permissionsOf(row);
  const mode: Mode = context.serving.has(kebabName(row.component)) ? 'serve' : 'run';
  const platform = matrixOf(context.target.id, mode);
  const matrix = context.target.matrix?.(platform) ?? platform;
  const granted = [...own, ...context.everywhere];
  const judged = (permission: Permission) =>
    judge(matrix, permission, { wasi: context.wasi, alone: context.alone, granted });
  const name = kebabName(row.component);
  const calls = calledBy(granted).filter((called) => context.names.has(called));
  return {
    component: row.component,
    name,
    language: row.language,
    mode,
    permissions: granted
      .flatMap((permission) => apart(permission, judged(permission)))
      .map((permission) => planPermission(permission, judged(permission), context)),
    calls: [...new Set(calls)],
    open: openWithout(matrix, granted, { wasi: context.wasi }),
  };
}

/** Scopes that the target holds, leaves open or does not offer stand apart: each kind is reported for itself. */
function apart(permission: Permission, { scopes }: Judgement): readonly Permission[] {
  const kinds = new Map<string, Scope[]>();
  for (const { scope, enforcement } of scopes) {
    const kind = isHeld(enforcement) ? 'held' : enforcement;
    if (scope !== undefined) kinds.set(kind, [...(kinds.get(kind) ?? []), scope]);
  }
  if (kinds.size < 2) return [permission];
  return [...kinds.values()].map((some) => withScopes(permission, some));
}

function withScopes(permission: Permission, scopes: readonly Scope[]): Permission {
  return { ...permission, scopes };
}

function planPermission(
  permission: Permission,
  judgement: PlannedPermission['judgement'],
  { target, table }: RowContext,
): PlannedPermission {
  const held = judgement.scopes.filter(
    ({ enforcement }) => enforcement === 'enforced' || enforcement === 'coarse',
  );
  if (held.length === 0) return { permission, judgement };
  const scopes = held.flatMap(({ scope }): readonly Scope[] => (scope === undefined ? [] : [scope]));
  const obstacle = target.obstacle?.({ ...permission, scopes }, serverOf(table, permission), table);
  if (obstacle !== undefined) return { permission, judgement, obstacle };
  return { permission, judgement, written: { ...permission, scopes } };
}

/** The external row that stands behind a resource. */
export function serverOf(
  { rows }: Pick<PermissionsTable, 'rows'>,
  { row }: Permission,
): ExternalRow | undefined {
  const found = row === undefined ? undefined : findRow(rows, row);
  return found?.kind === 'external' ? found : undefined;
}

/** A world leaves out what cannot run there. */
function worldsOf({ rows, wasi, table }: Plan, target: Target, options: PlanOptions): Plan['worlds'] {
  const possible: PermissionsTable = {
    rows: rows.map(({ component, language, permissions }) => ({
      kind: 'component',
      component,
      language,
      function: '',
      cell: {
        none: false,
        items: permissions
          .filter(({ judgement, obstacle }) => judgement.enforcement !== 'unsupported' && !obstacle)
          .map(({ permission }) => ({ kind: 'permission', permission })),
      },
    })),
  };
  const version = target.wasi[wasi]!;
  return writeWorlds(
    worldRows(possible, {
      nameOf: kebabName,
      interfacesOf(permission) {
        const ofHost = target.interfaces(permission, wasi, serverOf(table, permission));
        if (ofHost !== undefined) return ofHost;
        const names = wasiInterfaces(permission.capability, wasi) ?? { imports: [], exports: [] };
        return {
          imports: names.imports.map((id) => `${id}@${version}`),
          exports: names.exports.map((id) => `${id}@${version}`),
        };
      },
    }),
    {
      package: `${packageName(options.service)}:worlds@0.1.0`,
      run: `wasi:cli/run@${version}`,
      given: givenByComponent(options.wit, rows),
      locale: options.locale,
    },
  );
}

/** The service's name where WIT and `wac` want one. */
export function packageName(service: string): string {
  return letterWords(service);
}

/** The written interface of a component is the one with its name. */
function givenByComponent(
  files: readonly WitFile[],
  rows: readonly PlannedRow[],
): ReadonlyMap<string, string> {
  const ids = givenInterfaces(files);
  return new Map(
    rows.flatMap(({ name }) => {
      const id = ids.get(name);
      return id === undefined ? [] : [[name, id] as const];
    }),
  );
}
