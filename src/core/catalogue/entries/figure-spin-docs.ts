import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-spin-docs',
  name: 'Spin docs: ms',
  summary: {
    en: 'Spin’s documentation speaks of “millisecond cold starts” and does not say what is measured.',
    fr: 'La documentation de Spin parle de démarrages à froid « en millisecondes » et ne dit pas ce qui est mesuré.',
  },
  claim: { en: 'Cold starts take milliseconds.', fr: 'Les démarrages à froid prennent des millisecondes.' },
  measures: { en: 'Not defined.', fr: 'Non défini.' },
  publisher: 'Spin documentation',
  published: '2026-06-16',
  conditions: { en: 'None.', fr: 'Aucune.' },
  evidence: 'project-claim',
  aliases: ['cold start'],
  related: ['trap-meaning-of-cold', 'spin'],
  verified: true,
  sources: cite('SPIN-DOCS'),
});
