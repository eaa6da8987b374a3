import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-jco-135-p2shim-0261',
  name: 'jco 1.35.0 / preview2-shim 0.26.1',
  summary: {
    en: 'Measured: jco 1.35.0 pulls preview2-shim 0.26.1, which breaks `componentize` (StarlingMonkey), `types`, `guest-types`, `embed --wit` and `scaffold`. `transpile`, `run`, `serve`, `wit` and `--backend qjs` still work.',
    fr: 'Mesuré : jco 1.35.0 installe preview2-shim 0.26.1, ce qui casse `componentize` (StarlingMonkey), `types`, `guest-types`, `embed --wit` et `scaffold`. `transpile`, `run`, `serve`, `wit` et `--backend qjs` fonctionnent encore.',
  },
  fix: {
    en: 'On build machines only, set npm `overrides` to preview2-shim 0.26.0, or call componentize-js 0.23.0 directly.',
    fr: 'Sur les machines de construction seulement, fixez preview2-shim 0.26.0 par `overrides` de npm, ou appelez componentize-js 0.23.0 directement.',
  },
  aliases: ['failed to get path metadata'],
  related: ['jco', 'javascript', 'trap-p2shim-sandbox'],
  verified: true,
  sources: cite('NPM-LAB'),
});
