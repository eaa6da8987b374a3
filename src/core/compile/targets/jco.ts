import type { Text } from '../../locales/locale.ts';
import type { Capability } from '../../permissions/capability.ts';
import type { Permission } from '../../permissions/permission.ts';
import { artefactPath } from '../composition.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, mountsOf } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { NO_VARIABLE, parameterObstacle, patternObstacle, VARIABLE } from '../obstacles.ts';
import { shellLine } from '../shell-word.ts';
import { defineTarget, type Plan, type Unit } from '../target.ts';
import { LAUNCHER } from './jco-launcher.ts';
import { jcoMatrix } from './jco-matrix.ts';
import { jcoPolicy, originsOf, readJco, SOCKETS } from './jco-policy.ts';

const WASI = '0.2.12';

/** What the launcher cannot hand over. */
export function jcoObstacle(permission: Permission): Text | undefined {
  const parameter = parameterObstacle(permission, 'jco');
  if (parameter) return parameter;
  const isVariable = permission.capability === 'env' || permission.capability === 'secret';
  return isVariable ? patternObstacle(permission, VARIABLE, NO_VARIABLE) : undefined;
}

function packageJson({ service, units }: Plan): string {
  const builds = units.map((unit) => [
    `build:${unit.name}`,
    shellLine([
      'jco',
      'transpile',
      artefactPath(unit),
      '--instantiation=async',
      '--name',
      unit.name,
      '--out-dir',
      `dist/${unit.name}`,
    ]),
  ]);
  const starts = units.map(({ name }) => [`start:${name}`, shellLine(['node', 'launch.mjs', name])]);
  return json({
    name: service,
    private: true,
    type: 'module',
    scripts: Object.fromEntries([...builds, ...starts]),
    dependencies: { '@bytecodealliance/preview2-shim': '0.26.1' },
    devDependencies: { '@bytecodealliance/jco': '1.35.0' },
  });
}

function json(value: unknown): string {
  return `${JSON.stringify(value, undefined, 2)}\n`;
}

function unitGrants({ name: component, granted }: Unit): readonly ManifestGrant[] {
  const has = (capability: Capability) => granted.some((permission) => permission.capability === capability);
  const origins = originsOf(granted);
  return [
    // The shim mounts nothing read-only.
    ...mountsOf(granted).map((mount) => mountGrant(component, { ...mount, writable: true })),
    ...namesOf(granted, ['env', 'secret']).map((name): ManifestGrant => ({
      component,
      capability: 'env',
      scope: { kind: 'name', name },
    })),
    ...(granted.some(
      ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
    )
      ? [{ component, capability: 'env', scope: { kind: 'any' } } as const]
      : []),
    ...origins.map((scope): ManifestGrant => ({ component, capability: 'http-out', scope })),
    ...(SOCKETS.some(has) ? SOCKETS.map((capability) => ({ component, capability })) : []),
    ...(has('args') ? [{ component, capability: 'args' } as const] : []),
    ...(has('http-in') ? [{ component, capability: 'http-in' } as const] : []),
  ];
}

const NOTES: readonly Text[] = [
  {
    en: 'The launcher refuses every HTTP origin that a policy does not list, and closes the sockets of a component that only sends HTTP. Start components through it alone: `jco run` and `jco serve` restrict nothing.',
    fr: 'Le lanceur refuse toute origine HTTP absente d’une politique, et ferme les sockets d’un composant qui n’envoie que du HTTP. Ne démarrez les composants que par lui : `jco run` et `jco serve` ne restreignent rien.',
  },
  {
    en: 'jco’s README says that none of its isolation modes is a security sandbox: run no code here that is not trusted.',
    fr: 'Le README de jco dit qu’aucun de ses modes d’isolation n’est un bac à sable de sécurité : n’exécutez ici aucun code douteux.',
  },
];

/** jco on Node.js: a policy for each component, and the launcher that applies it. */
export const jco = defineTarget({
  id: 'jco',
  wasi: { '0.2': WASI },
  composition: 'wac',
  kubernetes: false,
  matrix: jcoMatrix,
  interfaces: ({ capability }) =>
    capability === 'secret' ? { imports: [`wasi:cli/environment@${WASI}`], exports: [] } : undefined,
  obstacle: jcoObstacle,
  write: (plan) => [
    ...plan.units.map((unit, index) => ({
      path: `${unit.name}.policy.json`,
      content: json(jcoPolicy(unit, plan.values)),
      ...(index === 0 && ({ main: true } as const)),
    })),
    { path: 'launch.mjs', content: LAUNCHER },
    { path: 'package.json', content: packageJson(plan) },
  ],
  grants: ({ units }) => distinctGrants(units.flatMap(unitGrants)),
  read: readJco,
  deploy: ({ units }) => [
    shellLine(['npm', 'install']),
    ...units.map(({ name }) => shellLine(['npm', 'run', `build:${name}`])),
  ],
  notes: () => NOTES,
});
