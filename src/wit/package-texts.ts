import { witTexts } from 'bundled:wit-texts';
import { findPackage } from './find-package.ts';

/** The whole text of a package that this version knows, its origin and licence at the head. */
export function packageText(id: string): string | undefined {
  return findPackage(id, witTexts) || undefined;
}
