import { hostKind } from '../permissions/address.ts';
import { findRow, kebabName } from '../permissions/names.ts';
import type { ExternalRow, Permission, Scope } from '../permissions/permission.ts';
import { distinctNetworkGrants, labelledName, type NetworkGrant, type Peer } from './network-grant.ts';
import { serverOf } from './plan.ts';
import type { Plan, Unit } from './target.ts';

type Resource = Readonly<Record<string, unknown>>;

/** A place outside that a permission lets its row reach. */
export interface Destination {
  /** A name, an address, or an address range; `*` for everywhere. */
  readonly host: string;
  readonly port?: number;
  readonly protocol: 'TCP' | 'UDP';
}

/** Labels that choose the pods of a unit. */
export type Labels = Readonly<Record<string, string>>;

export interface PolicyOptions {
  /** The name of a unit's resources. */
  readonly nameOf: (unit: string) => string;
  readonly labels: (unit: string) => Labels;
  /** The port on which the pods of a serving unit listen. */
  readonly port: number;
}

/** For each unit a NetworkPolicy, and a Cilium one where host names matter, which NetworkPolicy cannot tell apart. */
export function networkPolicies(plan: Plan, options: PolicyOptions): readonly Resource[] {
  return plan.units.flatMap((unit) => {
    const destinations = destinationsOf(unit, plan);
    const named = destinations.some(({ host }) => isName(host));
    return [
      networkPolicy(unit, destinations, plan, options),
      ...(named ? [ciliumPolicy(unit, destinations, options)] : []),
    ];
  });
}

/** A range of one address is that address. */
const WHOLE_ADDRESS = /(?<=^[\d.]+)\/32$|(?<=:.*)\/128$/;

const isName = (host: string) => host !== '*' && hostKind(host) === 'name';

/** What the table grants the parts of a unit, whether the target holds it or leaves it open. */
function reachOf({ parts }: Unit): readonly Permission[] {
  return parts.flatMap(({ permissions }) =>
    permissions
      .filter(({ judgement, obstacle }) => judgement.enforcement !== 'unsupported' && !obstacle)
      .map(({ permission }) => permission),
  );
}

function destinationsOf(unit: Unit, plan: Plan): readonly Destination[] {
  const reach = reachOf(unit);
  const all = [
    ...reach.flatMap((permission) => destinationsOfScopes(permission)),
    ...reach.flatMap((permission) => serverDestination(permission, plan.externals)),
  ];
  return [...new Map(all.map((item) => [JSON.stringify(item), item])).values()];
}

/** Where a permission leads: its scopes, and the external row behind it. */
export function destinationsOfPermission(
  permission: Permission,
  externals: readonly ExternalRow[],
): readonly Destination[] {
  return [...destinationsOfScopes(permission), ...serverDestination(permission, externals)];
}

function destinationsOfScopes(permission: Permission): readonly Destination[] {
  return permission.scopes.flatMap((scope) => destinationOf(permission, scope));
}

function destinationOf({ capability }: Permission, scope: Scope): readonly Destination[] {
  const protocol = capability === 'udp' ? 'UDP' : 'TCP';
  if (capability !== 'http-out' && capability !== 'tcp-connect' && capability !== 'udp') return [];
  if (scope.kind === 'any') return [{ host: '*', protocol }];
  if (scope.kind === 'origin') {
    return [{ host: scope.host, port: scope.port ?? (scope.scheme === 'https' ? 443 : 80), protocol }];
  }
  return scope.kind === 'endpoint' ? [{ host: scope.host, port: scope.port, protocol }] : [];
}

function serverDestination(
  permission: Permission,
  externals: readonly ExternalRow[],
): readonly Destination[] {
  const at = serverOf({ rows: externals }, permission)?.external.at;
  return at ? [{ host: at.host, port: at.port, protocol: 'TCP' }] : [];
}

/** What the policies of a plan grant. */
export function networkGrants(plan: Plan, { labels, port }: PolicyOptions): readonly NetworkGrant[] {
  const nameOf = (unit: string) => labelledName(labels(unit)) ?? '*';
  const grants = plan.units.flatMap((unit) => {
    const component = nameOf(unit.name);
    const destinations = destinationsOf(unit, plan);
    const out = (peer: Peer, rest: Pick<NetworkGrant, 'protocol' | 'port'>): NetworkGrant => ({
      component,
      direction: 'out',
      peer,
      ...rest,
    });
    const callers = callersOf(unit, plan);
    const callerPeers: readonly Peer[] =
      callers === 'anyone'
        ? [{ kind: 'anyone' }]
        : callers.map((name) => ({ kind: 'pods', name: nameOf(name) }));
    return [
      ...(needsLookUps(unit, destinations)
        ? DNS_PORTS.map((rest) => out({ kind: 'pods', name: DNS_LABELS['k8s-app'] }, rest))
        : []),
      ...destinations.map(({ host, ...rest }) =>
        out(
          host === '*' ? { kind: 'anyone' } : { kind: 'host', host: host.replace(WHOLE_ADDRESS, '') },
          rest,
        ),
      ),
      ...servedBy(unit, plan).map((name) =>
        out({ kind: 'pods', name: nameOf(name) }, { protocol: 'TCP', port }),
      ),
      ...callerPeers.map((peer) => ({ component, direction: 'in', peer, protocol: 'TCP', port }) as const),
    ];
  });
  return distinctNetworkGrants(grants);
}

/** Look-ups of names go to the cluster's own server. */
const DNS_PORTS = [
  { protocol: 'UDP', port: 53 },
  { protocol: 'TCP', port: 53 },
] as const;
const DNS_LABELS = { 'k8s-app': 'kube-dns' };
const DNS_NAMESPACE = 'kube-system';

/** Nothing but what is listed. Where a Cilium policy holds names, this one leaves them to it. */
function networkPolicy(
  unit: Unit,
  destinations: readonly Destination[],
  plan: Plan,
  { nameOf, labels, port }: PolicyOptions,
): Resource {
  const egress = [
    ...(needsLookUps(unit, destinations)
      ? [
          {
            to: [
              {
                namespaceSelector: { matchLabels: { 'kubernetes.io/metadata.name': DNS_NAMESPACE } },
                podSelector: { matchLabels: DNS_LABELS },
              },
            ],
            ports: DNS_PORTS,
          },
        ]
      : []),
    ...destinations.filter(({ host }) => !isName(host)).map(egressTo),
    ...servedBy(unit, plan).map((name) => ({
      to: [{ podSelector: { matchLabels: labels(name) } }],
      ports: [{ protocol: 'TCP', port }],
    })),
  ];
  return {
    apiVersion: 'networking.k8s.io/v1',
    kind: 'NetworkPolicy',
    metadata: { name: nameOf(unit.name) },
    spec: {
      podSelector: { matchLabels: labels(unit.name) },
      policyTypes: ['Ingress', 'Egress'],
      ingress: ingressOf(unit, plan, { nameOf, labels, port }),
      egress,
    },
  };
}

function needsLookUps(unit: Unit, destinations: readonly Destination[]): boolean {
  return (
    destinations.some(({ host }) => isName(host) || host === '*') ||
    reachOf(unit).some(({ capability }) => capability === 'dns')
  );
}

/** Pods reach each other through `from`; a unit with another route is open to whoever the cluster lets in. */
function ingressOf(unit: Unit, plan: Plan, { labels, port }: PolicyOptions): readonly Resource[] {
  const callers = callersOf(unit, plan);
  const ports = [{ protocol: 'TCP', port }];
  if (callers === 'anyone') return [{ ports }];
  if (callers.length === 0) return [];
  return [{ from: callers.map((name) => ({ podSelector: { matchLabels: labels(name) } })), ports }];
}

/** The units that take requests from a unit because their rows say `from`, by name. */
function servedBy(unit: Unit, plan: Plan): readonly string[] {
  return plan.units.flatMap((other) => {
    const callers = callersOf(other, plan);
    return callers !== 'anyone' && callers.includes(unit.name) ? [other.name] : [];
  });
}

/** The units that may ask a unit for something, by name. */
function callersOf(unit: Unit, { table, units }: Plan): readonly string[] | 'anyone' {
  const scopes = unit.root.permissions
    .filter(({ permission }) => permission.capability === 'http-in')
    .flatMap(({ permission }) => permission.scopes);
  if (scopes.some((scope) => scope.kind !== 'from')) return 'anyone';
  const callers = scopes.flatMap((scope) => {
    if (scope.kind !== 'from') return [];
    const row = findRow(table.rows, scope.row);
    const name = kebabName(row?.component ?? scope.row);
    return units.filter(({ parts }) => parts.some((part) => part.name === name)).map((caller) => caller.name);
  });
  return [...new Set(callers)];
}

function egressTo({ host, ...rest }: Destination): Resource {
  const ports = [portOf(rest)];
  return host === '*' ? { ports } : { to: [{ ipBlock: { cidr: cidrOf(host) } }], ports };
}

function egressToName({ host, port, protocol }: Destination): Resource {
  const toFQDNs = [fqdn(host)];
  return port === undefined
    ? { toFQDNs }
    : { toFQDNs, toPorts: [{ ports: [{ port: String(port), protocol }] }] };
}

function portOf({ protocol, port }: Pick<Destination, 'protocol' | 'port'>): Resource {
  return { protocol, ...(port !== undefined && { port }) };
}

function cidrOf(host: string): string {
  if (host.includes('/')) return host;
  return host.includes(':') ? `${host}/128` : `${host}/32`;
}

/** Names are told by the look-ups that Cilium sees, so that it has to see them. */
function ciliumPolicy(
  unit: Unit,
  destinations: readonly Destination[],
  { nameOf, labels }: PolicyOptions,
): Resource {
  const named = destinations.filter(({ host }) => isName(host));
  return {
    apiVersion: 'cilium.io/v2',
    kind: 'CiliumNetworkPolicy',
    metadata: { name: nameOf(unit.name) },
    spec: {
      endpointSelector: { matchLabels: labels(unit.name) },
      egress: [
        {
          toEndpoints: [
            {
              matchLabels: {
                'k8s:io.kubernetes.pod.namespace': DNS_NAMESPACE,
                'k8s:k8s-app': DNS_LABELS['k8s-app'],
              },
            },
          ],
          toPorts: [
            {
              ports: DNS_PORTS.map(({ protocol, port }) => ({ port: String(port), protocol })),
              rules: { dns: named.map(({ host }) => fqdn(host)) },
            },
          ],
        },
        ...named.map(egressToName),
      ],
    },
  };
}

function fqdn(host: string): Resource {
  return host.startsWith('*.') ? { matchPattern: host } : { matchName: host };
}
