import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';
import { WORKLOAD_SPEC } from './workload.ts';

export const workloadReplicaSet: Manifest = {
  name: 'WorkloadReplicaSet',
  format: 'yaml',
  version: 'wasmCloud 2.7.0',
  apiVersion: 'runtime.wasmcloud.dev/v1alpha1',
  kind: 'WorkloadReplicaSet',
  keys: [
    ...words(`
      apiVersion
      kind
      metadata.**
      spec.replicas
      spec.template.annotations.*
      spec.template.labels.*
      status.**
    `),
    ...WORKLOAD_SPEC.map((key) => `spec.template.spec.${key}`),
  ],
  complete: true,
  sources: [
    inRepository(
      'wasmCloud/wasmCloud',
      'v2.7.0',
      'runtime-operator/config/crd/bases/runtime.wasmcloud.dev_workloadreplicasets.yaml',
    ),
  ],
};
