import type { Capability } from '../../permissions/capability.ts';
import type { Permission, Scope } from '../../permissions/permission.ts';
import { kebabName } from '../../permissions/names.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { serverOf } from '../plan.ts';
import type { Plan, Unit } from '../target.ts';
import { expectedHostGrants } from './spin-hosts.ts';
import { everywhereGrants } from './spin-limits.ts';
import { withSeconds } from './spin-manifest.ts';
import { spinNames, variableKey, type SpinNames } from './spin-names.ts';

/** What Spin's files grant for a plan. */
export function spinGrants(plan: Plan): readonly ManifestGrant[] {
  const context = { plan, names: spinNames(plan) };
  return distinctGrants([
    ...plan.units.flatMap((unit) => unitGrants(unit, context)),
    ...everywhereGrants(plan),
  ]);
}

interface Context {
  readonly plan: Plan;
  readonly names: SpinNames;
}

/** A trigger and a dependency are the root’s own: what it calls has them only as a unit of its own. */
const OF_ROOT: ReadonlySet<Capability> = new Set([
  'http-in',
  'schedule',
  'call',
  'messaging',
  'messaging-subscribe',
]);

function unitGrants({ name, root, granted }: Unit, context: Context): readonly ManifestGrant[] {
  const { plan, names } = context;
  const component = names.ids.get(name)!;
  const own = root.permissions.flatMap(({ written }) => written ?? []);
  const scoped = [
    ...granted.filter(({ capability }) => !OF_ROOT.has(capability)),
    ...own.filter(({ capability }) => OF_ROOT.has(capability)),
  ];
  return [
    ...granted.flatMap((permission) =>
      expectedHostGrants(component, permission, serverOf({ rows: plan.externals }, permission)),
    ),
    ...scoped.flatMap((permission) =>
      permission.scopes.flatMap((scope) => scopeGrants(component, permission, scope, context)),
    ),
  ];
}

function scopeGrants(
  component: string,
  { capability, row }: Permission,
  scope: Scope,
  context: Context,
): readonly ManifestGrant[] {
  const { names } = context;
  switch (capability) {
    case 'http-in':
      return routeScopes(scope, context).map((route) => ({ component, capability, scope: route }));
    case 'schedule':
      return [
        { component, capability, scope: scope.kind === 'cron' ? withoutSeconds(scope.expression) : scope },
      ];
    case 'messaging':
    case 'messaging-subscribe':
      return [{ component, capability: 'messaging-subscribe', scope }];
    case 'fs-read':
    case 'fs-write':
      return scope.kind === 'directory'
        ? [{ component, capability: 'fs-read', scope: { kind: 'directory', guest: scope.guest } }]
        : [];
    case 'env':
    case 'inference':
      return [{ component, capability, scope: scope.kind === 'name' ? scope : textScope(scope) }];
    case 'config':
    case 'secret': {
      const name =
        scope.kind === 'name' ? names.variables.get(variableKey(capability, scope.name)) : undefined;
      return name === undefined ? [] : [{ component, capability, scope: { kind: 'name', name } }];
    }
    case 'keyvalue':
    case 'keyvalue-read':
    case 'keyvalue-write':
      return [{ component, capability: 'keyvalue', scope: textScope(scope) }];
    case 'sql':
    case 'sql-read':
    case 'sql-write':
      return row === undefined ? [{ component, capability: 'sql', scope: textScope(scope) }] : [];
    case 'call':
      return scope.kind === 'call'
        ? [
            {
              component,
              capability,
              scope: { kind: 'call', component: names.ids.get(kebabName(scope.component))! },
            },
          ]
        : [];
    default:
      return [];
  }
}

/** A deployment parameter without a value stands as a name. */
function textScope(scope: Scope): Scope {
  return scope.kind === 'parameter' ? { kind: 'name', name: scope.text } : scope;
}

/** A caller inside another component reaches the route with that one’s rights. */
function routeScopes(scope: Scope, { plan, names }: Context): readonly Scope[] {
  if (scope.kind === 'any') return [{ kind: 'route', path: '/', prefix: true }];
  if (scope.kind !== 'from') return [scope];
  const caller = kebabName(scope.row);
  return plan.units
    .filter(({ parts }) => parts.some(({ name }) => name === caller))
    .map(({ name }) => ({ kind: 'from', row: names.ids.get(name)! }));
}

function withoutSeconds(expression: string): Scope {
  return { kind: 'cron', expression: withSeconds(expression).replace(/^0 (?=(?:\S+ ){4}\S+$)/, '') };
}
