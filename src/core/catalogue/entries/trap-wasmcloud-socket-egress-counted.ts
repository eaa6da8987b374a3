import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmcloud-socket-egress-counted',
  name: 'wasmCloud v2: socket egress, wash dev',
  summary: {
    en: 'By default wasmCloud v2 counts raw socket egress but does not block it; `wash dev` allows all HTTP when allowedHosts is missing.',
    fr: 'Par défaut, wasmCloud v2 compte les sorties par sockets bruts mais ne les bloque pas ; `wash dev` autorise tout le HTTP quand allowedHosts manque.',
  },
  related: ['wasmcloud'],
  verified: true,
  sources: cite('WC-HOST', 'WC-SEC', 'WC-DEV'),
});
