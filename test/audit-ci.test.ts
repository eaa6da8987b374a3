import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, describe, expect, inject, test } from 'vitest';
import { parse } from 'yaml';
import { loadCatalogue } from '../src/core/catalogue/catalogue.ts';
import { readFixture } from './support/component-fixtures.ts';
import { environment } from './support/environment.ts';
import { actionErrors } from './support/action-errors.ts';
import { schemaErrors } from './support/published-schema.ts';
import { workflowErrors } from './support/workflow-errors.ts';

const ROOT = resolve(import.meta.dirname, '..');
const read = (path: string) => readFileSync(join(ROOT, path), 'utf8');

interface Step {
  readonly name: string;
  readonly if?: string;
  readonly env: Readonly<Record<string, string>>;
  readonly run: string;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const ACTION = parse(read('action.yml')) as Action;
const HOOKS = parse(read('.pre-commit-hooks.yaml')) as readonly {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
}[];

const work = mkdtempSync(join(tmpdir(), 'action-'));
afterAll(() => rmSync(work, { recursive: true }));

const ROWS = [
  '| `payment-api` | Go | HTTP routes | `http-in /v1/...`<br>`call payment-core`<br>`env REGION` |',
  '| `payment-core` | Rust | rules | `clocks` |',
];
const TABLE = [
  '| Component | Language | Function | Permissions |',
  '| --- | --- | --- | --- |',
  ...ROWS,
].join('\n');
writeFileSync(join(work, 'architecture.md'), `# Shop\n\n${TABLE}\n`);
mkdirSync(join(work, 'build/deep er'), { recursive: true });
writeFileSync(join(work, 'build/payment-api.wasm'), readFixture('payment-api'));
writeFileSync(join(work, 'build/deep er/payment_core.wasm'), readFixture('payment-core'));

/** Runs a step as the runner does: inputs with their defaults, in the variables that the step declares. */
function runStep(
  name: string,
  inputs: Readonly<Record<string, string>>,
): Promise<{ code: number; stdout: string }> {
  const step = ACTION.runs.steps.find((known) => known.name === name)!;
  const values = new Map<string, string>([
    ...Object.entries(ACTION.inputs).map(
      ([input, declared]) => [`inputs.${input}`, declared.default] as const,
    ),
    ...Object.entries(inputs).map(([input, value]) => [`inputs.${input}`, value] as const),
    ['steps.install.outputs.cli', join(inject('dist'), 'wasm-architect.cjs')] as const,
  ]);
  const env = Object.entries(step.env).map(([variable, expression]) => [
    variable,
    expression.replace(/\$\{\{ (\S+) \}\}/g, (_, key: string) => values.get(key)!),
  ]);
  return new Promise((done) => {
    execFile(
      'bash',
      ['--noprofile', '--norc', '-eo', 'pipefail', '-c', step.run],
      { cwd: work, env: { ...environment(), ...(Object.fromEntries(env) as Record<string, string>) } },
      (error, stdout) => done({ code: typeof error?.code === 'number' ? error.code : 0, stdout }),
    );
  });
}

const heads = ({ stdout }: { readonly stdout: string }) =>
  stdout.split('\n').flatMap((line) => /^::\w+ .*?(?=::)/.exec(line)?.[0] ?? []);

describe('the action', () => {
  test('is one to GitHub’s own parser and to the published schema', () => {
    expect(actionErrors(read('action.yml'))).toEqual([]);
    expect(schemaErrors('github-action.json', ACTION)).toEqual([]);
    expect(actionErrors(read('action.yml').replace('using: composite', 'using: composites'))).not.toEqual([]);
    expect(schemaErrors('github-action.json', { ...ACTION, inputs: [] })).not.toEqual([]);
  });

  test('puts no input into the text of a script', () => {
    expect(ACTION.runs.steps.filter(({ run }) => run.includes('${{'))).toEqual([]);
  });

  test('checks the document', async () => {
    expect(await runStep('Check the document', {})).toEqual({ code: 0, stdout: '' });
    const { code, stdout } = await runStep('Check the document', { document: 'missing.md' });
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  test('audits each file that a glob finds, folders with spaces included', async () => {
    const run = await runStep('Audit the components', {
      components: 'build/payment-*.wasm\nbuild/**/*_core.wasm\n',
    });
    expect(run.code).toBe(1);
    expect(heads(run)).toEqual(['::error file=architecture.md,line=6,title=imports-granted']);
    expect(run.stdout).toContain('build/deep er/payment_core.wasm: The binary imports');
  });

  test('passes where the components keep to their rows', async () => {
    const run = await runStep('Audit the components', { components: 'build/*.wasm', target: 'spin' });
    expect(run).toEqual({ code: 0, stdout: '' });
  });

  test('a glob that finds nothing fails, so that nothing is left out unseen', async () => {
    const run = await runStep('Audit the components', { components: 'dist/*.wasm' });
    expect(run).toEqual({
      code: 2,
      stdout: '::error title=wasm-architect::No file matches dist/*.wasm\n',
    });
  });

  test.each(['latest', '1.2', '1.2.3; id', '^1.2.3'])('the version %j is not exact', async (version) => {
    const { code, stdout } = await runStep('Install Wasm Architect', { version });
    expect({ code, stdout }).toEqual({
      code: 2,
      stdout: '::error title=wasm-architect::The input version takes one exact version, such as 1.2.3.\n',
    });
  });
});

describe('docs/ci.md', () => {
  const texts = [...read('docs/ci.md').matchAll(/```yaml\n([\s\S]*?)```/g)].map(([, text]) => text!);
  const [workflow, preCommit] = texts.map((text) => parse(text) as unknown) as [
    { jobs: { gate: { steps: { uses: string; with?: Record<string, string> }[] } } },
    { repos: { hooks: { id: string; args: string[] }[] }[] },
  ];
  const { steps } = workflow.jobs.gate;

  test('the workflow is one to GitHub’s own parser and to the published schema', async () => {
    expect(await workflowErrors(texts[0]!)).toEqual([]);
  });

  test('the configuration of pre-commit is one to the published schema', () => {
    const [schema, hooks] = ['pre-commit-config.json', 'pre-commit-hooks.json'] as const;
    expect(schemaErrors(schema, preCommit, hooks)).toEqual([]);
    expect(schemaErrors(schema, { repos: [{ repo: 1 }] }, hooks)).not.toEqual([]);
  });

  test('the workflow gives the action inputs that it has', () => {
    const own = steps.find(({ uses }) => uses.startsWith('OWNER/'))!;
    expect(Object.keys(ACTION.inputs)).toEqual(expect.arrayContaining(Object.keys(own.with!)));
  });

  test('the other actions are pinned as the catalogue has them', () => {
    const others = steps.map(({ uses }) => uses).filter((uses) => !uses.startsWith('OWNER/'));
    const pinned = others.map((uses) => {
      const entry = loadCatalogue().byName(uses.split('@')[0]!);
      return entry?.kind === 'action' ? `${entry.uses}@${entry.commit}` : uses;
    });
    expect(others).toEqual(pinned);
  });

  test('every input is described, and no other', () => {
    const table = read('docs/ci.md').split('| input ')[1]!.split('\n\n')[0]!;
    const described = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, name]) => name);
    expect(described).toEqual(Object.keys(ACTION.inputs));
  });

  test('the hooks are those that are defined', () => {
    expect(preCommit.repos[0]?.hooks.map(({ id }) => id)).toEqual(HOOKS.map(({ id }) => id));
  });
});

describe('the hooks of pre-commit', () => {
  test('are hooks to the published schema', () => {
    expect(schemaErrors('pre-commit-hooks.json', HOOKS)).toEqual([]);
    expect(schemaErrors('pre-commit-hooks.json', [{ id: 'a' }])).not.toEqual([]);
  });

  test.each([
    [
      'wasm-architect-check',
      ['architecture.md', 'docs/architecture.fr.md'],
      ['my-architecture.md', 'architecture.txt'],
    ],
    ['wasm-architect-audit', ['build/a.wasm'], ['a.wasm.gz', 'a.wat']],
  ])('%s runs on the right files', (id, matching, others) => {
    const files = new RegExp(HOOKS.find((hook) => hook.id === id)!.files);
    expect([...matching, ...others].filter((file) => files.test(file))).toEqual(matching);
  });
});
