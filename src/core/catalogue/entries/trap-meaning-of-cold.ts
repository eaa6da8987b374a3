import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-meaning-of-cold',
  name: 'cold: .wasm, .cwasm',
  summary: {
    en: 'A Spin and Wasmtime maintainer is quoted that a cold start on such platforms means starting from precompiled .cwasm; starting from .wasm includes compilation and is slow for large modules.',
    fr: 'Un mainteneur de Spin et de Wasmtime est cité : sur ces plateformes, un démarrage à froid part d’un .cwasm précompilé ; partir d’un .wasm inclut la compilation et reste lent pour de gros modules.',
  },
  cautions: [
    {
      text: {
        en: 'Wasmtime’s guide to fast instantiation (pooling allocator, copy-on-write images, InstancePre) gives no numbers.',
        fr: 'Le guide de Wasmtime sur l’instanciation rapide (pooling allocator, images copy-on-write, InstancePre) ne donne aucun chiffre.',
      },
      sources: cite('WT-FAST'),
    },
  ],
  fix: {
    en: 'Always name the artifact with which the clock starts.',
    fr: 'Nommez toujours l’artefact avec lequel le chronomètre démarre.',
  },
  related: ['trap-950-ms-versus-3-ms', 'wasmtime', 'spin'],
  verified: 'partial',
  sources: cite('P-WAE', 'WT-FAST'),
});
