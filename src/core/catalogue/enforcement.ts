import type { Text } from '../locales/locale.ts';
import type { Source } from '../finding.ts';
import type { Capability } from '../permissions/capability.ts';

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

/** How far a target holds a permission; see `design.md` section 2. */
export const ENFORCEMENTS = ['enforced', 'coarse', 'open', 'unsupported'] as const;
export type Enforcement = (typeof ENFORCEMENTS)[number];

/**
 * The finest scope that a target tells apart, to be compared with a permission's scope. A scope finer than this
 * is granted together with more (`coarse`).
 */
export type Finest =
  /** Cannot be granted at all. */
  | { readonly kind: 'never' }
  /** Always there: the target cannot refuse it. */
  | { readonly kind: 'always' }
  /** Granted or not, to the whole of what `per` names. */
  | { readonly kind: 'switch' }
  /** Outbound HTTP by these parts of the origin. */
  | {
      readonly kind: 'origin';
      readonly scheme: boolean;
      readonly port: boolean;
      /** `suffix`: `*.example.org` can be told from `example.org`. */
      readonly host: 'exact' | 'suffix';
    }
  /** Sockets by these parts. `name` false: host names never match, only addresses do. */
  | {
      readonly kind: 'endpoint';
      readonly name: boolean;
      readonly address: boolean;
      readonly cidr: boolean;
      readonly port: boolean;
    }
  | { readonly kind: 'listener'; readonly address: boolean; readonly port: boolean }
  | { readonly kind: 'route'; readonly exact: boolean; readonly prefix: boolean; readonly from: boolean }
  /** `readOnly`: a directory can be mounted so that writes are refused. */
  | {
      readonly kind: 'directory';
      readonly readOnly: boolean;
      readonly writable: boolean;
      readonly anyHostPath: boolean;
    }
  /** One by one, by name (variables, secrets, stores, databases, models, hosts). */
  | { readonly kind: 'name' }
  | { readonly kind: 'subject' }
  | { readonly kind: 'cron' }
  | { readonly kind: 'component'; readonly function: boolean }
  /** A number that the target holds exactly. */
  | { readonly kind: 'quantity' };

/** One line of the matrix: a capability on one target in one mode. */
export interface EnforcementRow {
  /** The capabilities that the target treats alike. */
  readonly capabilities: readonly Capability[];
  /** What happens when the operator writes nothing. */
  readonly default: 'deny' | 'allow' | 'unlimited' | 'not-applicable';
  readonly finest: Finest;
  /** What a grant covers at the least: the component, or all that run with it. */
  readonly per: 'component' | 'application' | 'process' | 'pod';
  /** The exact syntax, as typed. */
  readonly syntax: string;
  readonly example?: string;
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
