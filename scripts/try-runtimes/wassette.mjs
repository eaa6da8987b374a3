import { spawn } from 'node:child_process';
import { copyFile, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { entrances } from './probe-entrances.mjs';
import { WASI } from './probe-layout.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import { compile, openWebServer, outcomeOf, variablesOf } from './workshop.mjs';

/** The policy and the start script of the target `wassette`, called as an agent calls: over MCP. */
export async function tryWassette({ folder, maker, env, check }) {
  const web = await openWebServer();
  const [data, other] = ['data', 'other'].map((name) => join(folder, 'wassette-files', name));
  for (const each of [data, other]) {
    await mkdir(each, { recursive: true });
    await writeFile(join(each, 'in.txt'), 'from the host');
  }
  const rows = {
    app: { permissions: ['call core'] },
    core: { permissions: ['env LOG_LEVEL', `fs-read ${data}=${data}`, `http-out http://${web.authority}`] },
  };
  const compiled = await compile(join(folder, 'tryWassette'), 'wassette', rows, {
    set: { LOG_LEVEL: 'info' },
  });
  const elsewhere = web.authority.replace('127.0.0.1', 'localhost');
  const tried = [
    steps.listVariables(),
    steps.readFile(data, 'in.txt'),
    steps.readFile(other, 'in.txt'),
    steps.writeFile(data, 'out.txt'),
    steps.get(web.authority),
    steps.get(elsewhere),
  ];
  const wat = probe(entrances.answer('tried:worlds/core@0.1.0'), ...tried).replaceAll(`@${WASI}`, '@0.2.0');
  const kept = join(folder, 'wassette-home/wassette/components');
  await mkdir(kept, { recursive: true });
  await writeFile(join(kept, 'core.wasm'), await maker.make({ wit: compiled.wit, world: 'core-world', wat }));
  // The policy of a composition stands under the name of its entrance; the part that answers is tried alone.
  await copyFile(join(compiled.folder, 'app.policy.yaml'), join(kept, 'core.policy.yaml'));
  const output = await callTool(compiled.folder, {
    ...env,
    XDG_DATA_HOME: join(folder, 'wassette-home'),
    UNNAMED: 'x',
  });
  check('wassette', 'env: exactly the variables of the row', 'LOG_LEVEL=info', variablesOf(output));
  check('wassette', 'fs-read: a file there', 'from the host', outcomeOf(output, `read ${data} in.txt`));
  check('wassette', 'fs-read: another folder', 'refused', outcomeOf(output, `read ${other} in.txt`));
  check('wassette', 'fs-read: writing', 'refused', outcomeOf(output, `write ${data} out.txt`));
  check('wassette', 'http-out: the host of the row', '200', outcomeOf(output, `get ${web.authority}`));
  check('wassette', 'http-out: another host', 'refused', outcomeOf(output, `get ${elsewhere}`));
  web.close();
}

/** What the first tool answers, as text. */
async function callTool(cwd, env) {
  const child = spawn('sh', ['run.sh'], {
    cwd,
    env: { ...process.env, ...env },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let complaints = '';
  child.stderr.on('data', (chunk) => (complaints += chunk));
  const timer = setTimeout(() => child.kill('SIGKILL'), 60_000);
  const send = (message) => child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  send({
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-03-26', capabilities: {}, clientInfo: { name: 'tried', version: '0' } },
  });
  const ask = () => send({ id: 2, method: 'tools/list', params: {} });
  let answer = '';
  for await (const line of createInterface({ input: child.stdout })) {
    const { id, result } = JSON.parse(line);
    if (id === 1) send({ method: 'notifications/initialized' });
    if (id === 1) ask();
    if (id === 2) {
      const name = result.tools[0]?.name;
      // Components are compiled after the server answers.
      if (name === undefined) setTimeout(ask, 500);
      else send({ id: 3, method: 'tools/call', params: { name, arguments: { request: [] } } });
    }
    if (id === 3) {
      const { ok } = JSON.parse(result.content[0].text);
      answer = ok === undefined ? line : Buffer.from(ok).toString();
      break;
    }
  }
  clearTimeout(timer);
  child.kill('SIGKILL');
  return answer || complaints;
}
