import type { EnforcementMatrix, EnforcementRow } from '../enforcement.ts';

/**
 * The matrix with some rows in other words. A replaced row gives up the capabilities of the replacing ones, and
 * goes when none is left.
 */
export function vary(
  base: EnforcementMatrix,
  changes: Partial<Omit<EnforcementMatrix, 'rows'>>,
  rows: readonly EnforcementRow[] = [],
): EnforcementMatrix {
  const taken = new Set(rows.flatMap(({ capabilities }) => capabilities));
  const kept = base.rows.flatMap((row) => {
    const capabilities = row.capabilities.filter((capability) => !taken.has(capability));
    return capabilities.length > 0 ? [{ ...row, capabilities }] : [];
  });
  return { ...base, ...changes, rows: [...kept, ...rows] };
}
