import { kebabName } from '../../permissions/names.ts';
import { kubeBytes } from '../kube-names.ts';
import { mountsOf, type Mount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { taggedImage } from '../publish.ts';
import type { Plan, Unit } from '../target.ts';
import { limitsOf } from '../unit-limits.ts';

type Resource = Readonly<Record<string, unknown>>;

/** The port of the shim's HTTP mode. */
export const PORT = 8080;

export const ADDRESS_VARIABLE = 'WASMTIME_HTTP_PROXY_SOCKET_ADDR';

export const RUNTIME_CLASS = 'wasmtime';

/** Labels that choose the pods of a unit. */
export function podLabels(name: string): Readonly<Record<string, string>> {
  return { 'app.kubernetes.io/name': name };
}

/** What runs a unit: a Deployment where it serves or listens, a CronJob for each schedule, a Job otherwise. */
export function workloads(unit: Unit, name: string, plan: Plan): readonly Resource[] {
  const labels = podLabels(name);
  const { instances } = limitsOf(unit);
  if (unit.root.mode === 'serve') {
    return [
      deployment(unit, name, plan),
      {
        apiVersion: 'v1',
        kind: 'Service',
        metadata: { name, labels },
        spec: { selector: labels, ports: [{ name: 'http', port: 80, targetPort: PORT }] },
      },
    ];
  }
  const expressions = unit.root.permissions.flatMap(({ written }) =>
    written?.capability === 'schedule'
      ? written.scopes.flatMap((scope) =>
          scope.kind === 'cron' ? [scope.expression] : scope.kind === 'parameter' ? [scope.text] : [],
        )
      : [],
  );
  if (expressions.length > 0) {
    return expressions.map((schedule, index) => ({
      apiVersion: 'batch/v1',
      kind: 'CronJob',
      metadata: { name: index === 0 ? name : `${name}-${index + 1}`, labels },
      spec: {
        schedule,
        concurrencyPolicy: 'Forbid',
        jobTemplate: { spec: jobSpec(unit, name, plan, instances) },
      },
    }));
  }
  if (listens(unit)) return [deployment(unit, name, plan)];
  return [
    {
      apiVersion: 'batch/v1',
      kind: 'Job',
      metadata: { name, labels },
      spec: jobSpec(unit, name, plan, instances),
    },
  ];
}

function listens({ root }: Unit): boolean {
  return root.permissions.some(({ permission: { capability } }) => capability.endsWith('-listen'));
}

function deployment(unit: Unit, name: string, plan: Plan): Resource {
  const { instances } = limitsOf(unit);
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name, labels: podLabels(name) },
    spec: {
      ...(instances !== undefined && { replicas: instances }),
      selector: { matchLabels: podLabels(name) },
      template: { metadata: { labels: podLabels(name) }, spec: podSpec(unit, name, plan, 'Always') },
    },
  };
}

function jobSpec(unit: Unit, name: string, plan: Plan, instances: number | undefined): Resource {
  const { milliseconds } = limitsOf(unit);
  return {
    ...(milliseconds !== undefined && { activeDeadlineSeconds: Math.ceil(milliseconds / 1000) }),
    ...(instances !== undefined && { parallelism: instances }),
    template: { metadata: { labels: podLabels(name) }, spec: podSpec(unit, name, plan, 'Never') },
  };
}

function podSpec(unit: Unit, name: string, plan: Plan, restartPolicy: string): Resource {
  const { bytes } = limitsOf(unit);
  const mounts = unit.root.mode === 'run' ? directoriesOf(unit) : [];
  const environment = environmentOf(unit, name, plan);
  const inheritsAll = unit.granted.some(
    ({ capability, scopes }) => capability === 'env' && scopes.some(({ kind }) => kind === 'any'),
  );
  return {
    runtimeClassName: RUNTIME_CLASS,
    restartPolicy,
    automountServiceAccountToken: false,
    enableServiceLinks: false,
    containers: [
      {
        name: 'wasm',
        image: taggedImage(plan, unit.name),
        ...(environment.length > 0 && { env: environment }),
        ...(inheritsAll && { envFrom: [{ configMapRef: { name: `${name}-config` } }] }),
        ...(unit.root.mode === 'serve' && { ports: [{ name: 'http', containerPort: PORT }] }),
        ...(bytes !== undefined && { resources: { limits: { memory: kubeBytes(bytes) } } }),
        securityContext: { allowPrivilegeEscalation: false, readOnlyRootFilesystem: true },
        ...(mounts.length > 0 && {
          volumeMounts: mounts.map(({ guest, writable }, index) => ({
            name: `dir-${index + 1}`,
            mountPath: guest,
            readOnly: !writable,
          })),
        }),
      },
    ],
    ...(mounts.length > 0 && { volumes: mounts.map((mount, index) => volumeOf(mount, index, name)) }),
  };
}

function volumeOf({ guest, host }: Mount, index: number, name: string): Resource {
  const volume = `dir-${index + 1}`;
  const claimName = `${name}-${kebabName(guest).slice(0, 40)}`;
  return host === undefined
    ? { name: volume, persistentVolumeClaim: { claimName } }
    : { name: volume, hostPath: { path: host, type: 'Directory' } };
}

/** The folders of the pod. Command mode opens all of them, so that only what is mounted can be reached. */
export function directoriesOf({ parts }: Unit): readonly Mount[] {
  const granted = parts.flatMap(({ permissions }) => permissions.map(({ permission }) => permission));
  const byGuest = new Map(mountsOf(granted).map((mount) => [mount.guest, mount]));
  return [...byGuest.values()].filter(({ guest }) => guest !== '/');
}

function environmentOf(unit: Unit, name: string, { values }: Plan): readonly Resource[] {
  const secrets = namesOf(unit.granted, ['secret']);
  return [
    ...(unit.root.mode === 'serve' ? [{ name: ADDRESS_VARIABLE, value: `0.0.0.0:${PORT}` }] : []),
    ...namesOf(unit.granted, ['env'])
      .filter((variable) => !secrets.includes(variable) && variable !== ADDRESS_VARIABLE)
      .map((variable) => {
        const value = values.get(variable);
        return value === undefined
          ? { name: variable, valueFrom: { configMapKeyRef: { name: `${name}-config`, key: variable } } }
          : { name: variable, value };
      }),
    ...secrets.map((variable) => ({
      name: variable,
      valueFrom: { secretKeyRef: { name: `${name}-secrets`, key: variable } },
    })),
  ];
}
