import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-fermyon-2022',
  name: 'Spin: < 1 ms',
  summary: {
    en: 'Fermyon, quoted by the Bytecode Alliance in 2022: tens of thousands of binaries in one Spin process, starting in under 1 ms. No conditions are given.',
    fr: 'Fermyon, cité par la Bytecode Alliance en 2022 : des dizaines de milliers de binaires dans un seul processus Spin, démarrés en moins de 1 ms. Aucune condition n’est donnée.',
  },
  claim: {
    en: 'Tens of thousands of Wasm binaries run in one Spin instance and start in under 1 ms.',
    fr: 'Des dizaines de milliers de binaires Wasm tiennent dans une instance de Spin et démarrent en moins de 1 ms.',
  },
  measures: {
    en: 'The density of loaded applications, not of concurrent requests.',
    fr: 'La densité d’applications chargées, pas de requêtes simultanées.',
  },
  publisher: 'Fermyon, quoted by the Bytecode Alliance',
  published: '2022-09-20',
  conditions: { en: 'None given.', fr: 'Aucune.' },
  evidence: 'vendor-claim',
  related: ['trap-10000-modules', 'spin'],
  verified: true,
  sources: cite('BA-1'),
});
