import type { TargetId } from '../../catalogue/enforcement.ts';
import { kebabName } from '../../permissions/names.ts';
import { targetOf } from '../../compile/targets/index.ts';
import type { CheckContext } from '../rule.ts';
import { compareGrants, type Comparison, type Disagreement } from './compare-grants.ts';
import { comparePolicies, type PolicyDisagreement } from './compare-policies.ts';
import { readManifests, type ReadManifest } from './read-manifests.ts';
import { rowsOnTarget } from './rows-on-target.ts';
import { statedTable } from './stated-table.ts';

/** Planning takes a while for very many rows, and no table that people read has them. */
const MOST_ROWS = 400;

export type ManifestDisagreement =
  | Disagreement
  | PolicyDisagreement
  | { readonly kind: 'too-many'; readonly line: number; readonly most: number };

/** Holds every manifest and network policy of a document against its table, by meaning. */
export function* compareManifests(context: CheckContext): Iterable<ManifestDisagreement> {
  const { document, table, facts, wasi, rows: index } = context;
  if (index.components.length === 0) return;
  const manifests = readManifests(document, facts);
  const [first] = manifests;
  if (first === undefined) return;
  if (table.rows.length > MOST_ROWS) {
    yield { kind: 'too-many', line: first.line, most: MOST_ROWS };
    return;
  }
  const stated = statedTable(table);
  const externals = stated.table.rows.flatMap((row) => (row.kind === 'external' ? [row] : []));
  const externalNames = new Set(externals.map(({ component }) => kebabName(component)));
  const comparisonFor = (target: TargetId): Comparison => ({
    rows: rowsOnTarget(stated.table, targetOf(target), wasi),
    externals,
    doubtful: stated.doubtful,
    isOpen: stated.isOpen,
    isExternal: (component) => externalNames.has(kebabName(component)),
  });
  const byTarget = new Map<TargetId | undefined, ReadManifest[]>();
  const isSpinkube = context.target === 'spinkube' || manifests.some(({ target }) => target === 'spinkube');
  for (const manifest of manifests) {
    // What a SpinApp runs is one of Spin's manifests.
    const isPacked = isSpinkube && manifest.target === 'spin' && !manifest.isCommand;
    const target = isPacked ? 'spinkube' : manifest.target;
    const same = byTarget.get(target);
    if (same === undefined) byTarget.set(target, [manifest]);
    else same.push(manifest);
  }
  for (const [target, ofTarget] of byTarget) {
    const { rows, ...comparison } = comparisonFor(target ?? clusterTarget(context, byTarget));
    if (target !== undefined) yield* compareGrants(ofTarget, { rows, ...comparison });
    else
      yield* comparePolicies(ofTarget, {
        rows,
        isDoubtful: (row) => rows.composition(row).some((part) => stated.doubtful.has(part)),
        externals,
      });
  }
}

/** What runs the pods that a network policy selects. */
function clusterTarget(
  { target }: CheckContext,
  manifests: ReadonlyMap<TargetId | undefined, unknown>,
): TargetId {
  if (target !== undefined && targetOf(target).kubernetes) return target;
  return manifests.has('spin') || manifests.has('spinkube') ? 'spinkube' : 'runwasi';
}
