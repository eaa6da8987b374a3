import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'standard-wasi-http-names',
  name: 'wasi:http 0.3.0',
  summary: {
    en: 'wasi:http changed names in 0.3: the worlds `service` (export `handler`, import `client`) and `middleware` (also imports `handler`) replace the 0.2 `proxy` with `incoming-handler` and `outgoing-handler`. 0.3 sockets has only `types` and `ip-name-lookup`.',
    fr: 'wasi:http a changé de noms en 0.3 : les mondes `service` (export `handler`, import `client`) et `middleware` (importe aussi `handler`) remplacent `proxy` de 0.2 avec `incoming-handler` et `outgoing-handler`. sockets 0.3 n’a que `types` et `ip-name-lookup`.',
  },
  related: ['trap-wasi-http-0-3-names', 'standard-wasi-0-3-final'],
  verified: true,
  sources: cite('WASI-WIT'),
});
