import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'standard-wasi-release-candidate',
  name: 'WASI 0.3.0-rc-2026-03-15',
  summary: {
    en: 'A component built against the release candidate 0.3.0-rc-2026-03-15 does not match a host that offers only 0.3.0, nor the reverse; the symptom is a type-mismatch error at instantiation.',
    fr: 'Un composant construit contre la version candidate 0.3.0-rc-2026-03-15 ne correspond pas à un hôte qui n’offre que 0.3.0, ni l’inverse ; le symptôme est une erreur de types à l’instanciation.',
  },
  related: ['standard-wasi-0-3-final', 'trap-wasi-0-3-release-candidate'],
  verified: true,
  sources: cite('CM-DOCS', 'WT-REL', 'SPIN-I3566'),
});
