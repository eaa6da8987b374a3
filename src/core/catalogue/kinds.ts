/** Kinds of entries, in the order of every listing. */
export const KINDS = ['platform', 'tool', 'language', 'interface', 'action', 'figure', 'trap'] as const;

/** From what may be used to what may not; `none` where the entry has no path to a component or is a statement. */
export const MATURITIES = ['stable', 'maturing', 'experimental', 'deprecated', 'archived', 'none'] as const;
