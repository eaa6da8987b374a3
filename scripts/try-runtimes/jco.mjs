import { mkdir, realpath, rm, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { entrances } from './probe-entrances.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import {
  askServer,
  compile,
  enforcementOf,
  openSocketServer,
  openWebServer,
  outcomeOf,
  place,
  run,
  variablesOf,
} from './workshop.mjs';

const TARGET = 'jco';

/** What `npm run start:app` starts, without the process of npm around it. */
const SERVER = {
  file: 'app.policy.json',
  usual: 8000,
  portIn: (port) => `"port": ${port}`,
  command: [process.execPath, 'launch.mjs', 'app'],
};

/** The generated package, built with `jco transpile` and started by its launcher under Node. */
export async function tryJco(shop) {
  const modules = await modulesBeside(shop.tools.get('jco').path);
  const trials = [tryGrants, tryDenials, tryServer];
  for (const trial of trials) await trial({ ...shop, modules, folder: join(shop.folder, trial.name) });
}

/** The `node_modules` that holds jco, where the shim is installed too. */
async function modulesBeside(path) {
  let folder = dirname(await realpath(path));
  while (!folder.endsWith('node_modules') && folder !== '/') folder = dirname(folder);
  return folder;
}

async function tryGrants(shop) {
  const { folder, check } = shop;
  const [granted, other] = [await openWebServer(), await openWebServer()];
  const permissions = [
    `http-out http://${granted.authority}`,
    'fs-write /data',
    'env LOG_LEVEL',
    'secret TOKEN',
    'stdio',
  ];
  const compiled = await compile(folder, TARGET, { app: { permissions } }, { set: { LOG_LEVEL: 'info' } });
  await mkdir(join(compiled.folder, 'data'));
  await writeFile(join(compiled.folder, 'data/in.txt'), 'from data');
  await writeFile(join(compiled.folder, 'secret.txt'), 'secret');
  const tried = [
    steps.readFile('/data', 'in.txt'),
    steps.readFile('/data', '../secret.txt'),
    steps.writeFile('/data', 'out.txt'),
    steps.listVariables(),
    steps.get(granted.authority),
    steps.get(other.authority),
  ];
  const { output, complaints } = await start(shop, compiled, compiled, tried, {
    TOKEN: 'hidden',
    UNNAMED: 'x',
  });
  const outcome = (what) => (output === '' ? complaints : outcomeOf(output, what));
  check('jco', 'fs-write /data: a file there is read', 'from data', outcome('read /data in.txt'));
  check('jco', 'fs-write /data: nothing above it is read', 'refused', outcome('read /data ../secret.txt'));
  check('jco', 'fs-write /data: a file there is written', 'done', outcome('write /data out.txt'));
  const variables = variablesOf(output);
  check('jco', 'env and secret: exactly the variables of the row', 'LOG_LEVEL=info, TOKEN=hidden', variables);
  check('jco', 'http-out: the origin of the row', '200', outcome(`get ${granted.authority}`));
  const held = enforcementOf(compiled, 'app', 'http-out');
  const beyond = held === 'enforced' ? 'refused' : '200';
  check('jco', `http-out (${held}): another origin`, beyond, outcome(`get ${other.authority}`));
  granted.close();
  other.close();
}

async function tryDenials(shop) {
  const { folder, check } = shop;
  const [web, socket] = [await openWebServer(), await openSocketServer()];
  const wide = [
    'http-out any (tried)',
    `tcp-connect ${socket.ip}:${socket.port}`,
    'fs-write /data',
    'env A',
    'stdio',
  ];
  const builtFor = await compile(join(folder, 'wide'), TARGET, { app: { permissions: wide } });
  const narrow = await compile(join(folder, 'narrow'), TARGET, { app: { permissions: ['stdio'] } });
  const tried = [
    steps.listVariables(),
    steps.readFile('/data', 'in.txt'),
    steps.readFile('/', 'etc/hostname'),
    steps.connect(socket.ip, socket.port),
  ];
  const { output, complaints } = await start(shop, narrow, builtFor, tried, { A: 'x' });
  const outcome = (what) => (output === '' ? complaints : outcomeOf(output, what));
  check('jco', 'no variable is granted', '', variablesOf(output));
  check('jco', 'no folder is granted', 'refused', outcome('read /data in.txt'));
  check('jco', 'no folder is granted, the host’s root neither', 'refused', outcome('read / etc/hostname'));
  check('jco', 'no socket is granted', 'refused', outcome(`connect ${socket.ip}:${socket.port}`));
  const sent = await start(shop, narrow, builtFor, [steps.get(web.authority)], {});
  // The shim's own refusal is no error that the component could handle: it ends the run.
  check(
    'jco',
    'no origin is granted',
    /^get [\d.:]+: error \d+$|access-denied/m,
    sent.output || sent.complaints,
  );
  web.close();
  socket.close();
}

async function tryServer(shop) {
  const compiled = await compile(shop.folder, TARGET, { app: { permissions: ['http-in /v1/...'] } });
  await transpile(shop, compiled, compiled, entrances.serve, [steps.say('hello')]);
  const { output, complaints } = await askServer(compiled, SERVER, shop.env);
  shop.check('jco', 'the launcher serves', 'said hello\n', output || complaints);
}

async function start(shop, compiled, builtFor, tried, host) {
  const built = await transpile(shop, compiled, builtFor, entrances.run, tried);
  if (built.code !== 0) return { output: '', complaints: built.output + built.complaints };
  return run('npm', ['run', '--silent', 'start:app'], {
    cwd: compiled.folder,
    env: { ...shop.env, ...host },
  });
}

/** Runs the build of the generated package with what is installed beside jco. */
async function transpile({ maker, env, modules }, compiled, builtFor, entrance, tried) {
  const wat = probe(entrance, ...tried);
  await place(compiled, 'app', await maker.make({ wit: builtFor.wit, world: 'app-world', wat }));
  await rm(join(compiled.folder, 'node_modules'), { force: true });
  await symlink(modules, join(compiled.folder, 'node_modules'));
  return run('npm', ['run', '--silent', 'build:app'], { cwd: compiled.folder, env, seconds: 300 });
}
