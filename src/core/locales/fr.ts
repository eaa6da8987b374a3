import type { PhraseKey } from './say.ts';

/** Every phrase of the code in French: the keys and placeholders of `en.ts`, which a test compares. */
export const fr: Readonly<Record<PhraseKey, string>> = {
  'table.component': 'Composant',
  'table.language': 'Langage',
  'table.function': 'Fonction',
  'table.permissions': 'Permissions',
  'table.external': 'externe',
  'table.none': 'aucune',
  'wit.to-replace': 'À remplacer : le tableau nomme cette interface, mais pas ses types.',
  'wit.too-large': 'wasm-tools n’a pas été interrogé : l’entrée dépasse 1 Mo de WIT ou 32 Mo de composant.',
  'wit.too-slow': 'wasm-tools a été arrêté : il n’a pas répondu dans le temps imparti.',
  'wit.crashed':
    'wasm-tools s’est arrêté sur cette entrée sans dire pourquoi ; elle est peut-être trop imbriquée ou demande trop de mémoire.',
};
