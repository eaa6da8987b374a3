import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';
import { WORKLOAD_SPEC } from './workload.ts';

export const workloadDeployment: Manifest = {
  name: 'WorkloadDeployment',
  format: 'yaml',
  version: 'wasmCloud 2.7.0',
  apiVersion: 'runtime.wasmcloud.dev/v1alpha1',
  kind: 'WorkloadDeployment',
  keys: [
    ...words(`
      apiVersion
      kind
      metadata.**
      spec.artifacts[].artifactFrom.name
      spec.artifacts[].name
      spec.deployPolicy
      spec.kubernetes.service.name
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
      'runtime-operator/config/crd/bases/runtime.wasmcloud.dev_workloaddeployments.yaml',
    ),
  ],
};
