import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-fs-import-not-fs-access',
  name: 'wasi:filesystem / open-at',
  summary: {
    en: '`wasi:filesystem/types` without `[method]descriptor.open-at` cannot open a file; standard output alone brings it along.',
    fr: '`wasi:filesystem/types` sans `[method]descriptor.open-at` ne peut ouvrir aucun fichier ; la seule sortie standard suffit à l’amener.',
  },
  fix: {
    en: 'Compare functions, not interface names.',
    fr: 'Comparez les fonctions, pas les noms d’interfaces.',
  },
  aliases: ['open-at'],
  related: ['wasi-filesystem'],
  verified: true,
  sources: cite('AUDITED', 'ADAPTED'),
});
