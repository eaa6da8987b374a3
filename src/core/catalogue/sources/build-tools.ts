import type { Source } from '../entry.ts';

export const buildToolSources = {
  WV: {
    title: 'bytecodealliance/WASI-Virt README.md@19b174a (2025-10-15)',
    url: 'https://github.com/bytecodealliance/WASI-Virt/blob/19b174a/README.md',
    read: '2026-11-22',
  },
  WAC: {
    title: 'bytecodealliance/wac tag v0.10.1 (2026-06-16), README@d0a943f',
    url: 'https://github.com/bytecodealliance/wac/blob/d0a943f/README.md',
    read: '2026-11-22',
  },
  WKG: {
    title: 'bytecodealliance/wasm-pkg-tools tag v0.16.1 (2026-08-19), crates/wkg/src/main.rs',
    url: 'https://github.com/bytecodealliance/wasm-pkg-tools/blob/v0.16.1/crates/wkg/src/main.rs',
    read: '2026-11-22',
  },
  WARG: {
    title: 'bytecodealliance/registry README@ec28719, tag v0.10.0 (2025-07-03)',
    url: 'https://github.com/bytecodealliance/registry/blob/ec28719/README.md',
    read: '2026-11-22',
  },
  WTOOLS: {
    title: 'bytecodealliance/wasm-tools tag v1.257.1 (2026-08-19)',
    url: 'https://github.com/bytecodealliance/wasm-tools/tree/v1.257.1',
    read: '2026-11-22',
  },
  COSIGN: {
    title: 'sigstore/cosign tags v3.1.2 (2026-07-17), v2.6.4; README@d6d86c2 (2026-07-24)',
    url: 'https://github.com/sigstore/cosign/blob/d6d86c2/README.md',
    read: '2026-11-22',
  },
  'OCI-WC': {
    title: 'wasmCloud/wasmCloud examples/oci-registry README@v2.7.0',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/examples/oci-registry/README.md',
    read: '2026-11-22',
  },
  'OCI-RW': {
    title: 'containerd/runwasi crates/oci-tar-builder@eb9967a (2026-04-21)',
    url: 'https://github.com/containerd/runwasi/tree/eb9967a/crates/oci-tar-builder',
    read: '2026-11-22',
  },
  'OCI-SPIN': {
    title: 'spinframework/spin crates/oci/src/client.rs@v4.0.2 (2026-06-23)',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/oci/src/client.rs',
    read: '2026-11-22',
  },
  'OCI-SIGN': {
    title: 'wasmCloud/wasmcloud.com blog/2025-09-02-signing-components-with-cosign',
    read: '2026-11-22',
  },
  BUILD: {
    title:
      'tags of bytecodealliance/{ComponentizeJS,componentize-py,componentize-go,componentize-dotnet,cargo-component,wit-bindgen}, WebAssembly/wasi-sdk',
    read: '2026-11-22',
  },
  'CM-RUST': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/rust.md@5b3e80c (2026-07-09)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/rust.md',
    read: '2026-11-25',
  },
  'COMPONENTIZE-JS': {
    title: 'bytecodealliance/ComponentizeJS README.md; npm @bytecodealliance/componentize-js 0.23.0',
    url: 'https://github.com/bytecodealliance/ComponentizeJS',
    read: '2026-11-22',
  },
  'COMPONENTIZE-PY': {
    title: 'bytecodealliance/componentize-py README.md and src/command.rs (2026-07-21)',
    url: 'https://github.com/bytecodealliance/componentize-py',
    read: '2026-11-22',
  },
  'COMPONENTIZE-GO': {
    title: 'bytecodealliance/componentize-go v0.3.4 (2026-05-21)',
    url: 'https://github.com/bytecodealliance/componentize-go/tree/v0.3.4',
    read: '2026-11-22',
  },
  'COMPONENTIZE-DOTNET': {
    title: 'bytecodealliance/componentize-dotnet README.md (2026-06-12)',
    url: 'https://github.com/bytecodealliance/componentize-dotnet',
    read: '2026-11-22',
  },
  'DOTNET-WASI': {
    title: 'dotnet/runtime pull request 108877, “[wasi] Disable build in .NET 9”',
    url: 'https://github.com/dotnet/runtime/pull/108877',
    read: '2026-11-25',
  },
  'WIT-BINDGEN': {
    title: 'bytecodealliance/wit-bindgen tag v0.60.0 (2026-07-22), README.md',
    url: 'https://github.com/bytecodealliance/wit-bindgen/blob/v0.60.0/README.md',
    read: '2026-11-22',
  },
  'WASI-SDK': {
    title: 'WebAssembly/wasi-sdk README.md@873ee81 (2026-07-23)',
    url: 'https://github.com/WebAssembly/wasi-sdk/blob/873ee81/README.md',
    read: '2026-11-25',
  },
  'WASI-SDK-TRIPLES': {
    title: 'WebAssembly/wasi-sdk commit 378abca, “Remove wasm32-wasi and wasm32-wasi-threads targets” (#637)',
    url: 'https://github.com/WebAssembly/wasi-sdk/pull/637',
    read: '2026-11-25',
  },
  WASMSIGN2: {
    title: 'wasm-signatures/wasmsign2 README.md@8223bec (2025-12-29)',
    url: 'https://github.com/wasm-signatures/wasmsign2/blob/8223bec/README.md',
    read: '2026-11-25',
  },
  'WAC-README': {
    title: 'bytecodealliance/wac README.md and LANGUAGE.md@v0.10.1 (2026-06-16)',
    url: 'https://github.com/bytecodealliance/wac/blob/v0.10.1/README.md',
    read: '2026-11-22',
  },
  'WTOOLS-COMPONENT': {
    title: 'bytecodealliance/wasm-tools src/bin/wasm-tools/component.rs@v1.257.1 (2026-08-19)',
    url: 'https://github.com/bytecodealliance/wasm-tools/blob/v1.257.1/src/bin/wasm-tools/component.rs',
    read: '2026-11-22',
  },
  'OCI-SPEC': {
    title: 'cncf/tag-runtime wgs/wasm/deliverables/wasm-oci-artifact/index.md',
    url: 'https://github.com/cncf/tag-runtime/blob/main/wgs/wasm/deliverables/wasm-oci-artifact/index.md',
    read: '2026-11-22',
  },
  'NPM-LAB': {
    title: 'Measured with the npm packages on Node v20.20.2, 2 vCPU (2026-11-22)',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
