import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'esbuild';
import { afterAll, beforeAll } from 'vitest';
import { copyWitAssets, witPlugin } from '../../scripts/wit-build.mjs';
import type { WitTools } from '../../src/core/wit/wit-tools.ts';
import { openWitTools } from '../../src/wit/open-wit-tools.ts';

/** Builds the worker as the package does, into a folder of its own, and answers its file. The caller removes the folder. */
export async function buildWitWorker(): Promise<{ readonly folder: string; readonly worker: string }> {
  const folder = await mkdtemp(join(tmpdir(), 'wasm-architect-wit-'));
  const worker = join(folder, 'wit-worker.cjs');
  await build({
    entryPoints: [resolve(import.meta.dirname, '../../src/wit/worker.ts')],
    outfile: worker,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [witPlugin()],
  });
  await copyWitAssets(folder);
  return { folder, worker };
}

/** `wasm-tools` for the tests of one file: built and opened before the first, closed and removed after the last. */
export function useWitTools(): { readonly tools: WitTools; readonly worker: string } {
  const used: { tools?: WitTools; worker?: string; folder?: string } = {};
  beforeAll(async () => {
    Object.assign(used, await buildWitWorker());
    used.tools = openWitTools({ worker: used.worker! });
  });
  afterAll(async () => {
    await used.tools?.close();
    if (used.folder) await rm(used.folder, { recursive: true });
  });
  return {
    get tools() {
      return used.tools!;
    },
    get worker() {
      return used.worker!;
    },
  };
}
