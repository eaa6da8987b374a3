/** What a WebAssembly binary says about itself. Names are data as they stand in it, control characters included. */
export type Wasm = WasmComponent | WasmModule;

export type Sort = 'module' | 'func' | 'value' | 'type' | 'component' | 'instance';

/** One import or export of a component. */
export interface Port {
  /** An interface id (`wasi:http/types@0.2.12`) or a plain name. */
  readonly name: string;
  readonly sort: Sort;
  /** The functions that the instance's type carries, those of instances inside it included; otherwise empty. */
  readonly functions: readonly string[];
  /** The interface behind a plain name. */
  readonly implements?: string;
  /** What a canonical version (`@0.2`) leaves out: `.12`. */
  readonly versionSuffix?: string;
  /** The host's own name of the thing behind a plain name. */
  readonly externalId?: string;
}

/** One field of the `producers` section: who made the binary. */
export interface Producer {
  readonly name: string;
  readonly version: string;
}

/** The `producers` section; every list is empty where it says nothing. */
export interface Producers {
  readonly languages: readonly Producer[];
  readonly tools: readonly Producer[];
  readonly sdks: readonly Producer[];
}

export interface CoreImport {
  readonly module: string;
  readonly name: string;
  readonly kind: CoreKind;
}

export interface CoreExport {
  readonly name: string;
  readonly kind: CoreKind;
}

export type CoreKind = 'func' | 'table' | 'memory' | 'global' | 'tag';

/** A core module, as a file of its own or inside a component; inside one its exports are not listed. */
export interface WasmModule {
  readonly kind: 'module';
  /** From the `name` section. */
  readonly name?: string;
  readonly imports: readonly CoreImport[];
  readonly exports: readonly CoreExport[];
  readonly producers: Producers;
  /** True where it carries the world that `wasm-tools component new` makes a component of. */
  readonly carriesWorld: boolean;
}

/** Where the instance behind a part's import comes from: through an import of the whole, from another part, or neither. */
export type Supply =
  { readonly from: 'outside' | 'inside' } | { readonly from: 'part'; readonly part: number };

/** A component inside a composed one that carries code of its own. */
export interface Part {
  readonly component: WasmComponent;
  /** By import name, for each instance of the part that the whole makes. */
  readonly supplies: ReadonlyMap<string, readonly Supply[]>;
}

export interface WasmComponent {
  readonly kind: 'component';
  /** From the `component-name` section, or the name that the whole gives to its part. */
  readonly name?: string;
  readonly imports: readonly Port[];
  readonly exports: readonly Port[];
  readonly parts: readonly Part[];
  /** Core modules of its own, in order. */
  readonly modules: readonly WasmModule[];
  readonly producers: Producers;
  /** True for WIT packed as a binary: types only, nothing that runs. */
  readonly witPackage: boolean;
}
