import { stringify } from 'yaml';
import { buildSteps } from './build-steps.ts';
import { artefactPath, componentPath, compositionsOf } from './composition.ts';
import { publishArtefacts } from './publish.ts';
import { shellLine } from './shell-word.ts';
import { lines, ON_VERSION, toolVersion, useAction, type Lookup, type Step } from './steps.ts';
import type { CompiledFile, Plan, Target } from './target.ts';

interface WorkflowOptions {
  /** The version of `wasm-architect` that audits. */
  readonly version: string;
  readonly lookup: Lookup;
}

/**
 * The workflow: one job builds, tests, composes, audits and validates with rights to read only; the other one, for
 * version tags, publishes, signs and deploys what the first one kept.
 */
export function workflowFile(plan: Plan, target: Target, options: WorkflowOptions): CompiledFile {
  return {
    path: '.github/workflows/wasm.yml',
    content: stringify(workflow(plan, target, options), { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}

function workflow(plan: Plan, target: Target, { version, lookup }: WorkflowOptions): object {
  const [host] = plan.registry.split('/');
  const checkout = useAction(lookup, 'actions-checkout', { 'persist-credentials': false });
  const build = [
    { name: 'Components folder', run: 'mkdir -p components\n' },
    ...buildSteps(plan, target, lookup),
    ...checkSteps(plan, target),
    ...sbomSteps(lookup),
  ];
  const publish = [
    ...(target.setup?.(lookup) ?? []),
    ...publishSteps(plan, target, lookup, host!),
    ...deploySteps(target.deploy(plan)),
  ];
  return {
    name: `wasm ${plan.service}`,
    on: { push: { branches: ['main'], tags: ['v*'] }, pull_request: {} },
    jobs: {
      build: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read' },
        steps: [checkout, ...toolSteps(plan, target, build, { version, lookup }), ...build, keepStep(lookup)],
      },
      publish: {
        needs: 'build',
        if: ON_VERSION,
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
        steps: [
          checkout,
          { name: 'What was built', ...useAction(lookup, 'actions-download-artifact', { name: BUILT }) },
          ...installSteps(registryTools(publish)),
          ...publish,
        ],
      },
    },
  };
}

function deploySteps(commands: readonly string[]): readonly Step[] {
  return commands.length === 0 ? [] : [{ name: 'Deploy', run: lines(commands) }];
}

/** The name under which one job leaves what it built to the other. */
const BUILT = 'built';

function keepStep(lookup: Lookup): Step {
  return {
    name: 'Keep what was built',
    if: ON_VERSION,
    ...useAction(lookup, 'actions-upload-artifact', {
      name: BUILT,
      path: lines(['components', 'sbom.cdx.json']),
      'if-no-files-found': 'error',
    }),
  };
}

function registryTools(steps: readonly Step[]): readonly string[] {
  return steps.some(({ run = '' }) => /^wkg /m.test(run)) ? [`wkg@${toolVersion('wkg')}`] : [];
}

function installSteps(crates: readonly string[]): readonly Step[] {
  if (crates.length === 0) return [];
  return [{ name: 'Tools', run: lines(crates.map((name) => `cargo install --locked ${name}`)) }];
}

/** What the steps that build run; the versions are those whose commands the catalogue lists. */
function toolSteps(
  plan: Plan,
  target: Target,
  steps: readonly Step[],
  { version, lookup }: WorkflowOptions,
): readonly Step[] {
  const wac = compositionsOf(plan, target).length > 0 ? [`wac-cli@${toolVersion('wac')}`] : [];
  return [
    useAction(lookup, 'bytecodealliance-actions-wasm-tools-setup', {
      version: toolVersion('wasm-tools'),
    }),
    ...installSteps([...registryTools(steps), ...wac]),
    { name: 'Audit tool', run: lines([`npm install --global wasm-architect@${version}`]) },
  ];
}

/** The import gate stands before anything that keeps or publishes what was built. */
function checkSteps(plan: Plan, target: Target): readonly Step[] {
  const composed = compositionsOf(plan, target);
  const built = [
    ...plan.rows.map(({ name }) => componentPath(name)),
    ...composed.map(({ root, parts }) => artefactPath({ name: root.name, parts })),
  ];
  return [
    ...(composed.length > 0 ? [{ name: 'Compose', run: 'sh compose.sh\n' }] : []),
    { name: 'Capability gate', run: 'sh audit.sh\n' },
    {
      name: 'Validate',
      run: lines(built.map((path) => shellLine(['wasm-tools', 'validate', '--features', 'all', path]))),
    },
  ];
}

function sbomSteps(lookup: Lookup): readonly Step[] {
  return [
    { id: 'syft', ...useAction(lookup, 'anchore-sbom-action-download-syft') },
    {
      name: 'SBOM',
      env: { SYFT: '${{ steps.syft.outputs.cmd }}' },
      run: '"$SYFT" scan dir:sources -o cyclonedx-json=sbom.cdx.json\n',
    },
  ];
}

function publishSteps(plan: Plan, target: Target, lookup: Lookup, host: string): readonly Step[] {
  return [
    {
      name: 'Log in',
      ...useAction(lookup, 'docker-login-action', {
        registry: host,
        username: '${{ github.actor }}',
        password: '${{ secrets.GITHUB_TOKEN }}',
      }),
    },
    { name: 'cosign', ...useAction(lookup, 'sigstore-cosign-installer') },
    ...(target.publish?.(plan, lookup) ?? publishArtefacts(plan, lookup)),
  ];
}
