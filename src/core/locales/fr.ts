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
  'component.empty': 'Le fichier est vide. Un composant ou un module WebAssembly est attendu.',
  'component.not-wasm':
    'Ce n’est pas un binaire WebAssembly : il commence par {start} et non par les octets 00 61 73 6d.',
  'component.text-format':
    'C’est le format texte de WebAssembly. Convertissez-le d’abord en binaire : wasm-tools parse FILE.wat -o FILE.wasm.',
  'component.lfs-pointer':
    'C’est un pointeur Git LFS, pas le fichier qu’il désigne. Récupérez d’abord le fichier : git lfs pull.',
  'component.no-magic':
    'Octet {offset} : un binaire WebAssembly devrait commencer ici, ce n’est pas le cas. Le fichier est tronqué ou endommagé.',
  'component.other-version':
    'Octet {offset} : ce binaire est de version {version}, couche {layer}. Les modules (version 1, couche 0) et les composants (version 13, couche 1) sont lus. Reconstruisez-le avec une chaîne d’outils récente.',
  'component.ends-early':
    'Octet {offset} : le binaire ou l’une de ses sections s’arrête trop tôt. Il est tronqué ou endommagé.',
  'component.bytes-left':
    'Octet {offset} : la section continue sur {count} octets après son dernier élément. Le binaire est endommagé.',
  'component.unknown-code':
    'Octet {offset} : le code {code} n’a pas de sens ici. Le binaire est endommagé, ou plus récent que le format des composants d’août 2026.',
  'component.long-number':
    'Octet {offset} : un nombre a plus de bits que le format ne le permet. Le binaire est endommagé.',
  'component.long-name': 'Octet {offset} : un nom dépasse {limit} octets, la plus grande longueur lue.',
  'component.not-utf8': 'Octet {offset} : un nom n’est pas en UTF-8. Le binaire est endommagé.',
  'component.no-index':
    'Octet {offset} : l’élément {index} est désigné, mais {count} seulement le précèdent. Le binaire est endommagé.',
  'component.no-export':
    'Octet {offset} : un alias nomme quelque chose que son instance n’exporte pas. Le binaire est endommagé.',
  'component.wrong-kind':
    'Octet {offset} : quelque chose d’un autre genre devrait se trouver ici. Le binaire est endommagé.',
  'component.too-many':
    'Octet {offset} : le binaire contient plus de {limit} éléments, le plus grand nombre lu.',
  'component.too-deep':
    'Octet {offset} : des composants ou des types sont imbriqués sur plus de {limit} niveaux, la plus grande profondeur lue.',
};
