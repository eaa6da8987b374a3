import { block, frenchTableOf, sh, tableOf, yaml, type Cases } from './case.ts';

const toml = (...lines: readonly string[]) => block('toml', ...lines);

const TABLE = `${tableOf(
  '`api` | Go | routes | `http-in /v1/...`<br>`http-out https://api.bank.example`<br>`env LOG_LEVEL`<br>`memory 64MiB`',
  '`core` | Rust | rules | `sql-write ledger @postgres`<br>`secret BANK_TOKEN`',
  '`report` | Rust | statements | `schedule 0 2 * * *`<br>`fs-read /templates`',
  '`postgres` | external | ledger | `at postgres.internal:5432`',
)}\n`;
const TABLEAU = `${frenchTableOf(
  '`api` | Go | routes | `http-in /v1/...`<br>`http-out https://api.banque.example`<br>`env NIVEAU`',
  '`coeur` | Rust | règles | `sql-write journal @postgres`<br>`secret JETON`',
  '`postgres` | externe | journal | `at postgres.interne:5432`',
)}\n`;

const spin = (...lines: readonly string[]) => toml('spin_manifest_version = 2', ...lines);
const api = (...lines: readonly string[]) => spin('[component.api]', 'source = "api.wasm"', ...lines);
const whole = (hosts: string) =>
  spin(
    '[[trigger.http]]',
    'route = "/v1/..."',
    'component = "api"',
    '[component.api]',
    'source = "api.wasm"',
    `allowed_outbound_hosts = [${hosts}]`,
    'environment = { LOG_LEVEL = "info" }',
  );

const pod = (name: string, ...container: readonly string[]) =>
  yaml(
    'apiVersion: apps/v1',
    'kind: Deployment',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  template:',
    '    metadata:',
    `      labels: { app: ${name} }`,
    '    spec:',
    '      runtimeClassName: wasmtime',
    '      containers:',
    '        - name: wasm',
    '          image: registry.example/shop:1',
    ...container.map((line) => `          ${line}`),
  );

const workload = (name: string, ...local: readonly string[]) =>
  yaml(
    'apiVersion: runtime.wasmcloud.dev/v1alpha1',
    'kind: WorkloadDeployment',
    'metadata:',
    `  name: ${name}`,
    'spec:',
    '  template:',
    '    spec:',
    '      components:',
    `        - name: ${name}`,
    '          localResources:',
    ...local.map((line) => `            ${line}`),
  );

const policy = (name: string, egress: string) =>
  yaml(
    'apiVersion: networking.k8s.io/v1',
    'kind: NetworkPolicy',
    `metadata: { name: ${name} }`,
    'spec:',
    `  podSelector: { matchLabels: { app: ${name} } }`,
    '  policyTypes: [Egress]',
    `  egress: ${egress}`,
  );

const cilium = (name: string, host: string) =>
  yaml(
    'apiVersion: cilium.io/v2',
    'kind: CiliumNetworkPolicy',
    `metadata: { name: ${name} }`,
    'spec:',
    `  endpointSelector: { matchLabels: { app: ${name} } }`,
    '  egress:',
    `    - toFQDNs: [{ matchName: ${host} }]`,
    '      toPorts: [{ ports: [{ port: "443", protocol: TCP }] }]',
  );

const wassette = (...lines: readonly string[]) =>
  `The file \`api.policy.yaml\`:\n\n${yaml('version: "1.0"', 'permissions:', ...lines.map((line) => `  ${line}`))}`;

export const manifestsAgree: Cases = {
  invalid: {
    en: [
      [
        {
          title: 'a host that the row does not grant',
          document: TABLE + whole('"https://api.bank.example", "https://telemetry.example"'),
        },
        'error 15: `api` is granted `http-out https://telemetry.example` here; its row has `http-out https://api.bank.example`.',
      ],
      [
        { title: 'what the row grants and the manifest leaves out', document: TABLE + whole('') },
        'warning 13: This manifest does not give `api` what its row grants: `http-out https://api.bank.example`.',
      ],
      [
        {
          title: 'every host',
          document:
            TABLE + api('allowed_outbound_hosts = ["https://*:*"]', 'environment = { LOG_LEVEL = "" }'),
        },
        'error 12: `api` is granted `http-out any` here',
      ],
      [
        {
          title: 'a fragment that shows one key',
          document: TABLE + toml('[component.api]', 'key_value_stores = ["default"]'),
        },
        'error 10: `api` is granted `keyvalue default` here, which its row does not grant.',
      ],
      [
        {
          title: 'a host that is only a variable',
          document: TABLE + toml('[component.api]', 'allowed_outbound_hosts = ["https://{{ bank_host }}"]'),
        },
        'warning 10: `http-out "https://{{ bank_host }}"` of `api` is only a variable',
      ],
      [
        {
          title: 'a wider route',
          document: TABLE + toml('[[trigger.http]]', 'route = "/..."', 'component = "api"'),
        },
        'error 10: `api` is granted `http-in /...` here; its row has `http-in /v1/...`.',
      ],
      [
        {
          title: 'another server',
          document:
            TABLE + toml('[component.core]', 'allowed_outbound_hosts = ["postgres://replica.example:5432"]'),
        },
        'error 10: `core` is granted `sql replica.example:5432` here; its row has `sql-write ledger @postgres`.',
      ],
      [
        {
          title: 'a component that is no row',
          document:
            TABLE +
            toml(
              '[component.api]',
              'environment = { LOG_LEVEL = "info" }',
              '[component.metrics]',
              'allowed_outbound_hosts = ["https://m.example"]',
            ),
        },
        'error 11: `metrics` is no row of the table, and this manifest grants it `http-out https://m.example`.',
      ],
      [
        {
          title: 'a manifest of other components',
          document: TABLE + toml('[component.shop]', 'key_value_stores = ["default"]'),
        },
        'info 9: No component of this manifest is a row of the table, so nothing in it was compared: `shop`.',
      ],
      [
        {
          title: 'a secret in the open',
          document: TABLE + pod('core', 'env: [{ name: BANK_TOKEN, value: abc }]'),
        },
        'warning 22: `core` gets `env BANK_TOKEN` here; its row says `secret BANK_TOKEN`.',
      ],
      [
        {
          title: 'a higher limit',
          document:
            TABLE +
            pod(
              'api',
              'env:',
              '  - { name: WASMTIME_HTTP_PROXY_SOCKET_ADDR, value: "0.0.0.0:8080" }',
              '  - { name: LOG_LEVEL, value: info }',
              'resources: { limits: { memory: 512Mi } }',
            ),
        },
        'error 25: `api` is granted `memory 512MiB` here; its row has `memory 64MiB`.',
      ],
      [
        {
          title: 'a lower limit',
          document:
            TABLE +
            pod('api', 'env: [{ name: LOG_LEVEL, value: info }]', 'resources: { limits: { memory: 32Mi } }'),
        },
        'warning 23: `api` is limited to `memory 32MiB` here; its row has `memory 64MiB`.',
      ],
      [
        {
          title: 'a wasmCloud workload',
          document:
            TABLE +
            workload(
              'api',
              'allowedHosts: ["https://api.bank.example", "*.example"]',
              'environment: { config: { LOG_LEVEL: info } }',
            ),
        },
        'error 19: `api` is granted `http-out http://*.example`, `http-out https://*.example` here; its row has `http-out https://api.bank.example`.',
      ],
      [
        {
          title: 'a policy of Wassette',
          document:
            TABLE +
            wassette(
              'network: { allow: [{ host: "https://api.bank.example" }] }',
              'storage: { allow: [{ uri: "fs://data", access: [read] }] }',
              'environment: { allow: [{ key: LOG_LEVEL }] }',
              'resources: { limits: { memory: 64Mi } }',
            ),
        },
        'error 14: `api` is granted `fs-read /data` here, which its row does not grant.',
      ],
      [
        {
          title: 'a policy of jco',
          document:
            TABLE +
            block(
              'json',
              '{',
              '  "component": "api",',
              '  "sandbox": { "preopens": { "/data": "./data" } },',
              '  "fromEnvironment": ["LOG_LEVEL"],',
              '  "httpOrigins": ["https://api.bank.example"]',
              '}',
            ),
        },
        'error 11: `api` is granted `fs-write /data` here, which its row does not grant.',
      ],
      [
        {
          title: 'flags of Wasmtime',
          document: TABLE + sh('wasmtime run --dir ./templates::/templates -S inherit-network report.wasm'),
        },
        'error 9: `report` is granted `tcp-connect any`, `tcp-listen any`, `udp any`, `udp-listen any` here, which its row does not grant.',
      ],
      [
        {
          title: 'flags of WasmEdge',
          document: TABLE + sh('wasmedge --dir /templates:/templates report.wasm'),
        },
        'error 9: `report` is granted `fs-write /templates=/templates` here; its row has `fs-read /templates`.',
      ],
      [
        {
          title: 'a start of Spin that lets everything write',
          document: TABLE + sh('spin up --allow-transient-write'),
        },
        'error 9: Every component is granted `fs-write any` here, which no row grants.',
      ],
      [
        {
          title: 'a network policy to another port',
          document:
            TABLE +
            policy(
              'api',
              '[{ to: [{ ipBlock: { cidr: 0.0.0.0/0 } }], ports: [{ port: 22 }] }, { ports: [{ port: 443 }] }]',
            ),
        },
        'error 15: This policy lets the pods of `api` reach `0.0.0.0/0:22`, which its row does not grant.',
      ],
      [
        { title: 'a network policy to every port', document: TABLE + policy('api', '[{}]') },
        'error 15: This policy lets the pods of `api` reach every address, which its row does not grant.',
      ],
      [
        { title: 'a network policy that stops the row', document: TABLE + policy('api', '[]') },
        'warning 15: The policies stop `api` from reaching what its row grants: `api.bank.example:443`.',
      ],
      [
        { title: 'a name that the row does not grant', document: TABLE + cilium('api', 'telemetry.example') },
        'warning 14: The policies stop `api` from reaching what its row grants',
        'error 15: This policy lets the pods of `api` reach `telemetry.example:443`, which its row does not grant.',
      ],
      [
        {
          title: 'pods that nothing may reach',
          document:
            TABLE +
            yaml(
              'apiVersion: networking.k8s.io/v1',
              'kind: NetworkPolicy',
              'spec:',
              '  podSelector: { matchLabels: { app: report } }',
              '  ingress: [{}]',
            ),
        },
        'error 13: This policy lets every address reach the pods of `report`, which its row does not grant.',
      ],
    ],
    fr: [
      [
        {
          title: 'un hôte que la ligne n’accorde pas',
          document: TABLEAU + toml('[component.api]', 'allowed_outbound_hosts = ["https://autre.example"]'),
        },
        'error 9: `api` is granted `http-out https://autre.example` here; its row has `http-out https://api.banque.example`.',
      ],
      [
        {
          title: 'une politique réseau qui ouvre trop',
          document: TABLEAU + policy('coeur', '[{ ports: [{ port: 22 }] }]'),
        },
        'error 14: This policy lets the pods of `coeur` reach every address on port 22',
      ],
      [
        {
          title: 'un manifeste d’autres composants',
          document: TABLEAU + workload('boutique', 'allowedHosts: ["*"]'),
        },
        'info',
      ],
    ],
  },
  valid: {
    en: [
      {
        title: 'a manifest that grants what the rows grant',
        document: TABLE + whole('"https://api.bank.example"'),
      },
      {
        title: 'a fragment',
        document: TABLE + toml('[component.api]', 'allowed_outbound_hosts = ["https://api.bank.example"]'),
      },
      {
        title: 'a manifest that leaves the rest out on purpose',
        document: TABLE + spin('[component.api]', 'source = "api.wasm"', '# ...'),
      },
      {
        title: 'the manifest of today',
        document: `${TABLE}\n## Today\n\n${api('allowed_outbound_hosts = ["https://*:*"]')}`,
      },
      {
        title: 'a manifest to avoid',
        document: `${TABLE}\nNever write this:\n\n${api('allowed_outbound_hosts = ["https://*:*"]')}`,
      },
      {
        title: 'a quotation',
        document: `${TABLE}\n${api('allowed_outbound_hosts = ["https://*:*"]').replace(/^(?=.)/gm, '> ')}`,
      },
      {
        title: 'an external row',
        document: TABLE + pod('postgres', 'env: [{ name: POSTGRES_DB, value: ledger }]'),
      },
      {
        title: 'pods that run no Wasm',
        document: TABLE + pod('web', 'env: [{ name: X, value: y }]').replace('wasmtime', 'gvisor'),
      },
      {
        title: 'a name that only resembles a row',
        document: TABLE + toml('[component.legacy-api]', 'allowed_outbound_hosts = ["https://*:*"]'),
      },
      {
        title: 'variables from a ConfigMap',
        document:
          TABLE +
          pod('api', 'envFrom: [{ configMapRef: { name: api } }]', 'resources: { limits: { memory: 64Mi } }'),
      },
      {
        title: 'an address where the row has a name',
        document:
          TABLE + policy('core', '[{ to: [{ ipBlock: { cidr: 10.0.0.5/32 } }], ports: [{ port: 5432 }] }]'),
      },
      {
        title: 'a policy that cannot name hosts',
        document:
          TABLE +
          policy(
            'api',
            '[{ ports: [{ port: 443 }] }, { to: [{ namespaceSelector: {} }], ports: [{ port: 53, protocol: UDP }] }]',
          ),
      },
      { title: 'a policy that names the host', document: TABLE + cilium('api', 'api.bank.example') },
      {
        title: 'a parameter in both',
        document:
          tableOf('`api` | Go | routes | `http-out https://${BANK_HOST}`') +
          toml('[component.api]', 'allowed_outbound_hosts = ["https://api.bank.example"]'),
      },
      {
        title: 'a shared workload',
        document:
          TABLE +
          yaml(
            'apiVersion: runtime.wasmcloud.dev/v1alpha1',
            'kind: WorkloadDeployment',
            'metadata: { name: shop }',
            'spec:',
            '  template:',
            '    spec:',
            '      components:',
            '        - { name: api, localResources: { allowedHosts: ["https://api.bank.example"], environment: { config: { LOG_LEVEL: info } } } }',
            '        - { name: core }',
            '      hostInterfaces:',
            '        - { namespace: wasi, package: http, interfaces: [incoming-handler] }',
            '        - { namespace: wasmcloud, package: postgres, interfaces: [query] }',
          ),
      },
      {
        title: 'flags that grant what the row grants',
        document: TABLE + sh('wasmtime run --dir ./templates::/templates report.wasm'),
      },
      {
        title: 'a program that is no row',
        document: TABLE + sh('wasmtime run -S inherit-network target/wasm32-wasip2/release/probe.wasm'),
      },
      { title: 'no table', document: api('allowed_outbound_hosts = ["https://*:*"]') },
    ],
    fr: [
      {
        title: 'un fragment',
        document:
          TABLEAU + toml('[component.api]', 'allowed_outbound_hosts = ["https://api.banque.example"]'),
      },
      {
        title: 'le manifeste d’aujourd’hui',
        document: `${TABLEAU}\n## Aujourd’hui\n\n${api('allowed_outbound_hosts = ["https://*:*"]')}`,
      },
      {
        title: 'un contre-exemple',
        document: `${TABLEAU}\nÀ ne pas écrire :\n\n${api('allowed_outbound_hosts = ["https://*:*"]')}`,
      },
    ],
  },
};
