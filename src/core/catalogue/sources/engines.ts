import type { Source } from '../entry.ts';

export const engineSources = {
  'WE-CLI': {
    title: 'WasmEdge/WasmEdge include/driver/tool.h and lib/driver/runtimeTool.cpp@0.17.1 (2026-07-03)',
    url: 'https://github.com/WasmEdge/WasmEdge/blob/0.17.1/include/driver/tool.h',
    read: '2026-11-22',
  },
  'WE-ENV': {
    title: 'WasmEdge/WasmEdge lib/host/wasi/environ.cpp and lib/host/wasi/*@0.17.1 (2026-07-03)',
    url: 'https://github.com/WasmEdge/WasmEdge/blob/0.17.1/lib/host/wasi/environ.cpp',
    read: '2026-11-22',
  },
  'WE-REL': {
    title:
      'WasmEdge/WasmEdge Changelog 0.17.0 (2026-05-18) / 0.17.1 (2026-07-03); microsoft/winget-pkgs PR 419096 (2026-08-17)',
    url: 'https://github.com/WasmEdge/WasmEdge/blob/0.17.1/Changelog.md',
    read: '2026-11-22',
  },
  'WE-ROAD': {
    title: 'WasmEdge/WasmEdge issue 5362, Q4 2026 roadmap (2026-09-17)',
    url: 'https://github.com/WasmEdge/WasmEdge/issues/5362',
    read: '2026-11-22',
  },
  'JCO-SHIM': {
    title: 'bytecodealliance/jco packages/preview2-shim/README.md@2103f72 (2026-08-06)',
    url: 'https://github.com/bytecodealliance/jco/blob/2103f72/packages/preview2-shim/README.md',
    read: '2026-11-22',
  },
  'JCO-RUN': {
    title: 'bytecodealliance/jco packages/jco/src/cmd/run.ts@2103f72 (2026-08-06)',
    url: 'https://github.com/bytecodealliance/jco/blob/2103f72/packages/jco/src/cmd/run.ts',
    read: '2026-11-22',
  },
  'JCO-REL': {
    title: 'bytecodealliance/jco tags (jco 1.27.0, 2026-08-04; preview3-shim 0.2.2)',
    url: 'https://github.com/bytecodealliance/jco/tags',
    read: '2026-11-22',
  },
  'WS-PERM': {
    title: 'microsoft/wassette docs/reference/permissions.md@2bd2071 (2026)',
    url: 'https://github.com/microsoft/wassette/blob/2bd2071/docs/reference/permissions.md',
    read: '2026-11-22',
  },
  'WS-CLI': {
    title: 'microsoft/wassette docs/reference/cli.md@0ee3590 (2026)',
    url: 'https://github.com/microsoft/wassette/blob/0ee3590/docs/reference/cli.md',
    read: '2026-11-22',
  },
  'WS-HTTP': {
    title: 'microsoft/wassette crates/wassette/src/http.rs@29890fd (2026)',
    url: 'https://github.com/microsoft/wassette/blob/29890fd/crates/wassette/src/http.rs',
    read: '2026-11-22',
  },
  'WS-STATE': {
    title: 'microsoft/wassette crates/wassette/src/wasistate.rs@1d3afd0',
    url: 'https://github.com/microsoft/wassette/blob/1d3afd0/crates/wassette/src/wasistate.rs',
    read: '2026-11-22',
  },
  'WS-PR18': {
    title: 'microsoft/wassette PR 18 (2025-07-25)',
    url: 'https://github.com/microsoft/wassette/pull/18',
    read: '2026-11-22',
  },
  'WS-REL': {
    title: 'microsoft/winget-pkgs manifest for Wassette 0.8.0 (ReleaseDate 2026-09-29) and project changelog',
    read: '2026-11-22',
  },
  WAMR: {
    title:
      'bytecodealliance/wasm-micro-runtime README@646b5a9 (2026-07-24), tag WAMR-2.4.5 (2026-06-29), product-mini/platforms/{posix/main.c,common/libc_wasi.c}',
    url: 'https://github.com/bytecodealliance/wasm-micro-runtime/blob/646b5a9/README.md',
    read: '2026-11-22',
  },
  WAZERO: {
    title: 'wazero/wazero@236c245 (2026-07-14), tag v1.12.0 (2026-05-28), cmd/wazero/wazero.go, RATIONALE.md',
    url: 'https://github.com/wazero/wazero/blob/236c245/cmd/wazero/wazero.go',
    read: '2026-11-22',
  },
  'WAZERO-OLD': {
    title: 'tetratelabs/wazero mirror HEAD 481bac9 (2025-08-23)',
    url: 'https://github.com/tetratelabs/wazero/tree/481bac9',
    read: '2026-11-22',
  },
  'WASMER-REL': {
    title:
      'wasmerio/wasmer release PRs 6133 (7.0.0, 2026-01-28), 6358 (7.1.0, 2026-03-27), 6918 (7.3.0, 2026-08-21), 6967 (7.4.0, 2026-08-31)',
    url: 'https://github.com/wasmerio/wasmer/pull/6967',
    read: '2026-11-22',
  },
  'WASMER-CLI': {
    title:
      'wasmerio/docs.wasmer.io content/runtime/cli.mdx, features.mdx, wasix.mdx@153f257 (2026-05-08; help text dated 2025-01)',
    url: 'https://github.com/wasmerio/docs.wasmer.io/blob/153f257/content/runtime/cli.mdx',
    read: '2026-11-22',
  },
  'WASMER-RO': {
    title: 'wasmerio/wasmer issue 5575 (2025-06)',
    url: 'https://github.com/wasmerio/wasmer/issues/5575',
    read: '2026-11-22',
  },
  'WASMER-EDGE': {
    title: 'wasmerio/docs.wasmer.io content/edge/**@153f257 (2026-05-08)',
    url: 'https://github.com/wasmerio/docs.wasmer.io/tree/153f257/content/edge',
    read: '2026-11-22',
  },
  HL: {
    title: 'hyperlight-dev/hyperlight-wasm README@aea9d2d (2026-06-24), tag v0.14.0 (2026-04-08)',
    url: 'https://github.com/hyperlight-dev/hyperlight-wasm/blob/aea9d2d/README.md',
    read: '2026-11-22',
  },
  'HL-15': {
    title: 'hyperlight-dev/hyperlight-sandbox PR 205 (2026-09-04: hyperlight 0.17.0, hyperlight-wasm 0.15.0)',
    url: 'https://github.com/hyperlight-dev/hyperlight-sandbox/pull/205',
    read: '2026-11-22',
  },
  'HL-MS': {
    title: 'Microsoft Open Source blog, 2025-02-11 (Hyperlight)',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
