import { CATALOGUE_DATE } from '../catalogue/catalogue-date.ts';
import type { Source } from '../finding.ts';

/** The catalogue's own page, where no single source carries the finding. */
export const CATALOGUE: Source = {
  title: 'Catalogue',
  url: 'wasm-architect://catalogue',
  read: CATALOGUE_DATE,
};
