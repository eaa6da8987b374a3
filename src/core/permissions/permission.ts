import type { Place } from '../finding.ts';
import type { Capability } from './capability.ts';

/** What one permission is limited to. Printed by `print.ts` and read by `scope.ts`, the only two that know the syntax. */
export type Scope =
  | { readonly kind: 'any' }
  /** Holds at least one `${NAME}`; what it means is known once every parameter has a value. */
  | { readonly kind: 'parameter'; readonly text: string }
  /** `prefix`: the route and everything below it, written `/v1/...`. */
  | { readonly kind: 'route'; readonly path: string; readonly prefix: boolean }
  /** Only this row may call. */
  | { readonly kind: 'from'; readonly row: string }
  /** `host` is lower case and may start with `*.`; an IPv6 host has no brackets; a default port is absent. */
  | {
      readonly kind: 'origin';
      readonly scheme: 'http' | 'https';
      readonly host: string;
      readonly port?: number;
    }
  /** `host`: a name, an IP address, or an address range in CIDR form; no brackets. */
  | { readonly kind: 'endpoint'; readonly host: string; readonly port: number }
  | { readonly kind: 'listener'; readonly ip?: string; readonly port: number }
  | { readonly kind: 'host'; readonly name: string }
  /** Without `host` the folder of that name beside the generated files. */
  | { readonly kind: 'directory'; readonly guest: string; readonly host?: string }
  | { readonly kind: 'name'; readonly name: string }
  /** In the broker's own wildcards. */
  | { readonly kind: 'subject'; readonly subject: string }
  | { readonly kind: 'cron'; readonly expression: string }
  | { readonly kind: 'call'; readonly component: string; readonly function?: string }
  | { readonly kind: 'size'; readonly bytes: number }
  | { readonly kind: 'duration'; readonly milliseconds: number }
  | { readonly kind: 'count'; readonly count: number };

/** A capability, what it is limited to, the external row behind it, and the reason given for it. */
export interface Permission {
  readonly capability: Capability;
  /** Each scope is granted; empty for a capability without scope, and where a needed scope is missing. */
  readonly scopes: readonly Scope[];
  /** The external row that stands behind the resource, without the `@`. */
  readonly row?: string;
  /** Kept and shown in every report, without the parentheses. */
  readonly note?: string;
}

/** One item of a Permissions cell, in the order written. What cannot be read is kept as it was. */
export type Item =
  | { readonly kind: 'permission'; readonly permission: Permission; readonly where?: Place }
  | { readonly kind: 'unread'; readonly text: string; readonly where?: Place };

/** A Permissions cell. `none` is true where it says so; a limit may stand beside it. An empty cell is not `none`. */
export interface Cell {
  readonly none: boolean;
  readonly items: readonly Item[];
}

/** The address and the free text of an external row. */
export interface External {
  readonly at?: { readonly host: string; readonly port: number };
  readonly text: string;
}

interface RowBase {
  /** As written; `*` stands for what every Wasm row has besides its own. */
  readonly component: string;
  /** As written. */
  readonly language: string;
  readonly function: string;
  /** Cells of columns beyond the four, by header. */
  readonly extra?: Readonly<Record<string, string>>;
  readonly where?: Place;
}

/** A row that is compiled to a Wasm component, or the `*` row. */
export interface ComponentRow extends RowBase {
  readonly kind: 'component';
  readonly cell: Cell;
}

/** A database, a managed service, a container: documented and addressable, never compiled or audited. */
export interface ExternalRow extends RowBase {
  readonly kind: 'external';
  readonly external: External;
}

export type Row = ComponentRow | ExternalRow;

/** The contract: who may do what. Rows in the order written, repeats included. */
export interface PermissionsTable {
  readonly rows: readonly Row[];
}
