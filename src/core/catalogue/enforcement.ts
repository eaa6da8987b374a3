import type { Text } from '../locales/locale.ts';
import type { Source } from '../finding.ts';
import type { Capability } from '../permissions/capability.ts';
import type { WasiGeneration } from '../permissions/interface-names.ts';

/** What we can write configuration for. */
export const TARGETS = [
  'wasmtime',
  'wasmedge',
  'spin',
  'spinkube',
  'wasmcloud',
  'runwasi',
  'wassette',
  'jco',
] as const;
export type TargetId = (typeof TARGETS)[number];

/** `serve`: the row has `http-in`; `run`: it has not. */
export const MODES = ['run', 'serve'] as const;
export type Mode = (typeof MODES)[number];

/** How far a target holds a permission, from best to worst; see `design.md` section 2. */
export const ENFORCEMENTS = ['enforced', 'coarse', 'open', 'unsupported'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/**
 * The finest scope that a target tells apart, to be compared with a permission's scope. A scope finer than this
 * is granted together with more (`coarse`).
 */
export type Finest =
  /** Cannot be granted at all. */
  | { readonly kind: 'never' }
  /** The target has no means to refuse it; a limit is not held. */
  | { readonly kind: 'always' }
  /** Granted or not, whatever the scope. */
  | { readonly kind: 'switch' }
  /** Outbound HTTP by scheme and host. */
  | {
      readonly kind: 'origin';
      /** `unusual`: a port is held only where it is not the scheme's own. */
      readonly port: boolean | 'unusual';
      /** `suffix`: `*.example.org` can be told from `example.org`. */
      readonly host: 'exact' | 'suffix';
      /** Every origin can be granted at once. */
      readonly any: boolean;
    }
  /** Sockets by address. `name` false: host names never match. */
  | {
      readonly kind: 'endpoint';
      readonly name: boolean;
      readonly cidr: boolean;
      readonly port: boolean;
    }
  /** Sockets that listen, by local address and port. */
  | { readonly kind: 'listener' }
  /** `path`: routes, exact or prefix, are told apart; `from`: so are the callers. */
  | { readonly kind: 'route'; readonly path: boolean; readonly from: boolean }
  /** Names to look up, exact or `*.suffix`. */
  | { readonly kind: 'host' }
  | {
      readonly kind: 'directory';
      /** It can be mounted so that writes are refused. */
      readonly readOnly: boolean;
      /** False where only the folders beside the configuration can be mounted. */
      readonly anyHostPath: boolean;
    }
  /** One by one, by name: variables, secrets, stores, databases, models. */
  | {
      readonly kind: 'name';
      /** All can be granted at once. */
      readonly any?: boolean;
      /** Reading can be granted without writing. */
      readonly readOnly?: boolean;
      /** Where an external row stands behind it, only that server's address is told apart, not the name. */
      readonly byServer?: boolean;
    }
  | { readonly kind: 'subject'; readonly any: boolean }
  /** Only the address of the external row behind it. */
  | { readonly kind: 'server' }
  | { readonly kind: 'cron' }
  | { readonly kind: 'component'; readonly function: boolean }
  /** A limit; `step`: it is set in multiples of so many bytes or milliseconds. */
  | { readonly kind: 'quantity'; readonly step?: number };

/** One line of the matrix: a capability on one target in one mode. */
export interface EnforcementRow {
  /** The capabilities that the target treats alike. */
  readonly capabilities: readonly Capability[];
  /**
   * What holds when the operator writes nothing. `inherit`: whatever the process or the container has; `fixed`: a
   * limit of the target's own; `packaged`: what the packaged application says.
   */
  readonly default: 'deny' | 'allow' | 'inherit' | 'unlimited' | 'fixed' | 'packaged' | 'not-applicable';
  readonly finest: Finest;
  /** What a grant covers at the least: the component, or all that run with it. */
  readonly per: 'component' | 'process' | 'pod' | 'application' | 'host';
  /** What grants it, as typed; absent where nothing does or nothing is needed. */
  readonly syntax?: string;
  readonly example?: string;
  /** What withholds it, as typed, where the default is `allow` or `inherit`. */
  readonly deny?: string;
  /** Capabilities that a grant of one of this row opens as well. */
  readonly opens?: readonly Capability[];
  /** Capabilities that the scope `any` opens as well. */
  readonly anyOpens?: readonly Capability[];
  /** The WASI generations in which the grant works or the limit is held; all where absent. */
  readonly wasi?: readonly WasiGeneration[];
  /** What every grant brings beyond its scope, so that it is never better than `coarse`. */
  readonly wider?: Text;
  readonly note?: Text;
  /** What a table might ask for and the target cannot hold. */
  readonly cannot?: Text;
  /** The control outside the target that closes the gap; engineering advice, not a quoted fact. */
  readonly compensate?: Text;
  readonly sources: readonly Source[];
  readonly verified: true | 'partial';
}

/** The matrix of one target in one mode; every capability stands in exactly one row. */
export interface EnforcementMatrix {
  readonly target: TargetId;
  readonly mode: Mode;
  /** The catalogue entry of the platform. */
  readonly platform: string;
  /** The version whose sources were read. */
  readonly checked: string;
  readonly notes: readonly Text[];
  readonly rows: readonly EnforcementRow[];
}

/** What is known of a platform that is no target: some capabilities, for searching and reading. */
export interface ReferenceMatrix {
  readonly reference: true;
  /** The catalogue entry of the platform or tool. */
  readonly platform: string;
  readonly rows: readonly EnforcementRow[];
}
