import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasm-tools-poison',
  name: 'jco wasm-tools / panic',
  summary: {
    en: 'Measured: one panic in jco’s wasm-tools instance makes every later call trap.',
    fr: 'Mesuré : une seule panique dans l’instance wasm-tools de jco fait échouer tous les appels suivants.',
  },
  fix: {
    en: 'Run it in a worker, or import it again.',
    fr: 'Exécutez-la dans un worker, ou importez-la de nouveau.',
  },
  aliases: ['cannot enter component instance'],
  related: ['jco', 'wasm-tools'],
  verified: true,
  sources: cite('NPM-LAB'),
});
