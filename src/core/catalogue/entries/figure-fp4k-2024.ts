import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-fp4k-2024',
  name: 'Fermyon Platform for Kubernetes',
  summary: {
    en: 'Fermyon claims thousands of applications on one Kubernetes node; a talk’s abstract was read, no method.',
    fr: 'Fermyon annonce des milliers d’applications par nœud Kubernetes ; un résumé de conférence a été lu, sans méthode.',
  },
  claim: {
    en: 'Thousands of applications run on one Kubernetes node.',
    fr: 'Des milliers d’applications tournent sur un nœud Kubernetes.',
  },
  measures: { en: 'Density.', fr: 'La densité.' },
  publisher: 'Fermyon',
  published: '2024-04-25',
  conditions: {
    en: 'The abstract of a talk; no method was seen.',
    fr: 'Le résumé d’une conférence ; aucune méthode vue.',
  },
  evidence: 'vendor-claim',
  related: ['spinkube'],
  verified: 'partial',
  sources: cite('P-FP4K'),
});
