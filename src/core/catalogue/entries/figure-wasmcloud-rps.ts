import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-wasmcloud-rps',
  name: 'wasmCloud: 5,000 → 30,000/s',
  summary: {
    en: 'wasmCloud reports 5,000 requests a second over NATS (v1) and 30,000 in process (v2), without stating the hardware.',
    fr: 'wasmCloud rapporte 5 000 requêtes par seconde par NATS (v1) et 30 000 dans le processus (v2), sans indiquer le matériel.',
  },
  claim: {
    en: '5,000 requests a second over NATS (v1), 30,000 in process (v2).',
    fr: '5 000 requêtes par seconde par NATS (v1), 30 000 dans le processus (v2).',
  },
  measures: { en: 'The throughput of calls.', fr: 'Le débit d’appels.' },
  publisher: 'wasmCloud',
  published: '2026-08-19',
  conditions: {
    en: 'No hardware stated; a reproducible suite was still open work (issue 5052).',
    fr: 'Matériel non indiqué ; une suite reproductible restait à faire (ticket 5052).',
  },
  evidence: 'project-claim',
  related: ['wasmcloud', 'wasmcloud-v1'],
  verified: true,
  sources: cite('WC-MIG'),
});
