import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-js-http-out-by-default',
  name: 'StarlingMonkey / outgoing-handler',
  summary: {
    en: 'Measured: a StarlingMonkey component imports `wasi:http/outgoing-handler` even for a function that adds two numbers.',
    fr: 'Mesuré : un composant StarlingMonkey importe `wasi:http/outgoing-handler` même pour une fonction qui additionne deux nombres.',
  },
  fix: {
    en: 'Build with `--disable http fetch-event`, or with `--disable all`.',
    fr: 'Construisez avec `--disable http fetch-event`, ou avec `--disable all`.',
  },
  related: ['javascript', 'wasi-http'],
  verified: true,
  sources: cite('NPM-LAB'),
});
