import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'standard-wasi-instance-reuse',
  name: 'WASI 0.3: instances',
  summary: {
    en: 'In WASI 0.3 hosts may reuse one instance for many and for concurrent requests: wasmtime serve and Spin default to 128 requests and 16 at once per 0.3 instance (0.2: 1 and 1). Isolation per request is therefore no longer automatic.',
    fr: 'En WASI 0.3, un hôte peut réutiliser une instance pour plusieurs requêtes, même simultanées : wasmtime serve et Spin prennent par défaut 128 requêtes dont 16 simultanées par instance 0.3 (0.2 : 1 et 1). L’isolation par requête n’est donc plus automatique.',
  },
  related: ['trap-wasi-0-3-shared-instances', 'wasmtime', 'spin'],
  verified: true,
  sources: cite('WT-SERVE', 'SPIN-36', 'SPIN-DOCS'),
});
