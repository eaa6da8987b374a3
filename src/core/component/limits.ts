/**
 * What the reader accepts. Real components stay far below; more is refused with a clear error, so that time and
 * memory are bounded by the length of the input.
 */
export const LIMITS = {
  /** Bytes of one name, as in `wasmparser`. */
  nameBytes: 100_000,
  /** Components inside components, and types inside types. */
  depth: 64,
  /** Definitions in all index spaces together. */
  definitions: 2_000_000,
  /** Imports, exports and functions that a description lists, those of all parts together. */
  listed: 100_000,
} as const;
