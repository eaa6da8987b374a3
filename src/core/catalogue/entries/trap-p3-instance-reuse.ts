import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-p3-instance-reuse',
  name: 'wasmtime serve / WASI 0.3',
  summary: {
    en: '`wasmtime serve` reuses a WASI 0.3 instance for 128 requests, 16 of them at once. One instance for each request was a property of WASI 0.2.',
    fr: '`wasmtime serve` réutilise une instance WASI 0.3 pour 128 requêtes, dont 16 à la fois. Une instance par requête était une propriété de WASI 0.2.',
  },
  fix: {
    en: 'Keep no request data in globals. Spin has the same defaults; where isolation for each request is needed, target WASI 0.2.',
    fr: 'Ne gardez aucune donnée de requête dans des variables globales. Spin a les mêmes réglages par défaut ; s’il faut isoler chaque requête, visez WASI 0.2.',
  },
  aliases: ['instance reuse', 'per-request isolation'],
  related: ['wasmtime', 'spin'],
  verified: true,
  sources: cite('WT-SERVE', 'SPIN-36'),
});
