import { witPackages } from 'bundled:wit-packages';
import { findPackage } from './find-package.ts';

/** The body of a package that this version knows. */
export function knownPackage(id: string): string | false | undefined {
  return findPackage(id, witPackages);
}
