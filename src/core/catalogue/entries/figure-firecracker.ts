import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-firecracker',
  name: 'Firecracker: 125 ms',
  summary: {
    en: 'A comparison point from AWS, through secondary pages: up to 125 ms to boot a micro-VM and under 5 MiB of overhead for each.',
    fr: 'Un point de comparaison d’AWS, par des pages secondaires : jusqu’à 125 ms pour démarrer une micro-VM et moins de 5 Mio de surcoût chacune.',
  },
  claim: {
    en: 'A micro-VM boots in up to 125 ms and costs under 5 MiB.',
    fr: 'Une micro-VM démarre en 125 ms au plus et coûte moins de 5 Mio.',
  },
  measures: {
    en: 'The boot of a micro-VM, as a point of comparison.',
    fr: 'Le démarrage d’une micro-VM, comme point de comparaison.',
  },
  publisher: 'AWS (secondary pages)',
  published: '2020',
  conditions: {
    en: 'Excludes the start of the language runtime.',
    fr: 'Sans le démarrage du moteur du langage.',
  },
  evidence: 'secondary',
  verified: 'partial',
  sources: cite('P-FIRECRACKER'),
});
