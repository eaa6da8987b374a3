import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { entrances } from './probe-entrances.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import { tryService } from './wasmtime-serve.mjs';
import {
  compile,
  enforcementOf,
  openSocketServer,
  openWebServer,
  outcomeOf,
  place,
  run,
  variablesOf,
} from './workshop.mjs';

const TARGET = 'wasmtime';

/** What follows from how a permission is held, for an access beyond it. */
const BEYOND = { enforced: 'refused', coarse: 'done', open: 'done', denied: 'refused', withheld: 'refused' };

/** Start scripts, composition and gate of the target `wasmtime`, under the real `wasmtime` and `wac`. */
export async function tryWasmtime(shop) {
  const trials = [
    tryService,
    tryFolders,
    tryVariables,
    tryConfiguration,
    trySockets,
    tryHttp,
    tryLimits,
    tryStreams,
  ];
  for (const trial of trials) await trial({ ...shop, folder: join(shop.folder, trial.name) });
}

async function tryFolders(shop) {
  const { folder, check } = shop;
  const tried = [
    steps.readFile('/data', 'in.txt'),
    steps.readFile('/data', '../secret.txt'),
    steps.readFile('/other', 'in.txt'),
    steps.writeFile('/data', 'out.txt'),
  ];
  for (const capability of ['fs-read', 'fs-write']) {
    const compiled = await compileOne(join(folder, capability), [`${capability} /data`, 'stdio']);
    for (const each of ['data', 'other']) {
      await mkdir(join(compiled.folder, each), { recursive: true });
      await writeFile(join(compiled.folder, each, 'in.txt'), `from ${each}`);
    }
    await writeFile(join(compiled.folder, 'secret.txt'), 'secret');
    const { output } = await runProbe(shop, compiled, compiled, tried);
    const held = enforcementOf(compiled, 'app', capability);
    const may = capability === 'fs-write' ? 'done' : BEYOND[held];
    check(
      'wasmtime',
      `${capability} /data (${held}): a file there is read`,
      'from data',
      outcomeOf(output, 'read /data in.txt'),
    );
    check(
      'wasmtime',
      `${capability} /data: nothing above it is read`,
      'refused',
      outcomeOf(output, 'read /data ../secret.txt'),
    );
    check(
      'wasmtime',
      `${capability} /data: another folder is not there`,
      'refused',
      outcomeOf(output, 'read /other in.txt'),
    );
    check(
      'wasmtime',
      `${capability} /data (${held}): writing is ${may}`,
      may,
      outcomeOf(output, 'write /data out.txt'),
    );
    const written = await readFile(join(compiled.folder, 'data/out.txt'), 'utf8').catch(() => 'no file');
    check(
      'wasmtime',
      `${capability} /data: the file on the host`,
      may === 'done' ? 'from the guest' : 'no file',
      written,
    );
  }
}

async function tryVariables(shop) {
  const { folder, check } = shop;
  const rows = ['env LOG_LEVEL', 'secret BANK_TOKEN', 'stdio'];
  const compiled = await compileOne(folder, rows, { set: { LOG_LEVEL: 'it’s "info" $(id)' } });
  const host = { BANK_TOKEN: 'hidden', UNNAMED: 'x' };
  const { output } = await runProbe(shop, compiled, compiled, [steps.listVariables()], host);
  check(
    'wasmtime',
    'env and secret: exactly the variables of the row',
    'BANK_TOKEN=hidden, LOG_LEVEL=it’s "info" $(id)',
    variablesOf(output),
  );
  const without = await runProbe(shop, compiled, compiled, [steps.listVariables()], {
    BANK_TOKEN: undefined,
  });
  check('wasmtime', 'a secret that the host does not have stops the start', /BANK_TOKEN/, without.complaints);
}

async function tryConfiguration(shop) {
  const compiled = await compileOne(shop.folder, ['config mode, colour', 'stdio'], { set: { mode: 'prod' } });
  const tried = ['mode', 'colour', 'other'].map((key) => steps.readConfiguration(key));
  const { output } = await runProbe(shop, compiled, compiled, tried);
  const seen = ['mode', 'colour', 'other'].map((key) => outcomeOf(output, `config ${key}`));
  shop.check(
    'wasmtime',
    'config: a value, none given, and a key that is not granted',
    'prod, , nothing there',
    seen.join(', '),
  );
}

async function trySockets(shop) {
  const { folder, check } = shop;
  const [granted, other] = [await openSocketServer(), await openSocketServer()];
  const tried = [granted, other].map(({ ip, port }) => steps.connect(ip, port));
  const scope = `${granted.ip}:${granted.port}`;
  const compiled = await compileOne(join(folder, 'granted'), [`tcp-connect ${scope}`, 'stdio']);
  const held = enforcementOf(compiled, 'app', 'tcp-connect');
  const { output } = await runProbe(shop, compiled, compiled, [...tried, steps.listen('127.0.0.1')]);
  check(
    'wasmtime',
    `tcp-connect (${held}): the address of the row`,
    'done',
    outcomeOf(output, `connect ${scope}`),
  );
  check(
    'wasmtime',
    `tcp-connect (${held}): another address is ${BEYOND[held]}`,
    BEYOND[held],
    outcomeOf(output, `connect ${other.ip}:${other.port}`),
  );
  const listening = enforcementOf(compiled, 'app', 'tcp-listen');
  check(
    'wasmtime',
    `tcp-listen, not granted (${listening}) beside tcp-connect`,
    BEYOND[listening],
    outcomeOf(output, 'listen 127.0.0.1'),
  );

  const narrow = await compileOne(join(folder, 'denied'), ['stdio']);
  const denied = await runProbe(shop, narrow, compiled, tried);
  check(
    'wasmtime',
    'no socket is granted: the address is refused',
    'refused',
    outcomeOf(denied.output, `connect ${scope}`),
  );
  granted.close();
  other.close();
}

async function tryHttp(shop) {
  const { folder, check } = shop;
  const [granted, other] = [await openWebServer(), await openWebServer()];
  const tried = [granted, other].map(({ authority }) => steps.get(authority));
  const compiled = await compileOne(join(folder, 'granted'), [
    `http-out http://${granted.authority}`,
    'stdio',
  ]);
  const held = enforcementOf(compiled, 'app', 'http-out');
  const { output } = await runProbe(shop, compiled, compiled, tried);
  check(
    'wasmtime',
    `http-out (${held}): the origin of the row`,
    '200',
    outcomeOf(output, `get ${granted.authority}`),
  );
  const beyond = BEYOND[held] === 'done' ? '200' : 'refused';
  check(
    'wasmtime',
    `http-out (${held}): another origin is ${beyond}`,
    beyond,
    outcomeOf(output, `get ${other.authority}`),
  );
  const narrow = await compileOne(join(folder, 'denied'), ['stdio']);
  const denied = await runProbe(shop, narrow, compiled, tried);
  check(
    'wasmtime',
    'http-out is not granted: a component that imports it does not start',
    /outgoing-handler|wasi:http/,
    denied.complaints,
  );
  granted.close();
  other.close();
}

async function tryLimits(shop) {
  const { folder, check } = shop;
  const compiled = await compileOne(join(folder, 'memory'), ['memory 1MiB', 'stdio']);
  const { output } = await runProbe(shop, compiled, compiled, [steps.grow(8), steps.grow(1)]);
  check('wasmtime', 'memory 1MiB: growing up to it', 'done', outcomeOf(output, 'grow 8'));
  check('wasmtime', 'memory 1MiB: growing beyond it', 'refused', outcomeOf(output, 'grow 1'));
  const brief = await compileOne(join(folder, 'timeout'), ['timeout 500ms']);
  const ended = await runProbe(shop, brief, brief, [steps.turnForever()], {}, entrances.runInSilence);
  check(
    'wasmtime',
    'timeout 500ms: a run that never ends is ended',
    /wasm trap: interrupt/,
    ended.complaints,
  );
}

async function tryStreams(shop) {
  const { folder, check } = shop;
  const open = await compileOne(join(folder, 'open'), ['stdio']);
  const closed = await compileOne(join(folder, 'closed'), []);
  const granted = await runProbe(shop, open, open, [steps.say('hello')]);
  check('wasmtime', 'stdio granted: what it prints is seen', 'said hello\n', granted.output);
  const denied = await runProbe(shop, closed, open, [steps.say('hello')]);
  check(
    'wasmtime',
    `stdio not granted (${enforcementOf(closed, 'app', 'stdio')}): nothing is seen`,
    '',
    denied.output,
  );
}

function compileOne(folder, permissions, options) {
  return compile(folder, TARGET, { app: { permissions } }, options);
}

/** Runs a probe that is built for the world of `builtFor` under the start script of `compiled`. */
async function runProbe({ maker, env }, compiled, builtFor, tried, host = {}, entrance = entrances.run) {
  const wat = probe(entrance, ...tried);
  await place(compiled, 'app', await maker.make({ wit: builtFor.wit, world: 'app-world', wat }));
  return run('sh', ['run-app.sh'], { cwd: compiled.folder, env: { ...env, ...host }, seconds: 120 });
}
