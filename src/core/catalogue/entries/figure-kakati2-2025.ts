import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-kakati2-2025',
  name: 'Kakati & Brorsson 2025 (2)',
  summary: {
    en: 'The follow-up reports Wasm images up to 70 % smaller, startup overhead for a SQLite workload, and containerd faster than Docker. Only the abstract was read.',
    fr: 'La suite rapporte des images Wasm jusqu’à 70 % plus petites, un surcoût au démarrage pour une charge SQLite, et containerd plus rapide que Docker. Seul le résumé a été lu.',
  },
  claim: {
    en: 'Wasm images are up to 70 % smaller; a SQLite workload starts with overhead; containerd is faster than Docker.',
    fr: 'Les images Wasm sont jusqu’à 70 % plus petites ; une charge SQLite démarre avec un surcoût ; containerd est plus rapide que Docker.',
  },
  measures: {
    en: 'A follow-up of the study by the same authors.',
    fr: 'Une suite de l’étude des mêmes auteurs.',
  },
  publisher: 'University of Luxembourg',
  published: '2025',
  conditions: { en: 'Only the abstract was read.', fr: 'Seul le résumé a été lu.' },
  evidence: 'independent',
  related: ['figure-kakati-2025'],
  verified: 'partial',
  sources: cite('P-KAKATI2'),
});
