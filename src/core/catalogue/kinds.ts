/** Kinds of entries, in the order of every listing. */
export const KINDS = ['platform', 'tool', 'language', 'interface', 'action', 'figure', 'trap'] as const;

/** From what may be used to what may not; `none` where the entry has no path to a component or is a statement. */
export const MATURITIES = ['stable', 'maturing', 'experimental', 'deprecated', 'archived', 'none'] as const;

/**
 * What a search says of its subject. `retired` and `never-existed` speak of the name that was asked;
 * `not-in-catalogue` says only that the catalogue does not know it.
 */
export const STATUSES = ['in-catalogue', 'retired', 'never-existed', 'not-in-catalogue'] as const;
export type Status = (typeof STATUSES)[number];
