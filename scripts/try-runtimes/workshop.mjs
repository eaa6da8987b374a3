import { spawn } from 'node:child_process';
import { createServer as createHttpServer } from 'node:http';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command line. */
export const CLI = fileURLToPath(new URL('../../dist/wasm-architect.cjs', import.meta.url));

/** Runs a command to its end, or ends it after some seconds. Never throws for what the command does. */
export async function run(command, args, { cwd, env = {}, seconds = 60 } = {}) {
  const child = spawn(command, args, {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (chunk) => (output += chunk));
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), seconds * 1000);
  const [code] = await Promise.race([once(child, 'close'), once(child, 'error').then(() => [127])]);
  clearTimeout(timer);
  return { code, output, complaints };
}

/** A table, a row an entry: `name: { language?, permissions }`. */
export function tableOf(rows) {
  const lines = Object.entries(rows).map(
    ([name, { language = 'Rust', permissions }]) =>
      `| ${name} | ${language} | tried | ${permissions.map((each) => `\`${each}\``).join('<br>') || 'none'} |`,
  );
  return [
    '| Component | Language | Function | Permissions |',
    '| --- | --- | --- | --- |',
    ...lines,
    '',
  ].join('\n');
}

/** Compiles a table with the built product, as a user does, and answers its folder, its report and its WIT. */
export async function compile(
  folder,
  target,
  rows,
  { set = {}, registry = 'registry.example/tried', wasi = '0.2' } = {},
) {
  await mkdir(folder, { recursive: true });
  const table = join(folder, 'table.md');
  await writeFile(table, tableOf(rows));
  const out = join(folder, target);
  const given = Object.entries(set).flatMap(([name, value]) => ['--set', `${name}=${value}`]);
  const args = [
    'compile',
    table,
    '--target',
    target,
    '--out',
    out,
    '--service',
    'tried',
    '--registry',
    registry,
    '--wasi',
    wasi,
  ];
  const { output, complaints } = await run(process.execPath, [
    CLI,
    ...args,
    ...given,
    '--force',
    '--json',
    '--locale',
    'en',
  ]);
  if (complaints !== '') throw new Error(complaints);
  return {
    folder: out,
    report: JSON.parse(output).report,
    wit: [{ path: 'worlds.wit', text: await readFile(join(out, 'wit/worlds.wit'), 'utf8') }],
  };
}

/** Puts a component where the generated files look for it. */
export async function place(compiled, name, bytes) {
  const path = join(compiled.folder, 'components', `${name}.wasm`);
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, bytes);
}

/** How the report says that a permission is held, or what is said of a capability that is not granted. */
export function enforcementOf({ report }, component, capability) {
  const reported = report.components.find((each) => each.component === component);
  const granted = reported.permissions.find(({ permission }) => permission.split(' ')[0] === capability);
  if (granted) return granted.enforcement;
  const open = reported.open.find((each) => each.capability === capability);
  if (open === undefined) return 'denied';
  return open.deny === undefined ? 'open' : 'withheld';
}

/** A web server that answers 200 to everything. */
export async function openWebServer() {
  const server = createHttpServer((_, response) => response.end('from the host'));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    authority: `127.0.0.1:${server.address().port}`,
    close: () => server.closeAllConnections() || server.close(),
  };
}

/** A server that accepts connections and says nothing. */
export async function openSocketServer() {
  const server = createServer((socket) => socket.on('error', () => socket.destroy()));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return { ip: '127.0.0.1', port: server.address().port, close: () => server.close() };
}

/** A port that nothing listens to at this moment. */
export async function freePort() {
  const { port, close } = await openSocketServer();
  close();
  return port;
}

/**
 * Starts what serves and answers what it says over HTTP. The generated `file` names a port, which `portIn` writes: a
 * free one takes its place.
 */
export async function askServer(compiled, { file, portIn, usual, command }, env) {
  const port = await freePort();
  const path = join(compiled.folder, file);
  const text = await readFile(path, 'utf8');
  if (!text.includes(portIn(usual))) throw new Error(`${file} does not name port ${usual}.`);
  await writeFile(path, text.replace(portIn(usual), portIn(port)));
  const child = spawn(command[0], command.slice(1), {
    cwd: compiled.folder,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += chunk));
  try {
    return await answerOf(`http://127.0.0.1:${port}/`, child, () => complaints);
  } finally {
    child.kill('SIGKILL');
  }
}

async function answerOf(url, child, complaints) {
  for (let turn = 0; turn < 240 && child.exitCode === null; turn++) {
    try {
      const response = await fetch(url, { signal: AbortSignal.timeout(20_000) });
      return { status: response.status, output: await response.text(), complaints: complaints() };
    } catch {
      await new Promise((done) => setTimeout(done, 250));
    }
  }
  return { status: 0, output: '', complaints: complaints() };
}

/** How one thing went that a probe tried: the rest of its line, or that it was refused. */
export function outcomeOf(output, tried) {
  const line = output.split('\n').find((each) => each.startsWith(`${tried}: `));
  if (line === undefined) return 'nothing';
  const outcome = line.slice(tried.length + 2);
  return /^(?:error \d+|no such folder|no socket|refused)$/.test(outcome) ? `refused (${outcome})` : outcome;
}

/** The variables that a probe listed. */
export function variablesOf(output) {
  const lines = output.split('\n').filter((line) => line.startsWith('env '));
  return lines
    .map((line) => line.slice(4))
    .toSorted()
    .join(', ');
}
