import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

const PLATFORM = [
  'wasi:http/outgoing-handler',
  'wasi:http/client',
  'spin:key-value/key-value',
  'spin:mqtt/mqtt',
  'spin:mysql/mysql',
  'spin:postgres/postgres',
  'spin:redis/redis',
  'spin:sqlite/sqlite',
  'spin:variables/variables',
  'wasi:config/store',
  'wasi:keyvalue/store',
  'wasi:keyvalue/atomics',
  'wasi:keyvalue/batch',
];

export default defineEntry({
  id: 'spin-up-worlds',
  kind: 'interface',
  name: 'spin:up',
  package: 'spin:up',
  vendor: 'spin',
  summary: {
    en: 'The worlds of Spin: what a component of the HTTP or redis trigger exports, and what the platform offers to it.',
    fr: 'Les mondes de Spin : ce qu’exporte un composant du déclencheur HTTP ou redis, et ce que la plateforme lui offre.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin: 3.6.0 in Spin 3.6.3, 4.0.0 in Spin 4.0.2.',
    fr: 'Fait partie de Spin : 3.6.0 dans Spin 3.6.3, 4.0.0 dans Spin 4.0.2.',
  },
  versions: [
    {
      version: '4.0.0',
      note: {
        en: 'Spin 4.0.2: WASI 0.2.6 and 0.3.0-rc-2026-03-15.',
        fr: 'Spin 4.0.2 : WASI 0.2.6 et 0.3.0-rc-2026-03-15.',
      },
    },
    {
      version: '3.6.0',
      note: {
        en: 'Spin 3.6.3: WASI 0.2.6, and 0.3.0-rc-2026-01-06 behind a feature.',
        fr: 'Spin 3.6.3 : WASI 0.2.6, et 0.3.0-rc-2026-01-06 derrière une option.',
      },
    },
  ],
  interfaces: [],
  worlds: [
    {
      id: 'spin:up/http-trigger',
      versions: ['4.0.0'],
      exports: ['wasi:http/handler'],
      imports: PLATFORM,
      note: {
        en: 'The export is `wasi:http/handler@0.3.0-rc-2026-03-15`, not `@0.3.0`.',
        fr: 'L’export est `wasi:http/handler@0.3.0-rc-2026-03-15`, et non `@0.3.0`.',
      },
    },
    {
      id: 'spin:up/redis-trigger',
      versions: ['4.0.0'],
      exports: ['spin:redis/inbound-redis'],
      imports: PLATFORM,
    },
    {
      id: 'spin:up/platform',
      versions: ['4.0.0'],
      exports: [],
      imports: PLATFORM,
      note: {
        en: 'Besides, `wasi:cli/imports` of both generations, the world `fermyon:spin/platform`, and `wasi:otel` behind a gate.',
        fr: 'En plus, `wasi:cli/imports` des deux générations, le monde `fermyon:spin/platform`, et `wasi:otel` derrière une option.',
      },
    },
  ],
  hosts: { spin: ['4.0.0', '3.6.0'] },
  cautions: [
    {
      text: {
        en: 'main of 2026-08-21, unreleased then, has spin:up@4.1.0 and adds 0.3.0 final; Spin 4.1 takes both.',
        fr: 'main du 2026-08-21, alors non publié, a spin:up@4.1.0 et ajoute 0.3.0 finale ; Spin 4.1 accepte les deux.',
      },
      sources: cite('SPIN-WIT', 'SPIN-41'),
    },
  ],
  related: ['spin', 'trap-p3-http-spin4', 'wasi-http'],
  verified: true,
  sources: cite('SPIN-WIT', 'SPIN-41'),
});
