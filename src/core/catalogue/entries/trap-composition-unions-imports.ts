import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-composition-unions-imports',
  name: 'wac plug, wac compose',
  summary: {
    en: 'A composed component asks for the union of its parts’ imports; the policy of a host cannot tell the parts apart.',
    fr: 'Un composant composé demande l’union des imports de ses parties ; la politique d’un hôte ne peut pas distinguer les parties.',
  },
  related: ['wac'],
  verified: true,
  sources: cite('WAC'),
});
