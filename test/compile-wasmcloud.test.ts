import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseAllDocuments } from 'yaml';
import { knowsKey } from '../src/core/catalogue/manifest/index.ts';
import { workloadDeployment } from '../src/core/catalogue/manifest/workload-deployment.ts';
import { targetOf } from '../src/core/compile/targets/index.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { tableOf } from './support/check.ts';
import { keyPaths } from './support/key-paths.ts';
import { anyTable, SAFE_PATH, written } from './support/written.ts';

const images = parseTable(
  tableOf(
    '`image-api` | Go | takes images | `http-in /images/...`<br>`call resizer`<br>`config MAX_PIXELS`<br>`secret CDN_TOKEN`<br>`http-out https://cdn.example`<br>`memory 128MiB`<br>`timeout 2500ms`',
    '`resizer` | Rust | scales | `fs-read /profiles=/srv/profiles`<br>`fs-write /scratch`<br>`env LOG_LEVEL`',
    '`indexer` | Rust | reads what is new | `messaging-subscribe images.new @bus`<br>`messaging-publish images.done @bus`<br>`keyvalue index @cache`<br>`sql-read catalog @postgres`<br>`blobstore-read originals`<br>`dns *.internal.example`',
    '`sweeper` | Rust | clears up | `tcp-connect 10.0.0.5:9000`',
    '`bus` | external | NATS | `at nats.internal:4222`',
    '`cache` | external | Redis | `at redis.internal:6379`',
    '`postgres` | external | catalogue | `at postgres.internal:5432`',
  ),
).table;

describe('the image service for wasmCloud', () => {
  const { files } = written(images, 'wasmcloud', {
    service: 'images',
    set: new Map([
      ['LOG_LEVEL', 'info'],
      ['MAX_PIXELS', '40000000'],
    ]),
  });
  test.each(files.map((file) => [file.path, file] as const))('%s', async (path, { content }) => {
    await expect(content).toMatchFileSnapshot(`golden/compile/wasmcloud/${path}`);
  });
  test('is the workloads and the values of the chart', () => {
    expect(files.map(({ path }) => path)).toEqual(['workloads.yaml', 'values.yaml']);
  });
  test('enforces the socket policy on every group of hosts', () => {
    expect(files[1]!.content.match(/socketEgress: .*/g)).toEqual([
      'socketEgress: enforce',
      'socketEgress: enforce',
    ]);
  });
  test.each(['0.2', '0.3'] as const)('names the interfaces of WASI %s', (wasi) => {
    const content = written(images, 'wasmcloud', { wasi }).files[0]!.content;
    const [document] = parseAllDocuments(content).slice(-2);
    const entries = document!.getIn(['spec', 'template', 'spec', 'hostInterfaces']);
    expect(JSON.parse(JSON.stringify(entries))).toMatchObject([
      { package: 'keyvalue', namespace: wasi === '0.2' ? 'wasi' : 'wasmcloud', config: { backend: 'redis' } },
      { package: 'blobstore', config: { buckets: 'originals', read_only: 'true' } },
      {
        package: 'postgres',
        version: wasi === '0.2' ? '0.1.1-draft' : '0.2.0',
        config: { database: 'catalog' },
      },
      {
        package: 'messaging',
        interfaces: ['consumer', 'handler'],
        config: { subscriptions: 'images.new' },
      },
    ]);
  });
});

describe('what a workload cannot say', () => {
  test.each([
    ['`tcp-connect [fd00::1]:90`', 'the resource definition refuses IPv6'],
    ['`config subscriptions`', 'the messaging plug-in reads this key itself'],
    ['`secret "a b"`', 'a key has letters'],
    ['`messaging-subscribe "a,b"`', 'a comma would start another name'],
    ['`sql ledger @cache`', 'There is no client for the server cache here. Known: postgres.'],
    ['`env ${NAME}`', 'The parameter has no value'],
  ])('%s', (cell, reason) => {
    const { table } = parseTable(
      tableOf(`\`x\` | Rust | works | ${cell}`, '`cache` | external | Redis | `at r:6379`'),
    );
    const { plan, said } = written(table, 'wasmcloud');
    expect(plan.rows[0]!.permissions[0]!.obstacle?.en).toContain(reason);
    expect(said).toEqual([]);
  });
});

const read = (spec: string) =>
  targetOf('wasmcloud').read(
    `apiVersion: runtime.wasmcloud.dev/v1alpha1\nkind: Workload\nmetadata: {name: w}\nspec: ${spec}`,
    'x.yaml',
  );

const local = (resources: string) => `{ components: [{ name: c, localResources: ${resources} }] }`;

const grant = (capability: string, scope?: object) => ({
  component: 'c',
  capability,
  ...(scope && { scope }),
});

describe('what a workload grants', () => {
  const any = { kind: 'any' };
  test.each([
    [
      local('{ allowedHosts: ["*"] }'),
      [grant('http-out', any), grant('tcp-connect', any), grant('udp', any)],
    ],
    [
      local('{ allowedHosts: ["10.0.0.1:90"] }'),
      [
        grant('http-out', { kind: 'origin', scheme: 'http', host: '10.0.0.1', port: 90 }),
        grant('http-out', { kind: 'origin', scheme: 'https', host: '10.0.0.1', port: 90 }),
        grant('tcp-connect', { kind: 'endpoint', host: '10.0.0.1', port: 90 }),
        grant('udp', { kind: 'endpoint', host: '10.0.0.1', port: 90 }),
      ],
    ],
    [
      `{ volumes: [{ name: v, hostPath: { path: /b } }], components: [{ name: c, localResources: { volumeMounts: [{ name: v, mountPath: /a }] } }] }`,
      [grant('fs-write', { kind: 'directory', guest: '/a', host: '/b' })],
    ],
    [
      local('{ environment: { config: { A: x }, configFrom: [{ name: m }], secretFrom: [{ name: s }] } }'),
      [
        grant('env', { kind: 'name', name: 'A' }),
        grant('env', any),
        grant('secret', { kind: 'name', name: 's' }),
      ],
    ],
    [local('{ allowedIpNameLookups: ["*"] }'), [grant('dns', any)]],
    [
      '{ components: [{ name: c }], hostInterfaces: [{ namespace: wasi, package: keyvalue, interfaces: [store] }] }',
      [grant('keyvalue', any)],
    ],
    ['{ components: [{ name: c }, { name: d }] }', [grant('call'), { component: 'd', capability: 'call' }]],
    ['{ components: 3, volumes: x, hostInterfaces: [null] }', []],
    ['[]', []],
  ])('%s', (spec, grants) => {
    expect(read(spec)).toEqual(grants);
  });
  test('another kind of resource grants nothing', () => {
    expect(targetOf('wasmcloud').read('apiVersion: v1\nkind: Service\nspec: {}', 'x.yaml')).toEqual([]);
  });
});

describe('any table for wasmCloud', () => {
  test.each(['0.2', '0.3'] as const)(
    'reads back as what is granted, with keys of the definition: WASI %s',
    (wasi) => {
      fc.assert(
        fc.property(anyTable, (table) => {
          const { files, said, readBack } = written(table, 'wasmcloud', { wasi });
          expect(readBack).toEqual(said);
          for (const { path, content } of files) {
            expect(path).toMatch(SAFE_PATH);
            for (const document of parseAllDocuments(content)) {
              expect(document.errors).toEqual([]);
              if (document.get('kind') !== 'WorkloadDeployment') continue;
              const keys = keyPaths(document.toJS());
              expect(keys.filter((key) => !knowsKey(workloadDeployment, key))).toEqual([]);
            }
          }
        }),
      );
    },
  );
});
