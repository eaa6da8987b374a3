import type { Permission } from '../../permissions/permission.ts';
import { mountsOf, type Mount } from '../mounts.ts';
import { namesOf } from '../names-of.ts';
import { taggedImage } from '../publish.ts';
import type { Plan, PlannedRow, Unit } from '../target.ts';
import { kubeBytes } from '../kube-names.ts';
import { limitsOf } from '../unit-limits.ts';
import { tightestMemory, tightestTimeout } from '../tightest.ts';
import { allowedHosts, allowedLookups } from './wasmcloud-hosts.ts';
import { hostInterfacesOf, subjectsOf } from './wasmcloud-interfaces.ts';

type Resource = Readonly<Record<string, unknown>>;

/** The API version of wasmCloud’s resources. */
export const WASMCLOUD_API = 'runtime.wasmcloud.dev/v1alpha1';

/** What is written for one row. */
export function grantedTo({ permissions }: PlannedRow): readonly Permission[] {
  return permissions.flatMap(({ written }) => written ?? []);
}

/** A root that neither requests nor messages start runs for as long as the workload does. */
export function isService({ root }: Unit): boolean {
  const granted = grantedTo(root);
  return !granted.some(({ capability }) => capability === 'http-in') && subjectsOf(granted).length === 0;
}

/** A Service must not start with a digit. */
function serviceName(name: string): string {
  return /^\d/.test(name) ? `n-${name}` : name;
}

/** The hosts on which a unit runs: limits hold for a whole host, so that a unit with limits has its own. */
export function hostGroup({ name, granted }: Unit, { service }: Plan): string {
  const isLimited = tightestMemory(granted) !== undefined || tightestTimeout(granted) !== undefined;
  return isLimited ? `${service}-${name}` : service;
}

/** The resources of a unit: its workload, and a Service where it answers HTTP. */
export function workloadResources(unit: Unit, plan: Plan): readonly Resource[] {
  const { name, parts, root } = unit;
  const service = isService(unit);
  const volumes = volumesOf(unit);
  const serves = grantedTo(root).some(({ capability }) => capability === 'http-in');
  const interfaces = hostInterfacesOf(unit, plan);
  const components = parts
    .filter((part) => !service || part !== root)
    .map((part) => ({
      name: part.name,
      image: taggedImage(plan, part.name),
      localResources: localResources(part, plan, volumes),
    }));
  const workload = {
    apiVersion: WASMCLOUD_API,
    kind: 'WorkloadDeployment',
    metadata: { name },
    spec: {
      replicas: 1,
      template: {
        spec: {
          hostSelector: { hostgroup: hostGroup(unit, plan) },
          ...(serves && { kubernetes: { service: { name: serviceName(name) } } }),
          ...(volumes.length > 0 && { volumes: volumes.map(({ volume }) => volume) }),
          ...(components.length > 0 && { components }),
          ...(service && {
            service: {
              image: taggedImage(plan, root.name),
              localResources: localResources(root, plan, volumes),
            },
          }),
          ...(interfaces.length > 0 && { hostInterfaces: interfaces }),
        },
      },
    },
  };
  return serves ? [serviceResource(name), workload] : [workload];
}

/** The operator keeps the endpoints of a Service without a selector. */
function serviceResource(name: string): Resource {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name: serviceName(name) },
    spec: { ports: [{ name: 'http', port: 80, protocol: 'TCP' }] },
  };
}

interface MountedVolume {
  readonly part: PlannedRow;
  readonly mount: Mount;
  readonly volume: { readonly name: string } & Resource;
}

/** One for each mount: scratch space for writing without a host path, a directory of the host’s pod otherwise. */
function volumesOf({ parts }: Unit): readonly MountedVolume[] {
  return parts
    .flatMap((part) => mountsOf(grantedTo(part)).map((mount) => ({ part, mount })))
    .map(({ part, mount }, index) => ({
      part,
      mount,
      volume: {
        name: `volume-${index + 1}`,
        ...(mount.writable && mount.host === undefined
          ? { ephemeral: {} }
          : { hostPath: { path: mount.host ?? mount.guest } }),
      },
    }));
}

/** Empty lists are written: `wash dev` takes a missing one for everything. */
function localResources(part: PlannedRow, { values }: Plan, volumes: readonly MountedVolume[]): Resource {
  const granted = grantedTo(part);
  const valued = (name: string) => [name, values.get(name) ?? ''] as const;
  const environment = namesOf(granted, ['env']).map(valued);
  const config = namesOf(granted, ['config']).map(valued);
  const mounts = volumes.filter((volume) => volume.part === part);
  return {
    allowedHosts: allowedHosts(granted),
    allowedIpNameLookups: allowedLookups(granted),
    ...(environment.length > 0 && { environment: { config: Object.fromEntries(environment) } }),
    ...(config.length > 0 && { config: Object.fromEntries(config) }),
    ...(mounts.length > 0 && {
      volumeMounts: mounts.map(({ mount, volume }) => ({
        name: volume.name,
        mountPath: mount.guest,
        readOnly: !mount.writable,
      })),
    }),
  };
}

/** The chart’s values: hosts that enforce the socket policy, with the limits that hold for all that runs on them. */
export function chartValues(plan: Plan): Resource {
  const groups = new Map<string, Unit>();
  for (const unit of plan.units) {
    const group = hostGroup(unit, plan);
    if (!groups.has(group)) groups.set(group, unit);
  }
  return { runtime: { hostGroups: [...groups].map(([name, unit]) => groupValues(name, unit, plan)) } };
}

function groupValues(name: string, limited: Unit, { units, ...plan }: Plan): Resource {
  const { bytes } = limitsOf(limited);
  const timeout = tightestTimeout(limited.granted);
  const paths = units
    .filter((unit) => hostGroup(unit, { units, ...plan }) === name)
    .flatMap(volumesOf)
    .filter(({ mount }) => !(mount.writable && mount.host === undefined))
    .map(({ mount }) => mount.host ?? mount.guest);
  const mounted = [...new Set(paths)].map((path, index) => ({ name: `volume-${index + 1}`, path }));
  return {
    name,
    replicas: 1,
    service: { type: 'ClusterIP' },
    http: { enabled: true, port: 9191 },
    networking: { socketEgress: 'enforce', denySpecialRanges: true, denyPrivateRanges: false },
    ...(timeout !== undefined && { env: timeoutVariables(Math.ceil(timeout / 1000)) }),
    ...(bytes !== undefined && { resources: { limits: { memory: kubeBytes(bytes) } } }),
    ...(mounted.length > 0 && {
      volumes: mounted.map(({ name: volume, path }) => ({ name: volume, hostPath: { path } })),
      volumeMounts: mounted.map(({ name: volume, path }) => ({ name: volume, mountPath: path })),
    }),
  };
}

function timeoutVariables(seconds: number): readonly Resource[] {
  return [
    'WASH_EPHEMERAL_CALL_TIMEOUT_SECS',
    'WASH_HTTP_RESPONSE_TIMEOUT_SECS',
    'WASH_SHARED_STORE_CALL_TIMEOUT_SECS',
  ].map((name) => ({ name, value: String(seconds) }));
}
