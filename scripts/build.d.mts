/** Builds the package into a folder, which is emptied first. */
export function buildPackage(dist: string): Promise<void>;
