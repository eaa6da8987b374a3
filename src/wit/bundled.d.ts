/** The Bytecode Alliance's `wasm-tools` as a component run by JavaScript; `scripts/wit-build.mjs` provides it. */
declare module 'bundled:wasm-tools' {
  interface SemverVersion {
    readonly major: bigint;
    readonly minor: bigint;
    readonly patch: bigint;
    readonly pre?: string;
    readonly build?: string;
  }
  interface InterfaceMetadata {
    readonly namespace: string;
    readonly package: string;
    readonly interface: string;
    readonly version?: SemverVersion;
  }
  export const $init: Promise<void>;
  /** Each throws an error with a `payload` where the input is wrong, and any other error where the library broke. */
  export const tools: {
    parse(wat: string): Uint8Array;
    componentNew(module: Uint8Array, adapters: readonly (readonly [string, Uint8Array])[]): Uint8Array;
    componentWit(component: Uint8Array): string;
    componentWitMetadataForWorld(
      wit: { readonly tag: 'source'; readonly val: string },
      world: string | undefined,
    ): { readonly imports: readonly InterfaceMetadata[]; readonly exports: readonly InterfaceMetadata[] };
    componentEmbed(options: {
      readonly witSource: string;
      readonly world: string;
      readonly dummy: true;
    }): Uint8Array;
  };
}

/** The texts of `src/wit/packages` without their comments, by package id. */
declare module 'bundled:wit-packages' {
  export const witPackages: Readonly<Record<string, string>>;
}

/** The texts of `src/wit/packages` as they stand, by package id. */
declare module 'bundled:wit-texts' {
  export const witTexts: Readonly<Record<string, string>>;
}

/** The part of the global that is used; the types of Node 20 leave it to the browser's. */
declare namespace WebAssembly {
  interface Module {
    readonly [Symbol.toStringTag]: 'WebAssembly.Module';
  }
  function compile(bytes: Uint8Array): Promise<Module>;
}
