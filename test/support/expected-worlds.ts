import type { TargetId } from '../../src/core/catalogue/enforcement.ts';
import { makePlan, serverOf } from '../../src/core/compile/plan.ts';
import { settle } from '../../src/core/compile/settle.ts';
import type { Plan, PlannedRow } from '../../src/core/compile/target.ts';
import { targetOf } from '../../src/core/compile/targets/index.ts';
import { wasiInterfaces, type WasiGeneration } from '../../src/core/permissions/interface-names.ts';
import { kebabName } from '../../src/core/permissions/names.ts';
import type { Permission, PermissionsTable } from '../../src/core/permissions/permission.ts';

interface ExpectedWorld {
  readonly name: string;
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

interface WorldOptions {
  readonly wasi: WasiGeneration;
  readonly service: string;
  readonly set?: ReadonlyMap<string, string>;
}

/** What each row's world has to import and export by the table alone: the interfaces of its permissions, and of its calls. */
export function expectedWorlds(
  table: PermissionsTable,
  id: TargetId,
  { wasi, service, set = new Map() }: WorldOptions,
): readonly ExpectedWorld[] {
  const { table: settled, values } = settle(table, set);
  const plan = makePlan(settled, targetOf(id), {
    wasi,
    service,
    registry: 'registry.example/shop',
    locale: 'en',
    values,
    wit: [],
  });
  const called = new Set(plan.rows.flatMap(callsOf));
  return plan.rows.map((row) => {
    const interfaces = possibleFor(row).map((permission) => interfacesOf(permission, plan));
    const exports = [
      ...interfaces.flatMap((one) => one.exports),
      ...(called.has(row.name) ? [plan.offered.get(row.name)!] : []),
    ];
    return {
      name: plan.worlds.worlds.find(({ component }) => component === row.name)!.name,
      imports: [
        ...interfaces.flatMap((one) => one.imports),
        ...callsOf(row).map((name) => plan.offered.get(name)!),
      ],
      exports: exports.length > 0 ? exports : [`wasi:cli/run@${targetOf(id).wasi[wasi]}`],
    };
  });
}

/** What the target offers at all. */
function possibleFor({ permissions }: PlannedRow): readonly Permission[] {
  return permissions
    .filter(({ judgement, obstacle }) => judgement.enforcement !== 'unsupported' && !obstacle)
    .map(({ permission }) => permission);
}

function callsOf(row: PlannedRow): readonly string[] {
  return possibleFor(row)
    .flatMap(({ scopes }) => scopes)
    .flatMap((scope) => (scope.kind === 'call' ? [kebabName(scope.component)] : []));
}

function interfacesOf(permission: Permission, { target: id, table, wasi }: Plan) {
  const target = targetOf(id);
  const own = target.interfaces(permission, wasi, serverOf(table, permission));
  if (own !== undefined) return own;
  const { imports = [], exports = [] } = wasiInterfaces(permission.capability, wasi) ?? {};
  const versioned = (ids: readonly string[]) => ids.map((one) => `${one}@${target.wasi[wasi]}`);
  return { imports: versioned(imports), exports: versioned(exports) };
}
