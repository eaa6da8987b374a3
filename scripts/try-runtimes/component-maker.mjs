import { build } from 'esbuild';
import { once } from 'node:events';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { witPlugin } from '../wit-build.mjs';

/** Starts the package's wasm-tools; `make({ wit, world, wat })` answers the bytes of a component, without `wit` of a module. */
export async function openComponentMaker(dist, folder) {
  const outfile = join(folder, 'wasm-tools-worker.cjs');
  await build({
    entryPoints: [join(import.meta.dirname, 'wasm-tools-worker.mjs')],
    outfile,
    bundle: true,
    platform: 'node',
    target: 'node20',
    format: 'cjs',
    plugins: [witPlugin()],
  });
  const worker = new Worker(outfile, { workerData: { modules: dist } });
  return {
    async make(request) {
      worker.postMessage(request, []);
      const [{ bytes, problem }] = await once(worker, 'message');
      if (problem !== undefined) throw new Error(problem);
      return bytes;
    },
    close: () => worker.terminate(),
  };
}
