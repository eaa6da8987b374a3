import type { Failure, Resolution, ResolveOptions, WitFile } from '../core/wit/wit-tools.ts';

/** What the worker is asked; one at a time, each answered with one reply of the same kind, or a failure. */
export interface Requests {
  readonly resolve: { readonly files: readonly WitFile[]; readonly options: ResolveOptions };
  readonly dummy: {
    readonly files: readonly WitFile[];
    readonly world: string;
    readonly options: ResolveOptions;
  };
  readonly wit: { readonly component: Uint8Array };
  readonly 'parse-wat': { readonly text: string };
}

export interface Replies {
  readonly resolve: Resolution;
  readonly dummy: { readonly ok: true; readonly component: Uint8Array };
  readonly wit: { readonly ok: true; readonly text: string };
  readonly 'parse-wat': { readonly ok: true; readonly bytes: Uint8Array };
}

export type RequestKind = keyof Requests;
export type Reply<K extends RequestKind> = Replies[K] | Failure;
/** What travels to the worker. */
export interface Message<K extends RequestKind = RequestKind> {
  readonly kind: K;
  readonly request: Requests[K];
}
