import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-sdk',
  kind: 'tool',
  purposes: ['build'],
  name: 'wasi-sdk',
  summary: {
    en: 'C and C++ toolchain for WASI; `wasm32-wasip2-clang` writes components directly.',
    fr: 'Chaîne d’outils C et C++ pour WASI ; `wasm32-wasip2-clang` produit directement des composants.',
  },
  maturity: 'stable',
  reason: {
    en: 'The official toolchain of the W3C community group; C++ bindings and exceptions are younger.',
    fr: 'La chaîne d’outils officielle du groupe communautaire W3C ; les liaisons et exceptions C++ sont plus jeunes.',
  },
  aliases: ['WebAssembly/wasi-sdk', 'wasm32-wasip2-clang', 'ghcr.io/webassembly/wasi-sdk'],
  versions: [
    {
      version: '34-rc.2',
      date: '2026-07-21',
      note: { en: 'Release candidate.', fr: 'Version candidate.' },
    },
    { version: '33', date: '2026-04-30' },
  ],
  cautions: [
    {
      text: {
        en: 'pthread_create fails except on wasm32-wasip1-threads; setjmp and longjmp need the flags of exception handling.',
        fr: 'pthread_create échoue sauf sur wasm32-wasip1-threads ; setjmp et longjmp demandent les options du traitement d’exceptions.',
      },
      sources: cite('WASI-SDK'),
    },
  ],
  notOffered: [
    {
      name: 'wasm32-wasi',
      why: 'removed',
      note: {
        en: 'wasi-sdk removed the target triple in June 2026: say which WASI is meant, wasm32-wasip1 or wasm32-wasip2.',
        fr: 'wasi-sdk a retiré ce triplet de cible en juin 2026 : dites quel WASI est visé, wasm32-wasip1 ou wasm32-wasip2.',
      },
      instead: 'wasm32-wasip2',
      since: '2026-06-16',
      sources: cite('WASI-SDK-TRIPLES'),
    },
    {
      name: 'wasm32-wasi-threads',
      why: 'removed',
      note: {
        en: 'wasi-sdk removed the target triple in June 2026. Spawning threads is left to wasm32-wasip1-threads.',
        fr: 'wasi-sdk a retiré ce triplet de cible en juin 2026. Créer des threads reste possible avec wasm32-wasip1-threads.',
      },
      instead: 'wasm32-wasip1-threads',
      since: '2026-06-16',
      sources: cite('WASI-SDK-TRIPLES', 'WASI-SDK'),
    },
  ],
  related: ['wit-bindgen'],
  verified: true,
  sources: cite('BUILD', 'WASI-SDK'),
});
