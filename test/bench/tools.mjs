import { join } from 'node:path';
import { median, start } from './wire.mjs';

const TIMES = 20;

/** Times a tool call in a server that is warm, in ms. */
async function warm(server, name, args) {
  const times = [];
  for (let time = 0; time < TIMES; time++) {
    const began = performance.now();
    const { result, error } = await server.call('tools/call', { name, arguments: args });
    if (error || result.isError) throw new Error(error?.message ?? result.content[0].text);
    times.push(performance.now() - began);
  }
  return median(times.slice(TIMES / 2));
}

/** The tools that are registered, each on the input that the design's budget names. */
export async function measureTools(root, folder, line) {
  const server = start([join(root, 'dist', 'wasm-architect.cjs'), '--locale', 'en', '--files', folder]);
  await server.initialize();
  const { result } = await server.call('tools/list', {});
  const registered = new Set(result.tools.map(({ name }) => name));
  const report = async (name, what, args, limit) => {
    if (!registered.has(name)) return;
    const elapsed = await warm(server, name, args);
    line(what, `${elapsed.toFixed(1)} ms`, `≤ ${limit} ms`, elapsed <= limit);
  };
  await report('search_catalogue', 'search_catalogue, warm', { words: 'containerd-wasm-shims' }, 5);
  await server.stop();
}
