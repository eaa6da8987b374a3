declare const WASM_ARCHITECT_VERSION: string;

/** The package's version; the build puts it in. */
export const VERSION = WASM_ARCHITECT_VERSION;
