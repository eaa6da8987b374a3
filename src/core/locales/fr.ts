import type { PhraseKey } from './say.ts';

/** Every phrase of the code in French: the keys and placeholders of `en.ts`, which a test compares. */
export const fr: Readonly<Record<PhraseKey, string>> = {
  'table.component': 'Composant',
  'table.language': 'Langage',
  'table.function': 'Fonction',
  'table.permissions': 'Permissions',
  'table.external': 'externe',
  'table.none': 'aucune',
};
