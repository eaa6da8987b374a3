import { inRepository, words } from '../cli/help-text.ts';
import type { Manifest } from '../entry.ts';

export const wkgConfig: Manifest = {
  name: 'wasm-pkg/config.toml',
  format: 'toml',
  version: 'wkg 0.16.1',
  keys: words(`
    default_registry
    namespace_registries.*
    namespace_registries.*.registry
    namespace_registries.*.metadata.**
    package_registry_overrides.*
    package_registry_overrides.*.registry
    package_registry_overrides.*.metadata.**
    registry.*.default
    registry.*.type
    registry.*.oci.auth
    registry.*.oci.auth.username
    registry.*.oci.auth.password
    registry.*.oci.protocol
    registry.*.oci.accept_invalid_certificates
    registry.*.oci.extra_root_certificates[].encoding
    registry.*.oci.extra_root_certificates[].data
    registry.*.local.root
  `),
  complete: false,
  sources: [
    inRepository('bytecodealliance/wasm-pkg-tools', 'v0.16.1', 'crates/wasm-pkg-common/src/config/toml.rs'),
    inRepository('bytecodealliance/wasm-pkg-tools', 'v0.16.1', 'crates/wasm-pkg-client/src/oci/config.rs'),
    inRepository('bytecodealliance/wasm-pkg-tools', 'v0.16.1', 'crates/wasm-pkg-client/src/local.rs'),
  ],
};
