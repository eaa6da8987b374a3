/** The release of WASI that probes are built for. */
export const WASI = '0.2.12';

/** Where a call leaves its result in the memory of a probe. */
export const AREA = 64;

/** Where the lines of a probe gather. */
export const OUT = 65_536;
