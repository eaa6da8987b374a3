import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-130-mb-versus-4-mb',
  name: '130 MB / 4 MB',
  summary: {
    en: 'No primary source was found; the pair looks like image size but is often read as memory. The academic work measured an image ratio of about 0.27 to 0.30.',
    fr: 'Aucune source primaire n’a été trouvée ; le couple ressemble à des tailles d’image mais se lit souvent comme de la mémoire. Les travaux universitaires ont mesuré un rapport de tailles d’image d’environ 0,27 à 0,30.',
  },
  cautions: [
    {
      text: {
        en: 'Memory per Wasm container was at least 16 % below that of Python containers (WAMR in crun), not 97 %.',
        fr: 'La mémoire par conteneur Wasm était inférieure d’au moins 16 % à celle de conteneurs Python (WAMR dans crun), pas de 97 %.',
      },
    },
  ],
  fix: {
    en: 'Say whether image size, resident memory of one instance or the total of N instances is meant, and count the runtime itself (tens of MB) once.',
    fr: 'Dites s’il s’agit de la taille d’image, de la mémoire résidente d’une instance ou du total de N instances, et comptez une fois le moteur lui-même (des dizaines de MB).',
  },
  related: ['trap-950-ms-versus-3-ms', 'trap-10000-modules'],
  verified: 'partial',
  sources: cite('P-KAKATI', 'P-KAKATI2', 'P-ATLARGE', 'P-SITEBOSS'),
});
