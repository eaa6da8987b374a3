import { TARGETS, type TargetId } from '../../catalogue/enforcement.ts';
import type { Target } from '../target.ts';
import { jco } from './jco.ts';
import { runwasi } from './runwasi.ts';
import { spin } from './spin.ts';
import { spinkube } from './spinkube.ts';
import { wasmcloud } from './wasmcloud.ts';
import { wasmedge } from './wasmedge.ts';
import { wasmtime } from './wasmtime.ts';
import { wassette } from './wassette.ts';

const BY_ID: Readonly<Record<TargetId, Target>> = {
  wasmtime,
  wasmedge,
  spin,
  spinkube,
  wasmcloud,
  runwasi,
  wassette,
  jco,
};

export function targetOf(id: TargetId): Target {
  return BY_ID[id];
}

/** Every target, in the order of their ids' list. */
export function targets(): readonly Target[] {
  return TARGETS.map(targetOf);
}
