import { inRepository } from '../cli/help-text.ts';
import type { EnforcementMatrix, EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { spinNetwork, spinResources } from './spin-shared.ts';
import { vary } from './vary.ts';

const rows: readonly EnforcementRow[] = [
  {
    capabilities: ['fs-read'],
    default: 'deny',
    finest: { kind: 'directory', readOnly: true, anyHostPath: false },
    per: 'component',
    syntax: 'files = [{ source = "DIR", destination = "/GUEST_DIR" }]',
    example: 'files = [{ source = "assets", destination = "/" }]',
    note: {
      en: 'A snapshot that cannot be written. `files` also takes globs, and `exclude_files` takes some out.',
      fr: 'Un instantané non modifiable. `files` accepte aussi des motifs, et `exclude_files` en retire.',
    },
    cannot: {
      en: 'Mount a directory outside the application’s folder.',
      fr: 'Monter un répertoire hors du dossier de l’application.',
    },
    compensate: {
      en: 'Copy the data into the application when it is built.',
      fr: 'Copiez les données dans l’application à la construction.',
    },
    sources: cite('SPIN-V2', 'SPIN-DOCS'),
    verified: true,
  },
  {
    capabilities: ['fs-write'],
    default: 'deny',
    finest: { kind: 'directory', readOnly: false, anyHostPath: false },
    per: 'application',
    syntax: 'spin up --allow-transient-write',
    wider: {
      en: 'writing to every mounted directory of the application',
      fr: 'l’écriture dans tous les répertoires montés de l’application',
    },
    note: {
      en: 'Written to a temporary copy; with `--direct-mounts` to the directories themselves.',
      fr: 'L’écriture va à une copie temporaire ; avec `--direct-mounts`, aux répertoires mêmes.',
    },
    cannot: {
      en: 'Make one directory writable, keep what was written, limit the size.',
      fr: 'Rendre un seul répertoire inscriptible, garder ce qui est écrit, limiter la taille.',
    },
    compensate: {
      en: 'Keep state in a key-value store or an SQLite database.',
      fr: 'Gardez l’état dans un magasin clé-valeur ou une base SQLite.',
    },
    sources: cite('SPIN-CLI', 'SPIN-DOCS'),
    verified: true,
  },
  {
    capabilities: ['http-in'],
    default: 'deny',
    finest: { kind: 'route', path: true, from: true },
    per: 'component',
    syntax: '[[trigger.http]] route = "/ROUTE/..."',
    example: 'spin up --listen 127.0.0.1:3000 --tls-cert cert.pem --tls-key key.pem',
    note: {
      en: '`route = { private = true }`: only components that may reach `http://ID.spin.internal` can call.',
      fr: '`route = { private = true }` : seuls les composants autorisés à joindre `http://ID.spin.internal` peuvent appeler.',
    },
    cannot: {
      en: 'Methods, authentication, client addresses.',
      fr: 'Méthodes, authentification, adresses des clients.',
    },
    compensate: {
      en: 'A reverse proxy; from 4.1 on, a middleware component.',
      fr: 'Un proxy inverse ; à partir de 4.1, un composant intermédiaire.',
    },
    sources: cite('SPIN-V2', 'SPIN-DOCS', 'SPIN-41'),
    verified: true,
  },
  {
    capabilities: ['env'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: '[component.ID] environment = { NAME = "VALUE" }',
    note: {
      en: '`spin up --env NAME=VALUE` would give it to every component.',
      fr: '`spin up --env NAME=VALUE` la donnerait à tous les composants.',
    },
    cannot: {
      en: 'Inherit the host’s variables by pattern.',
      fr: 'Hériter des variables de l’hôte par motif.',
    },
    sources: cite('SPIN-V2', 'SPIN-CLI'),
    verified: true,
  },
  {
    capabilities: ['schedule'],
    default: 'deny',
    finest: { kind: 'cron' },
    per: 'component',
    syntax: '[[trigger.cron]] component = "ID", cron_expression = "EXPRESSION"',
    example: 'cron_expression = "1/2 * * * * *"',
    note: {
      en: 'A trigger plug-in, which Spin’s documentation calls experimental. Its expressions start with a field for seconds.',
      fr: 'Un greffon déclencheur, que la documentation de Spin dit expérimental. Ses expressions commencent par un champ de secondes.',
    },
    sources: [
      ...cite('SPIN-DOCS'),
      inRepository('spinframework/spin-docs', 'e76181b', 'content/api/hub/plugin_spin_cron_trigger.md'),
      inRepository('spinframework/spin-docs', 'e76181b', 'content/v2/triggers.md'),
    ],
    verified: 'partial',
  },
  {
    capabilities: ['call'],
    default: 'deny',
    finest: { kind: 'component', function: false },
    per: 'component',
    syntax: '[component.ID.dependencies] "PACKAGE:INTERFACE" = { component = "CALLED_ID" }',
    example: '"acme:auth/check" = { version = "1.2.0", inherit_configuration = ["variables"] }',
    note: {
      en: 'The called component gets none of the caller’s rights, unless `inherit_configuration` names categories of them.',
      fr: 'Le composant appelé ne reçoit aucun droit de l’appelant, sauf si `inherit_configuration` en nomme des catégories.',
    },
    cannot: {
      en: 'Narrow a category: a dependency that inherits one has the caller’s whole list.',
      fr: 'Restreindre une catégorie : une dépendance qui en hérite reçoit la liste entière de l’appelant.',
    },
    compensate: {
      en: 'Separate Spin components that call each other over HTTP (service chaining).',
      fr: 'Des composants Spin séparés qui s’appellent par HTTP (service chaining).',
    },
    sources: cite('SPIN-V2', 'SPIN-CAP', 'SPIN-41'),
    verified: true,
  },
  {
    capabilities: ['memory'],
    default: 'unlimited',
    finest: { kind: 'quantity' },
    per: 'application',
    syntax: 'spin up --max-instance-memory BYTES',
    note: {
      en: 'For each instance; also `SPIN_MAX_INSTANCE_MEMORY`, or `max_instance_memory` in runtime-config.toml.',
      fr: 'Pour chaque instance ; aussi `SPIN_MAX_INSTANCE_MEMORY`, ou `max_instance_memory` dans runtime-config.toml.',
    },
    cannot: {
      en: 'A value for each component.',
      fr: 'Une valeur par composant.',
    },
    compensate: {
      en: 'One application for each size; a memory limit of the cgroup.',
      fr: 'Une application par taille ; une limite mémoire du cgroup.',
    },
    sources: cite('SPIN-CLI', 'SPIN-DOCS', 'SPIN-RUNTIME-CONFIG'),
    verified: true,
  },
  {
    capabilities: ['timeout'],
    default: 'unlimited',
    finest: { kind: 'quantity' },
    per: 'application',
    syntax: 'spin up --request-timeout DURATION',
    example: 'spin up --request-timeout 5s',
    wasi: ['0.3'],
    cannot: {
      en: 'Stop a WASI 0.2 component: the timeout touches only WASI 0.3 components. No fuel, no share of CPU.',
      fr: 'Arrêter un composant WASI 0.2 : le délai ne touche que les composants WASI 0.3. Ni fuel, ni part de CPU.',
    },
    compensate: {
      en: 'A timeout of the proxy in front, and a CPU quota of the cgroup.',
      fr: 'Un délai du proxy placé devant, et un quota CPU du cgroup.',
    },
    sources: cite('SPIN-CLI', 'SPIN-DOCS'),
    verified: true,
  },
  {
    capabilities: ['instances'],
    default: 'fixed',
    finest: { kind: 'quantity' },
    per: 'application',
    syntax: 'SPIN_MAX_INSTANCE_COUNT=N',
    note: {
      en: 'A pool of 1000 by default. WASI 0.3 reuses an instance for 128 requests, 16 at once; `--max-instance-reuse-count 1 --max-instance-concurrent-reuse-count 1` gives each request its own.',
      fr: 'Une réserve de 1000 par défaut. WASI 0.3 réutilise une instance pour 128 requêtes, dont 16 simultanées ; `--max-instance-reuse-count 1 --max-instance-concurrent-reuse-count 1` donne à chaque requête la sienne.',
    },
    cannot: {
      en: 'A value for each component.',
      fr: 'Une valeur par composant.',
    },
    sources: cite('SPIN-CLI', 'SPIN-DOCS', 'SPIN-41'),
    verified: true,
  },
  ...spinNetwork,
  ...spinResources,
];

/** `spin up` with an HTTP trigger. */
export const spinServe: EnforcementMatrix = {
  target: 'spin',
  mode: 'serve',
  platform: 'spin',
  checked:
    'v4.0.2 (2026-06-23), documentation v4 (2026-06-16), posts for 4.1 (2026-08-26) and 4.2 (2026-10-01)',
  notes: [
    {
      en: 'The manifest refuses unknown keys, so that a misspelt one is an error; unknown names in `inherit_configuration` are silently ignored.',
      fr: 'Le manifeste refuse les clés inconnues, une faute de frappe est donc une erreur ; les noms inconnus dans `inherit_configuration` sont ignorés en silence.',
    },
    {
      en: 'runtime-config.toml belongs to the operator: it maps labels, blocks networks and caps connections, and cannot add hosts.',
      fr: 'runtime-config.toml appartient à l’exploitant : il associe des labels, bloque des réseaux et plafonne des connexions, sans pouvoir ajouter d’hôtes.',
    },
  ],
  rows,
};

/** `spin up` without an HTTP trigger: a Redis or plug-in trigger starts the component, or another component calls it. */
export const spinRun: EnforcementMatrix = vary(
  spinServe,
  {
    mode: 'run',
    notes: [
      ...spinServe.notes,
      {
        en: 'Spin starts a component only through a trigger: redis, or the plug-ins sqs, mqtt, kinesis, cron, command. A component without one runs only where another calls it.',
        fr: 'Spin ne lance un composant que par un déclencheur : redis, ou les greffons sqs, mqtt, kinesis, cron, command. Sans déclencheur, un composant ne s’exécute que si un autre l’appelle.',
      },
    ],
  },
  [
    {
      capabilities: ['http-in'],
      default: 'deny',
      finest: { kind: 'never' },
      per: 'component',
      cannot: {
        en: 'Serve without an HTTP trigger.',
        fr: 'Servir sans déclencheur HTTP.',
      },
      sources: cite('SPIN-V2', 'SPIN-DOCS'),
      verified: true,
    },
    {
      capabilities: ['timeout'],
      default: 'unlimited',
      finest: { kind: 'always' },
      per: 'application',
      cannot: {
        en: 'End a run: `--request-timeout` is an option of the HTTP trigger.',
        fr: 'Mettre fin à une exécution : `--request-timeout` est une option du déclencheur HTTP.',
      },
      compensate: {
        en: 'A CPU quota of the cgroup, and a deadline where the process is started.',
        fr: 'Un quota CPU du cgroup, et un délai là où le processus est lancé.',
      },
      sources: [
        ...cite('SPIN-CLI'),
        inRepository('spinframework/spin', 'v4.0.2', 'crates/trigger-http/src/lib.rs'),
      ],
      verified: true,
    },
  ],
);
