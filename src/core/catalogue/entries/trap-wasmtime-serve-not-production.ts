import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmtime-serve-not-production',
  name: 'wasmtime serve (0.0.0.0:8080)',
  summary: {
    en: '`wasmtime serve` listens on 0.0.0.0:8080, always allows outbound HTTP to every host, and is not meant for production according to its maintainers.',
    fr: '`wasmtime serve` écoute sur 0.0.0.0:8080, autorise toujours le HTTP sortant vers tous les hôtes et n’est pas destiné à la production, selon ses mainteneurs.',
  },
  related: ['wasmtime'],
  verified: true,
  sources: cite('WT-SERVE', 'WT-PROD'),
});
