/** The other end of a connection that a network policy allows. */
export type Peer =
  | { readonly kind: 'anyone' }
  /** A name, a pattern that starts with `*.`, an address, or an address range. */
  | { readonly kind: 'host'; readonly host: string }
  /** Pods of the cluster; `name` where the labels of theirs say one. */
  | { readonly kind: 'pods'; readonly name?: string };

/** One connection that a network policy allows the pods that it selects. */
export interface NetworkGrant {
  /** The name that their labels say; `*` where the policy selects every pod. */
  readonly component: string;
  readonly direction: 'in' | 'out';
  readonly peer: Peer;
  /** `ANY`: the policy tells no protocols apart. */
  readonly protocol: 'TCP' | 'UDP' | 'ANY';
  /** Absent for every port. */
  readonly port?: number;
}

/** The label of a SpinApp's pods: its value names the application, which holds several components. */
export const SPIN_APP_LABEL = 'core.spinkube.dev/app-name';

const NAME_LABELS = ['app.kubernetes.io/name', SPIN_APP_LABEL, 'app', 'k8s-app', 'name'];

/** The name that labels say; undefined where they say none. */
export function labelledName(labels: Readonly<Record<string, unknown>>): string | undefined {
  for (const label of NAME_LABELS) {
    const value = Object.hasOwn(labels, label) ? labels[label] : undefined;
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** Each once, in one order. */
export function distinctNetworkGrants(grants: readonly NetworkGrant[]): readonly NetworkGrant[] {
  const byKey = new Map(
    grants.map((grant) => {
      const { component, direction, peer, protocol, port } = grant;
      const end = peer.kind === 'host' ? peer.host : peer.kind === 'pods' ? peer.name : undefined;
      return [JSON.stringify([component, direction, peer.kind, end, protocol, port]), grant] as const;
    }),
  );
  return [...byKey].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, grant]) => grant);
}
