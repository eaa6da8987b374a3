import { inRepository } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const artifact: Manifest = {
  name: 'Artifact',
  format: 'yaml',
  version: 'wasmCloud 2.7.0',
  apiVersion: 'runtime.wasmcloud.dev/v1alpha1',
  kind: 'Artifact',
  keys: ['apiVersion', 'kind', 'metadata.**', 'spec.image', 'spec.imagePullSecret.name', 'status.**'],
  complete: true,
  sources: [
    inRepository(
      'wasmCloud/wasmCloud',
      'v2.7.0',
      'runtime-operator/config/crd/bases/runtime.wasmcloud.dev_artifacts.yaml',
    ),
  ],
};
