import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmcloud-limits-not-applied',
  name: 'wasmCloud v2: memory_limit_mb, cpu_limit',
  summary: {
    en: 'The protocol fields memory_limit_mb and cpu_limit of wasmCloud v2 are not applied; no control of memory or time per component exists.',
    fr: 'Les champs de protocole memory_limit_mb et cpu_limit de wasmCloud v2 ne sont pas appliqués ; aucune limite de mémoire ou de temps par composant n’existe.',
  },
  related: ['wasmcloud'],
  verified: true,
  sources: cite('WC-TYPES', 'WC-28'),
});
