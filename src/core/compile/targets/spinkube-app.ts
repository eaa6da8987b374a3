import { stringify } from 'smol-toml';
import type { Capability } from '../../permissions/capability.ts';
import { kubeBytes, kubeName } from '../kube-names.ts';
import { taggedImage } from '../publish.ts';
import type { Plan, PlannedRow, Unit } from '../target.ts';
import { applicationGrants } from './spin-limits.ts';
import { variablesOf } from './spin-manifest.ts';
import { spinNames } from './spin-names.ts';
import { spinStores, storeTables } from './spin-stores.ts';

type Resource = Readonly<Record<string, unknown>>;

const API = 'core.spinkube.dev/v1alpha1';

/** The executor and the runtime class of SpinKube's shim, as its samples name them. */
const EXECUTOR = 'containerd-shim-spin';
export const SPIN_RUNTIME_CLASS = 'wasmtime-spin-v2';

/** The names of an application's resources. */
export interface AppNames {
  readonly app: string;
  readonly secrets: string;
  readonly config: string;
  readonly runtimeConfig: string;
}

export function appNames({ service }: Plan): AppNames {
  const app = kubeName(service);
  return {
    app,
    secrets: `${app}-secrets`,
    config: `${app}-config`,
    runtimeConfig: `${app}-runtime-config`,
  };
}

/** The executor, which has to stand in the namespace of the application, and the application. */
export function spinApp(plan: Plan): readonly Resource[] {
  const names = appNames(plan);
  const { memory } = applicationGrants(plan);
  const variables = appVariables(plan).map((variable) => spinVariable(variable, names));
  return [
    {
      apiVersion: API,
      kind: 'SpinAppExecutor',
      metadata: { name: EXECUTOR },
      spec: {
        createDeployment: true,
        deploymentConfig: { runtimeClassName: SPIN_RUNTIME_CLASS, installDefaultCACerts: true },
      },
    },
    {
      apiVersion: API,
      kind: 'SpinApp',
      metadata: { name: names.app },
      spec: {
        image: taggedImage(plan, plan.service),
        executor: EXECUTOR,
        replicas: 1,
        ...(variables.length > 0 && { variables }),
        ...(memory !== undefined && { invocationLimits: { memory: kubeBytes(memory) } }),
        ...(hasRuntimeConfig(plan) && { runtimeConfig: { loadFromSecret: names.runtimeConfig } }),
      },
    },
  ];
}

/** A variable of the application. */
export interface AppVariable {
  readonly name: string;
  readonly secret: boolean;
  /** Absent where the cluster has to say it. */
  readonly value?: string;
}

export function appVariables(plan: Plan): readonly AppVariable[] {
  const names = spinNames(plan);
  const all = plan.units.flatMap(({ granted }) => variablesOf(granted, names));
  return [...new Map(all.map((one) => [one.variable, one])).values()].map(({ variable, name, secret }) => {
    const value = secret ? undefined : plan.values.get(name);
    return value === undefined ? { name: variable, secret } : { name: variable, secret, value };
  });
}

/** Of a value that the cluster says, a secret's above all, only the place is written. */
function spinVariable({ name, secret, value }: AppVariable, { secrets, config }: AppNames): Resource {
  if (value !== undefined) return { name, value };
  return {
    name,
    valueFrom: secret
      ? { secretKeyRef: { name: secrets, key: name } }
      : { configMapKeyRef: { name: config, key: name } },
  };
}

/** The key under which the operator looks for the runtime configuration. */
export const RUNTIME_CONFIG_KEY = 'runtime-config.toml';

/** The Secret of the runtime configuration; none where it would say nothing. It holds addresses, never credentials. */
export function runtimeConfigSecret(plan: Plan): readonly Resource[] {
  if (!hasRuntimeConfig(plan)) return [];
  return [
    {
      apiVersion: 'v1',
      kind: 'Secret',
      metadata: { name: appNames(plan).runtimeConfig },
      type: 'Opaque',
      stringData: { [RUNTIME_CONFIG_KEY]: stringify(runtimeConfigTable(plan)) },
    },
  ];
}

function hasRuntimeConfig(plan: Plan): boolean {
  return Object.keys(runtimeConfigTable(plan)).length > 0;
}

/** What reaches the network from inside a component through the clients that consult the blocked networks. */
const REACH: ReadonlySet<Capability> = new Set([
  'http-out',
  'tcp-connect',
  'udp',
  'udp-listen',
  'messaging',
  'messaging-publish',
]);

/** An application that reaches nothing is kept from every network, whatever the image grants. */
function runtimeConfigTable(plan: Plan): Resource {
  const written = plan.rows.flatMap(({ permissions }) =>
    permissions.flatMap((planned) => planned.written ?? []),
  );
  const reaches = written.some(({ capability }) => REACH.has(capability));
  return {
    ...storeTables(spinStores(plan)),
    ...(!reaches && { outbound_networking: { block_networks: ['0.0.0.0/0', '::/0'] } }),
  };
}

/** The whole application as one unit: it runs in one pod, and what its components answer each other stays inside. */
export function wholeApplication({ service, rows, units }: Plan): Unit {
  const permissions = units.flatMap(({ root }) =>
    root.permissions.flatMap((planned) => {
      const scopes = planned.permission.scopes.filter(({ kind }) => kind !== 'from');
      return scopes.length === 0 ? [] : [{ ...planned, permission: { ...planned.permission, scopes } }];
    }),
  );
  const root: PlannedRow = {
    component: service,
    name: service,
    language: '',
    mode: 'serve',
    permissions,
    calls: [],
    open: [],
  };
  return { name: service, root, parts: rows, granted: [] };
}
