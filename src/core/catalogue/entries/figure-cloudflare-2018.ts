import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-cloudflare-2018',
  name: 'Cloudflare: 5 ms',
  summary: {
    en: 'Cloudflare claimed in 2018 about 5 ms for a V8 isolate against 0.5 to 10 s for serverless containers. It is JavaScript, not Wasm.',
    fr: 'Cloudflare affirmait en 2018 environ 5 ms pour un isolat V8 contre 0,5 à 10 s pour du serverless à conteneurs. C’est du JavaScript, pas du Wasm.',
  },
  claim: {
    en: 'Isolates start in about 5 ms, serverless functions in containers in 0.5 to 10 s.',
    fr: 'Les isolats démarrent en environ 5 ms, les fonctions serverless en conteneurs en 0,5 à 10 s.',
  },
  measures: { en: 'The start of a V8 isolate.', fr: 'Le démarrage d’un isolat V8.' },
  publisher: 'Cloudflare',
  published: '2018-11-09',
  conditions: {
    en: 'Historic; JavaScript, not Wasm; the figures were seen in summaries of the post.',
    fr: 'Historique ; JavaScript, pas Wasm ; les chiffres ont été vus dans des résumés de l’article.',
  },
  evidence: 'vendor-claim',
  related: ['cloudflare-workers'],
  verified: 'partial',
  sources: cite('CF-2018'),
});
