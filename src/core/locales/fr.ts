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
  'templates.described': '{label} (par exemple {example})',
  'templates.megabytes': '{number} Mo',
  'templates.unknown-template': 'Il n’existe pas de modèle {name}. Modèles : {accepted}.',
  'templates.unknown-template-near':
    'Il n’existe pas de modèle {name} ; vouliez-vous dire {near} ? Modèles : {accepted}.',
  'templates.no-locale': 'Le modèle {name} n’a pas de texte en « {locale} ». Il existe en : {available}.',
  'templates.unknown-argument': 'Le modèle {template} n’a pas de champ {argument}. Il accepte : {accepted}.',
  'templates.unknown-argument-near':
    'Le modèle {template} n’a pas de champ {argument} ; vouliez-vous dire {near} ? Il accepte : {accepted}.',
  'templates.takes-no-argument': 'Le modèle {template} n’a pas de champ {argument} ; il n’en prend aucun.',
  'templates.problem': '{file} : {what}',
  'templates.problem-key': '{file} : {key} : {what}',
  'templates.line': 'ligne {line}',
  'templates.none':
    'Aucun modèle trouvé. Un modèle est un dossier qui contient prompt.yaml et un fichier par langue (en.md, fr.md).',
  'templates.folder-name':
    'un modèle se nomme en minuscules, chiffres et traits d’union simples, avec une lettre au début.',
  'templates.file-missing': 'le fichier manque.',
  'templates.no-text':
    'il n’y a aucun texte. Il faut au moins un fichier, nommé d’après sa langue : {accepted}.',
  'templates.unknown-locale': 'la langue {locale} n’est pas connue. Langues : {accepted}.',
  'templates.no-front-matter':
    'le fichier doit commencer par un en-tête : du YAML entre deux lignes qui ne contiennent que « --- ».',
  'templates.no-body': 'il n’y a pas de texte après l’en-tête.',
  'templates.not-yaml': 'ce n’est pas du YAML valide : {detail}.',
  'templates.too-deep': 'le texte est trop imbriqué.',
  'templates.key-unknown': 'cette clé n’est pas connue ici.',
  'templates.key-missing': 'cette clé manque.',
  'templates.key-type': 'la valeur n’a pas le bon type ; attendu : {expected}.',
  'templates.key-too-long': 'la valeur est trop grande ; au plus {limit}.',
  'templates.key-empty': 'la valeur est vide ou trop petite.',
  'templates.key-value': 'la valeur doit être l’une de : {accepted}.',
  'templates.key-form': 'la valeur {value} n’a pas la bonne forme.',
  'templates.declared-twice': 'le champ {name} est déclaré deux fois.',
  'templates.reserved': '{name} ne peut pas nommer un champ. Noms réservés : {reserved}.',
  'templates.undeclared': 'ce champ n’est pas déclaré dans prompt.yaml.',
  'templates.unused': 'le champ {name} est déclaré mais le texte ne l’utilise pas.',
  'templates.syntax': 'ce n’est pas du Handlebars valide : {detail}.',
  'templates.not-a-name': 'seul un nom peut se trouver ici.',
  'templates.name-form': '{name} n’est pas permis ; écrivez un nom simple, sans « .. », « @ » ni « this. ».',
  'templates.this-outside': '{name} n’a de sens que dans each et with.',
  'templates.unknown-name': '{name} n’est pas un champ. Connus : {accepted}.',
  'templates.unknown-block': '{name} n’est pas connu des modèles ; les blocs sont if, unless, each, with.',
  'templates.block-form': '{block} prend exactement un nom.',
  'templates.not-offered': 'les décorateurs et les fragments à bloc ne sont pas connus des modèles.',
  'templates.partial-form': 'un fragment s’appelle par son seul nom, sans paramètre.',
  'templates.unknown-partial': 'il n’y a pas de fragment {name} dans cette langue. Fragments : {accepted}.',
  'templates.recursion': 'le fragment s’appelle lui-même : {chain}.',
};
