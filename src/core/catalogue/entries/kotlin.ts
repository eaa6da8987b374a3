import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'kotlin',
  kind: 'language',
  name: 'Kotlin/Wasm',
  summary: {
    en: 'Kotlin 2.4.0 has experimental Component Model support; the host must offer Wasm GC, exceptions and function references.',
    fr: 'Kotlin 2.4.0 prend en charge le Component Model à titre expérimental ; l’hôte doit offrir Wasm GC, les exceptions et les références de fonctions.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Component support is experimental in Kotlin 2.4.0, and the official sample needs JetBrains’ fork of wit-bindgen.',
    fr: 'La prise en charge des composants est expérimentale dans Kotlin 2.4.0, et l’exemple officiel demande le fork JetBrains de wit-bindgen.',
  },
  aliases: ['kotlin wasm', 'kotlin-wasm', 'kt', 'wasmWasi'],
  wasi: ['0.1', '0.2'],
  toolchains: [
    { name: 'Kotlin/Wasm (wasmWasi)', version: '2.4.0' },
    {
      name: 'Kotlin/wit-bindgen, branch kotlin',
      note: { en: 'A fork; state of May 2026.', fr: 'Un fork ; état de mai 2026.' },
    },
  ],
  build: [
    'cargo install wit-bindgen-cli --git https://github.com/Kotlin/wit-bindgen --branch kotlin --root tools',
    "tools/bin/wit-bindgen kotlin --kotlin-imports 'impl.*' wit --out-dir=src/wasmWasiMain/kotlin/bindings/",
    './gradlew compileProductionExecutableKotlinWasmWasiOptimize',
    'wasm-tools component embed wit app.wasm -o e.wasm && wasm-tools component new e.wasm --adapt wasi_snapshot_preview1=wasi_snapshot_preview1.reactor.wasm -o app.component.wasm',
  ],
  output: 'app.component.wasm',
  run: ['wasmtime serve -S cli -W gc,exceptions,function-references app.component.wasm'],
  ci: [
    '# actions/setup-java with JDK 17 or 21, Gradle, cargo',
    'bytecodealliance/actions/wasm-tools/setup@v1',
  ],
  size: { en: 'Measured: a WASI module of 63 KB.', fr: 'Mesuré : un module WASI de 63 Ko.' },
  alwaysImports: alwaysImports('kotlin'),
  limitations: [
    {
      text: {
        en: 'WASI 0.1 is the default; WASI 0.2 goes through the adapter.',
        fr: 'WASI 0.1 est la sortie par défaut ; WASI 0.2 passe par l’adaptateur.',
      },
    },
    {
      text: {
        en: 'The host must enable GC, exceptions and function references; the module does not compile on Node 20.',
        fr: 'L’hôte doit activer GC, exceptions et références de fonctions ; le module ne se compile pas sur Node 20.',
      },
    },
  ],
  related: ['wasmtime', 'wit-bindgen', 'wasm-tools'],
  verified: true,
  sources: cite('KOTLIN-24', 'KOTLIN-SAMPLE'),
});
