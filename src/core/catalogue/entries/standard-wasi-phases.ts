import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'standard-wasi-phases',
  name: 'WASI phases 1, 2, 3',
  summary: {
    en: 'No WASI proposal is at phase 4 or 5. Phase 3: clocks, random, filesystem, sockets, cli, http. Phase 2: keyvalue, runtime-config (wasi:config), nn, messaging, webgpu and others. Phase 1: blobstore, sql, tls, otel, logging, observe, threads and others.',
    fr: 'Aucune proposition WASI n’est en phase 4 ou 5. Phase 3 : clocks, random, filesystem, sockets, cli, http. Phase 2 : keyvalue, runtime-config (wasi:config), nn, messaging, webgpu et d’autres. Phase 1 : blobstore, sql, tls, otel, logging, observe, threads et d’autres.',
  },
  related: ['standard-wasi-0-3-final'],
  verified: true,
  sources: cite('WASI-PROP'),
});
