import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmedge-network-always-on',
  name: 'WasmEdge --dir',
  summary: {
    en: 'The WasmEdge CLI cannot switch the network off, and it treats an unknown third field of `--dir` as read-write.',
    fr: 'La CLI de WasmEdge ne sait pas couper le réseau, et elle lit un troisième champ inconnu de `--dir` comme lecture-écriture.',
  },
  related: ['wasmedge'],
  verified: true,
  sources: cite('WE-CLI', 'WE-ENV'),
});
