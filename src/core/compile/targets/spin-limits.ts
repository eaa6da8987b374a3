import { stringify } from 'smol-toml';
import type { Scope } from '../../permissions/permission.ts';
import { grantToAll, type ManifestGrant } from '../manifest-grant.ts';
import { shellLine } from '../shell-word.ts';
import type { Plan } from '../target.ts';
import { variablesOf } from './spin-manifest.ts';
import { spinNames } from './spin-names.ts';
import { spinStores, storeTables } from './spin-stores.ts';

/** What holds for the whole application: the highest limit that some row needs, and writing. */
export interface ApplicationGrants {
  readonly memory?: number;
  readonly milliseconds?: number;
  readonly instances?: number;
  readonly writes: boolean;
  /** True where the HTTP trigger runs, which alone knows `--listen` and `--request-timeout`. */
  readonly serves: boolean;
}

export function applicationGrants({ rows }: Plan): ApplicationGrants {
  const written = rows.flatMap(({ permissions }) => permissions.flatMap((planned) => planned.written ?? []));
  const scopes = written.flatMap((permission) => permission.scopes);
  const highest = (numberOf: (scope: Scope) => number | undefined): number | undefined => {
    const numbers = scopes.flatMap((scope) => numberOf(scope) ?? []);
    return numbers.length > 0 ? numbers.reduce((a, b) => Math.max(a, b)) : undefined;
  };
  const memory = highest((scope) => (scope.kind === 'size' ? scope.bytes : undefined));
  const serves = written.some(({ capability }) => capability === 'http-in');
  const milliseconds = highest((scope) => (scope.kind === 'duration' ? scope.milliseconds : undefined));
  const instances = highest((scope) => (scope.kind === 'count' ? scope.count : undefined));
  return {
    ...(memory !== undefined && { memory }),
    ...(serves && milliseconds !== undefined && { milliseconds }),
    ...(instances !== undefined && { instances }),
    writes: written.some(({ capability }) => capability === 'fs-write'),
    serves,
  };
}

/** `runtime-config.toml`, the operator's file: the limit of memory, and what stands behind each label. */
export function spinRuntimeConfig(plan: Plan): string {
  const { memory } = applicationGrants(plan);
  return stringify({
    ...(memory !== undefined && { max_instance_memory: memory }),
    ...storeTables(spinStores(plan)),
  });
}

/** `run.sh`: starts the application as the table says, after checking that each variable has a value. */
export function spinScript(plan: Plan): string {
  const { milliseconds, instances, writes, serves } = applicationGrants(plan);
  const names = spinNames(plan);
  const needed = plan.units
    .flatMap(({ granted }) => variablesOf(granted, names))
    .filter(({ name, secret }) => secret || !plan.values.has(name))
    .map(({ variable }) => `SPIN_VARIABLE_${variable.toUpperCase()}`);
  const words = [
    'spin',
    'up',
    '--from',
    'spin.toml',
    ...(serves ? ['--listen', '127.0.0.1:3000'] : []),
    '--runtime-config-file',
    'runtime-config.toml',
    ...(writes ? ['--allow-transient-write'] : []),
    ...(milliseconds === undefined ? [] : ['--request-timeout', `${milliseconds}ms`]),
  ];
  return [
    '#!/bin/sh',
    'set -eu',
    'cd "$(dirname "$0")"',
    ...[...new Set(needed)].map((name) => `: "\${${name}:?}"`),
    ...(instances === undefined ? [] : [`export SPIN_MAX_INSTANCE_COUNT=${instances}`]),
    `exec ${shellLine(words)}`,
    '',
  ].join('\n');
}

/** The grants that hold for every component of the application. */
export function everywhereGrants(plan: Plan): readonly ManifestGrant[] {
  const { memory, milliseconds, instances, writes } = applicationGrants(plan);
  return [
    ...(memory === undefined ? [] : [grantToAll('memory', { kind: 'size', bytes: memory })]),
    ...(milliseconds === undefined ? [] : [grantToAll('timeout', { kind: 'duration', milliseconds })]),
    ...(instances === undefined ? [] : [grantToAll('instances', { kind: 'count', count: instances })]),
    ...(writes ? [grantToAll('fs-write', { kind: 'any' })] : []),
  ];
}
