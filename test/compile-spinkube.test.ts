import * as fc from 'fast-check';
import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { findResource, knowsKey } from '../src/core/catalogue/manifest/index.ts';
import { spinRuntimeConfig } from '../src/core/catalogue/manifest/spin-runtime-config.ts';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { compileTable } from './support/compile.ts';
import { keyPaths } from './support/key-paths.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const shop = parseTable(
  tableOf(
    '`*` | – | every component | `clocks`<br>`random`<br>`stdio`',
    '`shop-api` | Rust | routes, carts | `http-in /shop/...`<br>`call pricing`<br>`keyvalue carts @cache`<br>`config CURRENCY, MAX_ITEMS`<br>`memory 64MiB`<br>`timeout 2s`<br>`instances 100`',
    '`pricing` | Go | prices and taxes | `http-out https://rates.example:8443, https://*.tax.example`<br>`sql-read catalog @postgres`<br>`secret RATES_TOKEN`<br>`fs-read /tables`',
    '`stock` | Rust | stock, from the shop only | `http-in from shop-api`<br>`sql stock`<br>`tcp-connect 10.0.0.5:9000`<br>`tcp-connect legacy.internal:9000`',
    '`restock` | Python | orders that arrive | `messaging-subscribe orders @cache`<br>`env LOG_LEVEL`<br>`fs-write /scratch`',
    '`sweeper` | Rust | clears up at night | `schedule 0 3 * * *`<br>`keyvalue-read carts @cache`',
    '`cache` | external | Redis | `at redis.internal:6379`',
    '`postgres` | external | catalogue | `at postgres.internal:5432`',
  ),
).table;

const options = {
  target: 'spinkube',
  service: 'shop',
  registry: 'ghcr.io/acme/shop',
  set: new Map([
    ['CURRENCY', 'EUR'],
    ['LOG_LEVEL', 'info'],
  ]),
} as const;

describe('the shop for SpinKube', () => {
  const { files } = compileTable(shop, options);
  test.each(files.map((file) => [file.path, file] as const))('%s', async (path, { content }) => {
    const place = `golden/compile/spinkube/${path.replace('.github', 'github')}`;
    await expect(content).toMatchFileSnapshot(place);
  });

  test('has a report in French', async () => {
    const report = compileTable(shop, { ...options, locale: 'fr' }).files.find(
      ({ path }) => path === 'ENFORCEMENT.md',
    )!;
    await expect(report.content).toMatchFileSnapshot('golden/compile/spinkube/ENFORCEMENT.fr.md');
  });

  test('has the manifest that Spin has, but for what only Spin grants', () => {
    const rows = shop.rows.filter(({ component }) => component !== 'sweeper' && component !== 'restock');
    const [own, ofSpin] = (['spinkube', 'spin'] as const).map(
      (target) => written({ rows }, target).files.find(({ path }) => path === 'spin.toml')!.content,
    );
    expect(own).toBe(ofSpin);
  });
});

const table = (...rows: readonly string[]) => parseTable(tableOf(...rows)).table;

/** The documents of one written file, as values. */
const documentsOf = (path: string, ...rows: readonly string[]): readonly unknown[] => {
  const file = written(table(...rows), 'spinkube').files.find((one) => one.path === path);
  return file ? parseAllDocuments(file.content).map((document): unknown => document.toJS()) : [];
};

const runtimeConfigOf = (...rows: readonly string[]) =>
  documentsOf('runtime-config.yaml', ...rows).map((secret) =>
    parseToml((secret as { stringData: Record<string, string> }).stringData['runtime-config.toml']!),
  );

const nowhere = { block_networks: ['0.0.0.0/0', '::/0'] };

describe('the runtime configuration', () => {
  test.each([
    ['`http-in /...`', [{ outbound_networking: nowhere }]],
    ['`http-in /...`<br>`http-out https://a.example`', []],
    ['`http-in from b`<br>`sql-read ledger @db`', [{ outbound_networking: nowhere }]],
    ['`messaging-publish x @redis`', []],
    [
      '`keyvalue default`',
      [
        {
          key_value_store: { default: { type: 'spin', path: '.spin/key_value_store-default.db' } },
          outbound_networking: nowhere,
        },
      ],
    ],
    [
      '`keyvalue-read a @redis`<br>`http-out any (why)`',
      [{ key_value_store: { a: { type: 'redis', url: 'redis://redis.internal:6379' } } }],
    ],
    ['`keyvalue a @table`<br>`http-out any (why)`', []],
    [
      '`sql "a b"`<br>`sql-read "A-B"`<br>`http-out any (why)`',
      [
        {
          sqlite_database: {
            'a b': { type: 'spin', path: '.spin/sqlite_database-a-b.db' },
            'A-B': { type: 'spin', path: '.spin/sqlite_database-a-b-x.db' },
          },
        },
      ],
    ],
  ])('%s', (cell, expected) => {
    expect(
      runtimeConfigOf(
        `\`a\` | Rust | - | ${cell}`,
        '`b` | Rust | - | `http-in /b`',
        '`redis` | external | cache | `at redis.internal:6379`',
        '`table` | external | DynamoDB | `at dynamo.example:443`',
        '`db` | external | ledger | `at db.internal:5432`',
      ),
    ).toEqual(expected);
  });
});

const ingressOf = (...rows: readonly string[]) =>
  documentsOf('network-policy.yaml', ...rows).map(
    (policy) => (policy as { spec: { ingress?: unknown } }).spec.ingress,
  );

describe('who may reach the pods', () => {
  const open = [{ ports: [{ protocol: 'TCP', port: 80 }] }];
  test.each([
    ['one route', ['`a` | Rust | - | `http-in /v1/...`'], open],
    [
      'a route, and one from another row',
      ['`a` | Rust | - | `http-in /v1/...`', '`b` | Rust | - | `http-in from a`'],
      open,
    ],
    ['rows that answer each other only', ['`a` | Rust | - | none', '`b` | Rust | - | `http-in from a`'], []],
    [
      'a channel',
      ['`a` | Rust | - | `messaging-subscribe x @r`', '`r` | external | Redis | `at 10.0.0.1:6379`'],
      [],
    ],
  ])('%s', (_, rows, expected) => {
    expect(ingressOf(...rows)).toEqual([expected]);
  });
});

describe('secrets', () => {
  test('are references, whatever their names', () => {
    const [, app] = documentsOf(
      'spinapp.yaml',
      '`a` | Rust | - | `secret API_KEY, "a key: {{ x }}"`<br>`config api_key`',
    );
    expect(app).toMatchObject({
      spec: {
        variables: [
          { name: 'api_key', valueFrom: { secretKeyRef: { name: 'shop-secrets', key: 'api_key' } } },
          { name: 'a_key_x', valueFrom: { secretKeyRef: { name: 'shop-secrets', key: 'a_key_x' } } },
          { name: 'api_key_x', valueFrom: { configMapKeyRef: { name: 'shop-config', key: 'api_key_x' } } },
        ],
      },
    });
  });
});

test('WASI 0.3 is refused: the shim takes a release candidate only', () => {
  expect(() => compileTable(shop, { ...options, wasi: '0.3' })).toThrow(
    'spinkube does not run WASI 0.3. Accepted: 0.2.',
  );
});

const app = (spec: string) =>
  targetOf('spinkube').read(
    `apiVersion: core.spinkube.dev/v1alpha1\nkind: SpinApp\nmetadata: {name: a}\nspec: ${spec}`,
    'x.yaml',
  );
const memory = (bytes: number) => [{ component: '*', capability: 'memory', scope: { kind: 'size', bytes } }];

describe('what a SpinApp grants', () => {
  test.each([
    ['{ image: x, invocationLimits: { memory: 64Mi } }', memory(67_108_864)],
    ['{ invocationLimits: { memory: 1000 } }', memory(1000)],
    ['{ invocationLimits: { memory: lots } }', []],
    [
      '{ variables: [{ name: token, value: x }], runtimeConfig: { keyValueStores: [{ name: a, type: redis }] } }',
      [],
    ],
    ['3', []],
  ])('%s', (spec, grants) => {
    expect(app(spec)).toEqual(grants);
  });

  test.each([
    [
      'the Secret of a runtime configuration',
      'kind: Secret\nstringData: { runtime-config.toml: "max_instance_memory = 7" }',
      memory(7),
    ],
    ['any other Secret', 'kind: Secret\nstringData: { a: b }', []],
    ['another kind of resource', 'kind: Deployment\nspec: { invocationLimits: { memory: 64Mi } }', []],
    ['no resource', '- 1', []],
  ])('%s', (_, text, grants) => {
    expect(targetOf('spinkube').read(text, 'x.yaml')).toEqual(grants);
  });

  test.each(['run.sh', 'README.md', 'x.json'])('nothing stands in %s', (file) => {
    expect(targetOf('spinkube').read('kind: [', file)).toEqual([]);
  });
});

describe('any table for SpinKube', () => {
  test('reads back as what is granted, with keys of the definitions', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const { files, said, readBack } = written(any, 'spinkube');
        expect(readBack).toEqual(said);
        for (const { path, content } of files) {
          expect(path).toMatch(SAFE_PATH);
          if (!path.endsWith('.yaml')) continue;
          for (const document of parseAllDocuments(content)) {
            expect(document.errors).toEqual([]);
            const resource = document.toJS() as { apiVersion: string; kind: string };
            const known = findResource(resource.apiVersion, resource.kind);
            const keys = known ? keyPaths(resource).filter((key) => !knowsKey(known, key)) : [];
            expect([resource.kind, keys]).toEqual([resource.kind, []]);
          }
        }
      }),
    );
  });

  test('has a runtime configuration with keys of Spin', () => {
    fc.assert(
      fc.property(anyTable, (any) => {
        const config = written(any, 'spinkube').files.find(({ path }) => path === 'runtime-config.yaml');
        const texts = config
          ? Object.values((parseAllDocuments(config.content)[0]!.toJS() as { stringData: object }).stringData)
          : [];
        const keys = texts.flatMap((text) => keyPaths(parseToml(text as string)));
        expect(keys.filter((key) => !knowsKey(spinRuntimeConfig, key))).toEqual([]);
      }),
    );
  });
});
