import { inRepository } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const host: Manifest = {
  name: 'Host',
  format: 'yaml',
  version: 'wasmCloud 2.7.0',
  apiVersion: 'runtime.wasmcloud.dev/v1alpha1',
  kind: 'Host',
  keys: ['apiVersion', 'kind', 'metadata.**', 'environment', 'hostId', 'hostname', 'httpPort', 'status.**'],
  complete: true,
  sources: [
    inRepository(
      'wasmCloud/wasmCloud',
      'v2.7.0',
      'runtime-operator/config/crd/bases/runtime.wasmcloud.dev_hosts.yaml',
    ),
  ],
};
