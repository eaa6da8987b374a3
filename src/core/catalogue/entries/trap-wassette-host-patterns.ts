import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wassette-host-patterns',
  name: 'Wassette: policy.yaml',
  summary: {
    en: 'The Wassette documentation promises wildcards, globs and host:port; the inspected code matches exact hosts on any port, and a host:port entry would never match.',
    fr: 'La documentation de Wassette promet jokers, globs et host:port ; le code lu compare des hôtes exacts sur tout port, et une entrée host:port ne correspondrait jamais.',
  },
  fix: {
    en: 'Write exact host names without a port. The code was read before 0.8.0: check http.rs again.',
    fr: 'Écrivez des noms d’hôtes exacts, sans port. Le code a été lu avant 0.8.0 : relisez http.rs.',
  },
  related: ['wassette'],
  verified: true,
  sources: cite('WS-PERM', 'WS-HTTP', 'WS-PR18'),
});
