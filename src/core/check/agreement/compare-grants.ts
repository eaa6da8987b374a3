import type { TargetId } from '../../catalogue/enforcement.ts';
import { CAPABILITIES, capabilityDeclaration, type Capability } from '../../permissions/capability.ts';
import { covers, includesCapability } from '../../permissions/covers.ts';
import type { ExternalRow, Permission } from '../../permissions/permission.ts';
import { distinctGrants, type ManifestGrant } from '../../compile/manifest-grant.ts';
import { findLine, lineOfGrant } from './find-line.ts';
import {
  foldName,
  holds,
  judgeGrant,
  permissionOf,
  SPIN_INTERNAL,
  type GrantVerdict,
} from './judge-grant.ts';
import type { ReadManifest } from './read-manifests.ts';
import type { RowsOnTarget } from './rows-on-target.ts';

/** Where a manifest and the table part. Rows are told by their kebab names. */
export type Disagreement =
  | {
      readonly kind: Exclude<GrantVerdict, 'agrees'>;
      readonly line: number;
      readonly row: string;
      /** All that stand on that line. */
      readonly grants: readonly ManifestGrant[];
      /** What the row states of the same capabilities. */
      readonly has: readonly Permission[];
    }
  | {
      /** The manifest leaves out what the row states. */
      readonly kind: 'less';
      readonly line: number;
      readonly row: string;
      readonly missing: readonly Permission[];
    }
  | {
      /** A component that is no row. */
      readonly kind: 'no-row';
      readonly line: number;
      readonly component: string;
      readonly grants: readonly ManifestGrant[];
    }
  | {
      /** None of the manifest's components is a row. */
      readonly kind: 'no-rows';
      readonly line: number;
      readonly components: readonly string[];
    }
  | {
      /** More than any row is granted, for every component. */
      readonly kind: 'more-for-all';
      readonly line: number;
      readonly grants: readonly ManifestGrant[];
    };

export interface Comparison {
  readonly rows: RowsOnTarget;
  readonly externals: readonly ExternalRow[];
  readonly doubtful: ReadonlySet<string>;
  /** True where the row does not say the scope of a capability. */
  readonly isOpen: (row: string, capability: Capability) => boolean;
  /** The kebab names of external rows. */
  readonly isExternal: (component: string) => boolean;
}

/** Holds the manifests of one target against the table. */
export function* compareGrants(
  manifests: readonly ReadManifest[],
  comparison: Comparison,
): Iterable<Disagreement> {
  const given = manifests.flatMap(({ grants }) => grants);
  for (const manifest of manifests) yield* compareManifest(manifest, given, comparison);
}

function* compareManifest(
  manifest: ReadManifest,
  given: readonly ManifestGrant[],
  comparison: Comparison,
): Iterable<Disagreement> {
  const { rows, isExternal } = comparison;
  const grants = distinctGrants(manifest.grants);
  const components = [...new Set(grants.map(({ component }) => component))].filter((name) => name !== '*');
  const strangers = components.filter((name) => rows.named(name) === undefined && !isExternal(name));
  const isOther = components.length > 0 && strangers.length === components.length;
  if (isOther && !manifest.isCommand) {
    const line = findLine(manifest, components[0]!, [components[0]!]);
    yield { kind: 'no-rows', line, components };
  }
  if (isOther) return;
  const found = grants.flatMap((grant) => compareGrant(grant, manifest, comparison) ?? []);
  const differing = new Set(
    found.flatMap((one) =>
      'row' in one ? one.grants.map(({ capability }) => `${one.row} ${familyOf(capability)}`) : [],
    ),
  );
  yield* byLine(found);
  for (const component of strangers) {
    const own = grants.filter((grant) => grant.component === component && !isLimit(grant));
    if (own.length === 0) continue;
    yield { kind: 'no-row', line: findLine(manifest, component, [component]), component, grants: own };
  }
  if (manifest.isWhole) yield* leftOut(manifest, components, given, differing, comparison);
}

function isLimit({ capability }: ManifestGrant): boolean {
  return capabilityDeclaration(capability).limit === true;
}

function familyOf(capability: Capability): string {
  return capability.replace(/^(keyvalue|blobstore|sql|messaging|fs)-.*$/, '$1');
}

type GrantDisagreement = Extract<
  Disagreement,
  { readonly grants: unknown; readonly kind: GrantVerdict | 'more-for-all' }
>;

/** What stands on one line, and parts from the row in one way, is said at once. */
function byLine(found: readonly GrantDisagreement[]): readonly GrantDisagreement[] {
  const lines = new Map<string, GrantDisagreement>();
  for (const one of found) {
    const key = JSON.stringify([one.kind, one.line, 'row' in one ? one.row : undefined]);
    const before = lines.get(key);
    if (before === undefined) lines.set(key, one);
    else if ('row' in one && 'row' in before) {
      const has = [...new Set([...before.has, ...one.has])];
      lines.set(key, { ...before, grants: [...before.grants, ...one.grants], has });
    } else if (!('row' in before)) lines.set(key, { ...before, grants: [...before.grants, ...one.grants] });
  }
  return [...lines.values()];
}

function compareGrant(
  grant: ManifestGrant,
  manifest: ReadManifest,
  { rows, externals, doubtful, isOpen }: Comparison,
): GrantDisagreement | undefined {
  const isUntold = (row: string) =>
    doubtful.has(row) || statedAs(grant.capability).some((capability) => isOpen(row, capability));
  const judge = (row: string) =>
    rows.composition(row).some(isUntold) ? 'agrees' : judgeGrant(grant, row, rows, externals);
  const line = () => lineOfGrant(manifest, grant);
  if (grant.component === '*') {
    if (doubtful.size > 0) return undefined;
    const isHeld = isLimit(grant)
      ? rows.everywhere.every(({ capability }) => capability !== grant.capability) ||
        holds(rows.everywhere, grant)
      : holds(rows.everywhere, grant) || rows.names.some((row) => judge(row) === 'agrees');
    return isHeld ? undefined : { kind: 'more-for-all', line: line(), grants: [grant] };
  }
  const named = rows.named(grant.component);
  if (named === undefined || named === 'unsure') return undefined;
  const kind = judge(named.row);
  if (kind === 'agrees' || isSharedWithOwner(grant, manifest, rows, judge)) return undefined;
  const has = rows
    .stated(named.row)
    .filter(({ capability }) => statedAs(grant.capability).includes(capability));
  return { kind, line: line(), row: named.row, grants: [grant], has };
}

/** What a workload has as a whole is one of its components'. */
function isSharedWithOwner(
  { capability }: ManifestGrant,
  { grants }: ReadManifest,
  { target, named }: RowsOnTarget,
  judge: (row: string) => GrantVerdict,
): boolean {
  if (target.sharesInManifest?.(capability) !== true) return false;
  return grants.some(({ component }) => {
    const owner = named(component);
    return owner !== undefined && (owner === 'unsure' || judge(owner.row) === 'agrees');
  });
}

/** Capabilities whose absence from a manifest breaks the component. */
const NEEDED: ReadonlySet<string> = new Set([
  'http-out',
  'tcp-connect',
  'udp',
  'fs',
  'env',
  'config',
  'secret',
  'keyvalue',
  'blobstore',
  'sql',
  'messaging',
  'inference',
  'schedule',
  'memory',
]);

/** What stands in another file of the target than the one with the component. */
const ELSEWHERE: Partial<Readonly<Record<TargetId, readonly string[]>>> = {
  spin: ['memory'],
  spinkube: ['memory'],
  wassette: ['secret'],
  wasmcloud: ['secret'],
};

function* leftOut(
  manifest: ReadManifest,
  components: readonly string[],
  given: readonly ManifestGrant[],
  differing: ReadonlySet<string>,
  { rows, doubtful, isOpen }: Comparison,
): Iterable<Disagreement> {
  for (const component of components) {
    const named = rows.named(component);
    if (named === undefined || named === 'unsure' || doubtful.has(named.row)) continue;
    const { row } = named;
    const provided = given.filter((grant) => {
      const owner = rows.named(grant.component);
      return owner !== undefined && owner !== 'unsure' && rows.composition(owner.row).includes(row);
    });
    const missing = rows.meant(row).filter((grant) => {
      const family = familyOf(grant.capability);
      const isExpected =
        NEEDED.has(family) &&
        ELSEWHERE[rows.target.id]?.includes(family) !== true &&
        !statedAs(grant.capability).some((capability) => isOpen(row, capability));
      return isExpected && !differing.has(`${row} ${family}`) && !isProvided(grant, provided);
    });
    if (missing.length === 0) continue;
    const stated = missing.map((grant) => statedFor(grant, row, rows));
    yield {
      kind: 'less',
      line: findLine(manifest, component, [component]),
      row,
      missing: [...new Map(stated.map((permission) => [JSON.stringify(permission), permission])).values()],
    };
  }
}

/** A grant of the same kind that cannot be compared counts as given. */
function isProvided(wanted: ManifestGrant, provided: readonly ManifestGrant[]): boolean {
  const { capability, scope, server } = wanted;
  if (holds(provided, wanted)) return true;
  if (scope?.kind === 'origin' && scope.host.endsWith(SPIN_INTERNAL)) return true;
  return provided.some((one) => {
    if (
      scope?.kind === 'name' &&
      one.scope?.kind === 'name' &&
      VALUES.has(capability) &&
      VALUES.has(one.capability)
    )
      return foldName(scope.name) === foldName(one.scope.name);
    if (VALUES.has(capability) && VALUES.has(one.capability)) return one.scope?.kind === 'any';
    if (!includesCapability(one.capability, capability)) return false;
    if (isLimit(one) || one.scope?.kind === 'parameter' || server !== undefined) return true;
    if (scope?.kind === 'directory' && one.scope?.kind === 'directory')
      return covers(
        [{ capability: one.capability, scopes: [{ kind: 'directory', guest: one.scope.guest }] }],
        { capability, scopes: [{ kind: 'directory', guest: scope.guest }] },
      );
    return scope?.kind === 'any';
  });
}

/** The capabilities of a table that a grant of a manifest may stand for. */
function statedAs(capability: Capability): readonly Capability[] {
  if (VALUES.has(capability)) return [...VALUES];
  return CAPABILITIES.filter((one) => familyOf(one) === familyOf(capability));
}

const VALUES: ReadonlySet<Capability> = new Set(['env', 'config', 'secret']);

/** The permission of the row that a grant of the target stands for. */
function statedFor(grant: ManifestGrant, row: string, rows: RowsOnTarget): Permission {
  const own = rows
    .row(row)
    .permissions.flatMap(({ permission: { capability, scopes } }) =>
      scopes.map((scope): Permission => ({ capability, scopes: [scope] })),
    );
  const meant = permissionOf(grant);
  return (
    own.find((permission) => covers([permission], meant)) ??
    own.find((permission) => isOneName(permission, grant)) ??
    own.find((permission) => covers([meant], permission)) ??
    own.find(({ capability }) => familyOf(capability) === familyOf(grant.capability)) ??
    meant
  );
}

function isOneName({ capability, scopes: [scope] }: Permission, grant: ManifestGrant): boolean {
  return (
    VALUES.has(capability) &&
    VALUES.has(grant.capability) &&
    scope?.kind === 'name' &&
    grant.scope?.kind === 'name' &&
    foldName(scope.name) === foldName(grant.scope.name)
  );
}
