import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-ba-isolate-2022',
  name: '5 ms / 5 µs',
  summary: {
    en: 'The Bytecode Alliance set the start of a JavaScript isolate, about 5 ms, against 5 µs for a Wasm instance in 2022, without a method.',
    fr: 'La Bytecode Alliance a opposé en 2022 le démarrage d’un isolat JavaScript, environ 5 ms, aux 5 µs d’une instance Wasm, sans méthode.',
  },
  claim: {
    en: 'A JavaScript isolate takes about 5 ms, a Wasm instance 5 microseconds.',
    fr: 'Un isolat JavaScript demande environ 5 ms, une instance Wasm 5 microsecondes.',
  },
  measures: {
    en: 'The start of an isolate against an instantiation.',
    fr: 'Le démarrage d’un isolat face à une instanciation.',
  },
  publisher: 'Bytecode Alliance',
  published: '2022-09-20',
  conditions: { en: 'No method is given.', fr: 'Aucune méthode n’est donnée.' },
  evidence: 'project-claim',
  related: ['wasmtime'],
  verified: true,
  sources: cite('BA-1'),
});
