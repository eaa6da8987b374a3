import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasi-0-3-shared-instances',
  name: 'WASI 0.3: wasmtime serve, Spin',
  summary: {
    en: 'By default wasmtime serve and Spin reuse a WASI 0.3 instance (128 requests, 16 at once): a fresh instance per request no longer holds.',
    fr: 'Par défaut, wasmtime serve et Spin réutilisent une instance WASI 0.3 (128 requêtes, 16 simultanées) : une instance neuve par requête n’est plus acquise.',
  },
  related: ['standard-wasi-instance-reuse', 'wasmtime', 'spin'],
  verified: true,
  sources: cite('WT-SERVE', 'SPIN-36'),
});
