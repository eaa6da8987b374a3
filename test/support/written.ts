import * as fc from 'fast-check';
import type { TargetId } from '../../src/core/catalogue/enforcement.ts';
import { distinctGrants, grantKey } from '../../src/core/compile/manifest-grant.ts';
import { makePlan } from '../../src/core/compile/plan.ts';
import { settle } from '../../src/core/compile/settle.ts';
import { targetOf } from '../../src/core/compile/targets/index.ts';
import type { WasiGeneration } from '../../src/core/permissions/interface-names.ts';
import {
  CAPABILITIES,
  capabilityDeclaration,
  type Capability,
} from '../../src/core/permissions/capability.ts';
import { kebabName } from '../../src/core/permissions/names.ts';
import type { Permission, PermissionsTable, Row, Scope } from '../../src/core/permissions/permission.ts';
import { readScope } from '../../src/core/permissions/scope.ts';

interface Options {
  readonly wasi?: WasiGeneration;
  readonly service?: string;
  readonly set?: ReadonlyMap<string, string>;
}

/** What a target itself writes for a table, what it says it grants, and what it reads back. */
export function written(table: PermissionsTable, id: TargetId, options: Options = {}) {
  const target = targetOf(id);
  const { table: settled, values } = settle(table, options.set ?? new Map());
  const plan = makePlan(settled, target, {
    wasi: options.wasi ?? '0.2',
    service: options.service ?? 'shop',
    registry: 'ghcr.io/acme/shop',
    locale: 'en',
    values,
    wit: [],
  });
  const files = target.write(plan);
  return {
    plan,
    files,
    said: target.grants(plan).map(grantKey),
    readBack: distinctGrants(files.flatMap(({ path, content }) => target.read(content, path))).map(grantKey),
  };
}

const HOSTILE = [
  '"',
  "'",
  '`',
  '\\',
  '\n',
  '{{ x }}',
  '$(touch x)',
  '${HOME}',
  '; rm',
  '#',
  ': ',
  '!!js',
  '&a',
  '*a',
  '<<',
  '---',
  ' ',
  '../',
  '\u0000',
  '\u2028',
  'é',
  ',',
  '=',
  '%',
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...HOSTILE), fc.constantFrom('a', 'B', '_', '-', '7', 'LOG_LEVEL')), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

const SCOPES: Readonly<Record<string, fc.Arbitrary<string>>> = {
  route: fc.oneof(
    fc.constantFrom('/...', '/v1/...', '/', 'any'),
    text.map((path) => `/${path}`),
  ),
  origin: fc.oneof(
    fc.constantFrom(
      'https://a.example',
      'http://b.example:8080',
      'https://*.d.example',
      'any',
      'https://[::1]:8443',
      'https://10.1.2.3',
      'https://a_b.example',
    ),
    text.map((host) => `https://${host}`),
  ),
  endpoint: fc.constantFrom(
    'db.example:5432',
    '10.0.0.1:443',
    '10.0.0.0/8:443',
    '10.0.0.7/32:90',
    '[fd00::1]:1',
    'any',
  ),
  listener: fc.constantFrom('8080', '0.0.0.0:80', '[::]:443'),
  host: fc.constantFrom('a.example', '*.b.example'),
  directory: fc.oneof(
    fc.constantFrom('/', '/data', '/data=/srv/data', '/data=/data', '/=/srv', '/a:b', '/a b'),
    text.map((path) => `/${path.replaceAll('=', '')}`),
  ),
  name: fc.oneof(fc.constantFrom('LOG_LEVEL', 'API_TOKEN', 'cache', '__proto__', 'constructor'), text),
  subject: fc.oneof(fc.constantFrom('orders.>', 'a.*', 'any'), text),
  cron: fc.constant('0 2 * * *'),
  size: fc.constantFrom('64MiB', '1GB', '3B', '100000B'),
  duration: fc.constantFrom('2s', '1500ms', '1h'),
  count: fc.constantFrom('1', '100'),
};

const GRANTABLE = CAPABILITIES.filter((capability) => capability !== 'call');

function permission(capability: Capability): fc.Arbitrary<Permission> {
  const kind = capabilityDeclaration(capability).scope;
  if (kind === 'nothing') return fc.constant({ capability, scopes: [] });
  const scopes = fc.array(SCOPES[kind]!, { minLength: 1, maxLength: 3 }).map((texts) =>
    texts.flatMap((value): readonly Scope[] => {
      const reading = readScope(capability, value, true);
      return 'scope' in reading ? [reading.scope] : [];
    }),
  );
  const row = /^(?:sql|keyvalue|blobstore|messaging)/.test(capability)
    ? fc.constantFrom(undefined, 'postgres', 'cache server', 'nats')
    : fc.constant(undefined);
  return fc
    .tuple(scopes, row)
    .filter(([found]) => found.length > 0)
    .map(([found, server]): Permission =>
      server === undefined ? { capability, scopes: found } : { capability, scopes: found, row: server },
    )
    .filter(
      ({ scopes: found, capability: of }) => !(isReach(of) && found.some(({ kind: k }) => k === 'parameter')),
    );
}

function isReach(capability: Capability): boolean {
  return capabilityDeclaration(capability).reach === true;
}

const external = (component: string, cell: string, host: string, port: number): Row => ({
  kind: 'external',
  component,
  language: 'external',
  function: cell,
  external: { at: { host, port }, text: '' },
});
const SERVERS: readonly Row[] = [
  external('postgres', 'ledger', 'postgres.internal', 5432),
  external('cache server', 'Redis', '10.0.0.9', 6379),
  external('nats', 'broker', 'nats.internal', 4222),
];

const row = fc.record({
  name: text,
  permissions: fc.array(fc.constantFrom(...GRANTABLE).chain(permission), { maxLength: 6 }),
  calls: fc.array(fc.nat(3), { maxLength: 2 }),
});

/** Tables of up to four rows, with hostile names and scopes and calls without a cycle. */
export const anyTable: fc.Arbitrary<PermissionsTable> = fc
  .uniqueArray(row, { minLength: 1, maxLength: 4, selector: ({ name }) => kebabName(name) })
  .map((rows) => rows.filter(({ name }) => !['postgres', 'cache-server', 'nats'].includes(kebabName(name))))
  .filter((rows) => rows.length > 0)
  .map((rows) => ({
    rows: [
      ...rows.map(({ name, permissions, calls }, index): Row => {
        const called = calls
          .map((offset) => rows[index + 1 + offset]?.name)
          .filter((other) => other !== undefined);
        const scopes = called.map((component): Scope => ({ kind: 'call', component }));
        const all: readonly Permission[] = [
          ...permissions,
          ...(scopes.length > 0 ? [{ capability: 'call', scopes } as const] : []),
        ];
        return {
          kind: 'component',
          component: name === '*' ? 'star' : name,
          language: 'Rust',
          function: 'work',
          cell: { none: false, items: all.map((granted) => ({ kind: 'permission', permission: granted })) },
        };
      }),
      ...SERVERS,
    ],
  }));

/** A path that stays below the output folder whatever the table says. */
export const SAFE_PATH = /^[a-z0-9][a-z0-9.-]*(?:\/[a-z0-9][a-z0-9.-]*)*$/;
