import type { Source } from '../entry.ts';

export const actionSources = {
  'ACTION-PINS': {
    title: 'Workflows of WebAssembly/WASI, wasmCloud, sample-wasi-http-rust and sample-wasi-http-js',
    read: '2026-11-22',
  },
  'BA-ACTIONS': {
    title: 'bytecodealliance/actions {wasmtime,wasm-tools,wit-bindgen}/setup/action.yml (v1.1.2, 2025-11-07)',
    url: 'https://github.com/bytecodealliance/actions',
    read: '2026-11-25',
  },
  'WKG-ACTION': {
    title: 'bytecodealliance/wkg-github-action README.md and action.yml (v4)',
    url: 'https://github.com/bytecodealliance/wkg-github-action',
    read: '2026-11-25',
  },
  'GO-ACTION': {
    title: 'bytecodealliance/componentize-go .github/actions/setup-componentize-go/action.yml@v0.3.4',
    url: 'https://github.com/bytecodealliance/componentize-go/blob/v0.3.4/.github/actions/setup-componentize-go/action.yml',
    read: '2026-11-25',
  },
  'TINYGO-ACTION': {
    title: 'acifani/setup-tinygo action.yml@v3.0.1 (2026-08-05)',
    url: 'https://github.com/acifani/setup-tinygo/blob/v3.0.1/action.yml',
    read: '2026-11-25',
  },
  'FERMYON-ACTIONS': {
    title: 'fermyon/actions spin/{setup,push,deploy,preview}/action.yml@v1 (2024-05-28)',
    url: 'https://github.com/fermyon/actions/tree/v1/spin',
    read: '2026-11-25',
  },
  'SPIN-ACTIONS': {
    title: 'spinframework/actions README.md, spin/{setup,push}/action.yml@06319d3',
    url: 'https://github.com/spinframework/actions/tree/06319d3612303cb558fabe9b13cc0d7256d0aeb9/spin',
    read: '2026-11-25',
  },
  'WASH-ACTION': {
    title: 'wasmCloud/setup-wash-action action.yml@509d0e2 (2026-03-31)',
    url: 'https://github.com/wasmCloud/setup-wash-action/blob/509d0e2/action.yml',
    read: '2026-11-25',
  },
  'COSIGN-ACTION': {
    title: 'sigstore/cosign-installer action.yml@v4.1.2',
    url: 'https://github.com/sigstore/cosign-installer/blob/v4.1.2/action.yml',
    read: '2026-11-25',
  },
  'ATTEST-ACTION': {
    title: 'actions/attest-build-provenance action.yml@10334b5 (2026-03-04)',
    url: 'https://github.com/actions/attest-build-provenance/blob/10334b5/action.yml',
    read: '2026-11-25',
  },
  'LOGIN-ACTION': {
    title: 'docker/login-action action.yml@9f4a8ea (2026-04-27)',
    url: 'https://github.com/docker/login-action/blob/9f4a8ea/action.yml',
    read: '2026-11-25',
  },
  'BINSTALL-ACTION': {
    title: 'cargo-bins/cargo-binstall action.yml@v1.21.0',
    url: 'https://github.com/cargo-bins/cargo-binstall/blob/v1.21.0/action.yml',
    read: '2026-11-25',
  },
  'RUST-CACHE': {
    title: 'Swatinem/rust-cache action.yml@v2.9.2',
    url: 'https://github.com/Swatinem/rust-cache/blob/v2.9.2/action.yml',
    read: '2026-11-25',
  },
  CHECKOUT: {
    title: 'actions/checkout action.yml@v7.0.1',
    url: 'https://github.com/actions/checkout/blob/v7.0.1/action.yml',
    read: '2026-11-25',
  },
  'SETUP-NODE': {
    title: 'actions/setup-node action.yml@v7.0.0',
    url: 'https://github.com/actions/setup-node/blob/v7.0.0/action.yml',
    read: '2026-11-25',
  },
  'SETUP-GO': {
    title: 'actions/setup-go action.yml@v7.0.0',
    url: 'https://github.com/actions/setup-go/blob/v7.0.0/action.yml',
    read: '2026-11-25',
  },
  'SETUP-DOTNET': {
    title: 'actions/setup-dotnet action.yml@v6.0.0',
    url: 'https://github.com/actions/setup-dotnet/blob/v6.0.0/action.yml',
    read: '2026-11-25',
  },
  'SETUP-PYTHON': {
    title: 'actions/setup-python action.yml@v7.0.0',
    url: 'https://github.com/actions/setup-python/blob/v7.0.0/action.yml',
    read: '2026-11-25',
  },
  'SYFT-ACTION': {
    title: 'anchore/sbom-action download-syft/action.yml@v0.24.0',
    url: 'https://github.com/anchore/sbom-action/blob/v0.24.0/download-syft/action.yml',
    read: '2026-11-25',
  },
  'OCI-WASM': {
    title:
      'cncf/tag-runtime wgs/wasm/deliverables/wasm-oci-artifact/index.md; bytecodealliance/wasm-pkg-tools docs',
    url: 'https://github.com/cncf/tag-runtime',
    read: '2026-11-22',
  },
  'SAMPLE-SBOM': {
    title: 'bytecodealliance/sample-wasi-http-rust release workflow (2026-03-17)',
    url: 'https://github.com/bytecodealliance/sample-wasi-http-rust',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
