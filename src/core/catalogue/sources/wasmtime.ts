import type { Source } from '../entry.ts';

export const wasmtimeSources = {
  'WASI-TAGS': {
    title: 'WebAssembly/WASI tags v0.3.0 (2026-06-11), v0.2.12 (2026-06-02)',
    url: 'https://github.com/WebAssembly/WASI/tags',
    read: '2026-11-22',
  },
  'WASI-PROP': {
    title: 'WebAssembly/WASI docs/Proposals.md@6408017 (2026-07-21)',
    url: 'https://github.com/WebAssembly/WASI/blob/6408017/docs/Proposals.md',
    read: '2026-11-22',
  },
  'WASI-WIT': {
    title: 'WebAssembly/WASI proposals/{http,cli,sockets}/wit@v0.3.0 (2026-06-11)',
    url: 'https://github.com/WebAssembly/WASI/tree/v0.3.0/proposals',
    read: '2026-11-22',
  },
  'CM-DOCS': {
    title: 'bytecodealliance/component-docs@5b3e80c (2026-07-09); bytecodealliance/wit-bindgen issue 1554',
    url: 'https://github.com/bytecodealliance/component-docs/tree/5b3e80c',
    read: '2026-11-22',
  },
  'CM-JCO': {
    title: 'bytecodealliance/component-docs jco page@5b3e80c (2026-07-09)',
    url: 'https://github.com/bytecodealliance/component-docs/tree/5b3e80c',
    read: '2026-11-22',
  },
  LANDSCAPE: {
    title: 'cncf/landscape landscape.yml@153d699 (2026-08-07)',
    url: 'https://github.com/cncf/landscape/blob/153d699/landscape.yml',
    read: '2026-11-22',
  },
  'WT-FLAGS': {
    title: 'bytecodealliance/wasmtime crates/cli-flags/src/lib.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/crates/cli-flags/src/lib.rs',
    read: '2026-11-22',
  },
  'WT-COMMON': {
    title: 'bytecodealliance/wasmtime src/common.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/src/common.rs',
    read: '2026-11-22',
  },
  'WT-RUN': {
    title: 'bytecodealliance/wasmtime src/commands/run.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/src/commands/run.rs',
    read: '2026-11-22',
  },
  'WT-SERVE': {
    title: 'bytecodealliance/wasmtime src/commands/serve.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/src/commands/serve.rs',
    read: '2026-11-22',
  },
  'WT-CTX': {
    title:
      'bytecodealliance/wasmtime crates/wasi/src/ctx.rs and crates/wasi/src/sockets/mod.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/crates/wasi/src/ctx.rs',
    read: '2026-11-22',
  },
  'WT-27-WIT': {
    title: 'bytecodealliance/wasmtime crates/wasi/wit and crates/wasi-http/wit, v27.0.0',
    url: 'https://github.com/bytecodealliance/wasmtime/tree/v27.0.0/crates/wasi/wit/deps',
    read: '2026-11-25',
  },
  'WT-REL': {
    title: 'bytecodealliance/wasmtime RELEASES.md (46.0.0 2026-06-22, 47.0.0 2026-07-20, 48.0.0 2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/RELEASES.md',
    read: '2026-11-22',
  },
  'WT-TIERS': {
    title: 'bytecodealliance/wasmtime docs/stability-tiers.md@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/docs/stability-tiers.md',
    read: '2026-11-22',
  },
  'WT-STAB': {
    title: 'bytecodealliance/wasmtime docs/stability-release.md@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/docs/stability-release.md',
    read: '2026-11-22',
  },
  'WT-FAST': {
    title: 'bytecodealliance/wasmtime docs/examples-fast-instantiation.md@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/docs/examples-fast-instantiation.md',
    read: '2026-11-22',
  },
  'WT-RO': {
    title: 'bytecodealliance/wasmtime issues 5974 (2023) and 9608 (2024), open when indexed',
    url: 'https://github.com/bytecodealliance/wasmtime/issues/9608',
    read: '2026-11-22',
  },
  'WT-NET': {
    title: 'bytecodealliance/wasmtime issue 7681 (per-address network policy for the CLI), open when indexed',
    url: 'https://github.com/bytecodealliance/wasmtime/issues/7681',
    read: '2026-11-22',
  },
  'WT-HTTPALLOW': {
    title: 'bytecodealliance/wasmtime issue 10527 (HTTP allow-list), closed without a CLI feature',
    url: 'https://github.com/bytecodealliance/wasmtime/issues/10527',
    read: '2026-11-22',
  },
  'WT-PROD': {
    title: 'bytecodealliance/wasmtime issue 14118 (2026-08-11), maintainer comments on `serve`',
    url: 'https://github.com/bytecodealliance/wasmtime/issues/14118',
    read: '2026-11-22',
  },
  'WT-SEC': {
    title:
      'Advisories GHSA-vqjp-4c8c-hfgg (fixed 46.0.3/47.0.4, 2026-08-20), GHSA-4ch3-9j33-3pmj and GHSA-2r75-cxrj-cmph (2026-05/06), GHSA-852m-cvvp-9p4w (2026-02)',
    url: 'https://github.com/advisories/GHSA-vqjp-4c8c-hfgg',
    read: '2026-11-22',
  },
  'WT-49': {
    title:
      'bytecodealliance/wasmtime PR 14322 ([49.0.0] release notes, merged); microsoft/winget-pkgs PR 421533 (48.0.0, 2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/pull/14322',
    read: '2026-11-22',
  },
  'BA-GOV': {
    title: 'bytecodealliance/governance@2b78723 (2026-05-05)',
    url: 'https://github.com/bytecodealliance/governance/tree/2b78723',
    read: '2026-11-22',
  },
  'WT-WIZER': {
    title: 'bytecodealliance/wasmtime RELEASES.md@v39.0.0',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v39.0.0/RELEASES.md',
    read: '2026-11-25',
  },
  'WT-WIZER-CLI': {
    title: 'bytecodealliance/wasmtime src/commands/wizer.rs@v48.0.0 (2026-08-20)',
    url: 'https://github.com/bytecodealliance/wasmtime/blob/v48.0.0/src/commands/wizer.rs',
    read: '2026-11-25',
  },
  WIZER: {
    title: 'bytecodealliance/wizer README.md@6130150 (2026-03-10)',
    url: 'https://github.com/bytecodealliance/wizer/blob/6130150/README.md',
    read: '2026-11-25',
  },
} satisfies Record<string, Source>;
