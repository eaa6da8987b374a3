import { CATALOGUE_DATE } from '../catalogue/catalogue-date.ts';
import type { Source } from '../finding.ts';

/** The page that says how permissions are written; `{locale}` becomes the reader's. */
export const NOTATION: Source = {
  title: 'Permission notation',
  url: 'wasm-architect://notation/{locale}',
  read: CATALOGUE_DATE,
};
