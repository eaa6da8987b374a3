import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-threads',
  kind: 'interface',
  name: 'wasi:threads',
  package: 'wasi:threads',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Threads for WASI 0.1 modules: legacy. Wasmtime removed them in 47 (2026-07-20); no component toolchain gives real threads.',
    fr: 'Les threads des modules WASI 0.1 : du passé. Wasmtime les a retirés en 47 (2026-07-20) ; aucune chaîne d’outils de composants ne donne de vrais threads.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Legacy, for WASI 0.1 only, and removed from Wasmtime 47. Threads are to come as built-ins of the Component Model in 0.3.x.',
    fr: 'Du passé, pour WASI 0.1 seulement, et retiré de Wasmtime 47. Les threads doivent venir comme fonctions intégrées du Component Model en 0.3.x.',
  },
  aliases: ['wasi-native-threads'],
  interfaces: [],
  related: ['trap-threads'],
  verified: true,
  sources: cite('THREADS', 'WT-REL', 'WASI-PROP'),
});
