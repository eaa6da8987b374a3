import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-ba-instantiate-2022',
  name: 'Wasmtime 1.0: 2 ms → 5 µs',
  summary: {
    en: 'The Bytecode Alliance reported in 2022 that instantiating SpiderMonkey.wasm fell from about 2 ms to 5 µs, in a host that already runs.',
    fr: 'La Bytecode Alliance a rapporté en 2022 que l’instanciation de SpiderMonkey.wasm est passée d’environ 2 ms à 5 µs, dans un hôte déjà démarré.',
  },
  claim: {
    en: 'Instantiating SpiderMonkey.wasm went from about 2 ms to 5 microseconds.',
    fr: 'L’instanciation de SpiderMonkey.wasm est passée d’environ 2 ms à 5 microsecondes.',
  },
  measures: {
    en: 'Instantiation of an already compiled module in a running host (copy-on-write memory, lazy tables).',
    fr: 'L’instanciation d’un module déjà compilé dans un hôte qui tourne (mémoire copy-on-write, tables paresseuses).',
  },
  publisher: 'Bytecode Alliance',
  published: '2022-09-06',
  conditions: {
    en: 'Machine not stated in the excerpt that was read; a Wasmtime before 1.0.',
    fr: 'Machine non indiquée dans l’extrait lu ; un Wasmtime antérieur à 1.0.',
  },
  evidence: 'project-claim',
  related: ['wasmtime'],
  verified: true,
  sources: cite('BA-PERF', 'BA-1'),
});
