import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-950-ms-versus-3-ms',
  name: '950 ms / 3 ms',
  summary: {
    en: 'No primary source for this pair was found, and its two numbers measure different things: creating a container and starting an application, against instantiating precompiled code in a host that already runs (published: 5 µs to 1 ms).',
    fr: 'Aucune source primaire de ce couple n’a été trouvée, et ses deux nombres mesurent des choses différentes : créer un conteneur et lancer une application, ou instancier du code précompilé dans un hôte déjà lancé (publié : 5 µs à 1 ms).',
  },
  cautions: [
    {
      text: {
        en: 'When Wasm is started as a container through a shim, two peer-reviewed studies see no advantage at start-up.',
        fr: 'Quand Wasm est lancé comme conteneur par un shim, deux études évaluées par des pairs ne voient aucun avantage au démarrage.',
      },
      sources: cite('P-TOSEM', 'P-KAKATI'),
    },
  ],
  fix: {
    en: 'Report three rows: a new process that compiles, a new process with precompiled code, an instance in a warm host. And the same for the container: image present, from `docker run` to the first response.',
    fr: 'Donnez trois lignes : un nouveau processus qui compile, un nouveau processus avec du code précompilé, une instance dans un hôte déjà chaud. Et de même pour le conteneur : image présente, de `docker run` à la première réponse.',
  },
  related: ['trap-meaning-of-cold', 'trap-130-mb-versus-4-mb', 'trap-wasm-containers-not-faster'],
  verified: 'partial',
  sources: cite('P-TOSEM', 'P-KAKATI', 'BA-PERF', 'P-TECHBYTES', 'P-WAE'),
});
