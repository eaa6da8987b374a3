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

/** The workflow that builds, tests, audits, composes, validates, signs, publishes and deploys. */
export function workflowFile(plan: Plan, target: Target, options: WorkflowOptions): CompiledFile {
  return {
    path: '.github/workflows/wasm.yml',
    content: stringify(workflow(plan, target, options), { lineWidth: 0, aliasDuplicateObjects: false }),
  };
}

function workflow(plan: Plan, target: Target, { version, lookup }: WorkflowOptions): object {
  const [host] = plan.registry.split('/');
  const steps = [
    ...(target.setup?.(lookup) ?? []),
    { name: 'Components folder', run: 'mkdir -p components\n' },
    ...buildSteps(plan, target, lookup),
    ...checkSteps(plan, target),
    ...sbomSteps(lookup),
    ...publishSteps(plan, target, lookup, host!),
    ...deploySteps(target.deploy(plan)),
  ];
  return {
    name: `wasm ${plan.service}`,
    on: { push: { branches: ['main'], tags: ['v*'] }, pull_request: {} },
    jobs: {
      build: {
        'runs-on': 'ubuntu-latest',
        permissions: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
        steps: [
          useAction(lookup, 'actions-checkout', { 'persist-credentials': false }),
          ...toolSteps(plan, target, steps, { version, lookup }),
          ...steps,
        ],
      },
    },
  };
}

function deploySteps(commands: readonly string[]): readonly Step[] {
  return commands.length === 0 ? [] : [{ name: 'Deploy', if: ON_VERSION, run: lines(commands) }];
}

/** What the other steps run; the versions are those whose commands the catalogue lists. */
function toolSteps(
  plan: Plan,
  target: Target,
  steps: readonly Step[],
  { version, lookup }: WorkflowOptions,
): readonly Step[] {
  const wkg = steps.some(({ run = '' }) => /^wkg /m.test(run)) ? [`wkg@${toolVersion('wkg')}`] : [];
  const wac = compositionsOf(plan, target).length > 0 ? [`wac-cli@${toolVersion('wac')}`] : [];
  const installed = [...wkg, ...wac].map((name) => `cargo install --locked ${name}`);
  return [
    useAction(lookup, 'bytecodealliance-actions-wasm-tools-setup', {
      version: toolVersion('wasm-tools'),
    }),
    ...(installed.length > 0 ? [{ name: 'Tools', run: lines(installed) }] : []),
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
      if: ON_VERSION,
      ...useAction(lookup, 'docker-login-action', {
        registry: host,
        username: '${{ github.actor }}',
        password: '${{ secrets.GITHUB_TOKEN }}',
      }),
    },
    { name: 'cosign', if: ON_VERSION, ...useAction(lookup, 'sigstore-cosign-installer') },
    ...(target.publish?.(plan, lookup) ?? publishArtefacts(plan, lookup)),
  ];
}
