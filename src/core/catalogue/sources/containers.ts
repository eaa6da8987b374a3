import type { Source } from '../entry.ts';

export const containerSources = {
  'RW-WT': {
    title:
      'containerd/runwasi crates/containerd-shim-wasmtime/src/instance.rs and http_proxy.rs@eb9967a (2026-04-21)',
    url: 'https://github.com/containerd/runwasi/blob/eb9967a/crates/containerd-shim-wasmtime/src/instance.rs',
    read: '2026-11-22',
  },
  'RW-CARGO': {
    title: 'containerd/runwasi Cargo.toml and Cargo.lock, tag containerd-shim-wasmtime/v0.6.0 (2025-05-20)',
    url: 'https://github.com/containerd/runwasi/blob/containerd-shim-wasmtime/v0.6.0/Cargo.toml',
    read: '2026-11-25',
  },
  'RW-I413': {
    title: 'containerd/runwasi issue 413 (configurable WASI context)',
    url: 'https://github.com/containerd/runwasi/issues/413',
    read: '2026-11-22',
  },
  'RW-README': {
    title: 'containerd/runwasi README.md and docs/src@eb9967a (2026-04-21); tags 2025-04-23 / 2025-05-20',
    url: 'https://github.com/containerd/runwasi/blob/eb9967a/README.md',
    read: '2026-11-22',
  },
  'RW-BENCH': {
    title: 'containerd/runwasi docs/src/benchmarks.md@aa6a5fa (2026-02-24)',
    url: 'https://github.com/containerd/runwasi/blob/aa6a5fa/docs/src/benchmarks.md',
    read: '2026-11-22',
  },
  CWS: {
    title:
      'deislabs/containerd-wasm-shims README, HEAD b6cff5f (2024-06-21), tag v0.11.1 (2024-02-15); rancher-desktop issue 6841 (2024-05-07)',
    url: 'https://github.com/deislabs/containerd-wasm-shims/blob/b6cff5f/README.md',
    read: '2026-11-22',
  },
  CRUN: {
    title: 'containers/crun src/libcrun/handlers/*.c, docs, tag 1.29.1 (2026-08-13)',
    url: 'https://github.com/containers/crun/tree/1.29.1/src/libcrun/handlers',
    read: '2026-11-22',
  },
  YOUKI: {
    title: 'youki-dev/youki crates/youki/src/workload/*, tag v0.7.0 (2026-07-25)',
    url: 'https://github.com/youki-dev/youki/tree/v0.7.0/crates/youki/src/workload',
    read: '2026-11-22',
  },
  KWASM: {
    title: 'KWasm/kwasm-operator README@866ccdd (2026-05-15)',
    url: 'https://github.com/KWasm/kwasm-operator/blob/866ccdd/README.md',
    read: '2026-11-22',
  },
  KRUST: {
    title: 'krustlet/krustlet README@e654e5b (2023-10-02); cncf/landscape and cncf/toc (archived 2024-09-30)',
    url: 'https://github.com/krustlet/krustlet/blob/e654e5b/README.md',
    read: '2026-11-22',
  },
  UNIT: {
    title: 'nginx/unit README@ad736f9 (2025-09-25), tag 1.35.0 (2025-09-11)',
    url: 'https://github.com/nginx/unit/blob/ad736f9/README.md',
    read: '2026-11-22',
  },
  DOCKER: {
    title: 'Docker documentation, Docker Desktop Wasm workloads; docker/docs issue 24172',
    url: 'https://docs.docker.com/desktop/features/wasm/',
    read: '2026-11-22',
  },
  'KRUST-I722': {
    title: 'krustlet/krustlet issue 722, “What is the status of this project?” (2022-05-25)',
    url: 'https://github.com/krustlet/krustlet/issues/722',
    read: '2026-11-25',
  },
  WAGI: {
    title: 'deislabs/wagi README.md@479fae0 (2022-06-15)',
    url: 'https://github.com/deislabs/wagi/blob/479fae0/README.md',
    read: '2026-11-25',
  },
} satisfies Record<string, Source>;
