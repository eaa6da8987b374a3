import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-starlingmonkey-clocks',
  name: 'StarlingMonkey --disable clocks',
  summary: {
    en: 'Measured: a fetch-event server built with `clocks` disabled aborts at the start (clock_gettime failed).',
    fr: 'Mesuré : un serveur à événement fetch construit avec `clocks` désactivé s’arrête au démarrage (clock_gettime failed).',
  },
  fix: {
    en: 'Disable `stdio` and `random` only, or export `incomingHandler` and use `--disable all`.',
    fr: 'Désactivez seulement `stdio` et `random`, ou exportez `incomingHandler` et utilisez `--disable all`.',
  },
  aliases: ['clock_gettime failed'],
  related: ['javascript'],
  verified: true,
  sources: cite('NPM-LAB'),
});
