import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin',
  kind: 'platform',
  form: 'framework',
  name: 'Spin',
  summary: {
    en: 'Developer framework and CLI for event-driven Wasm applications (HTTP, Redis, further triggers as plug-ins) with a manifest of capabilities.',
    fr: 'Cadriciel et CLI pour des applications Wasm pilotées par événements (HTTP, Redis, d’autres déclencheurs en greffons), avec un manifeste de capacités.',
  },
  maturity: 'stable',
  reason: {
    en: 'Version 4 was released on 2026-04-20, 4.1 on 2026-08-26, 4.2 on 2026-10-01. CNCF Sandbox.',
    fr: 'La version 4 est sortie le 2026-04-20, la 4.1 le 2026-08-26, la 4.2 le 2026-10-01. CNCF Sandbox.',
  },
  aliases: ['fermyon spin', 'fermyon/spin', 'spinframework/spin', 'spin up', 'spin.toml', 'Spin Framework'],
  versions: [
    { version: '4.2.1', date: '2026-10-01' },
    { version: '4.1', date: '2026-08-26' },
    {
      version: '4.0.2',
      date: '2026-06-23',
      note: { en: 'Read in its sources.', fr: 'Lue dans ses sources.' },
    },
    { version: '4.0', date: '2026-04-20' },
    {
      version: '3.6.3',
      note: {
        en: 'Embedded in containerd-shim-spin 0.24.0.',
        fr: 'Embarquée dans containerd-shim-spin 0.24.0.',
      },
    },
  ],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: {
    en: 'CNCF Sandbox since 2025-01-21; repository spinframework/spin.',
    fr: 'CNCF Sandbox depuis le 2025-01-21 ; dépôt spinframework/spin.',
  },
  wasi: {
    p1: { level: 'yes', note: { en: 'Adapted.', fr: 'Par adaptation.' } },
    p2: { level: 'yes', note: { en: '0.2.6 in 4.0.2.', fr: '0.2.6 dans la 4.0.2.' } },
    p3: {
      level: 'yes',
      note: {
        en: '4.0.x runs only 0.3.0-rc-2026-03-15; 4.1 and later run both 0.3.0 and that release candidate.',
        fr: 'La 4.0.x n’exécute que 0.3.0-rc-2026-03-15 ; la 4.1 et les suivantes exécutent 0.3.0 et cette version candidate.',
      },
    },
  },
  componentModel: { level: 'yes' },
  httpServer: {
    level: 'yes',
    note: {
      en: 'HTTP trigger; 0.2 incoming-handler and 0.3 handler.',
      fr: 'Déclencheur HTTP ; incoming-handler en 0.2 et handler en 0.3.',
    },
  },
  runs: [
    'wasi@0.2.6',
    'wasi@0.3.0-rc-2026-03-15',
    'wasi@0.3.0',
    'wasi:keyvalue@0.2.0-draft2',
    'wasi:config@0.2.0-draft-2024-09-27',
    'wasi:otel@0.2.0-rc.2',
  ],
  sdks: [
    'Rust 6.0.0',
    'JavaScript/TypeScript 2.1.0',
    'Python 4.0.0',
    'Go v3.0.0 (componentize-go)',
    'Zig',
    'MoonBit',
  ],
  cautions: [
    {
      text: {
        en: 'No blob store and no message-queue interface of the host: queues come only as triggers.',
        fr: 'Ni magasin de blobs ni interface de file de messages côté hôte : les files n’existent que comme déclencheurs.',
      },
      sources: cite('SPIN-DOCS'),
    },
    {
      text: {
        en: 'WAGI is being deprecated, with a warning since 4.1.',
        fr: 'WAGI est en cours de dépréciation, avec un avertissement depuis la 4.1.',
      },
      sources: cite('SPIN-41'),
    },
    {
      text: {
        en: '`--request-timeout` only affects WASI 0.3 components.',
        fr: '`--request-timeout` n’agit que sur les composants WASI 0.3.',
      },
      sources: cite('SPIN-CLI'),
    },
    {
      text: {
        en: 'Spin 4 dropped TinyGo: its Go SDK builds with componentize-go. The Zig and MoonBit SDKs are third-party.',
        fr: 'Spin 4 a abandonné TinyGo : son SDK Go construit avec componentize-go. Les SDK Zig et MoonBit viennent de tiers.',
      },
      sources: cite('SPIN-DOCS'),
    },
    {
      text: {
        en: 'In the Rust SDK 6.0.0 the macro is `http_service` (WASI 0.3); `http_component` is valid up to 5.2.',
        fr: 'Dans le SDK Rust 6.0.0, la macro est `http_service` (WASI 0.3) ; `http_component` vaut jusqu’à 5.2.',
      },
      sources: cite('SPIN-RUST'),
    },
    {
      text: {
        en: '`allowed_outbound_hosts` is parsed after variables are substituted: a variable with the value `*` widens it at deploy time, past any review of the manifest.',
        fr: '`allowed_outbound_hosts` est lu après substitution des variables : une variable de valeur `*` l’élargit au déploiement, hors de toute revue du manifeste.',
      },
      sources: cite('SPIN-HOSTS'),
    },
    {
      text: {
        en: 'HTTP, Redis and raw sockets consult `block_networks`; the PostgreSQL, MySQL and MQTT clients never check it.',
        fr: 'HTTP, Redis et les sockets bruts consultent `block_networks` ; les clients PostgreSQL, MySQL et MQTT ne le vérifient jamais.',
      },
      sources: cite('SPIN-BLOCK'),
    },
    {
      text: {
        en: 'The isolation of dependencies denies seven categories; clocks, random, stdio and exit always pass. `dependencies_inherit_configuration` is a key of a component, beside `inherit_configuration` on a dependency.',
        fr: 'L’isolation des dépendances refuse sept catégories ; horloges, aléa, stdio et exit passent toujours. `dependencies_inherit_configuration` est une clé du composant, à côté d’`inherit_configuration` sur une dépendance.',
      },
      sources: cite('SPIN-CAP', 'SPIN-V2'),
    },
    {
      text: {
        en: 'The runtime configuration takes `[[client_tls]]` with `component_ids`, `hosts`, `ca_roots_file`, `client_cert_file` and `client_private_key_file`.',
        fr: 'La configuration d’exécution accepte `[[client_tls]]` avec `component_ids`, `hosts`, `ca_roots_file`, `client_cert_file` et `client_private_key_file`.',
      },
      sources: cite('SPIN-RUNTIME-CONFIG'),
    },
    {
      text: {
        en: 'PostgreSQL connections are pooled, at most 64 for each DSN and pod.',
        fr: 'Les connexions PostgreSQL sont mises en réserve, 64 au plus par DSN et par pod.',
      },
      sources: cite('SPIN-PG'),
    },
  ],
  related: [
    'spinkube',
    'containerd-shim-spin',
    'akamai-functions',
    'wagi',
    'trap-spin-request-timeout',
    'trap-sockets-match-addresses',
    'trap-wasi-0-3-release-candidate',
  ],
  verified: true,
  sources: cite('SPIN-V2', 'SPIN-DOCS', 'SPIN-41', 'SPIN-42', 'SPIN-I3566', 'SPIN-WORLD', 'LANDSCAPE'),
});
