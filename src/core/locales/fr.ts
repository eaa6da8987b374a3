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
    'Aucun modèle trouvé. Un modèle est un dossier qui contient prompt.yaml et un fichier par langue ({accepted}).',
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
  'templates.folder': 'Dans {folder} :\n{problems}',
  'templates.folder-unreadable': 'Le dossier {folder} ne peut pas être lu : {reason}.',
  'templates.file-unreadable': 'le fichier ne peut pas être lu : {reason}.',
  'templates.link-outside': 'le lien mène hors du dossier ; il n’est pas suivi.',
  'templates.not-a-file': 'ce n’est pas un fichier ordinaire.',
  'templates.not-utf8': 'le fichier n’est pas du texte UTF-8.',
  'templates.file-too-large': 'le fichier dépasse {limit} ko.',
  'templates.too-many': 'il y a plus de {limit} dossiers.',
  'audit.granted': 'Le tableau accorde {capabilities}.',
  'audit.proposed': 'Il demande {capabilities}, que la ligne proposée accorde.',
  'audit.types-only': 'Importé pour ses types : il ne porte aucune fonction.',
  'audit.opens-nothing':
    'Ces fonctions n’atteignent rien par elles-mêmes : ni fichier, ni réseau, ni stockage.',
  'audit.idle': 'Il ne fait que fournir ce qui sert à {interfaces}, où aucune fonction n’agit.',
  'audit.plumbing':
    'Le moteur ou la bibliothèque standard de {toolchain} l’importe quoi que fasse le code : cela ne montre donc pas ce que le code utilise.',
  'audit.not-granted': 'Il demande {capability}, qui n’est pas accordé.',
  'audit.no-call': 'Il ne vient pas de l’hôte, et aucun appel vers lui n’est accordé.',
  'audit.everything':
    'Il appelle les modules de Node lui-même, avec tout ce que le processus a le droit de faire. Aucune permission n’accorde cela.',
  'audit.no-capability': 'La notation n’a pas de capacité pour lui.',
  'audit.offered': 'D’autres composants et l’hôte peuvent l’appeler.',
  'audit.why-granted':
    'Ce qu’un binaire importe, il peut s’en servir partout où l’hôte l’offre, quoi que dise le tableau.',
  'audit.what-not-granted':
    'Le binaire importe {names} (fonctions : {functions}), ce qui demande {capability}. Le tableau ne l’accorde pas.',
  'audit.fix-grant':
    'Accordez {capability} avec la portée dont le code a besoin, ou construisez sans ces fonctions.',
  'audit.fix-javascript-http':
    'Accordez http-out avec ses origines, ou construisez sans : jco componentize … --disable http fetch-event.',
  'audit.fix-python':
    'L’interpréteur de {toolchain} l’apporte toujours : veillez à ce que la cible refuse {capability}, ou accordez-le avec sa portée. componentize-py --stub-wasi retire tous les imports WASI, et fige la graine des nombres aléatoires.',
  'audit.fix-linked':
    'La chaîne d’outils de {toolchain} le lie toujours : veillez à ce que la cible refuse {capability}, ou accordez-le avec sa portée.',
  'audit.fix-sockets':
    'Une bibliothèque C lie ensemble TCP, UDP, l’écoute et la résolution de noms : veillez à ce que la cible refuse {capability}, ou accordez-le avec sa portée.',
  'audit.what-no-call':
    'Le binaire importe {names} (fonctions : {functions}). Cela ne vient pas de l’hôte, et le tableau n’accorde aucun appel vers lui.',
  'audit.fix-call':
    'Ajoutez la permission call {component} et sa ligne, composez ce composant avec le binaire, ou construisez sans cet import.',
  'audit.what-everything':
    'Le binaire importe {names}, qui appellent les modules de Node lui-même : fichiers, processus, réseau.',
  'audit.fix-everything':
    'Construisez sans les modules de Node, ou remplacez-les par des interfaces WASI qu’une permission couvre.',
  'audit.what-unknown': 'Le binaire importe {names}, pour quoi la notation n’a pas de capacité.',
  'audit.fix-unknown':
    'Établissez ce que l’hôte accorde par là et consignez-le dans le document, ou construisez sans cet import.',
  'audit.what-entrance':
    'Le binaire exporte {name}, par où un hôte l’appelle, et le tableau n’accorde pas {capability}.',
  'audit.why-entrance':
    'Un hôte peut relier un tel export de lui-même, et le composant répond alors à des appels que personne n’a prévus.',
  'audit.fix-entrance': 'Accordez {capability} avec sa portée, ou construisez sans cet export.',
  'audit.what-unanswered':
    'La ligne {caller} appelle {target}, et le binaire n’exporte aucune fonction de ce nom.',
  'audit.why-unanswered': 'La composition des deux échoue, ou l’hôte refuse de les démarrer.',
  'audit.fix-unanswered':
    'Exportez une interface nommée {component} avec les fonctions appelées, ou corrigez l’appel dans le tableau.',
  'audit.what-no-handler':
    'Le tableau accorde {capability}, et le binaire n’exporte aucun gestionnaire HTTP.',
  'audit.why-no-handler': 'Aucun hôte ne peut lui envoyer de requête.',
  'audit.fix-no-handler':
    'Construisez en exportant wasi:http/incoming-handler (WASI 0.2) ou wasi:http/handler (WASI 0.3), ou retirez {capability} de la ligne.',
  'audit.what-unused':
    'Le tableau accorde {capability}, et le binaire n’importe ni n’exporte rien qui s’en serve.',
  'audit.why-unused':
    'Une permission inutile reste ouverte à tout ce que la prochaine construction apportera.',
  'audit.fix-unused': 'Retirez {capability} de la ligne, sauf si une construction à venir doit s’en servir.',
  'audit.what-version': 'Le binaire utilise {version}, que la cible n’exécute pas : {names}.',
  'audit.why-version': 'L’hôte refuse un composant dont il ne peut satisfaire les imports.',
  'audit.fix-version':
    'Construisez pour une version que la cible exécute, ou choisissez une cible qui exécute celle-ci.',
  'audit.what-generations': 'Le binaire utilise plusieurs générations de WASI à la fois : {generations}.',
  'audit.why-generations':
    'L’hôte doit toutes les offrir ; beaucoup n’en offrent qu’une, et une version candidate ne convient qu’à l’hôte de son époque.',
  'audit.fix-generations':
    'Vérifiez que la cible exécute chacune d’elles, ou construisez tout pour une seule.',
  'audit.what-language':
    'La ligne dit {language}, et le binaire a été produit par une chaîne d’outils pour {toolchain}.',
  'audit.why-language':
    'C’est peut-être le binaire d’une autre ligne, et tous les autres résultats portent alors sur le mauvais composant.',
  'audit.fix-language': 'Auditez le binaire de cette ligne, ou corrigez son langage.',
  'audit.what-wit-package': 'C’est un paquet WIT sous forme binaire : des types, et rien qui s’exécute.',
  'audit.why-wit-package': 'Il ne contient aucun code dont les imports pourraient être comparés.',
  'audit.fix-wit-package': 'Auditez le composant qui en a été construit.',
  'audit.what-core-module':
    'C’est un module et non un composant : son hôte lui donne des fonctions WASI 0.1 par nom de module.',
  'audit.what-unfinished':
    'C’est un module qui porte son monde, mais qui n’a pas été transformé en composant.',
  'audit.why-core-module':
    'Les hôtes de composants ne le chargent pas, et il ne peut être ni composé ni appelé par interface.',
  'audit.fix-core-module':
    'Faites-en un composant : wasm-tools component new MODULE.wasm -o COMPOSANT.wasm, avec --adapt pour WASI 0.1. Un hôte de modules tel que WasmEdge l’exécute tel quel.',
  'audit.decide-route': 'À quelles routes il répond.',
  'audit.decide-origin': 'Quelles origines il appelle.',
  'audit.decide-endpoint': 'Quelles adresses et quels ports il joint.',
  'audit.decide-listener': 'Sur quel port il écoute.',
  'audit.decide-host': 'Quels noms il résout.',
  'audit.decide-directory': 'Quels répertoires il ouvre.',
  'audit.decide-name': 'Quels noms il utilise.',
  'audit.decide-subject': 'Quels sujets.',
  'audit.decide-call': 'Si c’est bien le nom de sa ligne.',
};
