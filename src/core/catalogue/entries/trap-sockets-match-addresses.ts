import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-sockets-match-addresses',
  name: 'wasi:sockets: Spin, wasmCloud v2',
  summary: {
    en: 'Raw sockets are matched by IP, not by name: in Spin (IP or CIDR entries) and in wasmCloud v2 enforce mode (literal IPs or `*`) a host name works for HTTP and built-in clients but never for wasi:sockets.',
    fr: 'Les sockets bruts sont comparés par IP, pas par nom : dans Spin (entrées IP ou CIDR) et en mode enforce de wasmCloud v2 (IP littérales ou `*`), un nom d’hôte vaut pour HTTP et les clients intégrés, jamais pour wasi:sockets.',
  },
  related: ['spin', 'wasmcloud'],
  verified: true,
  sources: cite('SPIN-NET', 'WC-SOCK'),
});
