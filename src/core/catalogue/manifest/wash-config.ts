import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const IMAGE = ['file', 'image', 'pullPolicy'];
const LAYER = ['config.*', 'configFrom[]', 'secretFrom[]'];
const REACH = ['allowedHosts[]', 'allowedIpNameLookups[]', 'allowedHostLoopbackPorts[]'];
const PORT = ['name', 'port', 'protocol', 'publish', 'bind'];
const HOST_PLUGIN = [
  'id',
  ...IMAGE,
  'maxRestarts',
  'expectedDigest',
  ...LAYER,
  'allowedHosts[]',
  'allowedIpNameLookups[]',
  ...PORT.map((key) => `ports[].${key}`),
];
const ENVIRONMENT = LAYER.map((key) => `environment.${key}`);
const DEV_COMPONENT = [
  'name',
  ...IMAGE,
  ...ENVIRONMENT,
  'config.*',
  ...REACH,
  'poolSize',
  'maxInvocations',
  'maxConcurrency',
];

/** `.wash/config.yaml`, which `wash build`, `wash dev` and `wash host` read. */
export const washConfig: Manifest = {
  name: '.wash/config.yaml',
  format: 'yaml',
  version: 'wash 2.7.0',
  keys: [
    ...words(`
      version
      new.command
      build.command
      build.env.*
      build.component_path
      dev.command
      dev.component_path
      dev.address
      dev.service
      dev.service_file
      dev.service_image
      dev.service_pull_policy
      dev.allow_insecure_registries
      dev.volumes[].host_path
      dev.volumes[].guest_path
      dev.environment.*
      dev.host_interfaces[].namespace
      dev.host_interfaces[].package
      dev.host_interfaces[].interfaces[]
      dev.host_interfaces[].version
      dev.host_interfaces[].config.*
      dev.host_interfaces[].name
      dev.tls_cert_path
      dev.tls_key_path
      dev.tls_ca_path
      dev.http_client_ca_paths[]
      dev.http_client_trust_roots
      dev.max_outbound_socket_connections_per_workload
      dev.max_inbound_socket_connections_per_workload
      dev.max_connections
      dev.max_outbound_http_connections_per_workload
      dev.http_connection_wait
      dev.wasi_webgpu
      dev.data_nats_url
      dev.wasi_keyvalue_redis_url
      dev.wasi_keyvalue_path
      dev.wasi_keyvalue_nats_url
      dev.wasi_blobstore_path
      dev.postgres_url
      dev.wasi_otel
      dev.wasm_proposals[]
      workload.config.*
      wit.registries[].url
      wit.registries[].username
      wit.registries[].token
      wit.skip_fetch
      wit.wit_dir
      wit.sources.*
    `),
    ...PORT.map((key) => `dev.service_ports[].${key}`),
    ...DEV_COMPONENT.map((key) => `dev.components[].${key}`),
    ...HOST_PLUGIN.flatMap((key) => [`dev.host_plugins[].${key}`, `host.hostPlugins[].${key}`]),
    ...[...ENVIRONMENT, ...REACH].map((key) => `workload.${key}`),
    ...['configs', 'secrets'].flatMap((block) =>
      ['inline.*', 'file', 'dir', 'fromEnv[]'].map((key) => `${block}.*.${key}`),
    ),
  ],
  complete: true,
  sources: [
    inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash/src/config.rs'),
    inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash/src/wit.rs'),
    inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash-runtime/src/config_source.rs'),
    inRepository('wasmCloud/wasmCloud', 'v2.7.0', 'crates/wash-runtime/src/host/declared_port.rs'),
  ],
};
