import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { buildPackage } from '../../scripts/build.mjs';

declare module 'vitest' {
  interface ProvidedContext {
    /** The built package, in a folder of this run. */
    readonly dist: string;
  }
}

/** Builds the package once for all test files, apart from `dist/`, which someone may be using. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'wasm-architect-dist-'));
  await buildPackage(folder);
  project.provide('dist', folder);
  return () => rm(folder, { recursive: true });
}
