import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml, parseAllDocuments } from 'yaml';
import { loadCatalogue } from '../src/core/catalogue/catalogue.ts';
import type { TargetId } from '../src/core/catalogue/enforcement.ts';
import { readShell } from '../src/core/check/read-shell.ts';
import type { CompiledFile } from '../src/core/compile/target.ts';
import { targets } from '../src/core/compile/targets/index.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import type { WasiGeneration } from '../src/core/permissions/interface-names.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { findingsOn } from './support/check.ts';
import { expectedWorlds } from './support/expected-worlds.ts';
import {
  compileService,
  documentOf,
  SERVICE_NAMES,
  SERVICES,
  valuesOf,
  type Service,
} from './support/services.ts';
import { importsWithTypes } from './support/surfaces.ts';
import { useWitTools } from './support/wit-tools.ts';
import { workflowErrors } from './support/workflow-errors.ts';

const wit = useWitTools();

type Case = readonly [Service, TargetId, WasiGeneration];

/** Spin has interfaces of its own for each generation; elsewhere the one of the goldens stands for both. */
const CASES: readonly Case[] = targets().flatMap(({ id, wasi }) =>
  SERVICE_NAMES.flatMap((service): readonly Case[] => {
    if (id === 'spin')
      return [
        [service, id, '0.2'],
        [service, id, '0.3'],
      ];
    return [[service, id, wasi[SERVICES[service]] === undefined ? '0.2' : SERVICES[service]]];
  }),
);

/** Rules that a compiled file breaks only where it is wrong itself; the others speak of the table. */
const RULES: ReadonlySet<string> = new Set([
  'tools-exist',
  'nothing-retired',
  'interfaces-exist',
  'manifests-parse',
  'manifests-agree',
  'no-ambient-authority',
  'rule-failed',
]);

/** What runners and images have without an installation. */
const ON_THE_MACHINE =
  ': cd cp mkdir set export echo exit sh tee grep sed tail docker kubectl helm cargo rustup npm pip make';
/** What a step of the workflow installs, or runs from where it was installed. */
const INSTALLED =
  'go dotnet python componentize-go componentize-py jco wit-bindgen wac wkg wasm-tools wasm-architect cosign $SYFT';
/** What the hosts of the targets have. */
const HOSTS = 'spin wasmtime wasmedge wassette node';

/** A document that a reader could have written: each file in a block of its language. */
function asDocument(files: readonly CompiledFile[]): string {
  const blocks = files
    .filter(({ path }) => path !== 'ENFORCEMENT.md')
    .map(({ path, content }) =>
      path.endsWith('.md') ? content : `\`${path}\`:\n\n~~~~${languageOf(path)}\n${content}~~~~\n`,
    );
  return blocks.join('\n');
}

function languageOf(path: string): string {
  const [, ending = ''] = /\.([A-Za-z]+)$/.exec(path) ?? [];
  return { yml: 'yaml', mjs: 'js', Containerfile: 'dockerfile' }[ending] ?? ending;
}

/** Every shell text: the scripts, and what the steps of the workflow run. */
function scriptsOf(files: readonly CompiledFile[]): readonly string[] {
  return files.flatMap(({ path, content }) => {
    if (path.endsWith('.sh')) return [content];
    if (!path.startsWith('.github/')) return [];
    const { jobs } = parseYaml(content) as Workflow;
    return Object.values(jobs).flatMap(({ steps }) =>
      steps.flatMap(({ run }) => (run === undefined ? [] : [run])),
    );
  });
}

interface Workflow {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly { readonly run?: string }[] }>>;
}

describe.each(CASES)('%s for %s with WASI %s', (service, target, wasi) => {
  const { files } = compileService(service, target, { wasi });

  test('has TOML, YAML and JSON that parse', () => {
    for (const { path, content } of files) {
      if (path.endsWith('.toml')) parseToml(content);
      if (path.endsWith('.json')) JSON.parse(content);
      if (!/\.ya?ml$/.test(path)) continue;
      const documents = parseAllDocuments(content);
      expect(documents.flatMap(({ errors, warnings }) => [errors, warnings].flat())).toEqual([]);
    }
  });

  test('has worlds that become components with what the table grants, and nothing else', async () => {
    const texts = files.flatMap(({ path, content }) =>
      path.endsWith('.wit') ? [{ path, text: content }] : [],
    );
    const { table } = parseTable(documentOf(service));
    for (const { name, imports, exports } of expectedWorlds(table, target, {
      wasi,
      service,
      set: valuesOf(service),
    })) {
      const dummy = await wit.tools.dummy(texts, name);
      const read = dummy.ok ? readWasm(dummy.component) : dummy;
      expect(read).toMatchObject({ kind: 'component', witPackage: false });
      const namesOf = (side: 'imports' | 'exports') =>
        'exports' in read ? [...new Set(read[side].map((port) => port.name))].toSorted() : [];
      expect(namesOf('imports')).toEqual(importsWithTypes(imports, exports));
      expect(namesOf('exports')).toEqual([...new Set(exports)].toSorted());
    }
  });

  test('has nothing that the check has anything against', async () => {
    const findings = await findingsOn(asDocument(files), { target, wasi });
    expect(findings.filter(({ rule }) => RULES.has(rule))).toEqual([]);
  });

  test('has a report that says what is experimental, and advises nothing that is retired', async () => {
    const { content } = files.find(({ path }) => path === 'ENFORCEMENT.md')!;
    const findings = await findingsOn(content);
    expect(
      findings.filter(({ rule }) => rule === 'experimental-marked' || rule === 'nothing-retired'),
    ).toEqual([]);
  });

  test('has a workflow that GitHub takes, with the actions that the catalogue pins', async () => {
    const { content } = files.find(({ path }) => path.startsWith('.github/'))!;
    expect(await workflowErrors(content)).toEqual([]);
    const pinned = new Set(
      loadCatalogue().entries.map((entry) => entry.kind === 'action' && `${entry.uses}@${entry.commit}`),
    );
    const used = [...content.matchAll(/uses: (\S+)/g)].map(([, text]) => text!);
    expect(used.filter((text) => !pinned.has(text))).toEqual([]);
  });

  test('runs no program that nobody installs', () => {
    const known = new Set(`${ON_THE_MACHINE} ${INSTALLED} ${HOSTS}`.split(' '));
    const programs = scriptsOf(files).flatMap((script) =>
      readShell(script).map(({ words }) => words[0] ?? ':'),
    );
    expect([...new Set(programs)].filter((program) => !known.has(program))).toEqual([]);
  });
});
