// Builds the components of this example from text and WIT, with npm packages alone.
// After `npm ci`: node examples/payment/build.mjs [FOLDER]; the folder is examples/payment/build unless another is given.
import { build } from 'esbuild';
import { mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import { witPlugin } from '../../scripts/wit-build.mjs';

const HERE = import.meta.dirname;

/** Component, which is the name of its source, and the world that it is built for. */
const WORLDS = { 'payment-core': 'core', 'payment-api': 'api', 'payment-api-leaky': 'api-leaky' };

/** The service as it ships: an API with the core that answers its calls. */
const COMPOSITIONS = [
  { name: 'payment', socket: 'payment-api', plug: 'payment-core' },
  { name: 'payment-leaky', socket: 'payment-api-leaky', plug: 'payment-core' },
];

/** Writes the components into a folder. `tools` is the built package, which holds the compressed wasm-tools. */
export async function buildExample(folder, tools = resolve(HERE, '../../dist')) {
  const read = (path) => readFile(join(HERE, path), 'utf8');
  const wit = await Promise.all(
    ['wit/payment.wit', 'wit/leaky.wit', 'wit/outside.wit'].map(async (path) => ({
      path,
      text: await read(path),
    })),
  );
  const sources = await Promise.all(
    Object.entries(WORLDS).map(async ([name, world]) => ({
      name,
      world,
      wat: await read(`src/${name}.wat`),
    })),
  );
  const components = await ask(tools, { wit, sources, compositions: COMPOSITIONS });
  await mkdir(folder, { recursive: true });
  await Promise.all(components.map(([name, bytes]) => writeFile(join(folder, `${name}.wasm`), bytes)));
}

/** Runs wasm-tools in a worker of its own. */
async function ask(modules, request) {
  const temporary = await mkdtemp(join(tmpdir(), 'payment-example-'));
  try {
    const outfile = join(temporary, 'worker.cjs');
    await build({
      entryPoints: [join(HERE, 'wasm-tools.mjs')],
      outfile,
      bundle: true,
      platform: 'node',
      target: 'node20',
      format: 'cjs',
      plugins: [witPlugin()],
    });
    const worker = new Worker(outfile, { workerData: { modules } });
    worker.postMessage(request, []);
    const [{ components, problem }] = await once(worker, 'message');
    await worker.terminate();
    if (problem !== undefined) throw new Error(problem);
    return components;
  } finally {
    await rm(temporary, { recursive: true });
  }
}

if (process.argv[1] && resolve(process.argv[1]) === import.meta.filename)
  await buildExample(process.argv[2] ?? join(HERE, 'build'));
