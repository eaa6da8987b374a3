import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-runwasi-wasmtime-wide-open',
  name: 'runwasi: containerd-shim-wasmtime',
  summary: {
    en: 'The runwasi wasmtime shim opens everything inside the container to command modules: `/` read-write, all network, DNS. In HTTP mode it gives no files, sockets or stdio, yet unrestricted outbound HTTP. Neither can be configured.',
    fr: 'Le shim wasmtime de runwasi ouvre tout ce qui est dans le conteneur aux modules command : `/` en lecture-écriture, tout le réseau, DNS. En mode HTTP, ni fichiers, ni sockets, ni stdio, mais un HTTP sortant sans limite. Rien n’est configurable.',
  },
  related: ['runwasi'],
  verified: true,
  sources: cite('RW-WT'),
});
