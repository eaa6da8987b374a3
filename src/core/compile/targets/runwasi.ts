import { sayAll } from '../../locales/say.ts';
import type { Text } from '../../locales/locale.ts';
import type { Permission } from '../../permissions/permission.ts';
import { artefactPath } from '../composition.ts';
import { kubeNames } from '../kube-names.ts';
import { distinctGrants, type ManifestGrant } from '../manifest-grant.ts';
import { networkPolicies } from '../network-policy.ts';
import { imageOf, pinDigests, publishByCommand, versionedImage } from '../publish.ts';
import { shellLine } from '../shell-word.ts';
import { defineTarget, type CompiledFile, type Plan, type Unit } from '../target.ts';
import { limitsOf } from '../unit-limits.ts';
import { yamlDocuments } from '../yaml-documents.ts';
import { namesOf } from '../names-of.ts';
import { NO_VARIABLE, parameterObstacle, patternObstacle, VARIABLE } from '../obstacles.ts';
import { mountGrant } from '../mounts.ts';
import { directoriesOf, podLabels, PORT, RUNTIME_CLASS, workloads } from './runwasi-pods.ts';
import { readPods } from './runwasi-read.ts';

const DEPLOYMENT = 'deployment.yaml';
const POLICY = 'network-policy.yaml';

function write(plan: Plan): readonly CompiledFile[] {
  const names = kubeNames(plan);
  const nameOf = (unit: string) => names.get(unit)!;
  const runtimeClass = {
    apiVersion: 'node.k8s.io/v1',
    kind: 'RuntimeClass',
    metadata: { name: RUNTIME_CLASS },
    handler: RUNTIME_CLASS,
  };
  const pods = plan.units.flatMap((unit) => workloads(unit, nameOf(unit.name), plan));
  const policies = networkPolicies(plan, {
    nameOf,
    labels: (unit) => podLabels(nameOf(unit)),
    port: PORT,
  });
  return [
    { path: DEPLOYMENT, content: yamlDocuments([runtimeClass, ...pods]), main: true },
    { path: POLICY, content: yamlDocuments(policies) },
    ...plan.units.map((unit) => ({ path: imageFile(unit), content: imageText(unit) })),
  ];
}

function imageFile({ name }: Unit): string {
  return `images/${name}.Containerfile`;
}

/** Nothing but the component: command mode opens the whole root of the image. */
function imageText(unit: Unit): string {
  return `FROM scratch\nCOPY ${artefactPath(unit)} /app.wasm\nENTRYPOINT ["/app.wasm"]\n`;
}

function grants(plan: Plan): readonly ManifestGrant[] {
  const names = kubeNames(plan);
  return distinctGrants(plan.units.flatMap((unit) => unitGrants(unit, names.get(unit.name)!)));
}

function unitGrants(unit: Unit, component: string): readonly ManifestGrant[] {
  const { bytes, milliseconds, instances } = limitsOf(unit);
  const isServing = unit.root.mode === 'serve';
  const secrets = namesOf(unit.granted, ['secret']);
  const anyVariable = unit.granted.some(
    ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
  );
  const schedules = isServing
    ? []
    : unit.root.permissions.flatMap(({ written }) =>
        written?.capability === 'schedule' ? written.scopes : [],
      );
  const isJob =
    !isServing &&
    (schedules.length > 0 ||
      !unit.root.permissions.some(({ permission }) => permission.capability.endsWith('-listen')));
  const seconds = milliseconds === undefined ? undefined : Math.ceil(milliseconds / 1000);
  return [
    ...(isServing ? [{ component, capability: 'http-in', scope: { kind: 'any' } } as const] : []),
    ...schedules.map((scope) => ({ component, capability: 'schedule', scope }) as const),
    ...namesOf(unit.granted, ['env'])
      .filter((name) => !secrets.includes(name))
      .map((name) => ({ component, capability: 'env', scope: { kind: 'name', name } }) as const),
    ...(anyVariable ? [{ component, capability: 'env', scope: { kind: 'any' } } as const] : []),
    ...secrets.map((name) => ({ component, capability: 'secret', scope: { kind: 'name', name } }) as const),
    ...(isServing ? [] : directoriesOf(unit)).map((mount) => mountGrant(component, mount)),
    ...(bytes === undefined
      ? []
      : [{ component, capability: 'memory', scope: { kind: 'size', bytes } } as const]),
    ...(seconds === undefined || !isJob
      ? []
      : [
          {
            component,
            capability: 'timeout',
            scope: { kind: 'duration', milliseconds: seconds * 1000 },
          } as const,
        ]),
    ...(instances === undefined
      ? []
      : [{ component, capability: 'instances', scope: { kind: 'count', count: instances } } as const]),
  ];
}

function notes(plan: Plan): readonly Text[] {
  const policies = write(plan).find(({ path }) => path === POLICY)!;
  const namesMatter = policies.content.includes('kind: CiliumNetworkPolicy');
  return [
    sayAll('compile.pin-digest', { file: DEPLOYMENT }),
    ...(namesMatter ? [sayAll('compile.policy-needs-cilium')] : []),
  ];
}

/** Names of variables; `any` takes all of a ConfigMap. */
function variableObstacle(permission: Permission): Text | undefined {
  const scopes = permission.scopes.filter(({ kind }) => kind !== 'any');
  return patternObstacle({ ...permission, scopes }, VARIABLE, NO_VARIABLE);
}

/** A path of a route is told by nothing here, so that its parameters stay; a schedule is what starts the pod. */
function obstacle(permission: Permission): Text | undefined {
  const { capability } = permission;
  if (capability === 'env' || capability === 'secret') return variableObstacle(permission);
  return capability === 'schedule' ? parameterObstacle(permission, 'Kubernetes') : undefined;
}

/** Kubernetes with runwasi's Wasmtime shim: pods, and the policies that hold what the shim leaves open. */
export const runwasi = defineTarget({
  id: 'runwasi',
  wasi: { '0.2': '0.2.12' },
  composition: 'wac',
  kubernetes: true,
  interfaces: ({ capability }) => (capability === 'secret' ? SECRET : undefined),
  obstacle,
  write,
  grants,
  read: readPods,
  publish: (plan, lookup) =>
    plan.units.flatMap((unit) => {
      const image = imageOf(plan, unit.name);
      const tagged = versionedImage(image, 'TAG');
      const build = shellLine(['docker', 'build', '--file', imageFile(unit)]);
      return publishByCommand(
        image,
        unit.name,
        `${build} --tag ${tagged} . && docker push ${tagged}`,
        lookup,
      );
    }),
  deploy: () => [pinDigests(DEPLOYMENT), shellLine(['kubectl', 'apply', '-f', DEPLOYMENT, '-f', POLICY])],
  notes,
});

/** A secret reaches the component as a variable. */
const SECRET = { imports: ['wasi:cli/environment@0.2.12'], exports: [] };
