import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmedge',
  kind: 'platform',
  form: 'runtime',
  name: 'WasmEdge',
  summary: {
    en: 'WebAssembly runtime in C++ with its own socket, AI (wasi-nn) and plug-in extensions for edge and cloud.',
    fr: 'Moteur WebAssembly en C++ avec ses propres extensions de sockets, d’IA (wasi-nn) et de greffons, pour l’edge et le cloud.',
  },
  maturity: 'stable',
  reason: {
    en: 'Core Wasm and WASI preview 1 are mature. The Component Model is experimental: loader and validator exist since 0.17.0 behind `--enable-component`; its completion and WASI 0.2 plug-ins were carried over to the roadmap of Q4 2026.',
    fr: 'Le Wasm de base et WASI preview 1 sont mûrs. Le Component Model est expérimental : chargeur et validateur existent depuis la 0.17.0 derrière `--enable-component` ; son achèvement et les greffons WASI 0.2 ont été reportés à la feuille de route du T4 2026.',
  },
  aliases: ['SSVM', 'WasmEdge/WasmEdge', 'wasm edge'],
  versions: [
    { version: '0.17.1', date: '2026-07-03' },
    { version: '0.17.0', date: '2026-05-18' },
  ],
  licence: 'Apache-2.0',
  governance: {
    en: 'CNCF Sandbox since 2021-04-28.',
    fr: 'CNCF Sandbox depuis le 2021-04-28.',
  },
  wasi: {
    p1: {
      level: 'yes',
      note: {
        en: 'Plus a non-standard socket extension.',
        fr: 'Plus une extension de sockets non standard.',
      },
    },
    p2: { level: 'no', note: { en: 'On the roadmap for Q4 2026.', fr: 'À la feuille de route du T4 2026.' } },
    p3: { level: 'no' },
  },
  componentModel: {
    level: 'experimental',
    note: {
      en: 'Parses and validates; execution is incomplete.',
      fr: 'Lit et valide ; l’exécution est incomplète.',
    },
  },
  httpServer: {
    level: 'no',
    note: {
      en: 'No wasi:http host: servers use the socket extension.',
      fr: 'Pas d’hôte wasi:http : les serveurs passent par l’extension de sockets.',
    },
  },
  sdks: ['Rust', 'C', 'Go', 'Java', 'Python'],
  cautions: [
    {
      text: {
        en: '`--dir` puts the guest path first, the opposite of Wasmtime.',
        fr: '`--dir` place le chemin de l’invité en premier, à l’inverse de Wasmtime.',
      },
      sources: cite('WE-CLI'),
    },
    {
      text: {
        en: 'The CLI cannot switch sockets and DNS off.',
        fr: 'La CLI ne permet pas de couper les sockets et le DNS.',
      },
      sources: cite('WE-CLI', 'WE-ENV'),
    },
    {
      text: {
        en: 'Part of the language bindings live outside the WasmEdge organisation.',
        fr: 'Une partie des liaisons de langages vit hors de l’organisation WasmEdge.',
      },
    },
  ],
  related: ['trap-wasmedge-network-always-on', 'trap-directory-argument-order', 'runwasi', 'crun'],
  verified: true,
  sources: cite('WE-CLI', 'WE-ENV', 'WE-REL', 'WE-ROAD', 'LANDSCAPE'),
});
