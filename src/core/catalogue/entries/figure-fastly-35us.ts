import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-fastly-35us',
  name: 'Fastly: 35 µs',
  summary: {
    en: 'A secondary page quotes Fastly marketing: 35 µs to start. Neither method nor conditions were seen.',
    fr: 'Une page secondaire cite le marketing de Fastly : 35 µs pour démarrer. Ni méthode ni conditions n’ont été vues.',
  },
  claim: {
    en: 'Claimed by Fastly without a reproducible method: 35 microseconds to start.',
    fr: 'Affirmé par Fastly sans méthode reproductible : 35 microsecondes pour démarrer.',
  },
  measures: { en: 'The creation of an instance.', fr: 'La création d’une instance.' },
  publisher: 'Fastly (secondary quote)',
  published: '2026-05',
  conditions: { en: 'A marketing number.', fr: 'Un chiffre de marketing.' },
  evidence: 'secondary',
  related: ['fastly-compute'],
  verified: 'partial',
  sources: cite('P-FASTLY35'),
});
