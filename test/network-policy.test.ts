import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kubeNames } from '../src/core/compile/kube-names.ts';
import { distinctNetworkGrants } from '../src/core/compile/network-grant.ts';
import { networkGrants, networkPolicies } from '../src/core/compile/network-policy.ts';
import { readNetworkPolicies } from '../src/core/compile/network-policy-read.ts';
import { yamlDocuments } from '../src/core/compile/yaml-documents.ts';
import { anyTable, written } from './support/written.ts';

const read = (text: string) => readNetworkPolicies(text, 'policy.yaml');
const grantsIn = (text: string) => read(text).flatMap(({ grants }) => grants);

const plain = (spec: string) => `apiVersion: networking.k8s.io/v1\nkind: NetworkPolicy\nspec: ${spec}\n`;
const cilium = (spec: string) => `apiVersion: cilium.io/v2\nkind: CiliumNetworkPolicy\nspec: ${spec}\n`;

describe('network policies', () => {
  test.each([
    ['app.kubernetes.io/name', (name: string) => ({ 'app.kubernetes.io/name': name })],
    ['core.spinkube.dev/app-name', (name: string) => ({ 'core.spinkube.dev/app-name': name })],
  ])('read back as what they grant, pods told by %s', (_, labels) => {
    fc.assert(
      fc.property(anyTable, (table) => {
        const { plan } = written(table, 'runwasi');
        const names = kubeNames(plan);
        const nameOf = (unit: string) => names.get(unit)!;
        const options = { nameOf, labels: (unit: string) => labels(nameOf(unit)), port: 8080 };
        const text = yamlDocuments(networkPolicies(plan, options));
        expect(distinctNetworkGrants(grantsIn(text))).toEqual(networkGrants(plan, options));
      }),
      { numRuns: 200 },
    );
  });

  const a = { component: 'a', direction: 'out', protocol: 'TCP', port: 443 } as const;
  test.each([
    [
      'an address range',
      plain(
        '{ podSelector: { matchLabels: { app: a } }, egress: [{ to: [{ ipBlock: { cidr: 10.0.0.0/8 } }], ports: [{ port: 443 }] }] }',
      ),
      [{ ...a, peer: { kind: 'host', host: '10.0.0.0/8' } }],
    ],
    [
      'everyone, on every port',
      plain('{ podSelector: { matchLabels: { app: a } }, egress: [{}] }'),
      [{ component: 'a', direction: 'out', peer: { kind: 'anyone' }, protocol: 'ANY' }],
    ],
    [
      'pods by their labels, and by an expression',
      plain(
        '{ podSelector: { matchLabels: { app: a } }, policyTypes: [Ingress], ingress: [{ from: [{ podSelector: { matchLabels: { app: b } } }, { podSelector: { matchExpressions: [{ key: app, operator: Exists }] } }], ports: [{ port: 80, protocol: UDP }] }] }',
      ),
      [
        { component: 'a', direction: 'in', peer: { kind: 'pods', name: 'b' }, protocol: 'UDP', port: 80 },
        { component: 'a', direction: 'in', peer: { kind: 'pods' }, protocol: 'UDP', port: 80 },
      ],
    ],
    [
      'names, with a port in quotes',
      cilium(
        '{ endpointSelector: { matchLabels: { "k8s:app": a } }, egress: [{ toFQDNs: [{ matchName: API.example }, { matchPattern: "*.b.example" }], toPorts: [{ ports: [{ port: "443", protocol: TCP }] }] }] }',
      ),
      [
        { ...a, peer: { kind: 'host', host: 'api.example' } },
        { ...a, peer: { kind: 'host', host: '*.b.example' } },
      ],
    ],
    [
      'the world, as an entity and as a pattern',
      cilium(
        '{ endpointSelector: { matchLabels: { app: a } }, egress: [{ toEntities: [world] }, { toFQDNs: [{ matchPattern: "*" }] }] }',
      ),
      [
        { component: 'a', direction: 'out', peer: { kind: 'anyone' }, protocol: 'ANY' },
        { component: 'a', direction: 'out', peer: { kind: 'anyone' }, protocol: 'ANY' },
      ],
    ],
    ['no port that has a name', plain('{ podSelector: {}, egress: [{ ports: [{ port: https }] }] }'), []],
    ['no range of ports', plain('{ podSelector: {}, egress: [{ ports: [{ port: 1, endPort: 9 }] }] }'), []],
    ['nothing of a Cilium rule that says nothing', cilium('{ endpointSelector: {}, egress: [{}] }'), []],
    [
      'nothing without types, where a type is not named',
      plain('{ podSelector: {}, policyTypes: [Ingress], egress: [{}] }'),
      [],
    ],
  ])('are read: %s', (_, text, grants) => {
    expect(grantsIn(text)).toEqual(grants);
  });

  test('tell what they close, and whose pods they select', () => {
    expect(read(plain('{ podSelector: {}, policyTypes: [Ingress, Egress] }'))).toEqual([
      { component: '*', isApplication: false, closes: ['in', 'out'], grants: [] },
    ]);
    expect(
      read(plain('{ podSelector: { matchLabels: { core.spinkube.dev/app-name: shop } }, egress: [] }')),
    ).toEqual([{ component: 'shop', isApplication: true, closes: ['out'], grants: [] }]);
    expect(read(plain('{ podSelector: { matchExpressions: [{ key: app }] }, egress: [{}] }'))).toEqual([]);
    expect(read('kind: NetworkPolicy\nspec: {}')).toEqual([]);
    expect(readNetworkPolicies(plain('{}'), 'x.toml')).toEqual([]);
  });
});
