import type { Source } from '../entry.ts';

export const wasmcloudSources = {
  'WC-CRD': {
    title: 'wasmCloud/wasmCloud runtime-operator/api/runtime/v1alpha1/workload_types.go@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/runtime-operator/api/runtime/v1alpha1/workload_types.go',
    read: '2026-11-22',
  },
  'WC-CRDDOC': {
    title: 'wasmCloud/wasmcloud.com docs/kubernetes-operator/crds.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/kubernetes-operator/crds.mdx',
    read: '2026-11-22',
  },
  'WC-SEC': {
    title: 'wasmCloud/wasmcloud.com docs/kubernetes-operator/workload-security.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/kubernetes-operator/workload-security.mdx',
    read: '2026-11-22',
  },
  'WC-NET': {
    title:
      'wasmCloud/wasmcloud.com docs/wash/developer-guide/network-access-and-socket-isolation.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/wash/developer-guide/network-access-and-socket-isolation.mdx',
    read: '2026-11-22',
  },
  'WC-VOL': {
    title:
      'wasmCloud/wasmcloud.com docs/kubernetes-operator/operator-manual/filesystems-and-volumes.mdx@9a97657; wasmCloud/wasmCloud crates/wash-runtime/src/engine/volumes.rs@v2.7.0',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/kubernetes-operator/operator-manual/filesystems-and-volumes.mdx',
    read: '2026-11-22',
  },
  'WC-CFG': {
    title:
      'wasmCloud/wasmcloud.com docs/kubernetes-operator/operator-manual/secrets-and-configuration.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/kubernetes-operator/operator-manual/secrets-and-configuration.mdx',
    read: '2026-11-22',
  },
  'WC-HOST': {
    title: 'wasmCloud/wasmCloud crates/wash/src/cli/host.rs@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/crates/wash/src/cli/host.rs',
    read: '2026-11-22',
  },
  'WC-CHART': {
    title: 'wasmCloud/wasmCloud charts/runtime-operator/values.yaml@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/charts/runtime-operator/values.yaml',
    read: '2026-11-22',
  },
  'WC-TYPES': {
    title:
      'wasmCloud/wasmCloud crates/wash-runtime/src/types.rs, src/engine/{ctx,linked_call,mod}.rs@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/crates/wash-runtime/src/types.rs',
    read: '2026-11-22',
  },
  'WC-SOCK': {
    title:
      'wasmCloud/wasmCloud crates/wash-runtime/src/sockets/policy.rs and src/host/allowed_hosts.rs@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/crates/wash-runtime/src/sockets/policy.rs',
    read: '2026-11-22',
  },
  'WC-TIME': {
    title: 'wasmCloud/wasmCloud crates/wash-runtime/src/timeouts.rs@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/crates/wash-runtime/src/timeouts.rs',
    read: '2026-11-22',
  },
  'WC-PLUG': {
    title: 'wasmCloud/wasmCloud crates/wash-runtime/src/plugin/*@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/tree/v2.7.0/crates/wash-runtime/src/plugin',
    read: '2026-11-22',
  },
  'WC-DEV': {
    title: 'wasmCloud/wasmcloud.com docs/wash/config.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/wash/config.mdx',
    read: '2026-11-22',
  },
  'WC-MIG': {
    title: 'wasmCloud/wasmcloud.com docs/migration.mdx@9a97657 (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/migration.mdx',
    read: '2026-11-22',
  },
  'WC-28': {
    title:
      'wasmCloud/wasmcloud.com PR 1252 (2.8.0 docs, 2026-08-25); wasmCloud/wasmCloud PR 5483 (2026-08-21)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/pull/1252',
    read: '2026-11-22',
  },
  'WC-29': {
    title: 'wasmCloud/wasmcloud.com PR 1264 (2.9.0 blog, 2026-09-09; content not seen)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/pull/1264',
    read: '2026-11-22',
  },
  'WC-PLUGEGRESS': {
    title: 'wasmCloud/wasmCloud PR 5577 (2026-09-16)',
    url: 'https://github.com/wasmCloud/wasmCloud/pull/5577',
    read: '2026-11-22',
  },
  'WC1-OAM': {
    title: 'wasmCloud/wadm oam.schema.json, oam/README.md, oam/*.yaml@589e98b (2026-04-16)',
    url: 'https://github.com/wasmCloud/wadm/blob/589e98b/oam.schema.json',
    read: '2026-11-22',
  },
  'WC1-RT': {
    title: 'wasmCloud/wasmCloud crates/runtime/src/component/mod.rs, branch release-1.9.x (2026-03-09)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/release-1.9.x/crates/runtime/src/component/mod.rs',
    read: '2026-11-22',
  },
  'WC1-HOST': {
    title:
      'wasmCloud/wasmCloud src/main.rs (host flags), branch release-1.9.x (2026-03-09); PR 2923 (2024-09-03)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/release-1.9.x/src/main.rs',
    read: '2026-11-22',
  },
  'WC-CARGO': {
    title: 'wasmCloud/wasmCloud Cargo.toml and crates/wash-runtime/wit@v2.7.0 (2026-08-11)',
    url: 'https://github.com/wasmCloud/wasmCloud/blob/v2.7.0/Cargo.toml',
    read: '2026-11-25',
  },
  WADM: {
    title: 'wasmCloud/wadm README.md@589e98b (2026-04-16)',
    url: 'https://github.com/wasmCloud/wadm/blob/589e98b/README.md',
    read: '2026-11-25',
  },
} satisfies Record<string, Source>;
