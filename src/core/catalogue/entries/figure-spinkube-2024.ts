import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-spinkube-2024',
  name: 'SpinKube: < 1 ms',
  summary: {
    en: 'The SpinKube team reported startup below a millisecond in 2024, after precompilation in the shim; scheduling the pod is not counted.',
    fr: 'L’équipe SpinKube a rapporté en 2024 un démarrage sous la milliseconde, après précompilation dans le shim ; l’ordonnancement du pod n’est pas compté.',
  },
  claim: {
    en: 'Startup takes less than a millisecond after precompilation in the shim.',
    fr: 'Le démarrage prend moins d’une milliseconde après précompilation dans le shim.',
  },
  measures: {
    en: 'A criterion benchmark of the Spin executor.',
    fr: 'Un banc criterion de l’exécuteur Spin.',
  },
  publisher: 'SpinKube team',
  published: '2024-03-13',
  conditions: {
    en: 'Precompiled and cached; pod scheduling excluded.',
    fr: 'Précompilé et en cache ; ordonnancement du pod exclu.',
  },
  evidence: 'project-claim',
  related: ['spinkube', 'containerd-shim-spin'],
  verified: true,
  sources: cite('SK-POST'),
});
