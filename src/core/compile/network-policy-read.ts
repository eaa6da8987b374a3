import { printHost, readHost, readHostName, readPort } from '../permissions/address.ts';
import { labelledName, SPIN_APP_LABEL, type NetworkGrant, type Peer } from './network-grant.ts';
import { listOf, mappingOf, readYamlDocuments, textOf, type Mapping } from './read-yaml-documents.ts';

/** What a network policy says of the pods that it selects. */
export interface ReadPolicy {
  /** As in `NetworkGrant`. */
  readonly component: string;
  /** The label's name is SpinKube's: the pods are those of an application. */
  readonly isApplication: boolean;
  /** The directions that it closes but for what it grants. */
  readonly closes: readonly NetworkGrant['direction'][];
  readonly grants: readonly NetworkGrant[];
}

/**
 * The NetworkPolicies and CiliumNetworkPolicies of a YAML file. Total: other resources, and policies whose selector
 * names no pods, give none. A text that does not parse is a `UserError`.
 */
export function readNetworkPolicies(text: string, file: string): readonly ReadPolicy[] {
  if (!/\.ya?ml$/.test(file)) return [];
  return readYamlDocuments(text, file).flatMap(readPolicyResource);
}

/** The same for one parsed document. */
export function readPolicyResource(resource: unknown): readonly ReadPolicy[] {
  const { apiVersion, kind, spec, specs } = mappingOf(resource);
  if (kind === 'NetworkPolicy' && apiVersion === 'networking.k8s.io/v1') {
    return readPolicy(mappingOf(spec), mappingOf(mappingOf(spec)['podSelector']), plainRules);
  }
  if (kind === 'CiliumNetworkPolicy' || kind === 'CiliumClusterwideNetworkPolicy') {
    return [spec, ...listOf(specs)]
      .map(mappingOf)
      .flatMap((one) => readPolicy(one, mappingOf(one['endpointSelector']), ciliumRules));
  }
  return [];
}

type ReadRules = (rules: Mapping, direction: NetworkGrant['direction']) => readonly Reach[];
type Reach = Pick<NetworkGrant, 'peer' | 'protocol' | 'port'>;

function readPolicy(spec: Mapping, selector: Mapping, rulesOf: ReadRules): readonly ReadPolicy[] {
  const labels = labelsOf(selector);
  const isEvery = Object.keys(selector).length === 0 || (labels && Object.keys(labels).length === 0);
  const component = isEvery ? '*' : labels && labelledName(labels);
  if (component === undefined) return [];
  const types = spec['policyTypes'];
  const closes = (['in', 'out'] as const).filter((direction) => {
    const [key, type] = direction === 'in' ? ['ingress', 'Ingress'] : ['egress', 'Egress'];
    return Array.isArray(types) ? types.includes(type) : spec[key] !== undefined;
  });
  const grants = closes.flatMap((direction) =>
    listOf(spec[direction === 'in' ? 'ingress' : 'egress'])
      .flatMap((rules) => rulesOf(mappingOf(rules), direction))
      .flatMap((reach): readonly NetworkGrant[] => [{ component, direction, ...reach }]),
  );
  const isApplication = labels !== undefined && Object.hasOwn(labels, SPIN_APP_LABEL);
  return [{ component, isApplication, closes, grants }];
}

/** Expressions select by more than names, so that nothing is told of the pods. */
function labelsOf(selector: Mapping): Mapping | undefined {
  if (listOf(selector['matchExpressions']).length > 0) return undefined;
  return Object.fromEntries(
    Object.entries(mappingOf(selector['matchLabels'])).map(([key, value]) => [
      key.replace(/^(?:k8s|any):/, ''),
      value,
    ]),
  );
}

function podsOf(selector: unknown): Peer {
  const name = labelledName(labelsOf(mappingOf(selector)) ?? {});
  return { kind: 'pods', ...(name !== undefined && { name }) };
}

function hostPeer(text: unknown): readonly Peer[] {
  const cidr = textOf(text) ?? '';
  const host = readHost(printHost(cidr))?.replace(/(?<=\.\d+)\/32$|(?<=:.*)\/128$/, '');
  return host === undefined ? [] : [{ kind: 'host', host }];
}

/** Without `to` or `from`, everyone. */
const plainRules: ReadRules = (rules, direction) => {
  const ends = listOf(rules[direction === 'in' ? 'from' : 'to']).map(mappingOf);
  const peers: readonly Peer[] =
    ends.length === 0
      ? [{ kind: 'anyone' }]
      : ends.flatMap((end) =>
          end['ipBlock'] === undefined
            ? [podsOf(end['podSelector'])]
            : hostPeer(mappingOf(end['ipBlock'])['cidr']),
        );
  const ports = listOf(rules['ports']);
  return join(peers, ports.length === 0 ? ANY_PORT : ports.flatMap((port) => readPolicyPort(port, 'TCP')));
};

/** A rule with ports alone lets everyone through on them; one without either lets nobody. */
const ciliumRules: ReadRules = (rules, direction) => {
  const given = direction === 'in' ? 'from' : 'to';
  const lists = ['Endpoints', 'CIDR', 'CIDRSet', 'Entities', 'FQDNs', 'Services', 'Groups', 'Nodes'];
  const hasEnds = lists.some((list) => rules[`${given}${list}`] !== undefined);
  const ports = listOf(rules['toPorts']).flatMap((group) => {
    const list = listOf(mappingOf(group)['ports']);
    return list.length === 0 ? ANY_PORT : list.flatMap((port) => readPolicyPort(port, 'ANY'));
  });
  const isOpen = rules['toPorts'] === undefined;
  if (!hasEnds) return isOpen ? [] : join([{ kind: 'anyone' }], ports);
  const peers: readonly Peer[] = [
    ...listOf(rules[`${given}Endpoints`]).map(podsOf),
    ...listOf(rules[`${given}CIDR`]).flatMap(hostPeer),
    ...listOf(rules[`${given}CIDRSet`]).flatMap((set) => hostPeer(mappingOf(set)['cidr'])),
    ...listOf(rules[`${given}Entities`]).flatMap((entity): readonly Peer[] =>
      entity === 'world' || entity === 'all' ? [{ kind: 'anyone' }] : [{ kind: 'pods' }],
    ),
    ...listOf(rules[`${given}FQDNs`]).flatMap(namePeer),
    ...['Services', 'Groups', 'Nodes'].flatMap((list) =>
      listOf(rules[`${given}${list}`]).map((): Peer => ({ kind: 'pods' })),
    ),
  ];
  return join(peers, isOpen ? ANY_PORT : ports);
};

/** A pattern that is more than `*.suffix` counts as anyone. */
function namePeer(entry: unknown): readonly Peer[] {
  const { matchName, matchPattern } = mappingOf(entry);
  const pattern = textOf(matchPattern);
  const suffix = pattern?.startsWith('*.') === true ? readHostName(pattern.slice(2)) : undefined;
  const name = suffix === undefined ? readHostName(textOf(matchName) ?? pattern ?? '') : `*.${suffix}`;
  if (name !== undefined) return [{ kind: 'host', host: name }];
  return pattern === undefined ? [] : [{ kind: 'anyone' }];
}

type PolicyPort = Pick<NetworkGrant, 'protocol' | 'port'>;

const ANY_PORT: readonly PolicyPort[] = [{ protocol: 'ANY' }];

/** Ports by name and ranges of ports are not told. */
function readPolicyPort(value: unknown, fallback: 'TCP' | 'ANY'): readonly PolicyPort[] {
  const { port, endPort, protocol = fallback } = mappingOf(value);
  if (protocol !== 'TCP' && protocol !== 'UDP' && protocol !== 'ANY') return [];
  if (endPort !== undefined && endPort !== port) return [];
  if (port === undefined || String(port) === '0') return [{ protocol }];
  const number = typeof port === 'number' || typeof port === 'string' ? readPort(String(port)) : undefined;
  return number === undefined ? [] : [{ protocol, port: number }];
}

function join(peers: readonly Peer[], ports: readonly PolicyPort[]): readonly Reach[] {
  return peers.flatMap((peer) => ports.map((port) => ({ peer, ...port })));
}
