import { TARGETS } from '../enforcement.ts';
import type { EnforcementMatrix, EnforcementRow, Mode, ReferenceMatrix, TargetId } from '../enforcement.ts';
import type { Capability } from '../../permissions/capability.ts';
import { jcoRun, jcoServe } from './jco.ts';
import { HOSTED_REFERENCES } from './references-hosted.ts';
import { wasmcloudV1 } from './references-wasmcloud-v1.ts';
import { REFERENCES } from './references.ts';
import { runwasiRun } from './runwasi-run.ts';
import { runwasiServe } from './runwasi-serve.ts';
import { spinRun, spinServe } from './spin.ts';
import { spinkubeRun, spinkubeServe } from './spinkube.ts';
import { wasmcloudRun, wasmcloudServe } from './wasmcloud.ts';
import { wasmedgeRun, wasmedgeServe } from './wasmedge.ts';
import { wasmtimeRun } from './wasmtime-run.ts';
import { wasmtimeServe } from './wasmtime-serve.ts';
import { wassetteRun, wassetteServe } from './wassette.ts';

const MATRICES: Readonly<Record<TargetId, Readonly<Record<Mode, EnforcementMatrix>>>> = {
  wasmtime: { run: wasmtimeRun, serve: wasmtimeServe },
  wasmedge: { run: wasmedgeRun, serve: wasmedgeServe },
  spin: { run: spinRun, serve: spinServe },
  spinkube: { run: spinkubeRun, serve: spinkubeServe },
  wasmcloud: { run: wasmcloudRun, serve: wasmcloudServe },
  runwasi: { run: runwasiRun, serve: runwasiServe },
  wassette: { run: wassetteRun, serve: wassetteServe },
  jco: { run: jcoRun, serve: jcoServe },
};

/**
 * The matrix of a target in a mode. A target without a serve mode has a matrix for it all the same, in which
 * `http-in` is never granted.
 */
export function matrixOf(target: TargetId, mode: Mode): EnforcementMatrix {
  return MATRICES[target][mode];
}

/** Every matrix, by target and then mode. */
export function listMatrices(): readonly EnforcementMatrix[] {
  return TARGETS.flatMap((target) => [MATRICES[target].run, MATRICES[target].serve]);
}

/** The row of the matrix that a capability stands in. */
export function rowOf(matrix: EnforcementMatrix, capability: Capability): EnforcementRow {
  return matrix.rows.find(({ capabilities }) => capabilities.includes(capability))!;
}

/** What is known of the platforms that are no targets. */
export function listReferences(): readonly ReferenceMatrix[] {
  return [...REFERENCES, ...HOSTED_REFERENCES, wasmcloudV1];
}
