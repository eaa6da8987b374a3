import type { TargetId } from '../../catalogue/enforcement.ts';
import { userError } from '../../errors.ts';
import type { Target } from '../target.ts';
import { jco } from './jco.ts';
import { runwasi } from './runwasi.ts';
import { spin } from './spin.ts';
import { wasmcloud } from './wasmcloud.ts';
import { wasmedge } from './wasmedge.ts';
import { wasmtime } from './wasmtime.ts';
import { wassette } from './wassette.ts';

const WRITTEN: readonly Target[] = [wasmtime, spin, runwasi, wasmedge, wasmcloud, wassette, jco];

/** The ids of what can be written. */
export const WRITTEN_TARGETS: readonly TargetId[] = WRITTEN.map(({ id }) => id);

/** Finds a target; one that nothing writes yet is a `UserError`. */
export function targetOf(id: TargetId): Target {
  const target = WRITTEN.find((known) => known.id === id);
  if (target === undefined) {
    throw userError('compile.target-not-written', { target: id, accepted: WRITTEN_TARGETS.join(', ') });
  }
  return target;
}

/** What any target's manifest grants; none for a file that no target writes. */
export function targets(): readonly Target[] {
  return WRITTEN;
}
