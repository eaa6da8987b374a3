import type { Capability } from '../../permissions/capability.ts';
import type { Scope } from '../../permissions/permission.ts';
import { readScope } from '../../permissions/scope.ts';
import { readKubeBytes } from '../kube-names.ts';
import type { ManifestGrant } from '../manifest-grant.ts';
import { mountGrant } from '../mounts.ts';
import { labelledName } from '../network-grant.ts';
import { listOf, mappingOf, readYamlDocuments, textOf } from '../read-yaml-documents.ts';
import { ADDRESS_VARIABLE } from './runwasi-pods.ts';

const JOB: Readonly<Record<string, readonly string[]>> = {
  Deployment: ['spec'],
  ReplicaSet: ['spec'],
  StatefulSet: ['spec'],
  DaemonSet: ['spec'],
  Job: ['spec'],
  CronJob: ['spec', 'jobTemplate', 'spec'],
};

/** Runtime classes of Wasm shims; the pods of Spin's carry their grants in `spin.toml`. */
const WASM_CLASS = /^(?!.*spin).*(?:wasm|wasi)/i;

/** What Deployments, Jobs and their like with a Wasm runtime class grant. */
export function readPods(text: string, file: string): readonly ManifestGrant[] {
  if (!/\.ya?ml$/.test(file)) return [];
  return readYamlDocuments(text, file).flatMap((resource) => {
    const kind = textOf(valueAt(resource, 'kind')) ?? '';
    return Object.hasOwn(JOB, kind) ? readWorkload(resource, JOB[kind]!) : [];
  });
}

function readWorkload(resource: unknown, path: readonly string[]): readonly ManifestGrant[] {
  const job = valueAt(resource, ...path);
  const pod = valueAt(job, 'template', 'spec');
  const label =
    labelledName(mappingOf(valueAt(job, 'template', 'metadata', 'labels'))) ??
    textOf(valueAt(resource, 'metadata', 'name'));
  const runtimeClass = textOf(valueAt(pod, 'runtimeClassName')) ?? '';
  if (!WASM_CLASS.test(runtimeClass) || label === undefined) return [];
  const grant = (capability: Capability, scope: Scope): ManifestGrant => ({
    component: label,
    capability,
    scope,
  });
  const schedule = valueAt(resource, 'spec', 'schedule');
  const seconds = valueAt(job, 'activeDeadlineSeconds');
  const count = valueAt(job, 'replicas') ?? valueAt(job, 'parallelism');
  return [
    ...(typeof schedule === 'string' ? [grant('schedule', cronScope(schedule))] : []),
    ...(isCount(seconds) ? [grant('timeout', { kind: 'duration', milliseconds: seconds * 1000 })] : []),
    ...(isCount(count) ? [grant('instances', { kind: 'count', count })] : []),
    ...listOf(valueAt(pod, 'containers')).flatMap((container) => readContainer(container, pod, label, grant)),
  ];
}

function cronScope(expression: string): Scope {
  const reading = readScope('schedule', expression, true);
  return 'scope' in reading ? reading.scope : { kind: 'cron', expression };
}

function isCount(value: unknown): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value > 0;
}

type MakeGrant = (capability: Capability, scope: Scope) => ManifestGrant;

function readContainer(
  container: unknown,
  pod: unknown,
  component: string,
  grant: MakeGrant,
): readonly ManifestGrant[] {
  const bytes = readKubeBytes(valueAt(container, 'resources', 'limits', 'memory'));
  return [
    ...listOf(valueAt(container, 'env')).flatMap((variable) => readVariable(variable, grant)),
    ...listOf(valueAt(container, 'envFrom')).map(() => grant('env', { kind: 'any' })),
    ...listOf(valueAt(container, 'volumeMounts')).flatMap((mount) => readMount(mount, pod, component)),
    ...(bytes === undefined ? [] : [grant('memory', { kind: 'size', bytes })]),
  ];
}

function readVariable(variable: unknown, grant: MakeGrant): readonly ManifestGrant[] {
  const name = valueAt(variable, 'name');
  if (typeof name !== 'string') return [];
  if (name === ADDRESS_VARIABLE) return [grant('http-in', { kind: 'any' })];
  const isSecret = valueAt(variable, 'valueFrom', 'secretKeyRef') !== undefined;
  return [grant(isSecret ? 'secret' : 'env', { kind: 'name', name })];
}

function readMount(mount: unknown, pod: unknown, component: string): readonly ManifestGrant[] {
  const guest = valueAt(mount, 'mountPath');
  if (typeof guest !== 'string') return [];
  const volume = listOf(valueAt(pod, 'volumes')).find(
    (one) => valueAt(one, 'name') === valueAt(mount, 'name'),
  );
  const host = textOf(valueAt(volume, 'hostPath', 'path'));
  const writable = valueAt(mount, 'readOnly') !== true;
  return [mountGrant(component, { guest, ...(host !== undefined && { host }), writable })];
}

/** The value below a path of keys; undefined where there is none. */
function valueAt(value: unknown, ...path: readonly string[]): unknown {
  return path.reduce<unknown>((inner, key) => {
    const mapping = mappingOf(inner);
    return Object.hasOwn(mapping, key) ? mapping[key] : undefined;
  }, value);
}
