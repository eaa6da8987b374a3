// Lets the real tools judge what the compiler writes: each generated script is run against real components, and what
// the report says is compared with what happens. `npm run try:runtimes`, after `npm run build`.
// Tools come from PATH, or from variables such as WASMTIME=/path/to/wasmtime and COMPONENTIZE_PY=/path.
// Exit code 1 where something came out otherwise than said, 2 where nothing has been built yet.
import { access, mkdir, mkdtemp, rm, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { openComponentMaker } from './try-runtimes/component-maker.mjs';
import { environmentWith, findTools } from './try-runtimes/find-tools.mjs';
import { tryJco } from './try-runtimes/jco.mjs';
import { tryLanguages } from './try-runtimes/languages.mjs';
import { tryRegistry } from './try-runtimes/registry.mjs';
import { trySpin } from './try-runtimes/spin.mjs';
import { tryWassette } from './try-runtimes/wassette.mjs';
import { tryWasmedge } from './try-runtimes/wasmedge.mjs';
import { tryWasmtime } from './try-runtimes/wasmtime.mjs';
import { tryWit } from './try-runtimes/wit.mjs';
import { CLI } from './try-runtimes/workshop.mjs';

/** What is tried, and the tools that it cannot do without. */
const TRIALS = [
  { needs: ['wasm-tools'], run: tryWit },
  { needs: ['wasmtime', 'wac'], run: tryWasmtime },
  { needs: ['jco'], run: tryJco },
  { needs: ['wasmedge'], run: tryWasmedge },
  { needs: ['spin'], run: trySpin },
  { needs: ['wassette'], run: tryWassette },
  { needs: ['wkg'], run: tryRegistry },
  { needs: ['wasmtime'], run: tryLanguages },
];

const { found, missing } = await findTools();
const trials = TRIALS.filter(({ needs }) => needs.every((name) => found.has(name)));
const counts = { right: 0, wrong: 0 };

/** Prints one line and counts it. What is expected is a text, to which what is seen may add a reason, or a pattern. */
function check(tool, tried, expected, seen) {
  const right =
    expected instanceof RegExp ? expected.test(seen) : seen === expected || seen.startsWith(`${expected} (`);
  counts[right ? 'right' : 'wrong']++;
  const named = `${tool} ${found.get(tool)?.version ?? ''}`.trim();
  const line = [named, tried, `expected: ${brief(expected)}`, `seen: ${brief(seen)}`].join(' | ');
  process.stdout.write(`${right ? 'ok   ' : 'WRONG'} ${line}\n`);
}

function brief(value) {
  const line = String(value)
    .replace(/[\u0000-\u001f\u007f]+/g, ' ')
    .trim();
  return line.length > 200 ? `${line.slice(0, 200)} …` : line || '(nothing)';
}

async function runTrials() {
  await access(CLI).catch(() => {
    process.stderr.write('Nothing is built yet: run npm run build first.\n');
    process.exit(2);
  });
  const folder = await mkdtemp(join(tmpdir(), 'try-runtimes-'));
  const maker = await openComponentMaker(dirname(CLI), folder);
  const bin = join(folder, 'bin');
  await mkdir(bin);
  await symlink(CLI, join(bin, 'wasm-architect'));
  const env = environmentWith(found, bin);
  try {
    for (const { run } of trials) await run({ folder, maker, tools: found, env, check });
  } finally {
    await maker.close();
    await rm(folder, { recursive: true });
  }
}

if (trials.length > 0) await runTrials();
process.stdout.write(
  [
    trials.length === 0
      ? 'Nothing was tried: none of the tools is installed.'
      : `${counts.right} as said, ${counts.wrong} otherwise.`,
    `Tools found: ${[...found].map(([name, { version }]) => `${name} ${version}`).join(', ') || 'none'}.`,
    `Tools missing, and not tried: ${missing.join(', ') || 'none'}.`,
    '',
  ].join('\n'),
);
if (counts.wrong > 0) process.exitCode = 1;
