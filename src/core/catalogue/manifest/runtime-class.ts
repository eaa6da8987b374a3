import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const runtimeClass: Manifest = {
  name: 'RuntimeClass',
  format: 'yaml',
  version: 'Kubernetes API at 10b39a39b (2026-07-24)',
  apiVersion: 'node.k8s.io/v1',
  kind: 'RuntimeClass',
  keys: words(`
    apiVersion
    kind
    metadata.**
    handler
    overhead.podFixed.*
    scheduling.nodeSelector.*
    scheduling.tolerations[].key
    scheduling.tolerations[].operator
    scheduling.tolerations[].value
    scheduling.tolerations[].effect
    scheduling.tolerations[].tolerationSeconds
  `),
  complete: true,
  sources: [
    inRepository('kubernetes/api', '10b39a39b', 'node/v1/types.go'),
    inRepository('kubernetes/api', '10b39a39b', 'core/v1/types.go'),
  ],
};
