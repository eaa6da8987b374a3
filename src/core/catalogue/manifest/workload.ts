import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const LOCAL_RESOURCES = words(`
  allowedHostLoopbackPorts[]
  allowedHosts[]
  allowedIpNameLookups[]
  config.*
  environment.config.*
  environment.configFrom[].name
  environment.secretFrom[].name
  volumeMounts[].mountPath
  volumeMounts[].name
  volumeMounts[].readOnly
`);

/** The keys below `spec` of a Workload, which the templates of the other kinds repeat. */
export const WORKLOAD_SPEC: readonly string[] = [
  ...words(`
    components[].name
    components[].image
    components[].imagePullPolicy
    components[].imagePullSecret.name
    components[].maxConcurrency
    components[].maxInvocations
    components[].poolSize
    environment
    hostId
    hostInterfaces[].config.*
    hostInterfaces[].configFrom[].name
    hostInterfaces[].interfaces[]
    hostInterfaces[].name
    hostInterfaces[].namespace
    hostInterfaces[].package
    hostInterfaces[].secretFrom[].name
    hostInterfaces[].version
    hostSelector.*
    kubernetes.service.name
    service.image
    service.imagePullPolicy
    service.imagePullSecret.name
    service.maxRestarts
    volumes[].ephemeral.**
    volumes[].hostPath.path
    volumes[].name
  `),
  ...['components[]', 'service'].flatMap((owner) =>
    LOCAL_RESOURCES.map((key) => `${owner}.localResources.${key}`),
  ),
];

export const workload: Manifest = {
  name: 'Workload',
  format: 'yaml',
  version: 'wasmCloud 2.7.0',
  apiVersion: 'runtime.wasmcloud.dev/v1alpha1',
  kind: 'Workload',
  keys: ['apiVersion', 'kind', 'metadata.**', ...WORKLOAD_SPEC.map((key) => `spec.${key}`), 'status.**'],
  complete: true,
  sources: [
    inRepository(
      'wasmCloud/wasmCloud',
      'v2.7.0',
      'runtime-operator/config/crd/bases/runtime.wasmcloud.dev_workloads.yaml',
    ),
  ],
};
