import type { Capability } from '../../src/core/permissions/capability.ts';

/** What a capability is granted through, and the interfaces whose types that uses. */
export interface Surface {
  readonly capabilities: readonly Capability[];
  readonly imports: readonly string[];
  readonly exports?: readonly string[];
  readonly types: readonly string[];
}

const NETWORK = ['wasi:sockets/network', 'wasi:sockets/instance-network'];

/** By the version that every interface of a surface has. */
export const WASI_SURFACES: Readonly<Record<string, readonly Surface[]>> = {
  '0.2.12': [
    {
      capabilities: ['http-in'],
      imports: [],
      exports: ['wasi:http/incoming-handler'],
      types: [
        'wasi:http/types',
        'wasi:clocks/monotonic-clock',
        'wasi:io/poll',
        'wasi:io/error',
        'wasi:io/streams',
      ],
    },
    {
      capabilities: ['http-out'],
      imports: ['wasi:http/outgoing-handler'],
      types: [
        'wasi:http/types',
        'wasi:clocks/monotonic-clock',
        'wasi:io/poll',
        'wasi:io/error',
        'wasi:io/streams',
      ],
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen'],
      imports: [...NETWORK, 'wasi:sockets/tcp', 'wasi:sockets/tcp-create-socket'],
      types: ['wasi:clocks/monotonic-clock', 'wasi:io/poll', 'wasi:io/error', 'wasi:io/streams'],
    },
    {
      capabilities: ['udp', 'udp-listen'],
      imports: [...NETWORK, 'wasi:sockets/udp', 'wasi:sockets/udp-create-socket'],
      types: ['wasi:io/poll'],
    },
    { capabilities: ['dns'], imports: [...NETWORK, 'wasi:sockets/ip-name-lookup'], types: ['wasi:io/poll'] },
    {
      capabilities: ['fs-read', 'fs-write'],
      imports: ['wasi:filesystem/preopens', 'wasi:filesystem/types'],
      types: ['wasi:clocks/wall-clock', 'wasi:io/poll', 'wasi:io/error', 'wasi:io/streams'],
    },
    { capabilities: ['env', 'args'], imports: ['wasi:cli/environment'], types: [] },
    {
      capabilities: ['stdio'],
      imports: ['wasi:cli/stdin', 'wasi:cli/stdout', 'wasi:cli/stderr'],
      types: ['wasi:io/poll', 'wasi:io/error', 'wasi:io/streams'],
    },
    {
      capabilities: ['clocks'],
      imports: ['wasi:clocks/monotonic-clock', 'wasi:clocks/wall-clock'],
      types: ['wasi:io/poll'],
    },
    { capabilities: ['random'], imports: ['wasi:random/random'], types: [] },
    { capabilities: ['exit'], imports: ['wasi:cli/exit'], types: [] },
    { capabilities: ['memory', 'timeout', 'instances'], imports: [], types: [] },
  ],
  '0.3.0': [
    {
      capabilities: ['http-in'],
      imports: [],
      exports: ['wasi:http/handler'],
      types: ['wasi:http/types', 'wasi:clocks/types'],
    },
    {
      capabilities: ['http-out'],
      imports: ['wasi:http/client'],
      types: ['wasi:http/types', 'wasi:clocks/types'],
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'],
      imports: ['wasi:sockets/types'],
      types: ['wasi:clocks/types'],
    },
    {
      capabilities: ['dns'],
      imports: ['wasi:sockets/ip-name-lookup'],
      types: ['wasi:sockets/types', 'wasi:clocks/types'],
    },
    {
      capabilities: ['fs-read', 'fs-write'],
      imports: ['wasi:filesystem/preopens', 'wasi:filesystem/types'],
      types: ['wasi:clocks/system-clock', 'wasi:clocks/types'],
    },
    { capabilities: ['env', 'args'], imports: ['wasi:cli/environment'], types: [] },
    {
      capabilities: ['stdio'],
      imports: ['wasi:cli/stdin', 'wasi:cli/stdout', 'wasi:cli/stderr'],
      types: ['wasi:cli/types'],
    },
    {
      capabilities: ['clocks'],
      imports: ['wasi:clocks/monotonic-clock', 'wasi:clocks/system-clock'],
      types: ['wasi:clocks/types'],
    },
    { capabilities: ['random'], imports: ['wasi:random/random'], types: [] },
    { capabilities: ['exit'], imports: ['wasi:cli/exit'], types: [] },
    { capabilities: ['memory', 'timeout', 'instances'], imports: [], types: [] },
  ],
};

/** Interfaces of one host each; versions stand in the ids. */
const VENDORS: readonly Surface[] = [
  {
    capabilities: ['keyvalue', 'keyvalue-read', 'keyvalue-write'],
    imports: ['spin:key-value/key-value@3.0.0'],
    types: [],
  },
  { capabilities: ['keyvalue'], imports: ['fermyon:spin/key-value@2.0.0'], types: [] },
  {
    capabilities: ['keyvalue'],
    imports: ['wasmcloud:keyvalue/store@0.2.0'],
    types: ['wasmcloud:keyvalue/types@0.2.0'],
  },
  { capabilities: ['keyvalue'], imports: ['wasi:keyvalue/store@0.2.0-draft'], types: [] },
  {
    capabilities: ['sql', 'sql-read', 'sql-write'],
    imports: ['spin:postgres/postgres@4.2.0', 'spin:mysql/mysql@3.0.0', 'spin:sqlite/sqlite@3.1.0'],
    types: [],
  },
  {
    capabilities: ['sql'],
    imports: ['fermyon:spin/postgres@2.0.0'],
    types: ['fermyon:spin/rdbms-types@2.0.0'],
  },
  {
    capabilities: ['sql'],
    imports: ['fermyon:spin/mysql@2.0.0'],
    types: ['fermyon:spin/rdbms-types@2.0.0'],
  },
  {
    capabilities: ['sql'],
    imports: ['wasmcloud:postgres/query@0.1.1-draft'],
    types: ['wasmcloud:postgres/types@0.1.1-draft'],
  },
  {
    capabilities: ['sql'],
    imports: ['wasmcloud:postgres/query@0.2.0'],
    types: ['wasmcloud:postgres/types@0.2.0'],
  },
  {
    capabilities: ['blobstore', 'blobstore-read', 'blobstore-write'],
    imports: ['wasmcloud:blobstore/blobstore@0.1.0'],
    types: ['wasmcloud:blobstore/types@0.1.0', 'wasmcloud:blobstore/container@0.1.0'],
  },
  {
    capabilities: ['blobstore'],
    imports: ['wasi:blobstore/blobstore@0.2.0-draft', 'wasi:blobstore/container@0.2.0-draft'],
    types: [
      'wasi:blobstore/types@0.2.0-draft',
      'wasi:io/error@0.2.1',
      'wasi:io/poll@0.2.1',
      'wasi:io/streams@0.2.1',
    ],
  },
  { capabilities: ['config', 'secret'], imports: ['spin:variables/variables@3.0.0'], types: [] },
  { capabilities: ['config'], imports: ['wasi:config/store@0.2.0-rc.1'], types: [] },
  {
    capabilities: ['secret'],
    imports: ['wasmcloud:secrets/store@2.1.0', 'wasmcloud:secrets/reveal@2.1.0'],
    types: [],
  },
  {
    capabilities: ['messaging'],
    imports: ['wasmcloud:messaging/consumer@0.3.0'],
    exports: ['wasmcloud:messaging/handler@0.3.0'],
    types: ['wasmcloud:messaging/types@0.3.0'],
  },
  { capabilities: ['messaging-publish'], imports: ['spin:mqtt/mqtt@3.0.0'], types: [] },
  {
    capabilities: ['messaging-subscribe'],
    imports: [],
    exports: ['spin:redis/inbound-redis@3.0.0'],
    types: ['spin:redis/redis@3.0.0'],
  },
  {
    capabilities: ['messaging-subscribe'],
    imports: [],
    exports: ['fermyon:spin/inbound-redis'],
    types: ['fermyon:spin/redis-types'],
  },
  { capabilities: ['inference'], imports: ['fermyon:spin/llm@2.0.0'], types: [] },
];

export const SURFACES: readonly (Required<Surface> & { readonly run: string })[] = [
  ...Object.entries(WASI_SURFACES).flatMap(([version, surfaces]) =>
    surfaces.map(({ capabilities, imports, exports = [], types }) => ({
      capabilities,
      imports: imports.map((id) => `${id}@${version}`),
      exports: exports.map((id) => `${id}@${version}`),
      types: types.map((id) => `${id}@${version}`),
      run: `wasi:cli/run@${version}`,
    })),
  ),
  ...VENDORS.map(({ capabilities, imports, exports = [], types }) => ({
    capabilities,
    imports,
    exports,
    types,
    run: 'wasi:cli/run@0.2.12',
  })),
];

/** What a world comes to import: what it says, and the types that this needs. Of versions that go together the newest stands. */
export function importsWithTypes(imports: readonly string[], exports: readonly string[]): readonly string[] {
  const all = [...imports, ...typesOf([...imports, ...exports])];
  const newest = new Map<string, string>();
  for (const id of all.toSorted((a, b) => patchOf(a) - patchOf(b))) newest.set(id.replace(PATCH, ''), id);
  return [...newest.values()].toSorted();
}

const PATCH = /(?<=@0\.2)\.\d+$/;

function patchOf(id: string): number {
  return Number(PATCH.exec(id)?.[0].slice(1) ?? 0);
}

/** Those of one generation of WASI differ in their versions only. */
function typesOf(ids: readonly string[]): readonly string[] {
  return ids.flatMap((id) => {
    const [, version = '0.2.12'] = /^wasi:[^@]+@(0\.2\.\d+)$/.exec(id) ?? [];
    const known = id.replace(`@${version}`, '@0.2.12');
    return SURFACES.filter(({ imports, exports }) => [...imports, ...exports].includes(known))
      .flatMap(({ types }) => types)
      .map((type) => type.replace('@0.2.12', `@${version}`));
  });
}
