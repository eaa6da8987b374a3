import { entrances } from './probe-entrances.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import { askServer, compile, openWebServer, outcomeOf, place, variablesOf } from './workshop.mjs';

const SERVER = {
  file: 'run.sh',
  usual: 3000,
  portIn: (port) => `--listen 127.0.0.1:${port}`,
  command: ['sh', 'run.sh'],
};

/**
 * The manifest and the start script of the target `spin`, under the real `spin`. Written from Spin’s sources: `spin`
 * could not be installed where this was written, so the trial has not met it yet.
 */
export async function trySpin({ folder, maker, env, check }) {
  const [granted, other] = [await openWebServer(), await openWebServer()];
  const rows = {
    api: { permissions: ['http-in /...', 'env LOG_LEVEL', `http-out http://${granted.authority}`] },
  };
  const compiled = await compile(`${folder}/trySpin`, 'spin', rows, { set: { LOG_LEVEL: 'info' } });
  const tried = [steps.listVariables(), ...[granted, other].map(({ authority }) => steps.get(authority))];
  const wat = probe(entrances.serve, ...tried);
  await place(compiled, 'api', await maker.make({ wit: compiled.wit, world: 'api-world', wat }));
  const served = await askServer(compiled, SERVER, { ...env, UNNAMED: 'x' });
  check('spin', 'run.sh serves the granted route', '200', String(served.status || served.complaints));
  check('spin', 'env: exactly the variables of the row', 'LOG_LEVEL=info', variablesOf(served.output));
  check(
    'spin',
    'http-out: the origin of the row',
    '200',
    outcomeOf(served.output, `get ${granted.authority}`),
  );
  check('spin', 'http-out: another port', 'refused', outcomeOf(served.output, `get ${other.authority}`));
  granted.close();
  other.close();
}
