import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

const REPOSITORY = 'spinframework/spin';
const V4 = 'v4.0.2';

const PROVIDER = words(`
  type values.* prefix dotenv_path url token mount vault_url client_id client_secret tenant_id authority_host
`);

export const spinRuntimeConfig: Manifest = {
  name: 'runtime-config.toml',
  format: 'toml',
  version: 'Spin 4.0.2',
  keys: [
    ...words(`
      state_dir
      log_dir
      max_instance_memory
      key_value_store.*.type
      key_value_store.*.path
      key_value_store.*.url
      key_value_store.*.key
      key_value_store.*.account
      key_value_store.*.database
      key_value_store.*.container
      key_value_store.*.access_key
      key_value_store.*.secret_key
      key_value_store.*.token
      key_value_store.*.region
      key_value_store.*.consistent_read
      key_value_store.*.table
      sqlite_database.*.type
      sqlite_database.*.path
      sqlite_database.*.allow_attach_file
      sqlite_database.*.url
      sqlite_database.*.token
      llm_compute.type
      llm_compute.url
      llm_compute.auth_token
      llm_compute.api_type
      outbound_http.connection_pooling
      outbound_http.max_concurrent_requests
      outbound_networking.block_networks[]
      client_tls[].component_ids[]
      client_tls[].hosts[]
      client_tls[].ca_use_platform_roots
      client_tls[].ca_use_webpki_roots
      client_tls[].ca_roots_file
      client_tls[].client_cert_file
      client_tls[].client_private_key_file
    `),
    ...PROVIDER.flatMap((key) => [`variables_provider[].${key}`, `config_provider[].${key}`]),
  ],
  complete: true,
  sources: [
    inRepository(REPOSITORY, V4, 'crates/runtime-config/src'),
    inRepository(REPOSITORY, V4, 'crates/factor-key-value/src/runtime_config/spin.rs'),
    inRepository(REPOSITORY, V4, 'crates/factor-outbound-http/src/runtime_config/spin.rs'),
    inRepository(REPOSITORY, V4, 'crates/factor-outbound-networking/src/runtime_config/spin.rs'),
    inRepository(REPOSITORY, V4, 'crates/factor-llm/src/spin.rs'),
    inRepository(REPOSITORY, V4, 'crates/sqlite/src/lib.rs'),
  ],
};
