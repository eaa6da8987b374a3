import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'zig',
  kind: 'language',
  name: 'Zig',
  summary: {
    en: 'WASI 0.1 modules are first class; a component takes the adapter, and there is no component toolchain of its own.',
    fr: 'Les modules WASI 0.1 sont de première classe ; un composant passe par l’adaptateur, sans chaîne d’outils propre.',
  },
  maturity: 'experimental',
  reason: {
    en: 'The target `wasm32-wasi` emits modules; there is no first-party component toolchain.',
    fr: 'La cible `wasm32-wasi` produit des modules ; il n’y a pas de chaîne d’outils officielle pour les composants.',
  },
  aliases: ['ziglang'],
  wasi: ['0.1'],
  toolchains: [{ name: 'zig' }],
  build: [
    'zig build-exe -O ReleaseSmall -target wasm32-wasi src/main.zig',
    'wasm-tools component new main.wasm --adapt wasi_snapshot_preview1.command.wasm -o app.wasm',
  ],
  output: 'app.wasm',
  size: { en: '8 to 50 KB.', fr: '8 à 50 Ko.' },
  alwaysImports: alwaysImports('zig'),
  limitations: [
    {
      text: {
        en: 'Own worlds need `wit-bindgen c` through `zig cc`.',
        fr: 'Des mondes propres demandent `wit-bindgen c` à travers `zig cc`.',
      },
    },
    {
      text: {
        en: 'The adapters ship with each Wasmtime release and with jco.',
        fr: 'Les adaptateurs sont fournis avec chaque version de Wasmtime et avec jco.',
      },
    },
  ],
  related: ['c-cpp', 'wasm-tools'],
  verified: true,
  sources: cite('WASI-DEV', 'SPIN-ZIG', 'ADAPTED'),
});
