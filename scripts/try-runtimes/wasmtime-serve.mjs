import { join } from 'node:path';
import { entrances } from './probe-entrances.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import { askServer, compile, enforcementOf, openWebServer, place, run, variablesOf } from './workshop.mjs';

const TARGET = 'wasmtime';

const SERVER = {
  file: 'run-api.sh',
  usual: 8080,
  portIn: (port) => `--addr 127.0.0.1:${port}`,
  command: ['sh', 'run-api.sh'],
};

/** Two components, composed; and the same server when it sends what its row does not grant. */
export async function tryService({ folder, maker, env, check }) {
  const web = await openWebServer();
  const rows = {
    api: { language: 'Go', permissions: ['http-in /v1/...', 'call core'] },
    core: { permissions: ['env LOG_LEVEL'] },
  };
  const compiled = await compile(folder, TARGET, rows, { set: { LOG_LEVEL: 'info' } });
  const core = 'tried:worlds/core@0.1.0';
  const parts = {
    api: [entrances.serve, steps.say('from the api'), steps.call(core)],
    core: [entrances.answer(core), steps.listVariables()],
  };
  for (const [name, [entrance, ...tried]] of Object.entries(parts)) {
    const wat = probe(entrance, ...tried);
    await place(compiled, name, await maker.make({ wit: compiled.wit, world: `${name}-world`, wat }));
  }
  const sh = (script) => run('sh', [script], { cwd: compiled.folder, env });
  check('wac', 'compose.sh joins the api and its core', '0', String((await sh('compose.sh')).code));
  check(
    'wasm-architect',
    'audit.sh of what was built to the table',
    '0',
    String((await sh('audit.sh')).code),
  );
  const served = await askServer(compiled, SERVER, { ...env, UNNAMED: 'x' });
  check(
    'wasmtime',
    'run-api.sh serves the composition',
    '200 said from the api',
    `${served.status} ${served.output.split('\n')[0]}`,
  );
  const variables = variablesOf(served.output);
  check(
    'wasmtime',
    'the core has its variable and the server’s own',
    'INSTANCE_ID=0, LOG_LEVEL=info',
    variables,
  );

  const wide = await compile(join(folder, 'wide'), TARGET, {
    api: { permissions: ['http-in /v1/...', 'http-out any (tried)'] },
  });
  const wat = probe(entrances.serve, steps.get(web.authority));
  const leaky = await maker.make({ wit: wide.wit, world: 'api-world', wat });
  const narrow = await compile(join(folder, 'narrow'), TARGET, { api: { permissions: ['http-in /v1/...'] } });
  await place(narrow, 'api', leaky);
  const audit = await run('sh', ['audit.sh'], { cwd: narrow.folder, env });
  check(
    'wasm-architect',
    'audit.sh of an api that sends what its row does not grant',
    '1',
    String(audit.code),
  );
  const held = enforcementOf(narrow, 'api', 'http-out');
  const { output } = await askServer(narrow, SERVER, env);
  check(
    'wasmtime',
    `the same api, served: http-out is ${held} in the report`,
    `get ${web.authority}: ${held === 'open' ? 200 : 'refused'}`,
    output.trim(),
  );
  web.close();
}
