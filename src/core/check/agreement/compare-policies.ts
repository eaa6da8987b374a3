import { hostKind } from '../../permissions/address.ts';
import { scopeCovers } from '../../permissions/covers.ts';
import { kebabName } from '../../permissions/names.ts';
import type { ExternalRow, Permission } from '../../permissions/permission.ts';
import type { NetworkGrant, Peer } from '../../compile/network-grant.ts';
import { destinationsOfPermission, type Destination } from '../../compile/network-policy.ts';
import type { ReadPolicy } from '../../compile/network-policy-read.ts';
import { findLine } from './find-line.ts';
import type { ReadManifest } from './read-manifests.ts';
import type { RowsOnTarget } from './rows-on-target.ts';

/** Where a network policy and the table part. Rows are told by their kebab names. */
export type PolicyDisagreement =
  | {
      /** `out`, `in`: the policy lets through what the row does not grant. */
      readonly kind: NetworkGrant['direction'];
      readonly line: number;
      /** Absent where the policy is for every pod. */
      readonly row?: string;
      readonly peer: Peer;
      readonly port?: number;
    }
  | {
      /** The policy stops what the row grants. */
      readonly kind: 'stopped';
      readonly line: number;
      readonly row: string;
      readonly destinations: readonly Destination[];
    };

/** What the table says of the network. */
export interface NetworkTable {
  readonly rows: RowsOnTarget;
  readonly isDoubtful: (row: string) => boolean;
  readonly externals: readonly ExternalRow[];
}

/** Holds the network policies of a document against the table. Policies add up. */
export function* comparePolicies(
  manifests: readonly ReadManifest[],
  table: NetworkTable,
): Iterable<PolicyDisagreement> {
  const all = manifests.flatMap(({ policies }) => policies);
  const stopped = new Set<string>();
  for (const manifest of manifests)
    for (const policy of manifest.policies) {
      const rows = rowsOf(policy, table);
      if (rows === undefined || rows.some(table.isDoubtful)) continue;
      yield* letThrough(policy, rows, manifest, table);
      const [row] = rows;
      const isOne = policy.component !== '*' && !policy.isApplication;
      if (!isOne || !manifest.isWhole || row === undefined || stopped.has(row)) continue;
      if (!policy.closes.includes('out')) continue;
      stopped.add(row);
      yield* stops(row, all, manifest, table);
    }
}

/** The rows whose pods a policy selects; undefined where it selects none that is surely a row's. */
function rowsOf({ component, isApplication }: ReadPolicy, { rows: { names, named } }: NetworkTable) {
  if (component === '*') return names;
  const found = named(component);
  if (found !== undefined && found !== 'unsure') return [found.row];
  return isApplication ? names : undefined;
}

function* letThrough(
  { component, grants }: ReadPolicy,
  rows: readonly string[],
  manifest: ReadManifest,
  table: NetworkTable,
): Iterable<PolicyDisagreement> {
  const stated = rows.flatMap((row) => table.rows.stated(row));
  const destinations = stated.flatMap((permission) => destinationsOfPermission(permission, table.externals));
  for (const { direction, peer, protocol, port } of grants) {
    const agrees =
      direction === 'out'
        ? mayReach(destinations, { peer, protocol, ...(port !== undefined && { port }) })
        : mayBeReached(stated, rows, peer, table);
    if (agrees) continue;
    const [row] = rows;
    yield {
      kind: direction,
      line: findLine(manifest, component, tellsOf(peer, port, direction)),
      ...(rows.length === 1 && row !== undefined && { row }),
      peer,
      ...(port !== undefined && { port }),
    };
  }
}

function tellsOf(
  peer: Peer,
  port: number | undefined,
  direction: NetworkGrant['direction'],
): readonly string[] {
  return [
    ...(peer.kind === 'host' ? [peer.host] : []),
    ...(peer.kind === 'pods' && peer.name !== undefined ? [peer.name] : []),
    ...(peer.kind === 'anyone' ? ['world'] : []),
    ...(port === undefined ? [] : [`port: ${port}`, String(port)]),
    direction === 'in' ? 'ingress' : 'egress',
  ];
}

const LOOK_UP_PORT = 53;
const EVERYWHERE = new Set(['0.0.0.0/0', '::/0']);

/** Pods cannot be compared with names, nor names with addresses: either may be what the row means. */
function mayReach(
  destinations: readonly Destination[],
  { peer, protocol, port }: Pick<NetworkGrant, 'peer' | 'protocol' | 'port'>,
): boolean {
  if (peer.kind === 'pods' || port === LOOK_UP_PORT) return true;
  const possible = destinations.filter(
    (one) =>
      (protocol === 'ANY' || protocol === one.protocol) &&
      (one.port === undefined || (port !== undefined && one.port === port)),
  );
  if (possible.some(({ host }) => host === '*')) return true;
  const isAnyone = peer.kind === 'anyone' || EVERYWHERE.has(peer.host);
  if (isAnyone) return possible.some(({ host }) => isNamed(host));
  const { host } = peer;
  return possible.some((one) => isNamed(one.host) !== isNamed(host) || hostHolds(one.host, host));
}

function hostHolds(wide: string, narrow: string): boolean {
  return wide.startsWith('*.') || narrow.startsWith('*.')
    ? wide === narrow || scopeCovers({ kind: 'host', name: wide }, { kind: 'host', name: narrow })
    : scopeCovers({ kind: 'endpoint', host: wide, port: 1 }, { kind: 'endpoint', host: narrow, port: 1 });
}

function isNamed(host: string): boolean {
  return host !== '*' && hostKind(host) === 'name';
}

function mayBeReached(
  stated: readonly Permission[],
  rows: readonly string[],
  peer: Peer,
  { rows: { named } }: NetworkTable,
): boolean {
  const entrances = stated.filter(({ capability }) => /^(?:http-in|tcp-listen|udp-listen)$/.test(capability));
  const callers = entrances.flatMap(({ scopes }) =>
    scopes.flatMap((scope) => (scope.kind === 'from' ? [kebabName(scope.row)] : [])),
  );
  const isOpen = entrances.some(({ scopes }) => scopes.some(({ kind }) => kind !== 'from'));
  if (isOpen || rows.length > 1) return true;
  if (peer.kind === 'host') return true;
  if (peer.kind === 'anyone') return false;
  const caller = peer.name === undefined ? undefined : named(peer.name);
  return caller === undefined || caller === 'unsure' || callers.length === 0 || callers.includes(caller.row);
}

/** Only what no policy may be letting through. */
function* stops(
  row: string,
  policies: readonly ReadPolicy[],
  manifest: ReadManifest,
  table: NetworkTable,
): Iterable<PolicyDisagreement> {
  const open = policies
    .filter((policy) => rowsOf(policy, table)?.includes(row) === true)
    .flatMap(({ grants }) => grants.filter(({ direction }) => direction === 'out'));
  const wanted = table.rows
    .held(row)
    .flatMap((permission) => destinationsOfPermission(permission, table.externals))
    .filter(({ host }) => host !== '*');
  const destinations = [...new Map(wanted.map((one) => [JSON.stringify(one), one])).values()].filter(
    (destination) => !open.some((grant) => mayLead(grant, destination)),
  );
  if (destinations.length === 0) return;
  yield { kind: 'stopped', line: findLine(manifest, row, ['egress']), row, destinations };
}

function mayLead({ peer, protocol, port }: NetworkGrant, destination: Destination): boolean {
  const { host } = destination;
  if (protocol !== 'ANY' && protocol !== destination.protocol) return false;
  if (port !== undefined && destination.port !== undefined && port !== destination.port) return false;
  if (peer.kind !== 'host') return true;
  return isNamed(peer.host) !== isNamed(host) || hostHolds(peer.host, host);
}
