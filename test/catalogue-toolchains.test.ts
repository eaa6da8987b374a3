import { readdirSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { EntrySchema, type Entry, type EntryOf } from '../src/core/catalogue/entry.ts';
import * as modules from '../src/core/catalogue/entries/index.ts';
import { alwaysImports, PLUMBING } from '../src/core/catalogue/plumbing.ts';
import { PLUMBING_RULES } from '../src/core/catalogue/plumbing/rules.ts';
import { WASI_02, WASI_03, WASI_RELEASES } from '../src/core/catalogue/wasi-releases.ts';
import { readWasm } from '../src/core/component/read-wasm.ts';
import { useWitTools } from './support/wit-tools.ts';

const wit = useWitTools();

const words = (list: string): string[] => list.trim().split(/\s+/);
const sorted = (list: readonly string[]): string[] => [...list].sort();

const entries: readonly Entry[] = Object.values(modules);

function ofKind<K extends Entry['kind']>(kind: K): EntryOf<K>[] {
  return entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
}

const LANGUAGES = words(`
  assemblyscript c-cpp csharp d dart elixir go haskell java javascript kotlin moonbit php python ruby rust swift
  tinygo zig
`);

const ACTIONS: Readonly<Record<string, string | undefined>> = {
  'acifani/setup-tinygo': 'f51bf108c9895381060398804ce6cf6f62692106',
  'actions/attest-build-provenance': '4d101475d8b20a2381f78447822ac1eab6504dd8',
  'actions/checkout': '3d3c42e5aac5ba805825da76410c181273ba90b1',
  'actions/setup-dotnet': 'a98b56852c35b8e3190ac28c8c2271da59106c68',
  'actions/setup-go': 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e',
  'actions/setup-node': '820762786026740c76f36085b0efc47a31fe5020',
  'actions/setup-python': '5fda3b95a4ea91299a34e894583c3862153e4b97',
  'anchore/sbom-action/download-syft': 'e22c389904149dbc22b58101806040fa8d37a610',
  'bytecodealliance/actions/wasm-tools/setup': '9152e710e9f7182e4c29ad218e4f335a7b203613',
  'bytecodealliance/actions/wasmtime/setup': '9152e710e9f7182e4c29ad218e4f335a7b203613',
  'bytecodealliance/actions/wit-bindgen/setup': '9152e710e9f7182e4c29ad218e4f335a7b203613',
  'bytecodealliance/componentize-go/.github/actions/setup-componentize-go':
    'a4367d05fe5910345e4ce1b3897287cd0e4efc6e',
  'bytecodealliance/wkg-github-action': '10b3b04b9059ba46208cd7daf7d352af14bded0f',
  'cargo-bins/cargo-binstall': 'ead08b90bd7b2e6d81963fb9cf0b7239f66d5db4',
  'docker/login-action': 'dbcb813823bdd20940b903addbd779551569679f',
  'actions/upload-artifact': 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
  'actions/download-artifact': '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  'fermyon/actions/spin/setup': '7a4fa248a88c435079460c855c5d68a5754bd4b6',
  'sigstore/cosign-installer': '6f9f17788090df1f26f669e9d70d6ae9567deba6',
  'spinframework/actions/spin/setup': undefined,
  'Swatinem/rust-cache': '6323deb102c322ba6fcbdcafc7e3dddab59af2b6',
  'wasmCloud/setup-wash-action': '47756fa211cc82f392c57e39504f43ef46fc0b3e',
};

const TRAPS = words(`
  p3-http-spin4 p3-mixed-imports p3-sockets-ambient p3-instance-reuse world-is-not-imports fs-import-not-fs-access
  js-http-out-by-default componentize-imports-empty jco-135-p2shim-0261 p2shim-sandbox jco-run-sandbox jco-serve-reuse
  starlingmonkey-clocks fetch-event-0210 wasm-tools-poison kv-drafts go-tinygo cargo-component threads
  compose-deprecated stub-wasi-seed implements cosign-upload-wasm sbom-label dotnet-workload assemblyscript-wasi
  jco-node
`).map((id) => `trap-${id}`);

const FIGURES = words(`
  akamai-rps atlarge-2025 ba-instantiate-2022 ba-isolate-2022 ba-js-2021 blogs cloudflare-2018 fastly-35us
  fermyon-2022 firecracker fp4k-2024 hyperlight-2025 instaboot kakati-2025 kakati2-2025 lucet-2019 runwasi-1000
  siteboss spin-docs spinkube-2024 tosem-2025 wasmcloud-rps zeiss-2024
`).map((id) => `figure-${id}`);

const TRAIN = words('wasi-cli wasi-clocks wasi-filesystem wasi-http wasi-io wasi-random wasi-sockets');

const PROPOSALS = words(`
  wasi-blobstore wasi-cloud-core wasi-config wasi-crypto wasi-distributed-lock-service wasi-gpio wasi-i2c wasi-keyvalue
  wasi-logging wasi-messaging wasi-nn wasi-observe wasi-otel wasi-parallel wasi-pattern-match wasi-spi wasi-sql
  wasi-sql-embed wasi-threads wasi-tls wasi-url wasi-usb wasi-webgpu
`);

const UNREAD = words(`
  wasi-distributed-lock-service wasi-gpio wasi-parallel wasi-pattern-match wasi-spi wasi-sql-embed wasi-url wasi-usb
`);

const VENDORS: Readonly<Record<string, readonly string[]>> = {
  spin: words(`
    fermyon-spin-interfaces spin-key-value spin-mqtt spin-mysql spin-postgres spin-redis spin-sqlite spin-up-worlds
    spin-variables
  `),
  wasmcloud: words(`
    wasmcloud-blobstore wasmcloud-bus wasmcloud-host wasmcloud-keyvalue wasmcloud-messaging wasmcloud-postgres
    wasmcloud-secrets
  `),
  jco: ['jco-node'],
};

const WASI_02_INTERFACES = words(`
  wasi:cli/environment wasi:cli/exit wasi:cli/run wasi:cli/stdin wasi:cli/stdout wasi:cli/stderr
  wasi:cli/terminal-input wasi:cli/terminal-output wasi:cli/terminal-stdin wasi:cli/terminal-stdout
  wasi:cli/terminal-stderr wasi:clocks/monotonic-clock wasi:clocks/wall-clock wasi:clocks/timezone
  wasi:filesystem/types wasi:filesystem/preopens wasi:http/types wasi:http/incoming-handler
  wasi:http/outgoing-handler wasi:io/error wasi:io/poll wasi:io/streams wasi:random/random wasi:random/insecure
  wasi:random/insecure-seed wasi:sockets/instance-network wasi:sockets/network wasi:sockets/tcp
  wasi:sockets/tcp-create-socket wasi:sockets/udp wasi:sockets/udp-create-socket wasi:sockets/ip-name-lookup
`);

const WASI_03_INTERFACES = words(`
  wasi:cli/environment wasi:cli/exit wasi:cli/run wasi:cli/types wasi:cli/stdin wasi:cli/stdout wasi:cli/stderr
  wasi:cli/terminal-input wasi:cli/terminal-output wasi:cli/terminal-stdin wasi:cli/terminal-stdout
  wasi:cli/terminal-stderr wasi:clocks/types wasi:clocks/monotonic-clock wasi:clocks/system-clock
  wasi:clocks/timezone wasi:filesystem/types wasi:filesystem/preopens wasi:http/types wasi:http/handler
  wasi:http/client wasi:random/random wasi:random/insecure wasi:random/insecure-seed wasi:sockets/types
  wasi:sockets/ip-name-lookup
`);

const interfaces = ofKind('interface');
const train = interfaces.filter(({ vendor }) => vendor === 'wasi');
const trainRecords = train.flatMap((entry) => entry.interfaces);
const bare = (id: string) => id.split('@')[0] ?? id;
const idsOf = (list: readonly Entry[]) => sorted(list.map(({ id }) => id));

describe('the catalogue holds exactly', () => {
  test('the languages', () => {
    expect(idsOf(ofKind('language'))).toEqual(sorted(LANGUAGES));
  });

  test('the actions, pinned', () => {
    expect(Object.fromEntries(ofKind('action').map(({ uses, commit }) => [uses, commit]))).toEqual(ACTIONS);
  });

  test('the traps of toolchains', () => {
    expect(TRAPS).toHaveLength(27);
    expect(TRAPS.filter((id) => !ofKind('trap').some((trap) => trap.id === id))).toEqual([]);
  });

  test('the figures', () => {
    expect(idsOf(ofKind('figure'))).toEqual(sorted(FIGURES));
  });

  test('the packages of WASI, its proposals and the vendors', () => {
    const all = [...TRAIN, ...PROPOSALS, ...Object.values(VENDORS).flat()];
    expect(idsOf(interfaces)).toEqual(sorted(all));
    expect(idsOf(train)).toEqual(sorted(TRAIN));
    expect(idsOf(interfaces.filter(({ vendor }) => vendor === 'wasi-proposal'))).toEqual(sorted(PROPOSALS));
  });
});

const OWN = new Set([
  ...LANGUAGES,
  ...TRAPS,
  ...FIGURES,
  ...TRAIN,
  ...PROPOSALS,
  ...Object.values(VENDORS).flat(),
]);
const here = entries.filter(({ id, kind }) => kind === 'action' || OWN.has(id));

describe.each(here.map((entry) => [entry.id, entry] as const))('%s', (_, entry) => {
  test('fits the schema and says what it is in at most 300 characters', () => {
    expect(EntrySchema.safeParse(entry).error?.issues).toBeUndefined();
    expect(Math.max(entry.summary.en.length, entry.summary.fr.length)).toBeLessThanOrEqual(300);
  });

  test('leads only to entries that exist', () => {
    const leads = [...(entry.related ?? []), ...(entry.successors ?? [])];
    expect(leads.filter((id) => !entries.some((other) => other.id === id))).toEqual([]);
  });
});

describe('languages', () => {
  test.each([
    ['rust', 'stable'],
    ['c-cpp', 'stable'],
    ['go', 'maturing'],
    ['tinygo', 'maturing'],
    ['python', 'maturing'],
    ['javascript', 'maturing'],
    ['moonbit', 'maturing'],
    ['csharp', 'experimental'],
    ['kotlin', 'experimental'],
    ['swift', 'experimental'],
    ['zig', 'experimental'],
    ['haskell', 'experimental'],
    ['d', 'experimental'],
    ['java', 'none'],
    ['ruby', 'none'],
    ['php', 'none'],
    ['assemblyscript', 'none'],
    ['dart', 'none'],
    ['elixir', 'none'],
  ])('%s is %s', (id, maturity) => {
    expect(entries.find((entry) => entry.id === id)?.maturity).toBe(maturity);
  });

  test('only those that can be built have a build', () => {
    const built = ofKind('language').filter(({ build }) => build.length > 0);
    expect(idsOf(built)).toEqual(
      sorted(LANGUAGES.filter((id) => !words('java php assemblyscript dart elixir').includes(id))),
    );
  });
});

describe('WASI', () => {
  test('has 32 interfaces in 0.2, each in the releases that have it', () => {
    const records = trainRecords.filter(({ versions }) => versions.includes('0.2.12'));
    expect(sorted(records.map(({ id }) => id))).toEqual(sorted(WASI_02_INTERFACES));
    const first = Object.fromEntries(records.map(({ id, versions }) => [id, versions[0]]));
    expect(first).toEqual({
      ...Object.fromEntries(WASI_02_INTERFACES.map((id) => [id, '0.2.0'])),
      'wasi:clocks/timezone': '0.2.1',
    });
  });

  test('has 26 interfaces in 0.3', () => {
    const records = trainRecords.filter(({ versions }) => versions.includes('0.3.0'));
    expect(sorted(records.map(({ id }) => id))).toEqual(sorted(WASI_03_INTERFACES));
    expect(records.every(({ versions }) => versions.join() === WASI_03.join())).toBe(true);
  });

  test('says what each 0.2 interface became in 0.3', () => {
    const became = trainRecords.flatMap(({ id, becomes }) => (becomes === undefined ? [] : [[id, becomes]]));
    const renamed = became.filter(([from, to]) => from !== to);
    expect(Object.fromEntries(renamed)).toEqual({
      'wasi:clocks/wall-clock': 'wasi:clocks/system-clock',
      'wasi:http/incoming-handler': 'wasi:http/handler',
      'wasi:http/outgoing-handler': 'wasi:http/client',
      'wasi:sockets/tcp': 'wasi:sockets/types',
      'wasi:sockets/tcp-create-socket': 'wasi:sockets/types',
      'wasi:sockets/udp': 'wasi:sockets/types',
      'wasi:sockets/udp-create-socket': 'wasi:sockets/types',
    });
    expect(became.every(([, to]) => WASI_03_INTERFACES.includes(String(to)))).toBe(true);
    const gone = WASI_02_INTERFACES.filter((id) => !became.some(([from]) => from === id));
    expect(sorted(gone)).toEqual([
      'wasi:io/error',
      'wasi:io/poll',
      'wasi:io/streams',
      'wasi:sockets/instance-network',
      'wasi:sockets/network',
    ]);
  });

  test('has thirteen releases of 0.2, 0.3.0 and its three candidates, newest first', () => {
    expect(sorted(WASI_RELEASES.map(({ version }) => version))).toEqual(sorted([...WASI_02, ...WASI_03]));
    const dates = WASI_RELEASES.map(({ date }) => date ?? '');
    expect(dates).toEqual([...dates].sort().reverse());
  });

  test('has the worlds of its packages', () => {
    const worlds = train.flatMap((entry) => entry.worlds ?? []);
    expect(sorted(worlds.map(({ id, versions }) => `${id}@${versions?.at(-1)}`))).toEqual(
      sorted(
        words(`
          wasi:cli/imports@0.2.12 wasi:cli/command@0.2.12 wasi:http/proxy@0.2.12 wasi:http/imports@0.2.12
          wasi:clocks/imports@0.2.12 wasi:filesystem/imports@0.2.12 wasi:io/imports@0.2.12
          wasi:random/imports@0.2.12 wasi:sockets/imports@0.2.12 wasi:cli/imports@0.3.0 wasi:cli/command@0.3.0
          wasi:http/service@0.3.0 wasi:http/middleware@0.3.0 wasi:clocks/imports@0.3.0
          wasi:filesystem/imports@0.3.0 wasi:random/imports@0.3.0 wasi:sockets/imports@0.3.0
        `),
      ),
    );
  });
});

test('a proposal whose WIT was not read has a name and a phase only', () => {
  const unread = interfaces.filter(({ verified }) => verified === 'partial');
  expect(idsOf(unread)).toEqual(sorted(UNREAD));
  expect(unread.every(({ phase, interfaces: list }) => phase === 1 && list.length === 0)).toBe(true);
});

test.each([
  ['wasi-keyvalue', { wasmtime: ['0.2.0-draft'], spin: ['0.2.0-draft2'], wasmcloud: ['0.2.0-draft'] }],
  ['wasi-config', { wasmtime: ['0.2.0-rc.1'], spin: ['0.2.0-draft-2024-09-27'], wasmcloud: ['0.2.0-rc.1'] }],
  ['wasi-nn', { wasmtime: ['0.2.0-rc-2024-10-28'] }],
  ['wasi-tls', { wasmtime: ['0.2.0-draft', '0.3.0-draft'], wasmcloud: ['0.3.0-draft'] }],
  ['wasi-messaging', undefined],
])('the hosts of %s', (id, hosts) => {
  expect(interfaces.find((entry) => entry.id === id)?.hosts).toEqual(hosts);
});

interface Listed {
  readonly id: string;
  readonly version: string;
  readonly functions: readonly string[];
}

/** The packages that the product ships as WIT: `wasi-cli@0.2.12.wit` is `wasi:cli@0.2.12`. */
const SHIPPED = new Set(
  readdirSync(resolve(import.meta.dirname, '../src/wit/packages')).map((file) =>
    file.replace('-', ':').replace(/\.wit$/, ''),
  ),
);

/** Every interface, in the newest version of its record, whose package the product ships as WIT. */
const listed: readonly Listed[] = interfaces
  .flatMap((entry) => entry.interfaces)
  .flatMap(({ id, versions, functions = [] }) => {
    const version = versions.at(-1);
    return version === undefined ? [] : [{ id, version, functions: sorted(functions) }];
  })
  .filter(({ id, version }) => SHIPPED.has(`${id.split('/')[0]}@${version}`));

const packages = [...new Set(listed.map(({ id, version }) => `${id.split('/')[0]}@${version}`))];

const FEATURES = words('clocks-timezone informational-outbound-responses network-error-code tls wasi-otel');

describe('the functions of an interface are those of its WIT', () => {
  test.each(packages)('%s', async (name) => {
    const own = listed.filter(({ id, version }) => `${id.split('/')[0]}@${version}` === name);
    const imports = own.map(({ id, version }) => `import ${id}@${version};`).join(' ');
    const text = `package test:functions; world all { ${imports} }`;
    const built = await wit.tools.dummy([{ path: 'all.wit', text }], 'all', { features: FEATURES });
    const found = readWasm(built.ok ? built.component : new Uint8Array());
    const seen = (found.kind === 'component' ? found.imports : []).map((port) => ({
      name: port.name,
      functions: sorted(port.functions ?? []),
    }));
    expect(own.map(({ id, version, functions }) => ({ name: `${id}@${version}`, functions }))).toEqual(
      own.map(({ id, version }) => ({
        name: `${id}@${version}`,
        functions: seen.find((port) => port.name === `${id}@${version}`)?.functions ?? [],
      })),
    );
  });
});

describe('plumbing', () => {
  const known = new Set(trainRecords.map(({ id }) => id));

  test('names only languages and interfaces that exist', () => {
    expect(sorted([...new Set(PLUMBING.map(({ language }) => language))])).toEqual(
      sorted(words('rust tinygo csharp c-cpp kotlin zig javascript python')),
    );
    const named = [
      ...PLUMBING.flatMap(({ imports, functions = {} }) => imports.concat(Object.keys(functions))),
      ...PLUMBING_RULES.flatMap((rule) => rule.interfaces),
    ];
    expect(named.filter((id) => !known.has(bare(id)))).toEqual([]);
  });

  test('names only functions that exist', () => {
    const functions = new Set(trainRecords.flatMap((record) => record.functions ?? []));
    const named = [
      ...PLUMBING.flatMap((plumbing) => Object.values(plumbing.functions ?? {}).flat()),
      ...PLUMBING_RULES.flatMap(({ withFunctions = [], withoutFunctions = [] }) =>
        withFunctions.concat(withoutFunctions),
      ),
    ];
    expect(named.filter((name) => !functions.has(name))).toEqual([]);
  });

  test('types come only with what is imported', () => {
    const stray = PLUMBING.flatMap(({ imports, typesOnly = [] }) =>
      typesOnly.filter((id) => !imports.includes(id)),
    );
    expect(stray).toEqual([]);
  });

  test.each([
    ['rust', [0, 10, 11, 6, 2]],
    ['javascript', [18, 17, 16, 14, 0, 8, 5, 18, 0]],
    ['c-cpp', [4, 14, 7, 14]],
    ['csharp', [21]],
    ['kotlin', [10]],
    ['tinygo', [4, 17]],
    ['zig', [10]],
    ['python', [0]],
  ])('counts what %s imports', (language, counts) => {
    expect(alwaysImports(language).map(({ imports }) => imports.length)).toEqual(counts);
  });
});
