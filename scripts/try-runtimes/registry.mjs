import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { createServer } from 'node:http';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { entrances } from './probe-entrances.mjs';
import { probe } from './probe.mjs';
import { compile, place, run } from './workshop.mjs';

/** The workflow's own lines that publish, pin and pull, against a registry of this process. */
export async function tryRegistry(shop) {
  const registry = await openRegistry();
  try {
    await tryPublish(shop, registry, 'wasmtime');
    await tryPublish(shop, registry, 'wasmedge');
    await tryPin(shop, registry);
  } finally {
    registry.close();
  }
}

/** A component, or a core module, goes to the registry and comes back. */
async function tryPublish({ folder, maker, env, check }, registry, target) {
  const compiled = await compileFor(folder, target, registry);
  const isModule = target === 'wasmedge';
  const bytes = await maker.make(
    isModule
      ? { wat: '(module (func (export "_start")))' }
      : { wit: compiled.wit, world: 'app-world', wat: probe(entrances.runInSilence) },
  );
  await place(compiled, 'app', bytes);
  const published = await runStep(compiled, 'Publish app', { ...env, ...registry.env });
  const { digest } = registry.manifest('tried/app', '0.1.0') ?? {};
  check(
    'wkg',
    `the workflow publishes a ${isModule ? 'core module' : 'component'} for ${target}`,
    '0',
    published.code === 0 ? '0' : published.complaints,
  );
  check('wkg', 'the digest that it signs is the manifest’s', `digest=${digest}\n`, published.said);
  await mkdir(join(compiled.folder, 'components'), { recursive: true });
  await place(compiled, 'app', Buffer.from('nothing'));
  await runStep(compiled, 'Deploy', { ...env, ...registry.env });
  const pulled = await readFile(join(compiled.folder, 'components/app.wasm'));
  check(
    'wkg',
    'the deployment pulls the same bytes',
    'the same',
    Buffer.compare(pulled, bytes) === 0 ? 'the same' : 'others',
  );
}

/** What a manifest names after the deployment has put digests there; nothing is applied. */
async function tryPin({ folder, maker, env, check }, registry) {
  const compiled = await compileFor(folder, 'wasmcloud', registry);
  await place(
    compiled,
    'app',
    await maker.make({ wit: compiled.wit, world: 'app-world', wat: probe(entrances.runInSilence) }),
  );
  await runStep(compiled, 'Publish app', { ...env, ...registry.env });
  const lines = stepOf(await workflowOf(compiled), 'Deploy').run.split('\n');
  const line = lines.find((each) => each.startsWith('sed '));
  await run('sh', ['-ec', line], { cwd: compiled.folder, env });
  const manifest = await readFile(join(compiled.folder, 'workloads.yaml'), 'utf8');
  const { digest } = registry.manifest('tried/app', '0.1.0');
  check(
    'sed',
    'the manifest names the digest that was published',
    `${registry.host}/tried/app@${digest}`,
    /image: (\S+)/.exec(manifest)?.[1] ?? manifest,
  );
}

function compileFor(folder, target, { host }) {
  return compile(
    join(folder, `registry-${target}`),
    target,
    { app: { permissions: [] } },
    { registry: `${host}/tried` },
  );
}

async function workflowOf({ folder }) {
  return parse(await readFile(join(folder, '.github/workflows/wasm.yml'), 'utf8'));
}

function stepOf(workflow, name) {
  const steps = Object.values(workflow.jobs).flatMap((job) => job.steps);
  return steps.find((step) => step.name === name);
}

/** Runs one step of the workflow as the runner does, for the git tag v0.1.0; `said` is what it leaves for later steps. */
export async function runStep(compiled, name, env) {
  const step = stepOf(await workflowOf(compiled), name);
  const output = join(compiled.folder, 'github-output');
  const fixed = { IMAGE: step.env?.IMAGE, TAG: 'v0.1.0', GITHUB_REF_NAME: 'v0.1.0', GITHUB_OUTPUT: output };
  const cwd = join(compiled.folder, step['working-directory'] ?? '.');
  const done = await run('bash', ['-ec', step.run], { cwd, env: { ...env, ...fixed }, seconds: 600 });
  return { ...done, said: await readFile(output, 'utf8').catch(() => '') };
}

/** As much of the OCI distribution protocol as one push and one pull need, over plain HTTP. */
async function openRegistry() {
  const blobs = new Map();
  const manifests = new Map();
  const server = createServer(async (request, response) => {
    const chunks = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = Buffer.concat(chunks);
    const url = new URL(request.url, 'http://registry');
    const [, name, kind, reference] = /^\/v2\/(.+)\/(blobs|manifests)\/(.*)$/.exec(url.pathname) ?? [];
    const answer = (status, headers = {}, content) => response.writeHead(status, headers).end(content);
    if (kind === undefined) return answer(200);
    if (kind === 'manifests' && request.method === 'PUT') {
      const digest = digestOf(body);
      const stored = { digest, body, type: request.headers['content-type'] };
      for (const key of [reference, digest]) manifests.set(`${name} ${key}`, stored);
      return answer(201, { location: `/v2/${name}/manifests/${digest}`, 'docker-content-digest': digest });
    }
    if (kind === 'manifests') {
      const stored = manifests.get(`${name} ${reference}`);
      if (stored === undefined) return answer(404);
      return answer(
        200,
        { 'content-type': stored.type, 'docker-content-digest': stored.digest },
        stored.body,
      );
    }
    if (request.method === 'POST' && !url.searchParams.has('digest'))
      return answer(202, { location: `http://${request.headers.host}/v2/${name}/blobs/uploads/1` });
    if (request.method === 'PATCH') {
      blobs.set('upload', Buffer.concat([blobs.get('upload') ?? Buffer.alloc(0), body]));
      return answer(202, {
        location: `http://${request.headers.host}/v2/${name}/blobs/uploads/1`,
        range: `0-${body.length - 1}`,
      });
    }
    if (request.method === 'PUT' || request.method === 'POST') {
      const whole = Buffer.concat([blobs.get('upload') ?? Buffer.alloc(0), body]);
      blobs.delete('upload');
      const digest = url.searchParams.get('digest');
      blobs.set(digest, whole);
      return answer(201, { location: `http://${request.headers.host}/v2/${name}/blobs/${digest}` });
    }
    const blob = blobs.get(reference);
    return blob === undefined ? answer(404) : answer(200, {}, request.method === 'HEAD' ? undefined : blob);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const host = `localhost:${server.address().port}`;
  return {
    host,
    env: { WKG_OCI_INSECURE: host },
    manifest: (name, tag) => manifests.get(`${name} ${tag}`),
    close() {
      server.closeAllConnections();
      server.close();
    },
  };
}

function digestOf(bytes) {
  return `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
}
