import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { writeLargeComponent } from './large-component.mjs';
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

/** The good documents of the corpus one behind the other, without WIT blocks, cut at 40 kB. */
async function longDocument(root) {
  const folder = join(root, 'test/golden/documents/good');
  const names = (await readdir(folder)).filter((name) => name.endsWith('.md')).sort();
  const texts = await Promise.all(names.map((name) => readFile(join(folder, name), 'utf8')));
  return texts
    .join('\n\n')
    .replaceAll(/^```wit\n[^]*?^```$/gm, '')
    .slice(0, 40_000);
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
  if (registered.has('audit_component')) {
    await writeLargeComponent(root, join(folder, 'large.wasm'), 20_000_000);
    const began = performance.now();
    await server.call('tools/call', { name: 'audit_component', arguments: { path: 'large.wasm' } });
    const elapsed = performance.now() - began;
    line('audit_component, 20 MB, cold', `${elapsed.toFixed(1)} ms`, '≤ 3000 ms', elapsed <= 3000);
  }
  await report('audit_component', 'audit_component, 20 MB, warm', { path: 'large.wasm' }, 1000);
  const check = { document: await longDocument(root), target: 'spin' };
  await report('check_architecture', 'check_architecture, 40 kB without WIT, warm', check, 50);
  await report('search_catalogue', 'search_catalogue, warm', { words: 'containerd-wasm-shims' }, 5);
  await server.stop();
}
