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
} satisfies Record<string, Source>;
