import type { EntryOf } from '../catalogue/entry.ts';
import { componentPath } from './composition.ts';
import { shellLine, shellWord } from './shell-word.ts';
import { lines, toolVersion, useAction, type Lookup, type Step } from './steps.ts';
import type { PlannedRow } from './target.ts';

interface Recipe {
  /** Installs the toolchain; once, however many rows need it. */
  setup(lookup: Lookup): readonly Step[];
  /** Tests and builds, in the folder of the row's sources, and leaves the component at `out`. */
  build(row: BuiltRow, lookup: Lookup): readonly string[];
}

interface BuiltRow {
  readonly name: string;
  readonly world: string;
  /** From the folder of the sources. */
  readonly out: string;
}

const WIT = '../../wit';

const RECIPES: Readonly<Record<string, Recipe>> = {
  rust: {
    setup: () => [{ name: 'Rust target', run: 'rustup target add wasm32-wasip2' }],
    build: ({ name, out }) => [
      'cargo test',
      'cargo build --release --target wasm32-wasip2',
      shellLine(['cp', `target/wasm32-wasip2/release/${name.replaceAll('-', '_')}.wasm`, out]),
    ],
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
    setup: (lookup) => [useAction(lookup, 'actions-setup-node', { 'node-version': 24 })],
    build: ({ world, out }) => [
      'npm ci',
      'npm test',
      shellLine([
        'npx',
        'jco',
        'componentize',
        'app.js',
        '-w',
        WIT,
        '-n',
        world,
        '--disable',
        'all',
        '-o',
        out,
      ]),
    ],
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
    build: ({ world, out }) => [
      shellLine(['wit-bindgen', 'c', WIT, '--world', world]),
      'make test',
      `make OUT=${shellWord(out)}`,
    ],
  },
};

const SOURCES = 'sources';

/** The steps that build every row with the toolchain of its language; a language without a recipe stops the build and says so. */
export function buildSteps(
  rows: readonly PlannedRow[],
  worldOf: ReadonlyMap<string, string>,
  lookup: Lookup,
): readonly Step[] {
  const languages = new Map(rows.map((row) => [row.name, languageOf(row, lookup)]));
  const ids = [...new Set(languages.values())];
  return [
    ...ids.flatMap((id) => recipeOf(id)?.setup(lookup) ?? []),
    ...rows.map((row) => {
      const recipe = recipeOf(languages.get(row.name));
      const folder = `${SOURCES}/${row.name}`;
      const built: BuiltRow = {
        name: row.name,
        world: worldOf.get(row.name)!,
        out: `../../${componentPath(row.name)}`,
      };
      return recipe === undefined
        ? { name: `Build ${row.name}`, run: missingRecipe(row) }
        : { name: `Build ${row.name}`, 'working-directory': folder, run: lines(recipe.build(built, lookup)) };
    }),
  ];
}

function recipeOf(id: string | undefined): Recipe | undefined {
  return id !== undefined && Object.hasOwn(RECIPES, id) ? RECIPES[id] : undefined;
}

function languageOf({ language }: PlannedRow, lookup: Lookup): string | undefined {
  const entry: EntryOf<'language'> | undefined = lookupLanguage(language, lookup);
  return entry?.id;
}

function lookupLanguage(language: string, lookup: Lookup): EntryOf<'language'> | undefined {
  const entry = lookup.byName(language);
  return entry?.kind === 'language' ? entry : undefined;
}

function missingRecipe({ name }: PlannedRow): string {
  return lines([
    shellLine(['echo', `No recipe for the language of ${name}: build ${componentPath(name)} here.`]),
    'exit 1',
  ]);
}
