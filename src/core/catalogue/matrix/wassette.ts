import type { EnforcementMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';
import { vary } from './vary.ts';

/** A component as a tool of an agent, with its policy.yaml. */
export const wassetteRun: EnforcementMatrix = {
  target: 'wassette',
  mode: 'run',
  platform: 'wassette',
  checked:
    'documentation of 2026 (2bd2071, 0ee3590); http.rs@29890fd and wasistate.rs@1d3afd0, both older than 0.8.0',
  notes: [
    {
      en: 'Agents can change the policy through the grant-* tools, unless Wassette is started with `--disable-builtin-tools`.',
      fr: 'Les agents peuvent modifier la politique par les outils grant-*, sauf si Wassette démarre avec `--disable-builtin-tools`.',
    },
    {
      en: 'The limits were read in code older than 0.8.0; where they differ from the documentation, the code stands here.',
      fr: 'Les limites ont été lues dans un code antérieur à 0.8.0 ; là où elles diffèrent de la documentation, c’est le code qui figure ici.',
    },
  ],
  rows: [
    {
      capabilities: ['fs-read', 'fs-write'],
      default: 'deny',
      finest: { kind: 'directory', readOnly: true, anyHostPath: true },
      per: 'component',
      syntax: 'permissions.storage.allow: [{uri: "fs://PATH", access: [read] | [read, write]}]',
      example: 'wassette permission grant storage local:weather-tool fs://workspace/ --access read',
      note: {
        en: 'The component sees a directory under its host path.',
        fr: 'Le composant voit un répertoire sous son chemin d’hôte.',
      },
      cannot: {
        en: 'Another guest path. Globs: the code read takes `fs://workspace/**` literally; it does not read `storage.deny`.',
        fr: 'Un autre chemin d’invité. Les motifs : le code lu prend `fs://workspace/**` à la lettre ; il ne lit pas `storage.deny`.',
      },
      compensate: {
        en: 'Plain directory paths without wildcards.',
        fr: 'Des chemins de répertoires simples, sans joker.',
      },
      sources: cite('WS-PERM', 'WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['http-out'],
      default: 'deny',
      finest: { kind: 'origin', port: false, host: 'exact', any: false },
      per: 'component',
      syntax: 'permissions.network.allow: [{host: "SCHEME://HOST"}]',
      example: 'wassette permission grant network local:weather-tool api.weather.com',
      opens: ['dns'],
      note: {
        en: 'Never write `host:port`: in the code read it parses as a URL scheme and matches nothing (inferred, not run).',
        fr: 'N’écrivez jamais `host:port` : dans le code lu, cela se lit comme un schéma d’URL et ne correspond à rien (déduit, non exécuté).',
      },
      cannot: {
        en: 'Ports, paths and, contrary to the documentation, wildcards such as `*.example.com`; the code read ignores `cidr` and `deny`.',
        fr: 'Ports, chemins et, contrairement à la documentation, jokers comme `*.example.com` ; le code lu ignore `cidr` et `deny`.',
      },
      compensate: {
        en: 'List every host; an egress proxy for ports.',
        fr: 'Listez chaque hôte ; un proxy de sortie pour les ports.',
      },
      sources: cite('WS-HTTP', 'WS-PR18', 'WS-PERM', 'WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['http-in'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'component',
      cannot: {
        en: 'Serve HTTP from a component. Its own endpoint (`wassette serve --bind-address`) has no authentication.',
        fr: 'Servir du HTTP depuis un composant. Son propre point d’accès (`wassette serve --bind-address`) n’a pas d’authentification.',
      },
      compensate: {
        en: 'Another target for this row; an authenticating proxy before the endpoint.',
        fr: 'Une autre cible pour cette ligne ; un proxy qui authentifie devant le point d’accès.',
      },
      sources: cite('WS-CLI'),
      verified: true,
    },
    {
      capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'component',
      cannot: {
        en: 'Grant sockets: any network rule switches them on, but the check of addresses still refuses every one.',
        fr: 'Accorder des sockets : toute règle réseau les active, mais le contrôle d’adresses les refuse encore toutes.',
      },
      compensate: { en: 'Use outbound HTTP.', fr: 'Employez le HTTP sortant.' },
      sources: cite('WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['dns'],
      default: 'deny',
      finest: { kind: 'switch' },
      per: 'component',
      note: {
        en: 'There is no rule for look-ups: the first allowed host of `permissions.network` opens all of them.',
        fr: 'Aucune règle ne vise les résolutions : le premier hôte autorisé de `permissions.network` les ouvre toutes.',
      },
      cannot: {
        en: 'Choose the names: data can leave through DNS as soon as one host is allowed.',
        fr: 'Choisir les noms : des données peuvent sortir par le DNS dès qu’un hôte est autorisé.',
      },
      compensate: { en: 'A resolver that filters.', fr: 'Un résolveur qui filtre.' },
      sources: cite('WS-STATE'),
      verified: true,
    },
    {
      capabilities: ['env', 'config'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'component',
      syntax: 'permissions.environment.allow: [{key: NAME}]',
      example: 'wassette permission grant environment-variable local:weather-tool API_KEY',
      note: {
        en: 'The values come from `--env`, `--env-file` or the shell.',
        fr: 'Les valeurs viennent de `--env`, de `--env-file` ou du shell.',
      },
      sources: cite('WS-PERM', 'WS-STATE'),
      verified: true,
    },
    {
      capabilities: ['secret'],
      default: 'deny',
      finest: { kind: 'name' },
      per: 'component',
      syntax: 'wassette secret set COMPONENT_ID KEY=VALUE',
      cannot: {
        en: 'Withhold a stored secret: all secrets of a component are injected, whatever `environment.allow` says.',
        fr: 'Retenir un secret stocké : tous ceux d’un composant sont injectés, quoi que dise `environment.allow`.',
      },
      compensate: {
        en: 'Store only what the component may read.',
        fr: 'Ne stockez que ce que le composant peut lire.',
      },
      sources: cite('WS-CLI', 'WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['args', 'stdio', 'clocks', 'random', 'exit'],
      default: 'allow',
      finest: { kind: 'always' },
      per: 'process',
      note: {
        en: 'The component gets both outputs and the arguments of the Wassette process.',
        fr: 'Le composant reçoit les deux sorties et les arguments du processus Wassette.',
      },
      cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
      sources: cite('WS-STATE'),
      verified: true,
    },
    {
      capabilities: [...KEYVALUE, ...SQL, ...MESSAGING, ...BLOBSTORE, 'inference'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'component',
      cannot: {
        en: 'Offer the interface: the policy knows storage, network, environment and resources only.',
        fr: 'Offrir l’interface : la politique ne connaît que storage, network, environment et resources.',
      },
      compensate: {
        en: 'Reach the service over HTTP with an `http-out` permission.',
        fr: 'Joignez le service par HTTP avec une permission `http-out`.',
      },
      sources: cite('WS-PERM'),
      verified: 'partial',
    },
    {
      capabilities: ['schedule'],
      default: 'not-applicable',
      finest: { kind: 'never' },
      per: 'component',
      cannot: {
        en: 'Start a component at a given time: an agent calls it as a tool.',
        fr: 'Lancer un composant à heure dite : un agent l’appelle comme outil.',
      },
      sources: cite('WS-CLI'),
      verified: 'partial',
    },
    {
      capabilities: ['call'],
      default: 'deny',
      finest: { kind: 'component', function: false },
      per: 'component',
      syntax: 'wac plug app.wasm --plug dep.wasm -o out.wasm',
      note: {
        en: 'Composed beforehand. 0.8.0 adds chains of components, with `--allow-shared-grants`.',
        fr: 'Composé à l’avance. La 0.8.0 ajoute des chaînes de composants, avec `--allow-shared-grants`.',
      },
      cannot: {
        en: 'Separate rights inside a composition or a chain.',
        fr: 'Des droits séparés dans une composition ou une chaîne.',
      },
      sources: cite('WAC', 'WS-REL'),
      verified: 'partial',
    },
    {
      capabilities: ['memory'],
      default: 'unlimited',
      finest: { kind: 'quantity', step: 1024 },
      per: 'component',
      syntax: 'permissions.resources.limits.memory: "SIZE"',
      example: 'wassette permission grant memory local:weather-tool 512Mi',
      sources: cite('WS-CLI', 'WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'always' },
      per: 'process',
      cannot: {
        en: 'Bound CPU or time: `permissions.resources.limits.cpu` is parsed, and the code read does not apply it.',
        fr: 'Borner le CPU ou le temps : `permissions.resources.limits.cpu` est lu, et le code examiné ne l’applique pas.',
      },
      compensate: { en: 'A CPU quota of the cgroup.', fr: 'Un quota CPU du cgroup.' },
      sources: cite('WS-STATE'),
      verified: 'partial',
    },
    {
      capabilities: ['instances'],
      default: 'unlimited',
      finest: { kind: 'always' },
      per: 'process',
      cannot: {
        en: 'Bound how many calls run at once: there is no option for it.',
        fr: 'Borner le nombre d’appels simultanés : aucune option ne le permet.',
      },
      sources: cite('WS-CLI'),
      verified: 'partial',
    },
  ],
};

/** There is no serve mode: a row with `http-in` cannot run. */
export const wassetteServe: EnforcementMatrix = vary(wassetteRun, { mode: 'serve' });
