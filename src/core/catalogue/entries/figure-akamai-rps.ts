import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-akamai-rps',
  name: 'Akamai: 75 M/s',
  summary: {
    en: 'A secondary page quotes Akamai: a fraction of a millisecond to start, 75 million requests a second. No conditions are given.',
    fr: 'Une page secondaire cite Akamai : une fraction de milliseconde pour démarrer, 75 millions de requêtes par seconde. Aucune condition n’est donnée.',
  },
  claim: {
    en: 'Claimed by Akamai without a reproducible method: a fraction of a millisecond to start, 75 million requests a second.',
    fr: 'Affirmé par Akamai sans méthode reproductible : une fraction de milliseconde pour démarrer, 75 millions de requêtes par seconde.',
  },
  measures: { en: 'Totals of the platform.', fr: 'Des totaux de la plateforme.' },
  publisher: 'Akamai (secondary quote)',
  published: '2025-11',
  conditions: { en: 'None.', fr: 'Aucune.' },
  evidence: 'secondary',
  related: ['akamai-functions'],
  verified: 'partial',
  sources: cite('P-AKAMAI'),
});
