import type { Catalogue } from '../catalogue/catalogue.ts';
import type { WitFile } from '../wit/wit-tools.ts';
import type { CompiledFile, Plan, Target } from './target.ts';

/** The files that every target has: the WIT package, and what composes, audits and publishes. */
export function sharedFiles(
  plan: Plan,
  target: Target,
  wit: readonly WitFile[],
  catalogue: Pick<Catalogue, 'byId' | 'byName'>,
): readonly CompiledFile[] {
  void target;
  void wit;
  void catalogue;
  return [{ path: 'wit/worlds.wit', content: plan.worlds.text }];
}
