/** The one date of the whole catalogue: no source was read after it, and it is shown wherever facts are quoted. */
export const CATALOGUE_DATE = '2026-11-25';
