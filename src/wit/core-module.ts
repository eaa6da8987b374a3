import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { workerData } from 'node:worker_threads';
import { brotliDecompress } from 'node:zlib';

const inflate = promisify(brotliDecompress);

/** Compiles a core module of the wasm-tools component, which stands compressed in the folder that the worker is given. */
export async function compileCoreModule(name: string): Promise<WebAssembly.Module> {
  const { modules } = workerData as { readonly modules: string };
  return WebAssembly.compile(await inflate(await readFile(join(modules, `${name}.br`))));
}
