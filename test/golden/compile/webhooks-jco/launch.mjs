// node launch.mjs NAME [ARGUMENTS]: starts a component with NAME.policy.json and nothing else.
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { HTTPServer, outgoingHandler, types } from '@bytecodealliance/preview2-shim/http';
import { WASIShim } from '@bytecodealliance/preview2-shim/instantiation';
import { createSockets } from '@bytecodealliance/preview2-shim/sockets';

const [name = '', ...passed] = process.argv.slice(2);
if (!/^[a-z0-9-]+$/.test(name)) throw new Error('Usage: node launch.mjs NAME [ARGUMENTS]');
const policy = JSON.parse(await readFile(new URL(`${name}.policy.json`, import.meta.url), 'utf8'));
const entry = new URL(`dist/${name}/${name}.js`, import.meta.url);

function variables() {
  if (policy.fromEnvironment === 'any') return { ...process.env, ...policy.sandbox.env };
  const missing = policy.fromEnvironment.filter((variable) => process.env[variable] === undefined);
  if (missing.length > 0) throw new Error(`Missing in the environment: ${missing.join(', ')}`);
  const taken = policy.fromEnvironment.map((variable) => [variable, process.env[variable]]);
  return Object.fromEntries([...Object.entries(policy.sandbox.env), ...taken]);
}

function isAllowed(url) {
  return policy.httpOrigins.some((origin) => {
    if (origin === 'any') return true;
    const { protocol, hostname, port } = new URL(origin);
    if (url.protocol !== protocol || url.port !== port) return false;
    return hostname.startsWith('*.') ? url.hostname.endsWith(hostname.slice(1)) : url.hostname === hostname;
  });
}

function handle(request, options) {
  const scheme = request.scheme();
  const protocol = scheme === undefined || scheme.tag === 'HTTPS' ? 'https' : scheme.tag === 'HTTP' ? 'http' : 'other';
  const origin = `${protocol}://${request.authority()}`;
  if (!URL.canParse(origin) || !isAllowed(new URL(origin))) throw { tag: 'HTTP-request-denied' };
  return outgoingHandler.handle(request, options);
}

const shim = new WASIShim({
  sandbox: {
    preopens: Object.fromEntries(
      Object.entries(policy.sandbox.preopens).map(([guest, host]) => [guest, resolve(import.meta.dirname, host)]),
    ),
    env: variables(),
    args: policy.passArguments ? [name, ...passed] : policy.sandbox.args,
    enableNetwork: policy.sandbox.enableNetwork,
  },
  sockets: createSockets({ enableNetwork: policy.sockets }),
  http: { types, outgoingHandler: { handle } },
});
const { instantiate } = await import(entry.href);
const compile = async (path) => WebAssembly.compile(await readFile(new URL(path, entry)));
const component = await instantiate(compile, shim.getImportObject());
if (policy.listen) new HTTPServer(component.incomingHandler).listen(policy.listen.port, policy.listen.host);
else component.run.run();
