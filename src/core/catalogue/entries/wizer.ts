import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wizer',
  kind: 'tool',
  purposes: ['build'],
  name: 'Wizer',
  summary: {
    en: 'Pre-initialises a Wasm module. The stand-alone tool was merged into Wasmtime: `wasmtime wizer` replaces the CLI `wizer`.',
    fr: 'Préinitialise un module Wasm. L’outil autonome a été intégré à Wasmtime : `wasmtime wizer` remplace la CLI `wizer`.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Since Wasmtime 39 its development goes on as `wasmtime wizer` and the crate `wasmtime-wizer`.',
    fr: 'Depuis Wasmtime 39, son développement continue sous `wasmtime wizer` et la crate `wasmtime-wizer`.',
  },
  aliases: ['bytecodealliance/wizer', 'component-init'],
  cautions: [
    {
      text: {
        en: 'In `wasmtime wizer`, `--allow-wasi` and `--wasm-bulk-memory` are not flags, and the initialisation function is called `wizer-initialize` instead of `wizer.initialize`.',
        fr: 'Dans `wasmtime wizer`, `--allow-wasi` et `--wasm-bulk-memory` ne sont pas des options, et la fonction d’initialisation s’appelle `wizer-initialize` au lieu de `wizer.initialize`.',
      },
      sources: cite('WT-WIZER', 'WT-WIZER-CLI'),
    },
  ],
  successors: ['wasmtime'],
  verified: true,
  sources: cite('WT-WIZER', 'WIZER'),
});
