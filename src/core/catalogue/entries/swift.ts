import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'swift',
  kind: 'language',
  name: 'Swift',
  summary: {
    en: 'The official Wasm SDK (since Swift 6.2) builds WASI 0.1 modules; there is no official way to a component.',
    fr: 'Le SDK Wasm officiel (depuis Swift 6.2) construit des modules WASI 0.1 ; il n’y a pas de voie officielle vers un composant.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Components come only through C bindings and the adapter. WasmKit is building a component linker.',
    fr: 'Les composants passent seulement par des liaisons C et l’adaptateur. WasmKit prépare un éditeur de liens de composants.',
  },
  aliases: ['swiftwasm', 'swift wasm', 'wasmkit'],
  wasi: ['0.1'],
  toolchains: [{ name: 'Swift SDK for Wasm', version: '6.2', note: { en: 'And 6.3.', fr: 'Et 6.3.' } }],
  build: [
    'swift sdk install <url>_wasm.artifactbundle.tar.gz --checksum <sum>',
    'swift build --swift-sdk swift-<version>_wasm -c release',
  ],
  ci: ['# swiftly, then swift sdk install'],
  limitations: [
    {
      text: {
        en: 'The build gives a module. A component takes `wit-bindgen c`, then `wasm-tools component embed` and `new --adapt`: not an official path.',
        fr: 'La construction donne un module. Un composant demande `wit-bindgen c`, puis `wasm-tools component embed` et `new --adapt` : ce n’est pas une voie officielle.',
      },
    },
    {
      text: { en: 'No WIT bindings of its own.', fr: 'Pas de liaisons WIT propres.' },
    },
    {
      text: {
        en: 'Windows cannot be the host of cross-compilation.',
        fr: 'Windows ne peut pas être la machine de compilation croisée.',
      },
    },
  ],
  related: ['wit-bindgen', 'wasm-tools'],
  verified: true,
  sources: cite('SWIFT', 'WASMKIT', 'WASI-DEV'),
});
