import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-componentize-imports-empty',
  name: 'componentize() / imports: []',
  summary: {
    en: '`componentize()` reports `imports: []` and `transpile()` drops versions and merges 0.2 with 0.3: neither is a source for an audit.',
    fr: '`componentize()` annonce `imports: []` et `transpile()` perd les versions et mêle 0.2 et 0.3 : aucun des deux ne sert de base à un audit.',
  },
  fix: { en: 'Read the import section of the binary.', fr: 'Lisez la section d’imports du binaire.' },
  related: ['javascript', 'jco'],
  verified: true,
  sources: cite('NPM-LAB'),
});
