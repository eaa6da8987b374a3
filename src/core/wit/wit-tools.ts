/** A WIT text and the name that findings give it. */
export interface WitFile {
  readonly path: string;
  readonly text: string;
}

export interface ResolveOptions {
  /** Only this world of the first file's package. */
  readonly world?: string;
  /** `@unstable` features that count as there; without them what they gate is absent, as in `wasm-tools`. */
  readonly features?: readonly string[];
  /** The package of files that have no `package` line, where no other file has one; otherwise that is an error. */
  readonly package?: string;
  /** Other texts: what `files` refer to and do not declare is taken from here. Those that do not parse are left out. */
  readonly context?: readonly WitFile[];
}

/** A world with everything that it comes to import and export, the interfaces of used types included. */
export interface ResolvedWorld {
  readonly name: string;
  /** `acme:payment@1.0.0` */
  readonly package: string;
  /** Interface ids with their versions. Functions and labels that stand in the world itself are not listed. */
  readonly imports: readonly string[];
  readonly exports: readonly string[];
}

/** `invalid` speaks about the input; the others say that `wasm-tools` gave no answer. */
export type Failure =
  | {
      readonly ok: false;
      readonly why: 'invalid';
      /** The library's own words, in English, one line. */
      readonly message: string;
      /** The file (one of the context too) and the line, only where they are certain. */
      readonly path?: string;
      readonly line?: number;
    }
  | { readonly ok: false; readonly why: 'too-large' | 'too-slow' | 'crashed' };

export interface Resolution {
  readonly ok: true;
  readonly worlds: readonly ResolvedWorld[];
  /** Packages that are neither given nor known: what is used from them was taken to exist. */
  readonly unknown: readonly string[];
}

/**
 * The Bytecode Alliance's `wasm-tools`. WASI 0.2 and 0.3, Spin's and wasmCloud's packages are known to it, and of
 * these only what a text refers to is added. One request runs at a time; the first one loads the library.
 */
export interface WitTools {
  resolve(files: readonly WitFile[], options?: ResolveOptions): Promise<Resolution | Failure>;
  /** A component with the imports and exports of one world and empty functions. */
  dummy(
    files: readonly WitFile[],
    world: string,
    options?: Omit<ResolveOptions, 'world'>,
  ): Promise<{ readonly ok: true; readonly component: Uint8Array } | Failure>;
  /** Validates a component and prints its world: what it imports and exports. */
  wit(component: Uint8Array): Promise<{ readonly ok: true; readonly text: string } | Failure>;
  /** Reads the WebAssembly text format. The bytes are not validated. */
  parseWat(text: string): Promise<{ readonly ok: true; readonly bytes: Uint8Array } | Failure>;
  /** Ends the library; requests that are still open fail, and so does every later one. */
  close(): Promise<void>;
}
