import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { wasmtimeShared } from './wasmtime-shared.ts';

/** `wasmtime serve`: one process that serves one component. */
export const wasmtimeServe: EnforcementMatrix = {
  target: 'wasmtime',
  mode: 'serve',
  platform: 'wasmtime',
  checked: 'v48.0.0 (2026-08-20)',
  notes: [
    {
      en: 'Its maintainers say (2026-08-11) that it is not hardened, has no outbound limits and is not meant for production.',
      fr: 'Ses mainteneurs disent (2026-08-11) qu’il n’est pas durci, n’a pas de limites sortantes et n’est pas destiné à la production.',
    },
    {
      en: 'Components only; core modules are refused.',
      fr: 'Composants seulement ; les modules de base sont refusés.',
    },
    {
      en: 'Without `-S cli` a WASI 0.2 component gets only the proxy world; a 0.3 component gets http, clocks, random and cli. `-S cli=y` links the whole CLI world, and only then do `--dir`, `--env` and `inherit-network` take effect.',
      fr: 'Sans `-S cli`, un composant WASI 0.2 ne reçoit que le monde proxy ; un composant 0.3 reçoit http, clocks, random et cli. `-S cli=y` lie tout le monde CLI, et c’est alors seulement que `--dir`, `--env` et `inherit-network` agissent.',
    },
  ],
  rows: [
    {
      capabilities: ['fs-read', 'fs-write'],
      default: 'deny',
      finest: { kind: 'directory', readOnly: false, anyHostPath: true },
      per: 'process',
      syntax: '-S cli=y --dir HOST_DIR[::GUEST_DIR]',
      example: 'wasmtime serve -S cli=y --dir /srv/www::/www app.wasm',
      cannot: {
        en: 'Mount read-only or mount a single file.',
        fr: 'Monter en lecture seule ou monter un seul fichier.',
      },
      compensate: {
        en: 'Mount the directory read-only on the host.',
        fr: 'Montez le répertoire en lecture seule sur l’hôte.',
      },
      sources: cite('WT-SERVE', 'WT-COMMON', 'WT-RO'),
      verified: true,
    },
    {
      capabilities: ['http-out'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: 'Always on: `-S http=n` is rejected.',
        fr: 'Toujours actif : `-S http=n` est rejeté.',
      },
      cannot: {
        en: 'Refuse or filter outbound HTTP.',
        fr: 'Refuser ou filtrer le HTTP sortant.',
      },
      compensate: {
        en: 'Egress firewall or proxy; or a middleware component or WASI-Virt (experimental) in front of the import.',
        fr: 'Pare-feu ou proxy de sortie ; ou un composant intermédiaire ou WASI-Virt (expérimental) devant l’import.',
      },
      sources: cite('WT-SERVE', 'WT-PROD'),
      verified: true,
    },
    {
      capabilities: ['http-in'],
      default: 'allow',
      finest: { kind: 'route', path: false, from: false },
      per: 'process',
      syntax: '--addr SOCKADDR',
      example: 'wasmtime serve --addr 127.0.0.1:8080 app.wasm',
      note: {
        en: 'Listens on 0.0.0.0:8080 unless told otherwise.',
        fr: 'Écoute sur 0.0.0.0:8080 sauf indication contraire.',
      },
      cannot: {
        en: 'TLS, paths, client addresses, body size, authentication.',
        fr: 'TLS, chemins, adresses des clients, taille du corps, authentification.',
      },
      compensate: { en: 'A reverse proxy in front.', fr: 'Un proxy inverse devant.' },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'process',
      syntax: '-S cli=y,inherit-network=y,udp=n',
      opens: ['tcp-connect', 'tcp-listen'],
      cannot: {
        en: 'Filter by host, port or address range; connect without listen.',
        fr: 'Filtrer par hôte, port ou plage d’adresses ; se connecter sans pouvoir écouter.',
      },
      compensate: {
        en: 'Network namespace with a firewall.',
        fr: 'Espace de noms réseau avec pare-feu.',
      },
      sources: cite('WT-SERVE', 'WT-COMMON', 'WT-CTX'),
      verified: true,
    },
    {
      capabilities: ['udp', 'udp-listen'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'process',
      syntax: '-S cli=y,inherit-network=y,tcp=n',
      opens: ['udp', 'udp-listen'],
      cannot: { en: 'Filter by address or port.', fr: 'Filtrer par adresse ou par port.' },
      compensate: {
        en: 'Network namespace with a firewall.',
        fr: 'Espace de noms réseau avec pare-feu.',
      },
      sources: cite('WT-SERVE', 'WT-COMMON', 'WT-CTX'),
      verified: true,
    },
    {
      capabilities: ['dns'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'process',
      syntax: '-S cli=y,allow-ip-name-lookup=y',
      cannot: {
        en: 'Choose the names. For wasi:http the host resolves names whatever this flag says.',
        fr: 'Choisir les noms. Pour wasi:http, l’hôte résout les noms quelle que soit cette option.',
      },
      compensate: { en: 'A resolver that filters.', fr: 'Un résolveur qui filtre.' },
      sources: cite('WT-SERVE', 'WT-COMMON'),
      verified: true,
    },
    {
      capabilities: ['env'],
      default: 'deny',
      finest: { kind: 'name', any: true },
      per: 'process',
      syntax: '-S cli=y --env NAME=VALUE',
      example: 'wasmtime serve -S cli=y --env LOG_LEVEL=info app.wasm',
      note: {
        en: 'The guest also sees `INSTANCE_ID`, which the server sets. A WASI 0.3 component has the environment without `-S cli` too.',
        fr: 'L’invité voit aussi `INSTANCE_ID`, fixée par le serveur. Un composant WASI 0.3 a l’environnement même sans `-S cli`.',
      },
      sources: cite('WT-SERVE', 'WT-COMMON'),
      verified: true,
    },
    {
      capabilities: ['secret'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'process',
      syntax: '-S cli=y --env NAME',
      wider: {
        en: 'an ordinary environment variable, which all code in the component can read',
        fr: 'une variable d’environnement ordinaire, que tout le code du composant peut lire',
      },
      note: {
        en: 'There is no secret store. `--env NAME` takes the value from the host’s environment, so that it does not stand in the process list.',
        fr: 'Il n’y a pas de magasin de secrets. `--env NAME` prend la valeur dans l’environnement de l’hôte : elle n’apparaît pas dans la liste des processus.',
      },
      sources: cite('WT-SERVE', 'WT-COMMON'),
      verified: true,
    },
    {
      capabilities: ['args'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Pass arguments: `serve` takes none.',
        fr: 'Passer des arguments : `serve` n’en prend pas.',
      },
      compensate: {
        en: 'Give the value as a variable (`env`) or as configuration (`config`).',
        fr: 'Donnez la valeur en variable (`env`) ou en configuration (`config`).',
      },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['stdio'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: 'Both outputs go to the server’s output with a prefix for each instance, unless `--no-logging-prefix`. Standard input is not connected.',
        fr: 'Les deux sorties vont à la sortie du serveur avec un préfixe par instance, sauf `--no-logging-prefix`. L’entrée standard n’est pas connectée.',
      },
      cannot: { en: 'Close the outputs.', fr: 'Fermer les sorties.' },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: 'Exit exists only with `-S cli` or in WASI 0.3.',
        fr: 'La sortie du programme n’existe qu’avec `-S cli` ou en WASI 0.3.',
      },
      cannot: {
        en: 'Refuse clocks, random or exit one by one.',
        fr: 'Refuser séparément les horloges, l’aléa ou la sortie du programme.',
      },
      compensate: {
        en: 'WASI-Virt (experimental, WASI 0.2).',
        fr: 'WASI-Virt (expérimental, WASI 0.2).',
      },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['schedule'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'process',
      cannot: {
        en: 'Start anything at a given time: it only answers requests.',
        fr: 'Lancer quoi que ce soit à heure dite : il ne fait que répondre aux requêtes.',
      },
      compensate: {
        en: 'Have a systemd timer, cron or a CronJob send the request.',
        fr: 'Faites envoyer la requête par un timer systemd, cron ou un CronJob.',
      },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['memory'],
      default: 'unlimited',
      finest: { kind: 'quantity' },
      per: 'process',
      syntax: '-W max-memory-size=BYTES',
      note: {
        en: 'For each linear memory of each instance.',
        fr: 'Pour chaque mémoire linéaire de chaque instance.',
      },
      cannot: {
        en: 'Bound the total over all instances at work.',
        fr: 'Borner le total de toutes les instances actives.',
      },
      compensate: {
        en: 'Reckon `--max-concurrent-requests` × `max-memory-size`, and set a memory limit of the cgroup.',
        fr: 'Comptez `--max-concurrent-requests` × `max-memory-size`, et fixez une limite mémoire du cgroup.',
      },
      sources: cite('WT-FLAGS', 'WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'quantity' },
      per: 'process',
      syntax: '-W timeout=DURATION',
      example: 'wasmtime serve -W timeout=2s app.wasm',
      note: {
        en: 'For each request, checked every 50 ms.',
        fr: 'Pour chaque requête, vérifié toutes les 50 ms.',
      },
      cannot: { en: 'Bound the share of CPU.', fr: 'Borner la part de CPU.' },
      compensate: { en: 'A CPU quota of the cgroup.', fr: 'Un quota CPU du cgroup.' },
      sources: cite('WT-SERVE'),
      verified: true,
    },
    {
      capabilities: ['instances'],
      default: 'fixed',
      finest: { kind: 'quantity' },
      per: 'process',
      syntax:
        '--max-concurrent-requests N --max-instance-reuse-count 1 --max-instance-concurrent-reuse-count 1',
      note: {
        en: 'Both reuse counts at 1 give each request an instance of its own; by default WASI 0.3 reuses an instance for 128 requests, 16 of them at once. 1000 requests and 1000 connections at once are the defaults.',
        fr: 'Les deux compteurs de réutilisation à 1 donnent à chaque requête sa propre instance ; par défaut, WASI 0.3 réutilise une instance pour 128 requêtes, dont 16 simultanées. Par défaut, 1000 requêtes et 1000 connexions simultanées.',
      },
      sources: [
        ...cite('WT-SERVE'),
        inRepository('bytecodealliance/wasmtime', 'v48.0.0', 'src/commands/serve.rs'),
      ],
      verified: true,
    },
    ...wasmtimeShared,
  ],
};
