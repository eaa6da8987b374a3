import type { Source } from '../entry.ts';

export const spinSources = {
  'SPIN-V2': {
    title: 'spinframework/spin crates/manifest/src/schema/v2.rs@v4.0.2 (2026-06-23)',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/manifest/src/schema/v2.rs',
    read: '2026-11-22',
  },
  'SPIN-HOSTS': {
    title: 'spinframework/spin crates/outbound-networking-config/src/allowed_hosts.rs@v4.0.2 (2026-06-23)',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/outbound-networking-config/src/allowed_hosts.rs',
    read: '2026-11-22',
  },
  'SPIN-NET': {
    title: 'spinframework/spin crates/factor-outbound-networking and crates/factor-wasi@v4.0.2 (2026-06-23)',
    url: 'https://github.com/spinframework/spin/tree/v4.0.2/crates/factor-outbound-networking',
    read: '2026-11-22',
  },
  'SPIN-CAP': {
    title:
      'spinframework/spin crates/capabilities/src/lib.rs and deny-adapter@v4.0.2 (2026-06-23) / HEAD 94a8fc8 (2026-08-21)',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/capabilities/src/lib.rs',
    read: '2026-11-22',
  },
  'SPIN-CLI': {
    title:
      'spinframework/spin crates/trigger/src/cli.rs, crates/trigger-http/src/lib.rs, src/commands/up.rs, crates/core/src/lib.rs@v4.0.2 (2026-06-23)',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/trigger/src/cli.rs',
    read: '2026-11-22',
  },
  'SPIN-DOCS': {
    title: 'spinframework/spin-docs content/v4/*.md@e76181b (2026-06-16)',
    url: 'https://github.com/spinframework/spin-docs/tree/e76181b/content/v4',
    read: '2026-11-22',
  },
  'SPIN-36': {
    title: 'spinframework/spin-docs content/blog/announcing-spin-3-6.md@e76181b',
    url: 'https://github.com/spinframework/spin-docs/blob/e76181b/content/blog/announcing-spin-3-6.md',
    read: '2026-11-22',
  },
  'SPIN-41': {
    title: 'spinframework/spin-docs content/blog/announcing-spin-4-1.md (2026-08-26)',
    read: '2026-11-22',
  },
  'SPIN-42': {
    title: 'spinframework/spin-docs content/blog/announcing-spin-4-2.md (2026-10-01)',
    read: '2026-11-22',
  },
  'SPIN-I3566': {
    title: 'spinframework/spin issue 3566',
    url: 'https://github.com/spinframework/spin/issues/3566',
    read: '2026-11-22',
  },
  'SK-CRD': {
    title:
      'spinframework/spin-operator api/v1alpha1/spinapp_types.go, spinappexecutor_types.go, internal/controller/deployment.go, internal/webhook/spinapp_validating.go@943f5b1 (2026-04-14)',
    url: 'https://github.com/spinframework/spin-operator/blob/943f5b1/api/v1alpha1/spinapp_types.go',
    read: '2026-11-22',
  },
  'SK-SAMPLES': {
    title: 'spinframework/spin-operator config/samples/*.yaml@943f5b1 (2026-04-14)',
    url: 'https://github.com/spinframework/spin-operator/tree/943f5b1/config/samples',
    read: '2026-11-22',
  },
  'SK-SHIM': {
    title:
      'spinframework/containerd-shim-spin containerd-shim-spin/src/{engine,trigger,source,constants}.rs@5611018 (2026-05-12); README version table@147cdf8',
    url: 'https://github.com/spinframework/containerd-shim-spin/tree/5611018/containerd-shim-spin/src',
    read: '2026-11-22',
  },
  'SK-RD': {
    title: 'rancher-sandbox/rancher-desktop PR 10464 (shim 0.25.x)',
    url: 'https://github.com/rancher-sandbox/rancher-desktop/pull/10464',
    read: '2026-11-22',
  },
  'SK-RCM': {
    title: 'spinframework/runtime-class-manager v0.2.0 (2026-03-17), HEAD 25903b3 (2026-06-18)',
    url: 'https://github.com/spinframework/runtime-class-manager/tree/v0.2.0',
    read: '2026-11-22',
  },
  'SK-POST': {
    title: 'spinkube/documentation content/en/blog/news/first-post/index.md (2024-03-13)',
    read: '2026-11-22',
  },
  'SPIN-RUNTIME-CONFIG': {
    title: 'spinframework/spin crates/factor-outbound-networking/src/runtime_config/spin.rs@v3.6.3',
    url: 'https://github.com/spinframework/spin/blob/v3.6.3/crates/factor-outbound-networking/src/runtime_config/spin.rs',
    read: '2026-11-25',
  },
  'SPIN-BLOCK': {
    title:
      'spinframework/spin crates/factor-outbound-{http,redis,pg,mysql,mqtt}@v3.6.3, v4.0.2 and main 94a8fc8',
    url: 'https://github.com/spinframework/spin/tree/v4.0.2/crates',
    read: '2026-11-25',
  },
  'SPIN-PG': {
    title: 'spinframework/spin crates/factor-outbound-pg/src/client.rs@v4.0.2',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/crates/factor-outbound-pg/src/client.rs',
    read: '2026-11-25',
  },
  'SPIN-WORLD': {
    title: 'spinframework/spin wit/world.wit@v4.0.2 and v4.0.1',
    url: 'https://github.com/spinframework/spin/blob/v4.0.2/wit/world.wit',
    read: '2026-11-25',
  },
  'SPIN-WAGI': {
    title: 'spinframework/spin pull request 3652, “WAGI future deprecation alert” (2026-08-05)',
    url: 'https://github.com/spinframework/spin/pull/3652',
    read: '2026-11-25',
  },
  'SPIN-HTTP': {
    title: 'spinframework/spin-docs content/v3/http-trigger.md@e76181b (2026-06-16)',
    url: 'https://github.com/spinframework/spin-docs/blob/e76181b/content/v3/http-trigger.md',
    read: '2026-11-25',
  },
  'SPIN-RUST': {
    title: 'spinframework/spin-rust-sdk crates/spin-sdk-macro/src/lib.rs@v6.0.0 (2026-04-20)',
    url: 'https://github.com/spinframework/spin-rust-sdk/blob/v6.0.0/crates/spin-sdk-macro/src/lib.rs',
    read: '2026-11-25',
  },
  'SK-SHIM-CARGO': {
    title: 'spinframework/containerd-shim-spin containerd-shim-spin/Cargo.toml@v0.24.0 and 5611018',
    url: 'https://github.com/spinframework/containerd-shim-spin/blob/5611018/containerd-shim-spin/Cargo.toml',
    read: '2026-11-25',
  },
  'SK-SHIM-CONSTANTS': {
    title: 'spinframework/containerd-shim-spin containerd-shim-spin/src/constants.rs@5611018',
    url: 'https://github.com/spinframework/containerd-shim-spin/blob/5611018/containerd-shim-spin/src/constants.rs',
    read: '2026-11-25',
  },
  'SK-SHIM-ROOTFS': {
    title:
      'spinframework/containerd-shim-spin issue 123 (open), containerd-shim-spin/src/{source,utils}.rs@5611018',
    url: 'https://github.com/spinframework/containerd-shim-spin/issues/123',
    read: '2026-11-25',
  },
  'SK-EXECUTOR': {
    title: 'spinframework/spin-operator api/v1alpha1/spinappexecutor_types.go@943f5b1 (2026-04-14)',
    url: 'https://github.com/spinframework/spin-operator/blob/943f5b1/api/v1alpha1/spinappexecutor_types.go',
    read: '2026-11-25',
  },
} satisfies Record<string, Source>;
