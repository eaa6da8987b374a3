import { inRepository } from '../cli/help-text.ts';
import type { EnforcementRow } from '../enforcement.ts';
import { cite } from '../sources.ts';
import { BLOBSTORE, KEYVALUE, MESSAGING, SQL } from './families.ts';

/** Network rights of the manifest, which Spin and SpinKube hold alike. */
export const spinNetwork: readonly EnforcementRow[] = [
  {
    capabilities: ['http-out'],
    default: 'deny',
    finest: { kind: 'origin', port: true, host: 'suffix', any: true },
    per: 'component',
    syntax: 'allowed_outbound_hosts = ["SCHEME://HOST[:PORT]"]',
    example: 'allowed_outbound_hosts = ["https://api.example.com", "https://*.example.org:8443"]',
    note: {
      en: 'Variables are put in before the list is read: a variable with the value `*` opens every host, so write hosts out.',
      fr: 'Les variables sont remplacées avant la lecture de la liste : une variable valant `*` ouvre tous les hôtes, écrivez donc les hôtes en toutes lettres.',
    },
    cannot: {
      en: 'Paths, methods, headers, bandwidth.',
      fr: 'Chemins, méthodes, en-têtes, débit.',
    },
    compensate: {
      en: 'In runtime-config.toml the operator can refuse address ranges after the look-up: `[outbound_networking] block_networks = ["private"]`.',
      fr: 'Dans runtime-config.toml, l’exploitant peut refuser des plages d’adresses après résolution : `[outbound_networking] block_networks = ["private"]`.',
    },
    sources: cite('SPIN-V2', 'SPIN-HOSTS', 'SPIN-DOCS', 'SPIN-BLOCK'),
    verified: true,
  },
  {
    capabilities: ['tcp-connect'],
    default: 'deny',
    finest: { kind: 'endpoint', name: false, cidr: true, port: true },
    per: 'component',
    syntax: 'allowed_outbound_hosts = ["tcp://ADDRESS_OR_CIDR:PORT"]',
    example: 'allowed_outbound_hosts = ["tcp://10.0.0.5:5432", "tcp://10.0.0.0/8:5432"]',
    cannot: {
      en: 'Host names: the check sees `tcp://ADDRESS:PORT`, so that a name never matches.',
      fr: 'Les noms d’hôte : le contrôle voit `tcp://ADDRESS:PORT`, un nom ne correspond donc jamais.',
    },
    compensate: {
      en: 'Give the address, or use Spin’s own interfaces (PostgreSQL, MySQL, Redis, MQTT), which match `scheme://name:port`.',
      fr: 'Donnez l’adresse, ou employez les interfaces de Spin (PostgreSQL, MySQL, Redis, MQTT), qui comparent `scheme://name:port`.',
    },
    sources: cite('SPIN-NET', 'SPIN-HOSTS'),
    verified: true,
  },
  {
    capabilities: ['udp'],
    default: 'deny',
    finest: { kind: 'endpoint', name: false, cidr: true, port: true },
    per: 'component',
    syntax: 'allowed_outbound_hosts = ["udp://ADDRESS_OR_CIDR:PORT"]',
    example: 'allowed_outbound_hosts = ["udp://10.0.0.53:53"]',
    note: {
      en: 'The local address of a UDP bind goes through the same list.',
      fr: 'L’adresse locale d’un bind UDP passe par la même liste.',
    },
    cannot: {
      en: 'Host names never match.',
      fr: 'Les noms d’hôte ne correspondent jamais.',
    },
    compensate: { en: 'Give the address.', fr: 'Donnez l’adresse.' },
    sources: [
      ...cite('SPIN-NET'),
      inRepository('spinframework/spin', 'v4.0.2', 'crates/factor-outbound-networking/src/lib.rs'),
    ],
    verified: true,
  },
  {
    capabilities: ['udp-listen'],
    default: 'deny',
    finest: { kind: 'listener' },
    per: 'component',
    syntax: 'allowed_outbound_hosts = ["udp://ADDRESS:PORT"]',
    wider: {
      en: 'sending datagrams to that address and port',
      fr: 'l’envoi de datagrammes à cette adresse et ce port',
    },
    note: {
      en: 'Read in the check of addresses, which takes a bind as `udp://ADDRESS:PORT`; not documented.',
      fr: 'Lu dans le contrôle des adresses, qui prend un bind pour `udp://ADDRESS:PORT` ; non documenté.',
    },
    sources: [inRepository('spinframework/spin', 'v4.0.2', 'crates/factor-outbound-networking/src/lib.rs')],
    verified: 'partial',
  },
  {
    capabilities: ['tcp-listen'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    cannot: { en: 'Allow a component to listen.', fr: 'Autoriser un composant à écouter.' },
    compensate: { en: 'Use a trigger.', fr: 'Employez un déclencheur (trigger).' },
    sources: cite('SPIN-NET'),
    verified: true,
  },
  {
    capabilities: ['dns'],
    default: 'deny',
    finest: { kind: 'never' },
    per: 'component',
    note: {
      en: 'Read for 4.0.x; not checked again for 4.1 and 4.2. Spin’s own clients look names up in the host.',
      fr: 'Lu pour 4.0.x ; pas revérifié pour 4.1 et 4.2. Les clients de Spin résolvent les noms dans l’hôte.',
    },
    cannot: {
      en: 'Allow look-ups for raw sockets.',
      fr: 'Autoriser la résolution de noms pour les sockets.',
    },
    sources: cite('SPIN-NET'),
    verified: 'partial',
  },
];

/** Resources of the manifest, which Spin and SpinKube hold alike. */
export const spinResources: readonly EnforcementRow[] = [
  {
    capabilities: ['config', 'secret'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax:
      '[variables] NAME = { required = true, secret = true }; [component.ID.variables] NAME = "{{ NAME }}"',
    example: 'SPIN_VARIABLE_TOKEN=… spin up',
    note: {
      en: 'The value comes from `SPIN_VARIABLE_NAME`, `--variable`, or a provider of runtime-config.toml: `[[config_provider]] type = "vault"` or `"azure_key_vault"`.',
      fr: 'La valeur vient de `SPIN_VARIABLE_NAME`, de `--variable` ou d’un fournisseur de runtime-config.toml : `[[config_provider]] type = "vault"` ou `"azure_key_vault"`.',
    },
    cannot: { en: 'Rotate, audit.', fr: 'Renouveler, journaliser les accès.' },
    compensate: {
      en: 'The Vault or Azure Key Vault provider.',
      fr: 'Le fournisseur Vault ou Azure Key Vault.',
    },
    sources: cite('SPIN-V2', 'SPIN-DOCS'),
    verified: true,
  },
  {
    capabilities: KEYVALUE,
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'key_value_stores = ["LABEL"]',
    example: 'key_value_stores = ["default", "cache"]',
    note: {
      en: 'The operator maps a label in runtime-config.toml: `[key_value_store.LABEL] type = "redis"` (spin, redis, azure_cosmos, aws_dynamo).',
      fr: 'L’exploitant associe un label dans runtime-config.toml : `[key_value_store.LABEL] type = "redis"` (spin, redis, azure_cosmos, aws_dynamo).',
    },
    cannot: {
      en: 'Reading only, key prefixes, expiry, size limits.',
      fr: 'La seule lecture, les préfixes de clés, l’expiration, les limites de taille.',
    },
    compensate: {
      en: 'Credentials of the store with fewer rights.',
      fr: 'Des identifiants du magasin aux droits réduits.',
    },
    sources: cite('SPIN-V2', 'SPIN-DOCS'),
    verified: true,
  },
  {
    capabilities: SQL,
    default: 'deny',
    finest: { kind: 'name', byServer: true },
    per: 'component',
    syntax: 'sqlite_databases = ["LABEL"] or allowed_outbound_hosts = ["postgres://HOST:PORT"]',
    example: 'allowed_outbound_hosts = ["postgres://db.example.com:5432"]',
    note: {
      en: 'SQLite goes by label; PostgreSQL and MySQL by host and port. `block_networks` is not consulted by these clients. PostgreSQL connections are pooled, at most 64 for each DSN and pod.',
      fr: 'SQLite se désigne par label ; PostgreSQL et MySQL par hôte et port. Ces clients ne consultent pas `block_networks`. Les connexions PostgreSQL sont mutualisées, 64 au plus par DSN et par pod.',
    },
    cannot: {
      en: 'Database, schema, table or reading only: the connection string with its credentials comes from the component.',
      fr: 'Base, schéma, table ou seule lecture : la chaîne de connexion et ses identifiants viennent du composant.',
    },
    compensate: {
      en: 'A database role with the least rights; the connection string as a secret variable. Name the server’s row with `@row`.',
      fr: 'Un rôle de base aux droits minimaux ; la chaîne de connexion en variable secrète. Nommez la ligne du serveur avec `@row`.',
    },
    sources: cite('SPIN-V2', 'SPIN-HOSTS', 'SPIN-DOCS', 'SPIN-BLOCK', 'SPIN-PG'),
    verified: true,
  },
  {
    capabilities: [MESSAGING[0], MESSAGING[1]],
    default: 'deny',
    finest: { kind: 'server' },
    per: 'component',
    syntax: 'allowed_outbound_hosts = ["redis://HOST:PORT"] or ["mqtt://HOST:PORT"]',
    example: 'allowed_outbound_hosts = ["redis://broker.internal:6379"]',
    note: {
      en: 'Receiving needs a trigger as well. The MQTT client does not consult `block_networks`.',
      fr: 'La réception demande en plus un déclencheur. Le client MQTT ne consulte pas `block_networks`.',
    },
    cannot: {
      en: 'Choose the topics that may be published to.',
      fr: 'Choisir les sujets où publier.',
    },
    compensate: {
      en: 'Access control of the broker. Name its row with `@row`.',
      fr: 'Le contrôle d’accès du courtier de messages. Nommez sa ligne avec `@row`.',
    },
    sources: cite('SPIN-V2', 'SPIN-DOCS', 'SPIN-BLOCK'),
    verified: true,
  },
  {
    capabilities: [MESSAGING[2]],
    default: 'deny',
    finest: { kind: 'subject', any: false },
    per: 'component',
    syntax: '[[trigger.redis]] component = "ID", channel = "CHANNEL", address = "redis://HOST:PORT"',
    note: {
      en: 'Redis is built in; sqs, mqtt and kinesis are trigger plug-ins.',
      fr: 'Redis est intégré ; sqs, mqtt et kinesis sont des greffons déclencheurs.',
    },
    sources: [
      ...cite('SPIN-V2', 'SPIN-DOCS'),
      inRepository('spinframework/spin', 'v4.0.2', 'crates/trigger-redis/src/lib.rs'),
    ],
    verified: true,
  },
  {
    capabilities: BLOBSTORE,
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: { en: 'Offer a blob store.', fr: 'Offrir un stockage d’objets.' },
    compensate: {
      en: 'Reach an S3 service over HTTP with an `http-out` permission.',
      fr: 'Atteignez un service S3 par HTTP avec une permission `http-out`.',
    },
    sources: cite('SPIN-V2', 'FERMYON'),
    verified: true,
  },
  {
    capabilities: ['inference'],
    default: 'deny',
    finest: { kind: 'name' },
    per: 'component',
    syntax: 'ai_models = ["MODEL"]',
    example: 'ai_models = ["llama2-chat"]',
    note: {
      en: 'A local run needs the models downloaded; a host may offer others.',
      fr: 'Une exécution locale demande des modèles téléchargés ; un hébergeur peut en offrir d’autres.',
    },
    sources: [
      ...cite('SPIN-V2'),
      inRepository('spinframework/spin', 'v4.0.2', 'crates/manifest/src/schema/v2.rs'),
    ],
    verified: true,
  },
  {
    capabilities: ['args'],
    default: 'not-applicable',
    finest: { kind: 'never' },
    per: 'component',
    cannot: {
      en: 'Pass arguments to a component.',
      fr: 'Passer des arguments à un composant.',
    },
    compensate: {
      en: 'Give the value as a variable (`env`) or as configuration (`config`).',
      fr: 'Donnez la valeur en variable (`env`) ou en configuration (`config`).',
    },
    sources: cite('SPIN-V2'),
    verified: 'partial',
  },
  {
    capabilities: ['stdio', 'clocks', 'random', 'exit'],
    default: 'allow',
    finest: { kind: 'always' },
    per: 'component',
    note: {
      en: 'Dependency isolation does not touch them either.',
      fr: 'L’isolation des dépendances n’y touche pas non plus.',
    },
    cannot: { en: 'Refuse any of them.', fr: 'En refuser un seul.' },
    compensate: {
      en: 'WASI-Virt (experimental, WASI 0.2) before packaging.',
      fr: 'WASI-Virt (expérimental, WASI 0.2) avant l’empaquetage.',
    },
    sources: cite('SPIN-NET', 'SPIN-CAP'),
    verified: 'partial',
  },
];
