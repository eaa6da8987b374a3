import { SPIN_APP_LABEL } from '../network-grant.ts';
import { networkPolicies } from '../network-policy.ts';
import { pinDigests } from '../publish.ts';
import { shellLine } from '../shell-word.ts';
import { defineTarget, type CompiledFile, type Plan } from '../target.ts';
import { yamlDocuments } from '../yaml-documents.ts';
import { spinGrants } from './spin-grants.ts';
import { spinInterfaces } from './spin-interfaces.ts';
import { isKeptFrom, spinManifest } from './spin-manifest.ts';
import { publishSpin, spinObstacle, spinSetup } from './spin.ts';
import { appNames, runtimeConfigSecret, spinApp, wholeApplication } from './spinkube-app.ts';
import { spinkubeNotes } from './spinkube-notes.ts';
import { readSpinkube } from './spinkube-read.ts';

const APP = 'spinapp.yaml';
const CONFIG = 'runtime-config.yaml';
const POLICY = 'network-policy.yaml';

/** The port on which the shim serves in the pod. */
const PORT = 80;

function policiesOf(plan: Plan) {
  const { app } = appNames(plan);
  return networkPolicies(
    { ...plan, units: [wholeApplication(plan)] },
    { nameOf: () => app, labels: () => ({ [SPIN_APP_LABEL]: app }), port: PORT },
  );
}

function write(plan: Plan): readonly CompiledFile[] {
  const secret = runtimeConfigSecret(plan);
  return [
    { path: 'spin.toml', content: spinManifest(plan) },
    { path: APP, content: yamlDocuments(spinApp(plan)), main: true },
    ...(secret.length > 0 ? [{ path: CONFIG, content: yamlDocuments(secret) }] : []),
    { path: POLICY, content: yamlDocuments(policiesOf(plan)) },
  ];
}

/** The policy stands before the pods that it holds. */
function deploy(plan: Plan): readonly string[] {
  const applied = [POLICY, ...(runtimeConfigSecret(plan).length > 0 ? [CONFIG] : []), APP];
  return [pinDigests(APP), shellLine(['kubectl', 'apply', ...applied.flatMap((path) => ['-f', path])])];
}

/** SpinKube: Spin’s manifest, which is frozen into the image, and the SpinApp, its runtime configuration and policies. */
export const spinkube = defineTarget({
  id: 'spinkube',
  wasi: { '0.2': '0.2.6' },
  composition: 'host',
  kubernetes: true,
  interfaces: spinInterfaces,
  obstacle: spinObstacle,
  write,
  grants: spinGrants,
  isolates: isKeptFrom,
  read: readSpinkube,
  setup: (lookup) => [spinSetup(lookup)],
  publish: publishSpin,
  deploy,
  notes: (plan) => spinkubeNotes(plan, { app: APP, config: CONFIG, policies: policiesOf(plan) }),
});
