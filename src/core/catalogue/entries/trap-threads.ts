import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-threads',
  name: 'wasi-threads / Wasmtime 47',
  summary: {
    en: 'wasi-threads is legacy and was removed from Wasmtime 47; no component toolchain gives real threads yet.',
    fr: 'wasi-threads est du passé et a été retiré de Wasmtime 47 ; aucune chaîne d’outils de composants ne donne encore de vrais threads.',
  },
  fix: {
    en: 'Scale by instances. Future threads come as built-ins of the Component Model in 0.3.x.',
    fr: 'Montez en charge par instances. Les threads viendront comme fonctions intégrées du Component Model en 0.3.x.',
  },
  aliases: ['wasm32-wasip1-threads'],
  related: ['wasi-threads', 'wasmtime'],
  verified: true,
  sources: cite('WT-REL', 'THREADS'),
});
