import type { Capability } from '../permissions/capability.ts';
import { shellLine, shellWord } from './shell-word.ts';
import { lines, toolVersion, useAction, type Lookup, type Step } from './steps.ts';

/** How one language becomes a component, or a core module. */
export interface Recipe {
  /** Installs the toolchain; once, however many rows need it. */
  setup(lookup: Lookup): readonly Step[];
  /** Tests and builds, in the folder of the row's sources, and leaves the result at `out`. */
  build(row: BuiltRow): readonly string[];
}

export interface BuiltRow {
  readonly name: string;
  readonly world: string;
  /** From the folder of the sources. */
  readonly out: string;
  readonly granted: ReadonlySet<Capability>;
}

const WIT = '../../wit';

/** What a crate has built: a library's file has underscores, a program's has dashes. */
function cargoBuild(target: string, out: string): readonly string[] {
  return [
    'cargo test',
    `cargo build --release --target ${target}`,
    `cp target/${target}/release/*.wasm ${shellWord(out)}`,
  ];
}

/** The features of the JavaScript engine that import something; interfaces are imported by name instead. */
function disabledFeatures({ granted }: BuiltRow): readonly string[] {
  const kept = (['clocks', 'random', 'stdio'] as const).filter((feature) => granted.has(feature));
  if (kept.length === 0) return ['all'];
  return ['clocks', 'random', 'stdio', 'http', 'fetch-event'].filter(
    (feature) => !kept.some((keep) => keep === feature),
  );
}

function componentize(row: BuiltRow): readonly string[] {
  const features = disabledFeatures(row);
  return [
    'jco',
    'componentize',
    'app.js',
    '-w',
    WIT,
    '-n',
    row.world,
    '--disable',
    ...features,
    '-o',
    row.out,
  ];
}

/** The C toolchain and `make`, where the workflow has checked out. */
function make(name: string, ...words: readonly string[]): string {
  const place = ['--volume', '.:/work', '--workdir', `/work/sources/${name}`];
  const image = 'ghcr.io/webassembly/wasi-sdk:wasi-sdk-33';
  return `(cd ../.. && ${shellLine(['docker', 'run', '--rm', ...place, image, 'make', ...words])})`;
}

const COMPONENTS: Readonly<Record<string, Recipe>> = {
  rust: {
    setup: () => [{ name: 'Rust target', run: 'rustup target add wasm32-wasip2' }],
    build: ({ out }) => cargoBuild('wasm32-wasip2', out),
  },
  go: {
    setup: (lookup) => [
      useAction(lookup, 'actions-setup-go', { 'go-version': '>=1.25.5' }),
      useAction(lookup, 'bytecodealliance-componentize-go-github-actions-setup-componentize-go', {
        version: `v${toolVersion('componentize-go')}`,
      }),
    ],
    build: ({ world, out }) => [
      shellLine(['componentize-go', '--wit-path', WIT, '--world', world, 'bindings']),
      'go mod tidy',
      'go test ./...',
      shellLine(['componentize-go', '--wit-path', WIT, '--world', world, 'build', '--output', out]),
    ],
  },
  python: {
    setup: (lookup) => [
      useAction(lookup, 'actions-setup-python', { 'python-version': '>=3.10' }),
      {
        name: 'componentize-py',
        run: `pip install componentize-py==${toolVersion('componentize-py')}`,
      },
    ],
    build: ({ world, out }) => [
      'python -m unittest',
      shellLine(['componentize-py', '-d', WIT, '-w', world, 'componentize', 'app', '-o', out]),
    ],
  },
  javascript: {
    setup: (lookup) => [
      useAction(lookup, 'actions-setup-node', { 'node-version': 24 }),
      {
        name: 'jco',
        run: lines([
          'mkdir -p "$RUNNER_TEMP/jco"',
          'cd "$RUNNER_TEMP/jco"',
          // jco 1.35.0 does not build components with the shim's 0.26.1, which it would get.
          `echo '{"overrides":{"@bytecodealliance/preview2-shim":"0.26.0"}}' > package.json`,
          `npm install @bytecodealliance/jco@${toolVersion('jco')}`,
          'echo "$RUNNER_TEMP/jco/node_modules/.bin" >> "$GITHUB_PATH"',
        ]),
      },
    ],
    build: (row) => ['npm ci', 'npm test', shellLine(componentize(row))],
  },
  csharp: {
    setup: (lookup) => [useAction(lookup, 'actions-setup-dotnet', { 'dotnet-version': '10.x' })],
    build: ({ out }) => [
      'dotnet test',
      'dotnet build -c Release',
      `cp bin/Release/net10.0/wasi-wasm/native/*.wasm ${shellWord(out)}`,
    ],
  },
  'c-cpp': {
    setup: (lookup) => [
      useAction(lookup, 'bytecodealliance-actions-wit-bindgen-setup', {
        version: toolVersion('wit-bindgen'),
      }),
    ],
    build: ({ name, world, out }) => [
      shellLine(['wit-bindgen', 'c', WIT, '--world', world]),
      make(name, 'test'),
      make(name, `OUT=${out}`),
    ],
  },
};

const MODULES: Readonly<Record<string, Recipe>> = {
  rust: {
    setup: () => [{ name: 'Rust target', run: 'rustup target add wasm32-wasip1' }],
    build: ({ out }) => cargoBuild('wasm32-wasip1', out),
  },
  go: {
    setup: (lookup) => [useAction(lookup, 'actions-setup-go', { 'go-version': '>=1.25.5' })],
    build: ({ out }) => [
      'go test ./...',
      `GOOS=wasip1 GOARCH=wasm ${shellLine(['go', 'build', '-o', out, '.'])}`,
    ],
  },
  'c-cpp': {
    setup: () => [],
    build: ({ name, out }) => [make(name, 'test'), make(name, `OUT=${out}`)],
  },
};

/** The recipe of a language, by its entry in the catalogue; undefined where there is none. */
export function recipeOf(language: string | undefined, runs: 'components' | 'modules'): Recipe | undefined {
  const recipes = runs === 'modules' ? MODULES : COMPONENTS;
  return language !== undefined && Object.hasOwn(recipes, language) ? recipes[language] : undefined;
}
