import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { stringify as toToml } from 'smol-toml';
import { readNetworkPolicies } from '../src/core/compile/network-policy-read.ts';
import { yamlDocuments } from '../src/core/compile/yaml-documents.ts';
import { targets } from '../src/core/compile/targets/index.ts';
import type { TargetId } from '../src/core/catalogue/enforcement.ts';
import { printTable } from '../src/core/permissions/print-table.ts';
import type { PermissionsTable } from '../src/core/permissions/permission.ts';
import { permissionsOf } from '../src/core/component/grants.ts';
import { parseTable } from '../src/core/permissions/parse-table.ts';
import { manifestsAgree } from '../src/core/check/rules/manifests-agree.ts';
import { findingsOn } from './support/check.ts';
import { compileTable, PAYMENT, tableOf } from './support/compile.ts';
import { useWitTools } from './support/wit-tools.ts';
import { anyTable } from './support/written.ts';

const wit = useWitTools();

/** A document that shows every file which a target writes for its table. */
function pasted(table: PermissionsTable, target: TargetId): string {
  const { files } = compileTable(table, { target });
  const blocks = files
    .filter(({ path }) => !path.endsWith('.md'))
    .map(({ path, content }) => {
      const language = path.slice(path.lastIndexOf('.') + 1);
      return `\`${path}\`:\n\n\`\`\`\`\`\`${language}\n${content}\`\`\`\`\`\`\n`;
    });
  return [printTable(table, 'en'), ...blocks].join('\n');
}

const OF_BLOCKS = new Set([
  'manifests-agree',
  'manifests-parse',
  'wit-resolves',
  'tools-exist',
  'interfaces-exist',
]);

const TABLES: Readonly<Record<string, string>> = {
  payment: PAYMENT,
  'everything of one component': tableOf(
    'http-in /v1/...',
    'call core',
    'http-out https://api.example, https://*.partner.example:8443',
    'tcp-connect 10.0.0.5:443',
    'sql ledger @postgres',
    'messaging-publish orders @broker',
    'fs-read /templates',
    'env LOG_LEVEL',
    'config REGION',
    'secret API_TOKEN',
    'keyvalue sessions',
    'dns *.internal.example',
    'memory 64MiB',
    'timeout 2s',
    'instances 3',
  ),
  'a job': tableOf('schedule 0 2 * * *', 'fs-write /out=/srv/out', 'http-out any (webhooks)', 'env A, B'),
};

/** What a table states, wherever it stands. */
const meant = ({ rows }: PermissionsTable) =>
  JSON.stringify(rows.map((row) => [row.component, row.kind === 'component' && permissionsOf(row)]));

describe.each(targets().map(({ id }) => id))('what is compiled for %s', (target) => {
  test.each(Object.entries(TABLES))('agrees with its own table: %s', async (_, document) => {
    const findings = await findingsOn(pasted(parseTable(document).table, target), {
      wit: () => Promise.resolve(wit.tools),
    });
    expect(findings.filter(({ rule }) => OF_BLOCKS.has(rule))).toEqual([]);
  });

  test('agrees with any table', async () => {
    await fc.assert(
      fc.asyncProperty(anyTable, async (table) => {
        const document = pasted(table, target);
        fc.pre(meant(parseTable(document).table) === meant(table));
        const findings = await findingsOn(document);
        expect(findings.filter(({ rule }) => rule === 'manifests-agree')).toEqual([]);
      }),
      { numRuns: 25 },
    );
  });
});

/** Keys that manifests have, so that random values reach the readers' depths. */
const KEY = fc.constantFrom(
  ...`spec template metadata labels name containers env envFrom volumeMounts volumes components service localResources allowedHosts hostInterfaces config package interfaces component trigger http route variables files dependencies allowed_outbound_hosts permissions network storage allow uri access resources limits memory environment podSelector matchLabels egress ingress to from ports port ipBlock cidr toFQDNs sandbox preopens httpOrigins fromEnvironment __proto__ constructor a`.split(
    ' ',
  ),
);
const LEAF = fc.constantFrom<unknown>(
  null,
  true,
  0,
  -1,
  1.5,
  2 ** 53,
  '',
  'a',
  '*',
  'https://*:*',
  '10.0.0.0/8',
  '{{ a }}',
  '\u0000',
);
const { value: anyValue } = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'medium', withCrossShrink: true },
    LEAF,
    fc.array(tie('value'), { maxLength: 3 }),
    fc
      .array(fc.tuple(KEY, tie('value')), { maxLength: 4 })
      .map((entries) => Object.assign(Object.create(null) as object, Object.fromEntries(entries))),
  ),
}));
const HEADS = [
  { apiVersion: 'apps/v1', kind: 'Deployment' },
  { apiVersion: 'batch/v1', kind: 'CronJob' },
  { apiVersion: 'runtime.wasmcloud.dev/v1alpha1', kind: 'WorkloadDeployment' },
  { apiVersion: 'core.spinkube.dev/v1alpha1', kind: 'SpinApp' },
  { apiVersion: 'networking.k8s.io/v1', kind: 'NetworkPolicy' },
  { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy' },
  { version: '1.0' },
  { spin_manifest_version: 2 },
  { component: 'a', sandbox: {} },
];

describe('a manifest with any values in it', () => {
  const manifest = fc
    .tuple(fc.constantFrom(...HEADS), fc.dictionary(KEY, anyValue, { maxKeys: 5 }))
    .map(([head, rest]): Readonly<Record<string, unknown>> => Object.assign(rest, head));

  test.each(targets().map((target) => [target.id, target] as const))('is read by %s', (_, target) => {
    fc.assert(
      fc.property(manifest, (value) => {
        const toml = toToml(withoutNull(value) as Record<string, unknown>);
        expect(Array.isArray(target.read(toml, 'spin.toml'))).toBe(true);
        expect(Array.isArray(target.read(yamlDocuments([value]), 'a.policy.yaml'))).toBe(true);
        expect(Array.isArray(target.read(JSON.stringify(value), 'a.policy.json'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is read as a network policy', () => {
    fc.assert(
      fc.property(manifest, (value) => {
        expect(Array.isArray(readNetworkPolicies(yamlDocuments([value]), 'policy.yaml'))).toBe(true);
      }),
      { numRuns: 300 },
    );
  });

  test('is compared with a table', async () => {
    await fc.assert(
      fc.asyncProperty(manifest, async (value) => {
        const blocks = [
          ['toml', toToml(withoutNull(value) as Record<string, unknown>)],
          ['yaml', yamlDocuments([value])],
          ['json', JSON.stringify(value)],
        ].map(([language, text]) => `\`\`\`\`\`\`${language}\n${text}\n\`\`\`\`\`\`\n`);
        const document = [tableOf('http-in /v1/...', 'env A'), ...blocks].join('\n');
        expect(Array.isArray(await findingsOn(document, { rules: [manifestsAgree] }))).toBe(true);
      }),
      { numRuns: 200 },
    );
  });
});

/** TOML has no null, and lists of one kind alone. */
function withoutNull(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutNull).filter((item) => item !== undefined);
  if (typeof value !== 'object' || value === null) return value === null ? undefined : value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([key, below]) => {
      const kept = withoutNull(below);
      return kept === undefined ? [] : [[key, kept] as const];
    }),
  );
}
