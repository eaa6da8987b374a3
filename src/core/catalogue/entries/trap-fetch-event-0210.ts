import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-fetch-event-0210',
  name: 'fetch-event / wasi:http@0.2.10',
  summary: {
    en: 'Measured: a StarlingMonkey fetch event binds to `wasi:http/incoming-handler@0.2.10`, not to 0.2.12; for older patches jco swaps in componentize-js 0.19.3.',
    fr: 'Mesuré : un événement fetch de StarlingMonkey se lie à `wasi:http/incoming-handler@0.2.10`, pas à 0.2.12 ; pour les versions plus anciennes, jco passe à componentize-js 0.19.3.',
  },
  fix: {
    en: 'Target 0.2.10 with a fetch event; export `incomingHandler` explicitly for 0.2.12.',
    fr: 'Visez 0.2.10 avec un événement fetch ; exportez `incomingHandler` explicitement pour 0.2.12.',
  },
  aliases: ['failed to find export handle'],
  related: ['javascript', 'wasi-http'],
  verified: true,
  sources: cite('NPM-LAB'),
});
