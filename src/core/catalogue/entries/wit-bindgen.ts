import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wit-bindgen',
  kind: 'tool',
  purposes: ['bind'],
  name: 'wit-bindgen',
  summary: {
    en: 'Generates the bindings of a guest language from WIT.',
    fr: 'Génère les liaisons d’un langage invité à partir de WIT.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Still 0.x; the toolchains of Rust, C, C++, Go and MoonBit use it.',
    fr: 'Encore en 0.x ; les chaînes d’outils de Rust, C, C++, Go et MoonBit l’emploient.',
  },
  aliases: ['bytecodealliance/wit-bindgen', 'wit_bindgen', 'wit_bindgen::generate!', 'wit-bindgen-cli'],
  versions: [{ version: '0.60.0', date: '2026-07-22' }],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'Its README declares the TinyGo bindings unmaintained and dropped Java; for Go use componentize-go.',
        fr: 'Son README déclare les liaisons TinyGo non maintenues et a retiré Java ; pour Go, employez componentize-go.',
      },
      sources: cite('WIT-BINDGEN'),
    },
  ],
  related: ['componentize-go', 'wasm-tools', 'wasi-sdk'],
  verified: true,
  sources: cite('BUILD', 'WIT-BINDGEN'),
});
