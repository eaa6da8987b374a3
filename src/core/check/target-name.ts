import type { TargetId } from '../catalogue/enforcement.ts';
import { shortName } from '../catalogue/short-name.ts';
import type { Facts } from './facts.ts';

/** The name of a target's platform as people say it. */
export function nameOfTarget({ catalogue, matrixOf }: Facts, target: TargetId): string {
  return shortName(catalogue.byId(matrixOf(target, 'run').platform)?.name ?? target);
}
