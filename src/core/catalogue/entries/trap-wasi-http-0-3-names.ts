import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasi-http-0-3-names',
  name: 'wasi:http 0.2, 0.3',
  summary: {
    en: 'wasi:http 0.3 has `handler` and `client` in the worlds `service` and `middleware`; `incoming-handler`, `outgoing-handler` and `proxy` are names of 0.2.',
    fr: 'wasi:http 0.3 a `handler` et `client` dans les mondes `service` et `middleware` ; `incoming-handler`, `outgoing-handler` et `proxy` sont des noms de 0.2.',
  },
  related: ['standard-wasi-http-names'],
  verified: true,
  sources: cite('WASI-WIT'),
});
