import type { Source } from '../entry.ts';

export const hostedSources = {
  AKAMAI: {
    title:
      'fermyon/developer content/wasm-functions/**@eb02fab (2026-05-11); spin aka plugin 0.7.0 (2026-03-20) and 0.7.1 (2026-05-05)',
    url: 'https://github.com/fermyon/developer/tree/eb02fab/content/wasm-functions',
    read: '2026-11-22',
  },
  FERMYON: {
    title: 'fermyon/developer content/cloud/**@eb02fab (2026-05-11)',
    url: 'https://github.com/fermyon/developer/tree/eb02fab/content/cloud',
    read: '2026-11-22',
  },
  'FERMYON-ACQ': {
    title: 'byteiota.com, Akamai acquires Fermyon, and other press (2025-12-01)',
    url: 'https://byteiota.com/akamai-acquires-fermyon-can-webassembly-beat-cloudflare',
    read: '2026-11-22',
  },
  'FASTLY-V': {
    title:
      'fastly/Viceroy CHANGELOG.md, Cargo.toml, wasm_abi/wit/deps/fastly/compute.wit@274febd (2026-07-31), tag v0.20.1 (2026-07-16)',
    url: 'https://github.com/fastly/Viceroy/blob/274febd/CHANGELOG.md',
    read: '2026-11-22',
  },
  'FASTLY-LIM': {
    title: 'Fastly documentation, Compute resource limits',
    url: 'https://docs.fastly.com/products/compute-resource-limits',
    read: '2026-11-22',
  },
  'FASTLY-DOC': {
    title: 'Fastly documentation, Compute',
    url: 'https://docs.fastly.com/products/compute-at-edge',
    read: '2026-11-22',
  },
  'CF-WASM': {
    title: 'Cloudflare Workers documentation, WebAssembly (last updated 2026-04-23)',
    url: 'https://developers.cloudflare.com/workers/runtime-apis/webassembly/',
    read: '2026-11-22',
  },
  'CF-WASI': {
    title: 'npm:@cloudflare/workers-wasi',
    url: 'https://www.npmjs.com/package/@cloudflare/workers-wasi',
    read: '2026-11-22',
  },
  'CF-LIM': {
    title: 'Cloudflare Workers documentation, limits, and support page error-1102',
    url: 'https://developers.cloudflare.com/workers/platform/limits/',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
