import type { Capability } from '../../permissions/capability.ts';
import type { Permission } from '../../permissions/permission.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, mountsOf } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import {
  NO_PLAIN_PATH,
  NO_VARIABLE,
  parameterObstacle,
  patternObstacle,
  PLAIN_PATH,
  VARIABLE,
} from '../obstacles.ts';
import { pullArtefacts } from '../publish.ts';
import { defineTarget, type HostInterfaces, type Plan, type Unit } from '../target.ts';
import { tightestMemory, tightestTimeout } from '../tightest.ts';
import { readWasmtime, wasmtimeScript } from './wasmtime-script.ts';

const imports = (...names: string[]) => ({ imports: names, exports: [] });

const interfaces: HostInterfaces = ({ capability }, wasi) => {
  switch (capability) {
    case 'config':
      return imports('wasi:config/store@0.2.0-rc.1');
    case 'secret':
      return imports(`wasi:cli/environment@${wasi === '0.2' ? '0.2.12' : '0.3.0'}`);
    case 'keyvalue':
    case 'keyvalue-read':
    case 'keyvalue-write':
      return imports('wasi:keyvalue/store@0.2.0-draft');
    default:
      return undefined;
  }
};

function obstacle(permission: Permission) {
  const named = { ...permission, scopes: permission.scopes.filter(({ kind }) => kind !== 'any') };
  switch (permission.capability) {
    case 'env':
    case 'secret':
    case 'config':
      return patternObstacle(named, VARIABLE, NO_VARIABLE);
    case 'fs-read':
    case 'fs-write':
      return parameterObstacle(named, 'Wasmtime') ?? patternObstacle(named, PLAIN_PATH, NO_PLAIN_PATH);
    default:
      return undefined;
  }
}

/** What each flag grants at the least; most of them know no scope. */
const SWITCHES: readonly (readonly [readonly Capability[], readonly Capability[]])[] = [
  [
    ['tcp-connect', 'tcp-listen'],
    ['tcp-connect', 'tcp-listen'],
  ],
  [
    ['udp', 'udp-listen'],
    ['udp', 'udp-listen'],
  ],
  [['dns'], ['dns']],
  [['keyvalue', 'keyvalue-read', 'keyvalue-write'], ['keyvalue']],
];

function unitGrants(unit: Unit): readonly ManifestGrant[] {
  const { name: component, granted, root } = unit;
  const any = { kind: 'any' } as const;
  const isServing = root.mode === 'serve';
  const has = (among: readonly Capability[]) => granted.some(({ capability }) => among.includes(capability));
  const bytes = tightestMemory(granted);
  const milliseconds = tightestTimeout(granted);
  const named = (among: readonly Capability[], capability: Capability) =>
    namesOf(granted, among).map((name): ManifestGrant => ({
      component,
      capability,
      scope: { kind: 'name', name },
    }));
  const anyVariable = granted.some(
    ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
  );
  const streams = unit.parts.some(({ permissions }) =>
    permissions.some(({ permission }) => permission.capability === 'stdio'),
  );
  const counts = granted.flatMap(({ scopes }) =>
    scopes.flatMap((scope) => (scope.kind === 'count' ? [scope.count] : [])),
  );
  return [
    ...(isServing ? [{ component, capability: 'http-in', scope: any } as const] : []),
    ...(!isServing && has(['http-out']) ? [{ component, capability: 'http-out', scope: any } as const] : []),
    ...SWITCHES.filter(([among]) => has(among)).flatMap(([, opened]) =>
      opened.map((capability) => ({ component, capability, scope: any })),
    ),
    ...(anyVariable ? [{ component, capability: 'env', scope: any } as const] : []),
    ...(!isServing && streams ? [{ component, capability: 'stdio' } as const] : []),
    ...named(['env', 'secret'], 'env'),
    ...named(['config'], 'config'),
    ...mountsOf(granted).map((mount) => mountGrant(component, { ...mount, writable: true })),
    ...(bytes === undefined
      ? []
      : [{ component, capability: 'memory', scope: { kind: 'size', bytes } } as const]),
    ...(milliseconds === undefined
      ? []
      : [{ component, capability: 'timeout', scope: { kind: 'duration', milliseconds } } as const]),
    ...(isServing && counts.length > 0
      ? [
          {
            component,
            capability: 'instances',
            scope: { kind: 'count', count: counts.reduce((a, b) => Math.min(a, b)) },
          } as const,
        ]
      : []),
  ];
}

/** Wasmtime's command line: a start script for each unit, `serve` where it has `http-in`, `run` otherwise. */
export const wasmtime = defineTarget({
  id: 'wasmtime',
  wasi: { '0.2': '0.2.12', '0.3': '0.3.0' },
  composition: 'wac',
  kubernetes: false,
  interfaces,
  obstacle,
  write: ({ units, ...plan }: Plan) =>
    units.map((unit, index) => ({
      path: `run-${unit.name}.sh`,
      content: wasmtimeScript(unit, { units, ...plan }),
      ...(index === 0 && { main: true as const }),
    })),
  grants: ({ units }) => distinctGrants(units.flatMap(unitGrants)),
  read: readWasmtime,
  deploy: (plan) => pullArtefacts(plan),
});
