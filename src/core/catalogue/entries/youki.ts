import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'youki',
  kind: 'platform',
  form: 'container-integration',
  name: 'youki (Wasm workloads)',
  summary: {
    en: 'OCI runtime in Rust with the optional build features wasm-wasmtime, wasm-wasmer and wasm-wasmedge.',
    fr: 'Moteur OCI en Rust avec les options de compilation wasm-wasmtime, wasm-wasmer et wasm-wasmedge.',
  },
  maturity: 'maturing',
  reason: {
    en: 'At 0.7.0 its handler only calls `_start` of a preview 1 core module. The wasmtime feature depends on wasi-common, which Wasmtime removed in 47.',
    fr: 'En 0.7.0, son handler appelle seulement `_start` d’un module preview 1. L’option wasmtime dépend de wasi-common, que Wasmtime a retiré en 47.',
  },
  aliases: ['containers/youki', 'youki-dev/youki', 'wasm-wasmtime', 'wasm-wasmer', 'wasm-wasmedge'],
  versions: [{ version: '0.7.0', date: '2026-07-25' }],
  licence: 'Apache-2.0',
  governance: { en: 'CNCF Sandbox since 2024-10-17.', fr: 'CNCF Sandbox depuis le 2024-10-17.' },
  wasi: { p1: { level: 'yes' }, p2: { level: 'no' }, p3: { level: 'no' } },
  componentModel: { level: 'no' },
  httpServer: { level: 'no' },
  cautions: [
    {
      text: {
        en: 'The wasmtime handler has no preopens.',
        fr: 'Le handler wasmtime n’a aucun répertoire préouvert.',
      },
      sources: cite('YOUKI'),
    },
  ],
  related: ['crun', 'runwasi'],
  verified: true,
  sources: cite('YOUKI', 'WT-REL', 'LANDSCAPE'),
});
