import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const SELECTOR = words(`
  matchLabels.* matchExpressions[].key matchExpressions[].operator matchExpressions[].values[]
`);

const PORTS = words(`
  ports[].port
  ports[].endPort
  ports[].protocol
  rules.dns[].matchName
  rules.dns[].matchPattern
  rules.http[].host
  rules.http[].method
  rules.http[].path
  rules.http[].headers[]
  rules.http[].headerMatches[].**
  serverNames[]
  listener.**
  originatingTLS.**
  terminatingTLS.**
`);

const CIDRS = ['cidr', 'cidrGroupRef', 'cidrGroupSelector.**', 'except[]'];

/** The keys that select peers by label, address, entity, name and port; other keys exist. */
export const ciliumNetworkPolicy: Manifest = {
  name: 'CiliumNetworkPolicy',
  format: 'yaml',
  version: 'cilium CRD at 02904c9b',
  apiVersion: 'cilium.io/v2',
  kind: 'CiliumNetworkPolicy',
  keys: [
    ...words(`
      apiVersion
      kind
      metadata.**
      spec.description
      spec.nodeSelector.**
      spec.egress[].toCIDR[]
      spec.egress[].toEntities[]
      spec.egress[].toServices[].**
      spec.egress[].toFQDNs[].matchName
      spec.egress[].toFQDNs[].matchPattern
      spec.egress[].toGroups[].**
      spec.egress[].icmps[].**
      spec.egress[].authentication.mode
      spec.ingress[].fromCIDR[]
      spec.ingress[].fromEntities[]
      status.**
    `),
    ...SELECTOR.flatMap((key) => [
      `spec.endpointSelector.${key}`,
      `spec.egress[].toEndpoints[].${key}`,
      `spec.egress[].toNodes[].${key}`,
      `spec.ingress[].fromEndpoints[].${key}`,
    ]),
    ...CIDRS.flatMap((key) => [`spec.egress[].toCIDRSet[].${key}`, `spec.ingress[].fromCIDRSet[].${key}`]),
    ...PORTS.flatMap((key) => [`spec.egress[].toPorts[].${key}`, `spec.ingress[].toPorts[].${key}`]),
  ],
  complete: false,
  sources: [
    inRepository(
      'cilium/cilium',
      '02904c9bb25567e06b55639622528a8b8c829f25',
      'pkg/k8s/apis/cilium.io/client/crds/v2/ciliumnetworkpolicies.yaml',
    ),
  ],
};
