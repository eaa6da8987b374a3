import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const SELECTOR = words(`
  matchLabels.* matchExpressions[].key matchExpressions[].operator matchExpressions[].values[]
`);

const PEER = [
  ...SELECTOR.flatMap((key) => [`podSelector.${key}`, `namespaceSelector.${key}`]),
  'ipBlock.cidr',
  'ipBlock.except[]',
];

const RULES = ['ingress[].from[]', 'egress[].to[]'];

export const networkPolicy: Manifest = {
  name: 'NetworkPolicy',
  format: 'yaml',
  version: 'Kubernetes API at 10b39a39b (2026-07-24)',
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  keys: [
    'apiVersion',
    'kind',
    'metadata.**',
    ...SELECTOR.map((key) => `spec.podSelector.${key}`),
    'spec.policyTypes[]',
    ...['ingress', 'egress'].flatMap((direction) =>
      ['protocol', 'port', 'endPort'].map((key) => `spec.${direction}[].ports[].${key}`),
    ),
    ...RULES.flatMap((rule) => PEER.map((key) => `spec.${rule}.${key}`)),
  ],
  complete: true,
  sources: [inRepository('kubernetes/api', '10b39a39b', 'networking/v1/types.go')],
};
