import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { EntrySchema, type Entry } from '../src/core/catalogue/entry.ts';
import { SOURCES } from '../src/core/catalogue/sources.ts';

const words = (list: string) => list.trim().split(/\s+/);

const PLATFORMS = words(`
  akamai-functions cloudflare-workers containerd-shim-spin containerd-wasm-shims crun docker-wasm fastly-compute
  fermyon-cloud hyperlight-wasm jco krustlet kwasm-operator nginx-unit-wasm runtime-class-manager runwasi spin
  spinkube wadm wagi wamr wasmcloud wasmcloud-v1 wasmedge wasmer wasmer-edge wasmtime wassette wazero youki
`);

const TOOLS = words(`
  cargo-component componentize-dotnet componentize-go componentize-js componentize-py cosign oci-wasm-artifacts wac
  warg wasi-experimental wasi-sdk wasi-virt wasm-tools wasmsign2 wit-bindgen wizer wkg
`);

const STANDARDS = words(`
  standard-wasi-0-3-final standard-wasi-http-names standard-wasi-instance-reuse standard-wasi-phases
  standard-wasi-release-candidate
`);

const RUNTIME_TRAPS = words(`
  trap-composition-unions-imports trap-directory-argument-order trap-gone-or-dying trap-jco-full-grants
  trap-projects-moved trap-runwasi-wasmtime-wide-open trap-sockets-match-addresses trap-spin-request-timeout
  trap-spinapp-no-grants trap-wasi-0-3-release-candidate trap-wasi-0-3-shared-instances trap-wasi-http-0-3-names
  trap-wasm-containers-not-faster trap-wasmcloud-ip-name-lookup-renamed trap-wasmcloud-limits-not-applied
  trap-wasmcloud-socket-egress-counted trap-wasmedge-network-always-on trap-wasmtime-48-sockets-denied
  trap-wasmtime-dir-no-read-only trap-wasmtime-serve-not-production trap-wassette-host-patterns
  trap-wazero-mount-escape
`);

const FIGURE_TRAPS = words(`
  trap-10000-modules trap-130-mb-versus-4-mb trap-950-ms-versus-3-ms trap-meaning-of-cold
`);

const OWN = [...PLATFORMS, ...TOOLS, ...STANDARDS, ...RUNTIME_TRAPS, ...FIGURE_TRAPS];

const SOURCE_KEYS = words(`
  WASI-TAGS WASI-PROP WASI-WIT CM-DOCS CM-JCO LANDSCAPE WT-FLAGS WT-COMMON WT-RUN WT-SERVE WT-CTX WT-REL WT-TIERS
  WT-STAB WT-FAST WT-RO WT-NET WT-HTTPALLOW WT-PROD WT-SEC WT-49 BA-PERF BA-1 BA-JS BA-GOV WE-CLI WE-ENV WE-REL
  WE-ROAD SPIN-V2 SPIN-HOSTS SPIN-NET SPIN-CAP SPIN-CLI SPIN-DOCS SPIN-36 SPIN-41 SPIN-42 SPIN-I3566 SK-CRD
  SK-SAMPLES SK-SHIM SK-RD SK-RCM SK-POST WC-CRD WC-CRDDOC WC-SEC WC-NET WC-VOL WC-CFG WC-HOST WC-CHART WC-TYPES
  WC-SOCK WC-TIME WC-PLUG WC-DEV WC-MIG WC-28 WC-29 WC-PLUGEGRESS WC1-OAM WC1-RT WC1-HOST RW-WT RW-I413 RW-README
  RW-BENCH CWS CRUN YOUKI JCO-SHIM JCO-RUN JCO-REL WS-PERM WS-CLI WS-HTTP WS-STATE WS-PR18 WS-REL WV WAC WKG WARG
  WTOOLS COSIGN OCI-WC OCI-RW OCI-SPIN OCI-SIGN BUILD WAMR WAZERO WAZERO-OLD WASMER-REL WASMER-CLI WASMER-RO
  WASMER-EDGE HL HL-15 HL-MS KWASM KRUST UNIT DOCKER AKAMAI FERMYON FERMYON-ACQ FASTLY-V FASTLY-LIM FASTLY-DOC
  CF-WASM CF-WASI CF-LIM CF-2018 P-LUCET P-FASTLY35 P-TOSEM P-KAKATI P-KAKATI2 P-ATLARGE P-SITEBOSS P-ZEISS P-FP4K
  P-TECHBYTES P-WAE P-BLOGS P-AKAMAI P-FIRECRACKER
`);

const FOLDER = new URL('../src/core/catalogue/entries/', import.meta.url);
const FILES = readdirSync(FOLDER)
  .map((file) => file.replace(/\.ts$/, ''))
  .filter((file) => file !== 'index');

const entries = new Map<string, Entry>();
for (const id of FILES) {
  const { default: entry } = (await import(`../src/core/catalogue/entries/${id}.ts`)) as { default: Entry };
  entries.set(id, entry);
}

function read(id: string): Entry {
  const entry = entries.get(id);
  if (!entry) throw new Error(`The catalogue has no "${id}".`);
  return entry;
}

function ofKind(kind: Entry['kind']): string[] {
  return FILES.filter((id) => read(id).kind === kind).toSorted();
}

/** Every text of an entry, with its place. */
function textsOf(value: unknown, place: string): [place: string, en: string, fr: string][] {
  if (typeof value !== 'object' || value === null) return [];
  if ('en' in value && 'fr' in value) return [[place, String(value.en), String(value.fr)]];
  return Object.entries(value).flatMap(([key, inner]) => textsOf(inner, `${place}.${key}`));
}

const proseOf = (text: string) => text.replaceAll(/`[^`]*`/g, '');
const codeOf = (text: string) => (text.match(/`[^`]*`/g) ?? []).toSorted();

describe('the sources', () => {
  test('hold every key of the fact base', () => {
    expect(Object.keys(SOURCES)).toEqual(expect.arrayContaining(SOURCE_KEYS));
    expect(SOURCE_KEYS).toHaveLength(130);
  });

  test('give addresses that are safe to follow', () => {
    const urls = Object.values(SOURCES).flatMap((source) => ('url' in source ? [source.url] : []));
    expect(urls.filter((url) => new URL(url).protocol !== 'https:')).toEqual([]);
  });
});

describe('the entries', () => {
  test('are every platform of the fact base', () => expect(ofKind('platform')).toEqual(PLATFORMS));
  test('are every tool of the fact base', () => expect(ofKind('tool')).toEqual(TOOLS));
  test('hold the standing of WASI, the surprises and the traps of figures', () =>
    expect(ofKind('trap')).toEqual(
      expect.arrayContaining([...STANDARDS, ...RUNTIME_TRAPS, ...FIGURE_TRAPS]),
    ));

  test.each(OWN)('%s fits the schema and is named as its file', (id) => {
    const entry = read(id);
    expect(EntrySchema.parse(entry)).toEqual(entry);
    expect(entry.id).toBe(id);
  });

  test.each(OWN)('%s has a summary of at most 300 characters', (id) => {
    const { en, fr } = read(id).summary;
    expect(Math.max(en.length, fr.length)).toBeLessThanOrEqual(300);
  });

  test.each(OWN)('%s leads only to entries that exist', (id) => {
    const { related = [], successors = [] } = read(id);
    expect([...related, ...successors].filter((to) => to === id || !entries.has(to))).toEqual([]);
  });

  test.each(OWN)('%s says the same in both languages, and each in its own', (id) => {
    for (const [place, en, fr] of textsOf(read(id), id)) {
      expect(codeOf(fr), place).toEqual(codeOf(en));
      expect(proseOf(fr), place).not.toMatch(/\b(the|and|with|not|which|from|is|are)\b|'/);
      expect(proseOf(en), place).not.toMatch(/\b(le|la|les|des|est|une|dans|pour)\b|'/);
    }
  });

  test('never share a name', () => {
    const names = OWN.flatMap((id) => [id, ...(read(id).aliases ?? [])].map((name) => name.toLowerCase()));
    expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
  });
});

describe('what is retired', () => {
  const retired = OWN.filter((id) => ['archived', 'deprecated'].includes(read(id).maturity));

  test('leads to what replaced it, where something did', () =>
    expect(Object.fromEntries(retired.map((id) => [id, read(id).successors ?? []]))).toEqual({
      'cargo-component': ['rust', 'wit-bindgen'],
      'containerd-wasm-shims': ['containerd-shim-spin', 'runwasi'],
      'docker-wasm': [],
      krustlet: ['runwasi'],
      'kwasm-operator': ['runtime-class-manager'],
      'nginx-unit-wasm': [],
      wadm: ['wasmcloud'],
      wagi: ['spin'],
      warg: ['wkg', 'oci-wasm-artifacts'],
      'wasi-experimental': ['componentize-dotnet'],
      'wasmcloud-v1': ['wasmcloud'],
      wizer: ['wasmtime'],
    }));

  test.each([
    ['wasm-tools', 'wasm-tools compose', 'wac plug'],
    ['wasi-sdk', 'wasm32-wasi', 'wasm32-wasip2'],
    ['wasi-sdk', 'wasm32-wasi-threads', 'wasm32-wasip1-threads'],
  ])('%s names %s and what to write instead', (id, name, instead) =>
    expect(read(id).notOffered?.find((gone) => gone.name === name)?.instead).toBe(instead),
  );
});

test.each([
  ['fermyon/spin', 'spin'],
  ['tetratelabs/wazero', 'wazero'],
  ['SSVM', 'wasmedge'],
  ['bytecodealliance/wasm-micro-runtime', 'wamr'],
  ['waSCC', 'wasmcloud-v1'],
  ['wasmCloud/wadm', 'wadm'],
  ['wash', 'wasmcloud'],
  ['io.containerd.wasmtime.v1', 'runwasi'],
  ['deislabs/containerd-wasm-shims', 'containerd-wasm-shims'],
  ['io.containerd.spin.v2', 'containerd-shim-spin'],
  ['krator', 'krustlet'],
  ['kwasm.sh', 'kwasm-operator'],
  ['Compute@Edge', 'fastly-compute'],
  ['Fermyon Wasm Functions', 'akamai-functions'],
  ['cargo component', 'cargo-component'],
  ['@bytecodealliance/jco', 'jco'],
  ['wasip3', 'standard-wasi-0-3-final'],
])('"%s" is another name of %s', (name, id) => expect(read(id).aliases).toContain(name));

test.each([
  ['wasmtime', ['wasi@0.2.12', 'wasi@0.3.0']],
  ['spin', ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15', 'wasi@0.3.0']],
  ['spinkube', ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15']],
  ['containerd-shim-spin', ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15']],
  ['wasmcloud', ['wasi@0.2.12', 'wasi@0.3.0']],
  ['jco', ['wasi@0.2.12', 'wasi@0.3.0']],
  ['fastly-compute', ['wasi@0.2.6']],
  ['runwasi', ['wasi@0.2.2']],
])('%s runs exactly these versions of WASI', (id, versions) => {
  const entry = read(id);
  const runs = entry.kind === 'platform' ? (entry.runs ?? []) : [];
  expect(runs.filter((version) => version.startsWith('wasi@'))).toEqual(versions);
});
