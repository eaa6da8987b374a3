import type { Source } from '../entry.ts';

export const measurementSources = {
  'BA-PERF': {
    title: 'bytecodealliance/bytecodealliance.org _posts/2022-09-06-wasmtime-10-performance.md@9b57e04',
    url: 'https://github.com/bytecodealliance/bytecodealliance.org/blob/9b57e04/_posts/2022-09-06-wasmtime-10-performance.md',
    read: '2026-11-22',
  },
  'BA-1': {
    title:
      'bytecodealliance/bytecodealliance.org _posts/2022-09-20-wasmtime-1-0-fast-safe-and-production-ready.md@9b57e04',
    url: 'https://github.com/bytecodealliance/bytecodealliance.org/blob/9b57e04/_posts/2022-09-20-wasmtime-1-0-fast-safe-and-production-ready.md',
    read: '2026-11-22',
  },
  'BA-JS': {
    title:
      'bytecodealliance/bytecodealliance.org _posts/2021-06-02-making-javascript-run-fast-on-webassembly.md@9b57e04',
    url: 'https://github.com/bytecodealliance/bytecodealliance.org/blob/9b57e04/_posts/2021-06-02-making-javascript-run-fast-on-webassembly.md',
    read: '2026-11-22',
  },
  'CF-2018': {
    title: 'Cloudflare blog, Cloud computing without containers (2018-11-09)',
    url: 'https://blog.cloudflare.com/cloud-computing-without-containers/',
    read: '2026-11-22',
  },
  'P-LUCET': {
    title: 'InfoQ coverage of Fastly Lucet, 2019-04 (Pat Hickey)',
    read: '2026-11-22',
  },
  'P-FASTLY35': {
    title: 'jacar.es (2026-05, secondary quote of Fastly marketing)',
    url: 'https://jacar.es',
    read: '2026-11-22',
  },
  'P-TOSEM': {
    title: 'Liu, Shen, Zhang, Mei et al., ACM TOSEM 2025, DOI 10.1145/3712197 (abstract via bohrium.com)',
    url: 'https://doi.org/10.1145/3712197',
    read: '2026-11-22',
  },
  'P-KAKATI': {
    title: 'Kakati & Brorsson 2025, scitepress.org (abstract)',
    url: 'https://scitepress.org/PublishedPapers/2025/132032',
    read: '2026-11-22',
  },
  'P-KAKATI2': {
    title: 'Kakati & Brorsson follow-up, orbilu.uni.lu record 66790 (abstract)',
    read: '2026-11-22',
  },
  'P-ATLARGE': {
    title: 'AtLarge, Intel4EC/IPDPS 2025 (abstract)',
    url: 'https://atlarge-research.com/talks/2025-intel4ec-wasm.html',
    read: '2026-11-22',
  },
  'P-SITEBOSS': {
    title: 'buildeverything.ai benchmarks (vendor self-benchmark)',
    url: 'https://buildeverything.ai/docs/benchmarks',
    read: '2026-11-22',
  },
  'P-ZEISS': {
    title: 'Ampere Computing, ZEISS developer story (2024-12-30)',
    url: 'https://amperecomputing.com/developer-story/zeiss',
    read: '2026-11-22',
  },
  'P-FP4K': {
    title: 'Fermyon blog, FP4K and GKE Autopilot (2025-04-09); speakerdeck thorstenhans 2024-04-25',
    url: 'https://fermyon.com/blog/scaling-smarter-maximizing-density-and-efficiency-with-fp4k-and-gke-autopilot',
    read: '2026-11-22',
  },
  'P-TECHBYTES': {
    title: 'techbytes.app, Wasm versus Docker serverless start-up latency benchmark (2026-05-05)',
    url: 'https://techbytes.app/posts/wasm-vs-docker-serverless-startup-latency-benchmark/',
    read: '2026-11-22',
  },
  'P-WAE': {
    title: 'dipankardas011/wae notes.md (quotes a maintainer on what cold means)',
    url: 'https://github.com/dipankardas011/wae',
    read: '2026-11-22',
  },
  'P-BLOGS': {
    title:
      'fenilsonani.com, msphere.io, sigdelsushil.com.np, agentskb.com, moussouni.dev (blog figures without reproducible method)',
    read: '2026-11-22',
  },
  'P-AKAMAI': {
    title: 'desbugados.com.br (2025-12-09) quoting the Akamai announcement of November 2025',
    url: 'https://desbugados.com.br',
    read: '2026-11-22',
  },
  'P-FIRECRACKER': {
    title: 'systeminternals.dev on AWS Lambda and buildeverything.ai, quoting firecracker-microvm.github.io',
    url: 'https://systeminternals.dev/aws/lambda/',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
