import { stringify } from 'smol-toml';
import type { Capability } from '../../permissions/capability.ts';
import type { Permission, Scope } from '../../permissions/permission.ts';
import { scopeText } from '../../permissions/print.ts';
import { kebabName } from '../../permissions/names.ts';
import { serverOf } from '../plan.ts';
import type { Plan, PlannedRow, Unit } from '../target.ts';
import { partsOf } from '../units.ts';
import { outboundHosts } from './spin-hosts.ts';
import { spinNames, variableKey, type SpinNames } from './spin-names.ts';

type Table = Record<string, unknown>;

/** `spin.toml`, manifest version 2. */
export function spinManifest(plan: Plan): string {
  const names = spinNames(plan);
  const triggers = triggersOf(plan, names);
  const variables = applicationVariables(plan, names);
  return stringify({
    spin_manifest_version: 2,
    application: { name: plan.service, version: '0.1.0' },
    ...(Object.keys(variables).length > 0 && { variables }),
    ...(Object.keys(triggers).length > 0 && { trigger: triggers }),
    component: Object.fromEntries(
      plan.rows.map((row) => [names.ids.get(row.name)!, componentTable(row, plan, names)]),
    ),
  });
}

/** A row that is only ever a dependency has a source and no rights of its own. */
function componentTable(row: PlannedRow, plan: Plan, names: SpinNames): Table {
  const unit = plan.units.find(({ name }) => name === row.name);
  const source = { source: sourceOf(row, unit !== undefined) };
  return unit === undefined ? source : { ...source, ...grantTable(unit, plan, names) };
}

/** A dependency that calls further ones is composed with them beforehand: Spin satisfies what the component itself imports. */
export function sourceOf({ name, calls }: PlannedRow, isRoot: boolean): string {
  return `components/${name}${calls.length > 0 && !isRoot ? '.composed' : ''}.wasm`;
}

function grantTable(unit: Unit, plan: Plan, names: SpinNames): Table {
  const { granted, root } = unit;
  const hosts = [
    ...granted.flatMap((permission) =>
      outboundHosts(permission, serverOf({ rows: plan.externals }, permission)),
    ),
    ...chainedTo(unit, plan, names),
  ];
  const table: Table = {
    allowed_outbound_hosts: distinct(hosts),
    key_value_stores: labels(granted, ['keyvalue', 'keyvalue-read', 'keyvalue-write']),
    sqlite_databases: labels(
      granted.filter(({ row }) => row === undefined),
      ['sql', 'sql-read', 'sql-write'],
    ),
    ai_models: labels(granted, ['inference']),
    files: filesOf(granted),
    environment: Object.fromEntries(
      labels(granted, ['env']).map((name) => [name, plan.values.get(name) ?? '']),
    ),
    variables: Object.fromEntries(
      variablesOf(granted, names).map(({ variable }) => [variable, `{{ ${variable} }}`]),
    ),
    dependencies: dependenciesOf(root, plan, names),
  };
  return Object.fromEntries(Object.entries(table).filter(([, value]) => !isEmpty(value)));
}

function isEmpty(value: unknown): boolean {
  return Array.isArray(value) ? value.length === 0 : Object.keys(value as object).length === 0;
}

function distinct(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)];
}

function labels(granted: readonly Permission[], among: readonly Capability[]): readonly string[] {
  return distinct(
    granted
      .filter(({ capability }) => among.includes(capability))
      .flatMap(({ scopes }) => scopes.map(scopeText)),
  );
}

/** The routes of other rows that say `from` a part of this one are reached through Spin’s own host name. */
function chainedTo({ parts }: Unit, { units }: Plan, names: SpinNames): readonly string[] {
  return units
    .filter(({ root }) => parts.some((part) => answers(root, part)))
    .map(({ name }) => `http://${names.ids.get(name)}.spin.internal`);
}

/** True where a row has a route for that caller. */
function answers({ permissions }: PlannedRow, { name }: PlannedRow): boolean {
  return permissions.some(({ written }) =>
    written?.scopes.some((scope) => scope.kind === 'from' && kebabName(scope.row) === name),
  );
}

/** The folder of a guest path beside the generated files; the root of the guest has one too. */
export function folderOf(guest: string): string {
  return guest.replace(/^\/+|\/+$/g, '') || 'root';
}

function filesOf(granted: readonly Permission[]): readonly Table[] {
  const guests = granted
    .filter(({ capability }) => capability === 'fs-read' || capability === 'fs-write')
    .flatMap(({ scopes }) => scopes.flatMap((scope) => (scope.kind === 'directory' ? [scope.guest] : [])));
  return distinct(guests).map((guest) => ({ source: folderOf(guest), destination: guest }));
}

function dependenciesOf(root: PlannedRow, plan: Plan, names: SpinNames): Table {
  const called = plan.rows.filter(({ name }) => root.calls.includes(name));
  return Object.fromEntries(
    called.map((part) => {
      const inherited = inheritedBy(part, plan);
      return [
        plan.offered.get(part.name)!,
        {
          component: names.ids.get(part.name)!,
          ...(inherited.length > 0 && { inherit_configuration: inherited }),
        },
      ];
    }),
  );
}

const CATEGORIES: readonly (readonly [string, readonly Capability[]])[] = [
  ['ai_models', ['inference']],
  [
    'allowed_outbound_hosts',
    ['http-out', 'tcp-connect', 'udp', 'udp-listen', 'messaging', 'messaging-publish'],
  ],
  ['environment', ['env']],
  ['files', ['fs-read', 'fs-write']],
  ['key_value_stores', ['keyvalue', 'keyvalue-read', 'keyvalue-write']],
  ['variables', ['config', 'secret']],
];

/** True where no dependency that holds the part inherits the category of a permission. */
export function isKeptFrom(unit: Unit, part: PlannedRow, permission: Permission, plan: Plan): boolean {
  if (part.name === unit.name) return false;
  const byName = new Map(plan.rows.map((row) => [row.name, row]));
  const inherited = unit.root.calls
    .map((name) => byName.get(name)!)
    .filter((called) => partsOf(called, byName).includes(part))
    .flatMap((called) => inheritedBy(called, plan));
  return !inherited.includes(categoryOf(permission) ?? '');
}

/** The category of Spin's configuration in which a permission stands. */
function categoryOf({ capability, row }: Permission): string | undefined {
  if (capability.startsWith('sql')) return row === undefined ? 'sqlite_databases' : 'allowed_outbound_hosts';
  return CATEGORIES.find(([, among]) => among.includes(capability))?.[0];
}

/** Once for each plan: the report asks for every permission of every part. */
const inheritances = new WeakMap<Plan, ReadonlyMap<string, readonly string[]>>();

/** What a dependency and all that it calls need of the caller's configuration, by category. */
function inheritedBy({ name }: PlannedRow, plan: Plan): readonly string[] {
  const known = inheritances.get(plan) ?? inheritanceOf(plan);
  inheritances.set(plan, known);
  return known.get(name)!;
}

function inheritanceOf(plan: Plan): ReadonlyMap<string, readonly string[]> {
  const byName = new Map(plan.rows.map((row) => [row.name, row]));
  const own = new Map(
    plan.rows.map((row) => {
      const categories = row.permissions.flatMap(({ written }) => (written && categoryOf(written)) ?? []);
      const calls = plan.units.some(({ root }) => answers(root, row));
      return [row, [...categories, ...(calls ? ['allowed_outbound_hosts'] : [])]] as const;
    }),
  );
  return new Map(
    plan.rows.map((row) => {
      const needed = partsOf(row, byName).flatMap((part) => own.get(part)!);
      return [row.name, distinct(needed).toSorted()] as const;
    }),
  );
}

interface Variable {
  readonly variable: string;
  readonly name: string;
  readonly secret: boolean;
}

/** The variables of the application that permissions name. */
export function variablesOf(granted: readonly Permission[], names: SpinNames): readonly Variable[] {
  return granted
    .filter(({ capability }) => capability === 'config' || capability === 'secret')
    .flatMap(({ capability, scopes }) =>
      scopes.flatMap((scope): readonly Variable[] => {
        const name = scopeText(scope);
        const variable = names.variables.get(variableKey(capability, name));
        return variable === undefined ? [] : [{ variable, name, secret: capability === 'secret' }];
      }),
    );
}

function applicationVariables(plan: Plan, names: SpinNames): Table {
  const all = plan.units.flatMap(({ granted }) => variablesOf(granted, names));
  return Object.fromEntries(
    all.map(({ variable, name, secret }) => {
      const value = secret ? undefined : plan.values.get(name);
      return [
        variable,
        value === undefined ? { required: true, ...(secret && { secret: true }) } : { default: value },
      ];
    }),
  );
}

function triggersOf(plan: Plan, names: SpinNames): Table {
  const triggers = plan.units.flatMap(({ name, root }) =>
    root.permissions.flatMap(({ written }) =>
      (written?.scopes ?? []).flatMap((scope) => {
        const trigger = triggerOf(written!, scope, plan);
        return trigger
          ? [{ kind: trigger.kind, table: { component: names.ids.get(name)!, ...trigger.table } }]
          : [];
      }),
    ),
  );
  const kinds = distinct(triggers.map(({ kind }) => kind));
  return Object.fromEntries(
    kinds.map((kind) => [
      kind,
      triggers.flatMap((trigger) => (trigger.kind === kind ? [trigger.table] : [])),
    ]),
  );
}

function triggerOf(
  permission: Permission,
  scope: Scope,
  plan: Plan,
): { readonly kind: string; readonly table: Table } | undefined {
  switch (permission.capability) {
    case 'http-in':
      return { kind: 'http', table: { route: scope.kind === 'from' ? { private: true } : routeText(scope) } };
    case 'schedule':
      return { kind: 'cron', table: { cron_expression: withSeconds(scopeText(scope)) } };
    case 'messaging':
    case 'messaging-subscribe': {
      const [address] = outboundHosts(
        { capability: 'messaging-publish', scopes: [] },
        serverOf({ rows: plan.externals }, permission),
      );
      return { kind: 'redis', table: { address, channel: scopeText(scope) } };
    }
    default:
      return undefined;
  }
}

/** Every route is `/...`. */
export function routeText(scope: Scope): string {
  return scope.kind === 'any' ? '/...' : scopeText(scope);
}

/** The cron trigger's expressions start with a field for seconds. */
export function withSeconds(expression: string): string {
  return expression.trim().split(/\s+/).length === 5 ? `0 ${expression}` : expression;
}
