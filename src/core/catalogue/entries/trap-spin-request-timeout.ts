import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-spin-request-timeout',
  name: 'spin up --request-timeout',
  summary: {
    en: 'Spin’s `--request-timeout` affects only WASI 0.3 components; WASI 0.2 components have no timeout.',
    fr: '`--request-timeout` de Spin n’agit que sur les composants WASI 0.3 ; les composants WASI 0.2 n’ont pas de délai.',
  },
  related: ['spin'],
  verified: true,
  sources: cite('SPIN-CLI'),
});
