import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { TARGETS, type TargetId } from '../src/core/catalogue/enforcement.ts';
import { vendoredPackages } from '../src/core/compile/vendored-packages.ts';
import { compileText, PAYMENT } from './support/compile.ts';
import { runCli } from './support/run-cli.ts';

interface Step {
  readonly name?: string;
  readonly run?: string;
}

function table(language: string, ...permissions: readonly string[]): string {
  const cell = permissions.length === 0 ? 'none' : permissions.map((text) => `\`${text}\``).join('<br>');
  return `| Component | Language | Function | Permissions |\n| --- | --- | --- | --- |\n| app | ${language} | - | ${cell} |\n`;
}

function steps(document: string, target: TargetId): readonly Step[] {
  const { files } = compileText(document, { target, registry: 'ghcr.io/acme/shop' });
  const { content } = files.find(({ path }) => path.startsWith('.github/'))!;
  const { jobs } = parse(content) as { jobs: Readonly<Record<string, { steps: readonly Step[] }>> };
  return Object.values(jobs).flatMap((job) => job.steps);
}

const runOf = (document: string, target: TargetId, name: string) =>
  steps(document, target).find((step) => step.name === name)?.run;

describe('what the workflow builds', () => {
  test.each([
    ['Rust', 'wasmtime', 'cargo build --release --target wasm32-wasip2'],
    ['Rust', 'wasmedge', 'cargo build --release --target wasm32-wasip1'],
    ['Go', 'wasmedge', 'GOOS=wasip1 GOARCH=wasm go build -o ../../components/app.wasm .'],
    ['Python', 'wasmedge', 'exit 1'],
    [
      'Python',
      'wasmtime',
      'componentize-py -d ../../wit -w app-world componentize app -o ../../components/app.wasm',
    ],
    [
      'JavaScript',
      'jco',
      'jco componentize app.js -w ../../wit -n app-world --disable all -o ../../components/app.wasm',
    ],
  ] as const)('%s for %s', (language, target, line) => {
    expect(runOf(table(language), target, 'Build app')!.split('\n')).toContain(line);
  });

  test('JavaScript keeps the features of the engine that its row is granted', () => {
    expect(runOf(table('JavaScript', 'clocks', 'stdio'), 'wasmtime', 'Build app')).toContain(
      '--disable random http fetch-event -o',
    );
  });

  test('the audit has a version', () => {
    expect(runOf(table('Rust'), 'wasmtime', 'Audit tool')).toBe(
      'npm install --global wasm-architect@1.2.3\n',
    );
  });
});

describe('what the workflow may do', () => {
  test.each(TARGETS)('%s: only a version tag gets rights to write', (target) => {
    const { files } = compileText(table('Rust'), { target, registry: 'ghcr.io/acme/shop' });
    const { content } = files.find(({ path }) => path.startsWith('.github/'))!;
    const { jobs } = parse(content) as { jobs: Readonly<Record<string, object>> };
    expect(jobs).toMatchObject({
      build: { permissions: { contents: 'read' } },
      publish: {
        needs: 'build',
        if: "startsWith(github.ref, 'refs/tags/v')",
        permissions: { contents: 'read', packages: 'write', 'id-token': 'write', attestations: 'write' },
      },
    });
    expect(Object.keys(jobs)).toEqual(['build', 'publish']);
    expect(JSON.stringify(jobs['build'])).not.toMatch(/secrets|: ?"write"/);
  });
});

describe('what the workflow publishes', () => {
  test('goes by the version of the git tag, and its digest takes the place of the tag in manifests', () => {
    expect(runOf(table('Rust'), 'wasmtime', 'Publish app')!.split('\n')).toEqual([
      'set -o pipefail',
      'wkg oci push ghcr.io/acme/shop/app:"${TAG#v}" components/app.wasm | tee push.log',
      "digest=$(grep -o 'sha256:[0-9a-f]\\{64\\}' push.log | tail -n 1)",
      'echo "digest=$digest" >> "$GITHUB_OUTPUT"',
      'echo "s|$IMAGE:0.1.0|$IMAGE@$digest|" >> digests.sed',
      '',
    ]);
  });

  test.each([
    ['runwasi', 'deployment.yaml'],
    ['wasmcloud', 'workloads.yaml'],
    ['wassette', 'install.sh'],
  ] as const)('%s: the digests stand in %s before it is applied', (target, file) => {
    const { files } = compileText(table('Rust'), { target, registry: 'ghcr.io/acme/shop' });
    expect(files.find(({ path }) => path === file)!.content).toContain('ghcr.io/acme/shop/app:0.1.0');
    expect(runOf(table('Rust'), target, 'Deploy')).toContain(`sed -i -f digests.sed ${file}\n`);
  });

  test('Wasmtime’s host pulls the version that was published', () => {
    expect(runOf(table('Rust'), 'wasmtime', 'Deploy')!.split('\n')).toContain(
      'wkg oci pull --output components/app.wasm ghcr.io/acme/shop/app:"${GITHUB_REF_NAME#v}"',
    );
  });

  test('each core module goes alone', () => {
    expect(runOf(table('Rust'), 'wasmedge', 'Publish app')).toContain('app:"${TAG#v}" components/app.wasm |');
  });
});

describe('one path that stands for two directories', () => {
  const second = 'fs-read /data=/srv/b';
  const head = '| Component | Language | Function | Permissions |\n| --- | --- | --- | --- |\n';
  const apart = `${head}| a | Rust | - | \`fs-read /data=/srv/a\`<br>\`call b\` |\n| b | Rust | - | \`${second}\` |\n`;

  test.each([
    ['of one row', 'wasmedge', table('Rust', 'fs-read /data=/srv/a', second), 'app'],
    ['of one permission', 'jco', table('Rust', 'fs-read /data=/srv/a, /data=/srv/b'), 'app'],
    ['of a composition', 'jco', apart, 'a'],
  ] as const)('%s is reported, and only the first is mounted', (_, target, document, component) => {
    const { report, unsupported } = compileText(document, { target });
    const refused = report.components
      .find((reported) => reported.component === component)!
      .permissions.filter(({ enforcement }) => enforcement === 'unsupported');
    expect(unsupported).toBe(1);
    expect(refused.map(({ cannot }) => cannot)).toEqual([
      expect.stringMatching(/^"\/data" is "\/srv\/[ab]" already, /),
    ]);
  });

  test('is nothing to report where the parts keep their own directories', () => {
    expect(compileText(apart, { target: 'wasmcloud' }).unsupported).toBe(0);
  });
});

describe('the WIT packages beside the worlds', () => {
  let folder: string;
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wasm-architect-wit-'));
  });
  afterAll(() => rm(folder, { recursive: true }));

  test('are those that the worlds refer to, at their versions', async () => {
    const out = join(folder, 'out');
    const file = join(folder, 'table.md');
    await writeFile(file, PAYMENT);
    expect(await runCli(['compile', file, '--target', 'spin', '--out', out])).toMatchObject({
      code: 0,
      stderr: '',
    });
    const found = await readdir(join(out, 'wit/deps'));
    expect(found.toSorted()).toMatchInlineSnapshot(`
      [
        "fermyon-spin@2.0.0",
        "wasi-cli@0.2.0",
        "wasi-cli@0.2.12",
        "wasi-clocks@0.2.0",
        "wasi-clocks@0.2.12",
        "wasi-filesystem@0.2.0",
        "wasi-filesystem@0.2.12",
        "wasi-http@0.2.0",
        "wasi-http@0.2.12",
        "wasi-io@0.2.0",
        "wasi-io@0.2.12",
        "wasi-random@0.2.0",
        "wasi-random@0.2.12",
        "wasi-sockets@0.2.0",
        "wasi-sockets@0.2.12",
      ]
    `);
    expect(await readFile(join(out, 'wit/deps/wasi-http@0.2.12/package.wit'), 'utf8')).toMatch(
      /^\/\/ WebAssembly\/WASI v0\.2\.12, .*\n\/\/ Copyright .*\npackage wasi:http@0\.2\.12;\n/,
    );
  });

  test('leave out what the files declare, and what nobody has', () => {
    const texts = new Map([
      ['a:base@1.0.0', 'package a:base@1.0.0; interface t { type x = u8; }'],
      ['a:more@1.0.0', 'package a:more@1.0.0; interface t { use a:base/t@1.0.0.{x}; }'],
    ]);
    const files = [
      {
        path: 'w.wit',
        text: 'package me:w; world w { import a:more/t@1.0.0; import b:c/d; import own:e/f; }',
      },
      { path: 'e.wit', text: 'package own:e; interface f { g: func(); }' },
    ];
    expect(vendoredPackages(files, (id) => texts.get(id)).map(({ path }) => path)).toEqual([
      'wit/deps/a-more@1.0.0/package.wit',
      'wit/deps/a-base@1.0.0/package.wit',
    ]);
  });
});
