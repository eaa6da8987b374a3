import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-p3-sockets-ambient',
  name: 'TCP + UDP / WASI 0.3',
  summary: {
    en: 'In WASI 0.3, `wasi:sockets/types` grants TCP and UDP, client and server, in one import, and there is no network handle any more.',
    fr: 'Dans WASI 0.3, `wasi:sockets/types` accorde TCP et UDP, client et serveur, en un seul import, et il n’y a plus de poignée réseau.',
  },
  fix: {
    en: 'Let the host hold the difference: a list of addresses, or a switch for each protocol. In WASI 0.2 `instance-network` hands out the network.',
    fr: 'Laissez l’hôte faire la différence : une liste d’adresses, ou un réglage par protocole. Dans WASI 0.2, c’est `instance-network` qui donne le réseau.',
  },
  aliases: ['sockets 0.3'],
  related: ['wasi-sockets'],
  verified: true,
  sources: cite('WIT-03', 'WASI-WIT'),
});
