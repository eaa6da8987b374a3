// Speed and size beside bare Node and a minimal server on the same SDK, round-robin in one run.
// Medians and ratios are printed, and whether each budget of the design is met. Nothing is asserted.
import { execFileSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { bundleAsCommonJs } from '../../scripts/build.mjs';
import { measureTools } from './tools.mjs';
import { median, start } from './wire.mjs';

const STARTS = 15;
const ROUNDS = 7;
const CALLS = 1000;
const VALUES = { core_language: 'Rust', api_language: 'Go', service: 'a payment service' };
const PROMPT = ['prompts/get', { name: 'wasm-expert', arguments: VALUES }];
const TOOL = [
  'tools/call',
  { name: 'fill_template', arguments: { template: 'wasm-expert', values: VALUES } },
];

const root = resolve(import.meta.dirname, '../..');
const folder = await mkdtemp(join(tmpdir(), 'wasm-architect-bench-'));
const ours = [join(root, 'dist', 'wasm-architect.cjs')];

async function buildMinimal() {
  const server = start(ours);
  await server.initialize();
  const { result } = await server.call(...PROMPT);
  await server.stop();
  const { files } = await bundleAsCommonJs(
    [{ in: join(root, 'test/bench/minimal-server.ts'), out: 'minimal' }],
    {
      define: { PROMPT_TEXT: JSON.stringify(result.messages[0].content.text) },
    },
  );
  for (const { path, contents } of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), contents);
  }
  return [join(folder, 'minimal.cjs')];
}

async function buildBare() {
  const server = start(ours);
  const reply = JSON.stringify(await server.initialize());
  await server.stop();
  const path = join(folder, 'bare.cjs');
  await writeFile(
    path,
    `process.stdin.once('data', () => process.stdout.write(${JSON.stringify(`${reply}\n`)}));\n`,
  );
  return [path];
}

/** Medians by server of what `measure` gives, taken in turns so that all meet the same machine. */
async function inTurns(servers, times, measure) {
  const values = new Map(Object.keys(servers).map((name) => [name, []]));
  for (let time = 0; time < times; time++) {
    for (const [name, args] of Object.entries(servers)) values.get(name).push(await measure(args));
  }
  return Object.fromEntries([...values].map(([name, list]) => [name, median(list)]));
}

async function startUntil(args, ...call) {
  const began = performance.now();
  const server = start(args);
  await server.initialize();
  if (call.length > 0) await server.call(...call);
  const elapsed = performance.now() - began;
  await server.stop();
  return elapsed;
}

async function memoryAfterPrompt(args) {
  const server = start(args);
  await server.initialize();
  await server.call(...PROMPT);
  const peak = await server.peakMemory();
  await server.stop();
  return peak ?? Number.NaN;
}

async function callsPerSecond(args, ...call) {
  const server = start(args);
  await server.initialize();
  for (let warm = 0; warm < CALLS; warm++) await server.call(...call);
  const began = performance.now();
  for (let done = 0; done < CALLS; done++) await server.call(...call);
  const perSecond = (CALLS * 1000) / (performance.now() - began);
  await server.stop();
  return perSecond;
}

function line(what, figure, budget, isMet) {
  const mark = budget === undefined ? '' : isMet ? 'met' : 'NOT MET';
  console.log(`${what.padEnd(58)} ${figure.padEnd(44)} ${(budget ?? '').padEnd(14)} ${mark}`);
}

/** `limit` is the most, or with `atLeast` the least, that the ratio to the other server may be. */
function ratioLine(what, unit, figures, other, limit, atLeast = false) {
  const ratio = figures.ours / figures[other];
  const budget = limit === undefined ? undefined : `${atLeast ? '≥' : '≤'} ${limit} ×`;
  const shown = `${figures.ours.toFixed(1)} ${unit}, ${other} ${figures[other].toFixed(1)}: ${ratio.toFixed(2)} ×`;
  line(`${what}, against ${other}`, shown, budget, atLeast ? ratio >= limit : ratio <= limit);
}

function sizeLine(what, bytes, limit) {
  line(what, `${bytes} bytes`, `≤ ${limit}`, bytes <= limit);
}

try {
  const servers = { ours, minimal: await buildMinimal() };
  const withBare = { ...servers, bare: await buildBare() };

  const opening = await inTurns(withBare, STARTS, (args) => startUntil(args));
  ratioLine('spawn → initialize', 'ms', opening, 'minimal', 1.1);
  ratioLine('spawn → initialize', 'ms', opening, 'bare', 2.5);
  const first = await inTurns(servers, STARTS, (args) => startUntil(args, ...PROMPT));
  ratioLine('spawn → first prompts/get', 'ms', first, 'minimal');
  const memory = await inTurns(servers, STARTS, memoryAfterPrompt);
  ratioLine('peak memory after the first prompt', 'MB', memory, 'minimal', 1.15);
  const prompts = await inTurns(servers, ROUNDS, (args) => callsPerSecond(args, ...PROMPT));
  ratioLine('prompts/get wasm-expert', '/s', prompts, 'minimal', 0.9, true);
  const calls = await inTurns(servers, ROUNDS, (args) => callsPerSecond(args, ...TOOL));
  ratioLine('tools/call fill_template', '/s', calls, 'minimal');

  const server = start(ours);
  await server.initialize();
  for (const [method, limit] of [
    ['tools/list', 14_000],
    ['prompts/list', 4_000],
  ]) {
    const { result } = await server.call(method, {});
    sizeLine(method, Buffer.byteLength(JSON.stringify(result)), limit);
  }
  await server.stop();

  const [pack] = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  );
  sizeLine('package, unpacked', pack.unpackedSize, 5 * 1024 * 1024);
  await measureTools(root, folder, line);
} finally {
  await rm(folder, { recursive: true });
}
