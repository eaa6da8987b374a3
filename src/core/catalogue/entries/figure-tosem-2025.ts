import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-tosem-2025',
  name: 'ACM TOSEM 2025',
  summary: {
    en: 'A peer-reviewed study of 2025: Wasm containers do not beat Docker containers and add clear overhead over a standalone Wasm runtime.',
    fr: 'Une étude évaluée par les pairs de 2025 : les conteneurs Wasm ne battent pas les conteneurs Docker et ajoutent un surcoût net par rapport à un runtime Wasm seul.',
  },
  claim: {
    en: 'Wasm containers do not beat Docker containers and add clear overhead over a standalone Wasm runtime.',
    fr: 'Les conteneurs Wasm ne battent pas les conteneurs Docker et ajoutent un surcoût net par rapport à un runtime Wasm seul.',
  },
  measures: {
    en: 'Startup, computation, system interface, resources.',
    fr: 'Démarrage, calcul, interface système, ressources.',
  },
  publisher: 'Liu et al., ACM TOSEM',
  published: '2025-02',
  conditions: { en: 'Only the abstract was read.', fr: 'Seul le résumé a été lu.' },
  evidence: 'peer-reviewed',
  related: ['runwasi', 'docker-wasm'],
  verified: true,
  sources: cite('P-TOSEM'),
});
