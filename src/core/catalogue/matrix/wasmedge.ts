import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';
import { vary } from './vary.ts';

/** `wasmedge` with a core module: WASI preview 1 and its own socket calls. */
export const wasmedgeRun: EnforcementMatrix = {
  target: 'wasmedge',
  mode: 'run',
  platform: 'wasmedge',
  checked: '0.17.1 (2026-07-03)',
  notes: [
    {
      en: 'Core modules with WASI preview 1 and socket calls of its own. The Component Model behind `--enable-component` is experimental.',
      fr: 'Modules de base avec WASI preview 1 et ses propres appels de sockets. Le Component Model derrière `--enable-component` est expérimental.',
    },
    {
      en: 'In `--dir` the guest’s path comes first.',
      fr: 'Dans `--dir`, le chemin de l’invité vient en premier.',
    },
  ],
  rows: [
    {
      capabilities: ['fs-read'],
      default: 'deny',
      finest: { kind: 'directory', readOnly: true, anyHostPath: true },
      per: 'process',
      syntax: '--dir GUEST_DIR:HOST_DIR:readonly',
      example: 'wasmedge --dir /data:/srv/in:readonly app.wasm',
      cannot: {
        en: 'List single files. A third field that is misspelt is silently taken for read-write.',
        fr: 'Énumérer des fichiers. Un troisième champ mal orthographié vaut lecture-écriture, sans avertissement.',
      },
      compensate: {
        en: 'Check that the third field is exactly `readonly`.',
        fr: 'Vérifiez que le troisième champ est exactement `readonly`.',
      },
      sources: cite('WE-CLI', 'WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['fs-write'],
      default: 'deny',
      finest: { kind: 'directory', readOnly: true, anyHostPath: true },
      per: 'process',
      syntax: '--dir GUEST_DIR:HOST_DIR',
      example: 'wasmedge --dir /out:/srv/out app.wasm',
      cannot: { en: 'Limit the size.', fr: 'Limiter la taille.' },
      sources: cite('WE-CLI', 'WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['http-out'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: 'There is no wasi:http: a module speaks HTTP over the sockets, which are always open.',
        fr: 'Il n’y a pas de wasi:http : un module parle HTTP par les sockets, toujours ouvertes.',
      },
      cannot: { en: 'Refuse or filter anything.', fr: 'Refuser ou filtrer quoi que ce soit.' },
      compensate: {
        en: 'Network namespace with a firewall, or a NetworkPolicy.',
        fr: 'Espace de noms réseau avec pare-feu, ou NetworkPolicy.',
      },
      sources: cite('WE-CLI', 'WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['http-in'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Serve a component: there is no host for wasi:http.',
        fr: 'Servir un composant : il n’y a pas d’hôte pour wasi:http.',
      },
      compensate: {
        en: 'Let the module listen itself through the socket calls (`tcp-listen`), or choose another target.',
        fr: 'Faites écouter le module lui-même par les appels de sockets (`tcp-listen`), ou choisissez une autre cible.',
      },
      sources: cite('WE-CLI', 'WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: '`--allow-af-unix` opens UNIX sockets as well.',
        fr: '`--allow-af-unix` ouvre aussi les sockets UNIX.',
      },
      cannot: {
        en: 'Refuse or filter sockets and name look-up: no check of permissions was found in lib/host/wasi.',
        fr: 'Refuser ou filtrer les sockets et la résolution de noms : aucun contrôle de permission trouvé dans lib/host/wasi.',
      },
      compensate: {
        en: 'A network namespace without interfaces, or a NetworkPolicy.',
        fr: 'Un espace de noms réseau sans interface, ou une NetworkPolicy.',
      },
      sources: cite('WE-CLI', 'WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['env'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'process',
      syntax: '--env NAME=VALUE',
      example: 'wasmedge --env LOG_LEVEL=info app.wasm',
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['secret'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'process',
      syntax: '--env NAME=VALUE',
      wider: {
        en: 'an ordinary environment variable, which all code in the module can read and the process list shows',
        fr: 'une variable d’environnement ordinaire, que tout le code du module peut lire et que montre la liste des processus',
      },
      note: { en: 'There is no secret store.', fr: 'Il n’y a pas de magasin de secrets.' },
      compensate: {
        en: 'Put the secret in a file of a read-only directory instead (`fs-read`).',
        fr: 'Placez plutôt le secret dans un fichier d’un répertoire en lecture seule (`fs-read`).',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['args'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'process',
      syntax: 'app.wasm ARGS...',
      note: { en: 'Exactly the arguments written.', fr: 'Exactement les arguments écrits.' },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['config', ...KEYVALUE, ...SQL, ...MESSAGING, ...BLOBSTORE],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Offer such an interface: the command has none, plug-ins aside.',
        fr: 'Offrir une telle interface : la commande n’en a pas, greffons mis à part.',
      },
      compensate: {
        en: 'Reach the service over the network, or choose Spin or wasmCloud.',
        fr: 'Joignez le service par le réseau, ou choisissez Spin ou wasmCloud.',
      },
      note: {
        en: '`--forbidden-plugin NAMES` switches installed plug-ins off.',
        fr: '`--forbidden-plugin NAMES` désactive les greffons installés.',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['stdio', 'clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
      sources: cite('WE-ENV'),
      verified: true,
    },
    {
      capabilities: ['inference'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'process',
      syntax: '--nn-preload NAME:ENCODING:TARGET:PATH',
      wider: {
        en: 'any model that the module brings itself, through `load`',
        fr: 'tout modèle que le module apporte lui-même, par `load`',
      },
      note: {
        en: 'Only with the plug-in for wasi-nn (a draft), whose import is `wasi_ephemeral_nn`. Once it is installed every module can import it, unless `--forbidden-plugin wasi_nn` stands there.',
        fr: 'Seulement avec le greffon pour wasi-nn (une ébauche), dont l’import est `wasi_ephemeral_nn`. Une fois installé, tout module peut l’importer, sauf avec `--forbidden-plugin wasi_nn`.',
      },
      sources: [
        inRepository('WasmEdge/WasmEdge', '0.17.1', 'plugins/wasi_nn/wasinnmodule.cpp'),
        inRepository('WasmEdge/WasmEdge', '0.17.1', 'include/driver/tool.h'),
      ],
      verified: 'partial',
    },
    {
      capabilities: ['schedule'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Start a run at a given time.',
        fr: 'Lancer une exécution à heure dite.',
      },
      compensate: {
        en: 'Start the command from a systemd timer, cron or a Kubernetes CronJob.',
        fr: 'Lancez la commande depuis un timer systemd, cron ou un CronJob Kubernetes.',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['call'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Link components: the command has no control for it, and core modules are not composed.',
        fr: 'Lier des composants : la commande n’a rien pour cela, et les modules de base ne se composent pas.',
      },
      compensate: {
        en: 'Call over the network, or choose a target with the Component Model.',
        fr: 'Appelez par le réseau, ou choisissez une cible avec le Component Model.',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['memory'],
      default: 'unlimited',
      finest: { kind: 'quantity', step: 65_536 },
      per: 'process',
      syntax: '--memory-page-limit PAGES',
      example: 'wasmedge --memory-page-limit 1024 app.wasm',
      note: {
        en: 'In pages of 64 KiB, for each memory: 1024 pages are 64 MiB.',
        fr: 'En pages de 64 Kio, pour chaque mémoire : 1024 pages font 64 Mio.',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'quantity' },
      per: 'process',
      syntax: '--time-limit MILLISECONDS',
      example: 'wasmedge --time-limit 2000 app.wasm',
      note: {
        en: 'Wall-clock time of the run. `--gas-limit UNITS` (32 bits) bounds the cost instead.',
        fr: 'Durée réelle de l’exécution. `--gas-limit UNITS` (32 bits) borne plutôt le coût.',
      },
      cannot: { en: 'Bound the share of CPU.', fr: 'Borner la part de CPU.' },
      sources: cite('WE-CLI'),
      verified: true,
    },
    {
      capabilities: ['instances'],
      default: 'unlimited',
      finest: { kind: 'always' },
      per: 'process',
      cannot: {
        en: 'Bound how many runs there are at once: the command has no control for it.',
        fr: 'Borner le nombre d’exécutions simultanées : la commande n’a rien pour cela.',
      },
      compensate: {
        en: 'Bound the processes where they are started (systemd, orchestrator).',
        fr: 'Bornez les processus là où ils sont lancés (systemd, orchestrateur).',
      },
      sources: cite('WE-CLI'),
      verified: true,
    },
  ],
};

/** There is no serve mode: a row with `http-in` cannot run. */
export const wasmedgeServe: EnforcementMatrix = vary(wasmedgeRun, { mode: 'serve' });
