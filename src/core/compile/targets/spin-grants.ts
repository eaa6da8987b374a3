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
  const names = spinNames(plan);
  return distinctGrants([
    ...plan.units.flatMap((unit) => unitGrants(unit, plan, names)),
    ...everywhereGrants(plan),
  ]);
}

function unitGrants(unit: Unit, plan: Plan, names: SpinNames): readonly ManifestGrant[] {
  const component = names.ids.get(unit.name)!;
  const own = new Set(unit.root.permissions.flatMap(({ written }) => written ?? []));
  const isOwn = (permission: Permission) => own.has(permission);
  return unit.granted.flatMap((permission) => {
    const { capability } = permission;
    const grants = [
      ...expectedHostGrants(component, permission, serverOf({ rows: plan.externals }, permission)),
      ...permission.scopes.flatMap((scope) => scopeGrants(component, permission, scope, names)),
    ];
    const isOfRootOnly = ['http-in', 'schedule', 'call', 'messaging-subscribe'].includes(capability);
    return isOfRootOnly && !isOwn(permission) ? [] : grants;
  });
}

function scopeGrants(
  component: string,
  { capability, row }: Permission,
  scope: Scope,
  names: SpinNames,
): readonly ManifestGrant[] {
  switch (capability) {
    case 'http-in':
      return [{ component, capability, scope: routeScope(scope, names) }];
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

function routeScope(scope: Scope, names: SpinNames): Scope {
  if (scope.kind === 'any') return { kind: 'route', path: '/', prefix: true };
  return scope.kind === 'from'
    ? { kind: 'from', row: names.ids.get(kebabName(scope.row)) ?? scope.row }
    : scope;
}

function withoutSeconds(expression: string): Scope {
  return { kind: 'cron', expression: withSeconds(expression).replace(/^0 (?=(?:\S+ ){4}\S+$)/, '') };
}
