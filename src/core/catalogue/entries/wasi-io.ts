import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import { WASI_02, WASI_RELEASES } from '../wasi-releases.ts';
import { IMPORTS_02 } from '../wasi-worlds.ts';

export default defineEntry({
  id: 'wasi-io',
  kind: 'interface',
  name: 'wasi:io',
  package: 'wasi:io',
  vendor: 'wasi',
  summary: {
    en: 'Streams, polling and errors of WASI 0.2: plumbing of the other interfaces. WASI 0.3 has none of it: async functions, streams and futures are part of the Component Model.',
    fr: 'Flux, attente et erreurs de WASI 0.2 : la plomberie des autres interfaces. WASI 0.3 n’en a plus : fonctions asynchrones, flux et futures font partie du Component Model.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of WASI 0.2, which goes on; removed in WASI 0.3.',
    fr: 'Fait partie de WASI 0.2, qui continue ; retirée dans WASI 0.3.',
  },
  versions: WASI_RELEASES.filter(({ version }) => WASI_02.includes(version)),
  interfaces: [
    {
      id: 'wasi:io/error',
      versions: WASI_02,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: ['[method]error.to-debug-string'],
      note: { en: 'No 0.3 version.', fr: 'Pas de version 0.3.' },
    },
    {
      id: 'wasi:io/poll',
      versions: WASI_02,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: ['[method]pollable.ready', '[method]pollable.block', 'poll'],
      note: { en: 'No 0.3 version.', fr: 'Pas de version 0.3.' },
    },
    {
      id: 'wasi:io/streams',
      versions: WASI_02,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: words(`
      [method]input-stream.read [method]input-stream.blocking-read [method]input-stream.skip
      [method]input-stream.blocking-skip [method]input-stream.subscribe
      [method]output-stream.check-write [method]output-stream.write
      [method]output-stream.blocking-write-and-flush [method]output-stream.flush
      [method]output-stream.blocking-flush [method]output-stream.subscribe
      [method]output-stream.write-zeroes [method]output-stream.blocking-write-zeroes-and-flush
      [method]output-stream.splice [method]output-stream.blocking-splice
    `),
      note: { en: 'No 0.3 version.', fr: 'Pas de version 0.3.' },
    },
  ],
  worlds: [{ id: 'wasi:io/imports', versions: WASI_02, exports: [], imports: IMPORTS_02.io }],
  hosts: {
    wasmtime: ['0.2.12'],
    spin: ['0.2.6'],
    'containerd-shim-spin': ['0.2.6'],
    jco: ['0.2.12'],
    'fastly-compute': ['0.2.6'],
  },
  related: ['wasi-cli'],
  verified: true,
  sources: cite('WIT-02', 'WASI-RELEASES'),
});
