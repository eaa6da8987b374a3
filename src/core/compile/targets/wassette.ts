import { printHost } from '../../permissions/address.ts';
import type { Text } from '../../locales/locale.ts';
import type { Permission } from '../../permissions/permission.ts';
import { script } from '../composition.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { mountGrant, mountsOf } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { NO_VARIABLE, parameterObstacle, patternObstacle, VARIABLE } from '../obstacles.ts';
import { pinDigests, taggedImage } from '../publish.ts';
import { shellLine } from '../shell-word.ts';
import { defineTarget, type Plan, type Unit } from '../target.ts';
import { tightestMemory } from '../tightest.ts';
import { yamlDocuments } from '../yaml-documents.ts';
import { memoryText, readWassette, storagePath, wholeKibibytes } from './wassette-read.ts';

const WASI = '0.2.0';

/** What a policy cannot say. */
export function wassetteObstacle(permission: Permission): Text | undefined {
  const parameter = parameterObstacle(permission, 'Wassette');
  if (parameter) return parameter;
  const { capability, scopes } = permission;
  if (capability === 'env' || capability === 'config' || capability === 'secret') {
    return patternObstacle(permission, VARIABLE, NO_VARIABLE);
  }
  const isMoved = scopes.some(
    (scope) => scope.kind === 'directory' && scope.host !== undefined && scope.host !== scope.guest,
  );
  if (!isMoved) return undefined;
  return {
    en: 'A component sees a directory under its host path: write the same path on both sides, or none for the host.',
    fr: 'Un composant voit un répertoire sous son chemin d’hôte : écrivez le même chemin des deux côtés, ou aucun pour l’hôte.',
  };
}

/** Ports are not told apart, so they are left out: `host:port` would match nothing. */
function hostsOf(granted: readonly Permission[]): readonly string[] {
  const hosts = granted
    .filter(({ capability }) => capability === 'http-out')
    .flatMap(({ scopes }) =>
      scopes.flatMap((scope) =>
        scope.kind === 'origin' ? [`${scope.scheme}://${printHost(scope.host)}`] : [],
      ),
    );
  return [...new Set(hosts)];
}

function policyOf({ name, granted }: Unit): string {
  const storage = mountsOf(granted).map((mount) => ({
    uri: `fs://${storagePath(mount)}`,
    access: mount.writable ? ['read', 'write'] : ['read'],
  }));
  const network = hostsOf(granted).map((host) => ({ host }));
  const environment = namesOf(granted, ['env', 'config']).map((key) => ({ key }));
  const memory = tightestMemory(granted);
  const permissions = {
    ...(storage.length > 0 && { storage: { allow: storage } }),
    ...(network.length > 0 && { network: { allow: network } }),
    ...(environment.length > 0 && { environment: { allow: environment } }),
    ...(memory !== undefined && { resources: { limits: { memory: memoryText(memory) } } }),
  };
  return yamlDocuments([{ version: '1.0', description: name, permissions }]);
}

function unitGrants({ name: component, granted }: Unit): readonly ManifestGrant[] {
  const memory = tightestMemory(granted);
  const origins = granted
    .filter(({ capability }) => capability === 'http-out')
    .flatMap(({ scopes }) => scopes.filter((scope) => scope.kind === 'origin'));
  const named = (capability: 'env' | 'secret', names: readonly string[]) =>
    names.map((name): ManifestGrant => ({ component, capability, scope: { kind: 'name', name } }));
  return [
    ...mountsOf(granted)
      .map((mount) => (mount.host === mount.guest ? mount : { guest: mount.guest, writable: mount.writable }))
      .map((mount) => mountGrant(component, mount)),
    ...origins.map(({ scheme, host }): ManifestGrant => ({
      component,
      capability: 'http-out',
      scope: { kind: 'origin', scheme, host },
    })),
    ...(origins.length > 0 ? [{ component, capability: 'dns' } as const] : []),
    ...named('env', namesOf(granted, ['env', 'config'])),
    ...named('secret', namesOf(granted, ['secret'])),
    ...(memory === undefined
      ? []
      : [
          {
            component,
            capability: 'memory',
            scope: { kind: 'size', bytes: wholeKibibytes(memory) },
          } as const,
        ]),
  ];
}

/** Loads each component under its policy. A secret comes from the environment of whoever runs it. */
function installScript(plan: Plan): string {
  const lines = plan.units.flatMap(({ name, granted }) => [
    shellLine(['wassette', 'component', 'load', `oci://${taggedImage(plan, name)}`]),
    ...namesOf(granted, ['secret']).map(
      (secret) => `${shellLine(['wassette', 'secret', 'set', name])} "${secret}=\${${secret}:?}"`,
    ),
  ]);
  return script(lines);
}

/** Serves what is loaded. Variables without a value pass on from the environment. */
function runScript({ units, values }: Plan): string {
  const names = new Set(units.flatMap(({ granted }) => namesOf(granted, ['env', 'config'])));
  const given = [...names].flatMap((name) =>
    values.has(name) ? ['--env', `${name}=${values.get(name)!}`] : [],
  );
  return script([shellLine(['exec', 'wassette', 'run', '--disable-builtin-tools', ...given])]);
}

function notes(): readonly Text[] {
  return [
    {
      en: 'Copy each `NAME.policy.yaml` beside the component that Wassette keeps under the same name. Start Wassette with `run.sh`: without `--disable-builtin-tools` an agent can widen a policy.',
      fr: 'Copiez chaque `NOM.policy.yaml` à côté du composant que Wassette garde sous le même nom. Démarrez Wassette avec `run.sh` : sans `--disable-builtin-tools`, un agent peut élargir une politique.',
    },
    {
      en: 'A folder without a host path lies in Wassette’s component directory.',
      fr: 'Un dossier sans chemin d’hôte se trouve dans le répertoire de composants de Wassette.',
    },
  ];
}

/** Wassette: a policy for each component that an agent calls. */
export const wassette = defineTarget({
  id: 'wassette',
  wasi: { '0.2': WASI },
  composition: 'wac',
  kubernetes: false,
  interfaces({ capability }) {
    if (capability === 'config') {
      return { imports: ['wasi:config/store@0.2.0-draft-2024-09-27'], exports: [] };
    }
    return capability === 'secret' ? { imports: [`wasi:cli/environment@${WASI}`], exports: [] } : undefined;
  },
  obstacle: wassetteObstacle,
  write: (plan) => [
    ...plan.units.map((unit, index) => ({
      path: `${unit.name}.policy.yaml`,
      content: policyOf(unit),
      ...(index === 0 && ({ main: true } as const)),
    })),
    { path: 'install.sh', content: installScript(plan) },
    { path: 'run.sh', content: runScript(plan) },
  ],
  grants: ({ units }) => distinctGrants(units.flatMap(unitGrants)),
  read: readWassette,
  deploy: () => [pinDigests('install.sh'), shellLine(['sh', 'install.sh'])],
  notes,
});
