import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-ba-js-2021',
  name: 'Wizer: 0.36 ms',
  summary: {
    en: 'A small JavaScript application pre-initialised with Wizer started in 0.36 ms against about 5 ms for an isolate, says the Bytecode Alliance (2021).',
    fr: 'Une petite application JavaScript pré-initialisée avec Wizer démarrait en 0,36 ms contre environ 5 ms pour un isolat, dit la Bytecode Alliance (2021).',
  },
  claim: {
    en: 'A small JavaScript application pre-initialised with Wizer starts in 0.36 ms, an isolate in about 5 ms.',
    fr: 'Une petite application JavaScript pré-initialisée avec Wizer démarre en 0,36 ms, un isolat en environ 5 ms.',
  },
  measures: {
    en: 'The start of a snapshot of a JavaScript engine.',
    fr: 'Le démarrage d’un instantané de moteur JavaScript.',
  },
  publisher: 'Bytecode Alliance (Fastly)',
  published: '2021-06-02',
  conditions: { en: 'A small application.', fr: 'Une petite application.' },
  evidence: 'project-claim',
  related: ['javascript'],
  verified: true,
  sources: cite('BA-JS'),
});
