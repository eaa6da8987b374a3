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
  if (registered.has('compile_permissions')) await reportCompilation(server, result.tools, line);
  await report('search_catalogue', 'search_catalogue, warm', { words: 'containerd-wasm-shims' }, 5);
  await server.stop();
}

/** Twenty components for every target; the slowest one is held against the budget. */
async function reportCompilation(server, tools, line) {
  const { inputSchema } = tools.find(({ name }) => name === 'compile_permissions');
  const measured = [];
  for (const target of inputSchema.properties.target.enum) {
    const elapsed = await warm(server, 'compile_permissions', { table: twentyComponents(), target });
    measured.push({ target, elapsed });
  }
  const [{ target, elapsed }] = measured.toSorted((a, b) => b.elapsed - a.elapsed);
  const what = `compile_permissions, 20 components, warm, slowest: ${target}`;
  line(what, `${elapsed.toFixed(1)} ms`, '≤ 50 ms', elapsed <= 50);
}

/** Chains of four components behind five routes, with every kind of grant that a service has. */
function twentyComponents() {
  const rows = Array.from({ length: 20 }, (_, index) => {
    const own = [
      `http-out https://api-${index}.example`,
      `sql-write db-${index} @postgres`,
      `secret TOKEN_${index}`,
      `env LOG_LEVEL, REGION_${index}`,
      `keyvalue cache-${index}`,
      `fs-read /data/${index}`,
      'memory 64MiB',
      'timeout 2s',
    ];
    if (index % 4 === 0) own.push(`http-in /v${index}/...`);
    if (index % 4 !== 3) own.push(`call service-${index + 1}`);
    const cell = own.map((permission) => `\`${permission}\``).join('<br>');
    return `| service-${index} | Rust | works | ${cell} |`;
  });
  return [
    '| Component | Language | Function | Permissions |',
    '| --- | --- | --- | --- |',
    '| `*` | – | every component | `clocks`<br>`random`<br>`stdio` |',
    ...rows,
    '| postgres | external | ledger | `at postgres.internal:5432` |',
    '',
  ].join('\n');
}
