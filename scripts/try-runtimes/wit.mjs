import { join } from 'node:path';
import { writeFile } from 'node:fs/promises';
import { entrances } from './probe-entrances.mjs';
import { steps } from './probe-steps.mjs';
import { probe } from './probe.mjs';
import { compile, place, run } from './workshop.mjs';

const TARGETS = ['wasmtime', 'spin', 'wasmcloud', 'runwasi', 'wassette', 'jco'];

/** Every capability that some target offers interfaces for. */
const ROWS = {
  api: { permissions: ['http-in /v1/...', 'call core', 'env LOG_LEVEL', 'config mode', 'keyvalue cache'] },
  core: {
    permissions: [
      'http-out https://a.example',
      'tcp-connect 10.0.0.1:5432',
      'udp 10.0.0.1:53',
      'dns a.example',
      'fs-read /data',
      'secret TOKEN',
      'clocks',
      'random',
      'stdio',
      'exit',
    ],
  },
};

/** WIT folders, components and worlds under the real `wasm-tools` and `wac`. */
export async function tryWit(shop) {
  for (const target of TARGETS) await tryFolder(target, shop);
  await tryTargets(shop);
}

/** The folder that was written resolves as it stands, without any registry. */
async function tryFolder(target, { folder, env, check, tools }) {
  for (const wasi of ['0.2', '0.3']) {
    const compiled = await compile(join(folder, `wit-${target}-${wasi}`), target, ROWS, { wasi }).catch(
      (error) => error,
    );
    if (compiled instanceof Error) {
      check('wasm-architect', `${target} in WASI ${wasi}`, /does not run WASI/, compiled.message);
      continue;
    }
    const { code, complaints } = await run(tools.get('wasm-tools').path, ['component', 'wit', 'wit'], {
      cwd: compiled.folder,
      env,
    });
    check(
      'wasm-tools',
      `the WIT folder for ${target}, WASI ${wasi}, resolves`,
      '0',
      code === 0 ? '0' : complaints,
    );
  }
}

/** A component made by the real tools for a written world, held to it by `wac targets`; and one that imports more. */
async function tryTargets({ folder, maker, env, check, tools }) {
  const compiled = await compile(join(folder, 'targets'), 'wasmtime', { app: { permissions: ['stdio'] } });
  const wide = await compile(join(folder, 'targets-wide'), 'wasmtime', {
    app: { permissions: ['stdio', 'env A'] },
  });
  const sh = (line) => run('sh', ['-ec', line], { cwd: compiled.folder, env });
  await writeFile(join(compiled.folder, 'app.wat'), probe(entrances.run, steps.say('hello')));
  const built = await sh(
    'mkdir -p components; wasm-tools parse app.wat -o app.wasm; wasm-tools component embed wit --world app-world app.wasm -o app.embed.wasm; wasm-tools component new app.embed.wasm -o components/app.wasm; wasm-tools validate --features all components/app.wasm',
  );
  check(
    'wasm-tools',
    'embed, new and validate for a written world',
    '0',
    built.code === 0 ? '0' : built.complaints,
  );
  if (!tools.has('wac')) return;
  const line = 'wac targets --wit wit --world app-world components/app.wasm';
  const held = await sh(line);
  check('wac', 'targets: a component of exactly its world', '0', held.code === 0 ? '0' : held.complaints);
  const wat = probe(entrances.run, steps.listVariables());
  await place(compiled, 'app', await maker.make({ wit: wide.wit, world: 'app-world', wat }));
  const more = await sh(line);
  check(
    'wac',
    'targets: a component that imports more than its world',
    /- wasi:cli\/environment/,
    more.complaints || String(more.code),
  );
}
