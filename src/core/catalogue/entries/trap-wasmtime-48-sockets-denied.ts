import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmtime-48-sockets-denied',
  name: 'Wasmtime 48: wasmtime-wasi',
  summary: {
    en: 'Embeddings of Wasmtime 48 deny the creation of TCP and UDP sockets by default: programs that relied on the old default break silently at run time.',
    fr: 'Les hôtes qui embarquent Wasmtime 48 refusent par défaut la création de sockets TCP et UDP : les programmes qui comptaient sur l’ancien défaut cassent en silence à l’exécution.',
  },
  related: ['wasmtime'],
  verified: true,
  sources: cite('WT-REL'),
});
