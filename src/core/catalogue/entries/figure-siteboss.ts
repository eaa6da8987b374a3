import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-siteboss',
  name: 'buildeverything.ai',
  summary: {
    en: 'A vendor’s own benchmark: 105 µs to instantiate and 0.1 MB for each instance. Its 698,945 instances are a division of memory, not a run.',
    fr: 'Le banc d’un éditeur : 105 µs pour instancier et 0,1 Mo par instance. Ses 698 945 instances sont une division de la mémoire, pas une exécution.',
  },
  claim: {
    en: '105 microseconds to instantiate, 0.1 MB for each instance, 698,945 possible instances on 122 GB.',
    fr: '105 microsecondes pour instancier, 0,1 Mo par instance, 698 945 instances possibles sur 122 Go.',
  },
  measures: {
    en: 'Instantiation and resident memory; the count is a division, not a run.',
    fr: 'L’instanciation et la mémoire résidente ; le nombre est une division, pas une exécution.',
  },
  publisher: 'buildeverything.ai',
  published: '2026',
  conditions: {
    en: '20 cores, 122 GB, Linux 6.14; the whole process takes 22 MB with 1 instance and 90 MB with 1000.',
    fr: '20 cœurs, 122 Go, Linux 6.14 ; le processus entier prend 22 Mo avec 1 instance et 90 Mo avec 1000.',
  },
  evidence: 'vendor-claim',
  verified: true,
  sources: cite('P-SITEBOSS'),
});
