import type { Capability } from '../permissions/capability.ts';
import type { Catalogue } from './catalogue.ts';
import type { TargetId } from './enforcement.ts';
import type { Entry, Kind, Maturity } from './entry.ts';

/** What every answer must be; absent filters let all pass. */
export interface Filters {
  readonly kind?: Kind | undefined;
  readonly maturity?: Maturity | undefined;
  readonly capability?: Capability | undefined;
  readonly target?: TargetId | undefined;
}

export function fitsFilters(
  entry: Entry,
  { kind, maturity, capability, target }: Filters,
  catalogue: Catalogue,
): boolean {
  if (kind !== undefined && entry.kind !== kind) return false;
  if (maturity !== undefined && entry.maturity !== maturity) return false;
  if (capability !== undefined && !offers(entry, capability)) return false;
  return target === undefined || concerns(entry, target, catalogue);
}

/** `keyvalue-read` is offered by what offers `keyvalue`. */
function offers(entry: Entry, capability: Capability): boolean {
  if (entry.kind !== 'interface') return false;
  const both = capability.replace(/-(read|write|publish|subscribe)$/, '');
  return entry.interfaces.some(({ capabilities }) =>
    capabilities.some((offered) => offered === capability || offered === both),
  );
}

function concerns(entry: Entry, target: TargetId, { byId }: Catalogue): boolean {
  if (entry.id === target || entry.related?.includes(target)) return true;
  if (byId(target)?.related?.includes(entry.id)) return true;
  return entry.kind === 'interface' && Object.hasOwn(entry.hosts ?? {}, target);
}
