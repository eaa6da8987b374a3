import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-lucet-2019',
  name: 'Lucet: < 50 µs',
  summary: {
    en: 'Fastly claimed in 2019 that Lucet, an engine retired since, instantiates in under 50 µs with a few KB of overhead, against about 5 ms and tens of MB for V8.',
    fr: 'Fastly affirmait en 2019 que Lucet, moteur retiré depuis, instancie en moins de 50 µs avec quelques Ko, contre environ 5 ms et des dizaines de Mo pour V8.',
  },
  claim: {
    en: 'Instantiation takes under 50 microseconds and a few KB; V8 takes about 5 ms and tens of MB.',
    fr: 'L’instanciation prend moins de 50 microsecondes et quelques Ko ; V8, environ 5 ms et des dizaines de Mo.',
  },
  measures: {
    en: 'Instantiation of a module compiled ahead of time.',
    fr: 'L’instanciation d’un module compilé à l’avance.',
  },
  publisher: 'Fastly',
  published: '2019-04',
  conditions: { en: 'Lucet, a retired engine.', fr: 'Lucet, moteur retiré.' },
  evidence: 'vendor-claim',
  related: ['fastly-compute'],
  verified: true,
  sources: cite('P-LUCET'),
});
