// Prints what wasm-tools costs: sizes, the first answer, later answers, a restart, and memory. Nothing is asserted.
import { build } from 'esbuild';
import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { copyWitAssets, witPlugin } from '../../scripts/wit-build.mjs';

const source = resolve(import.meta.dirname, '../../src/wit');
const folder = await mkdtemp(join(tmpdir(), 'wasm-architect-bench-'));
const entry = (name, format, extension) => ({
  entryPoints: [join(source, `${name}.ts`)],
  outfile: join(folder, `${name}.${extension}`),
  bundle: true,
  minify: true,
  platform: 'node',
  target: 'node20',
  format,
  plugins: [witPlugin()],
});

const SMALL =
  'package acme:pay;\ninterface core { authorize: func(id: string) -> result<string, string>; }\nworld api { import core; }';
const HTTP =
  'package acme:pay;\nworld api { import wasi:http/outgoing-handler@0.2.12; export wasi:http/incoming-handler@0.2.12; }';
const CHAIN = `package a:b;\n${Array.from({ length: 8000 }, (_, i) => `interface i${i} { use i${i + 1}.{t}; }`).join('\n')}\ninterface i8000 { type t = u8; }\nworld w { import i0; }`;

function line(what, value, unit) {
  console.log(`${what.padEnd(44)} ${value.toFixed(unit === 'ms' ? 1 : 0).padStart(8)} ${unit}`);
}

async function timed(what, run, times = 1) {
  const start = performance.now();
  for (let done = 0; done < times; done++) await run();
  line(what, (performance.now() - start) / times, 'ms');
}

try {
  await build(entry('worker', 'cjs', 'cjs'));
  await build(entry('open-wit-tools', 'esm', 'mjs'));
  await copyWitAssets(folder);
  for (const name of (await readdir(folder)).filter((file) => !file.startsWith('open')))
    line(name, (await stat(join(folder, name))).size / 1000, 'kB');
  const { openWitTools } = await import(pathToFileURL(join(folder, 'open-wit-tools.mjs')).href);
  const resident = process.memoryUsage.rss();
  const tools = openWitTools({ worker: join(folder, 'worker.cjs') });
  const resolveText = (text) => tools.resolve([{ path: 'bench.wit', text }]);
  await timed('first answer, with loading', () => resolveText(SMALL));
  line('memory after it, above the process without', (process.memoryUsage.rss() - resident) / 1e6, 'MB');
  await timed('a small package', () => resolveText(SMALL), 50);
  await timed('a world with WASI HTTP', () => resolveText(HTTP), 50);
  await timed('a dummy component of it', () => tools.dummy([{ path: 'bench.wit', text: HTTP }], 'api'), 20);
  await timed('an input that crashes it', () => resolveText(CHAIN));
  await timed('the answer after a crash, with loading', () => resolveText(SMALL));
  await tools.close();
} finally {
  await rm(folder, { recursive: true });
}
