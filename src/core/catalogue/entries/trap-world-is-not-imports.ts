import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-world-is-not-imports',
  name: 'WIT world ≠ imports',
  summary: {
    en: 'The declared world is an upper bound or even unrelated: unused imports are dropped, engines add their own, macro crates add exports.',
    fr: 'Le monde déclaré est une borne supérieure, voire sans rapport : les imports inutilisés disparaissent, les moteurs ajoutent les leurs, les bibliothèques de macros ajoutent des exports.',
  },
  fix: {
    en: 'Audit the built binary, not the `wit/` folder.',
    fr: 'Auditez le binaire construit, pas le dossier `wit/`.',
  },
  aliases: ['declared world'],
  related: ['rust', 'javascript'],
  verified: true,
  sources: cite('AUDITED', 'NPM-LAB'),
});
