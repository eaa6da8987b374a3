import type { ReferenceMatrix } from '../enforcement.ts';
import { cite } from '../sources.ts';

/** What is known of containers and hosted platforms that are no targets. */
export const HOSTED_REFERENCES: readonly ReferenceMatrix[] = [
  {
    reference: true,
    platform: 'crun',
    rows: [
      {
        capabilities: ['fs-read', 'fs-write'],
        default: 'allow',
        finest: { kind: 'always' },
        per: 'pod',
        note: {
          en: 'The container’s root file system: the wasmtime handler opens `.`, the wasmedge handler maps `/`.',
          fr: 'Le système de fichiers racine du conteneur : le gestionnaire wasmtime ouvre `.`, le gestionnaire wasmedge monte `/`.',
        },
        cannot: { en: 'Choose directories in WASI.', fr: 'Choisir des répertoires dans WASI.' },
        sources: cite('CRUN'),
        verified: true,
      },
      {
        capabilities: ['env', 'stdio'],
        default: 'inherit',
        finest: { kind: 'always' },
        per: 'pod',
        cannot: { en: 'Hold anything back.', fr: 'Retenir quoi que ce soit.' },
        sources: cite('CRUN'),
        verified: true,
      },
      {
        capabilities: ['tcp-connect', 'tcp-listen', 'udp', 'udp-listen'],
        default: 'allow',
        finest: { kind: 'always' },
        per: 'pod',
        note: {
          en: 'The wamr handler uses the address pool 0.0.0.0/0.',
          fr: 'Le gestionnaire wamr emploie la plage d’adresses 0.0.0.0/0.',
        },
        cannot: { en: 'Refuse or filter anything.', fr: 'Refuser ou filtrer quoi que ce soit.' },
        sources: cite('CRUN'),
        verified: true,
      },
    ],
  },
  {
    reference: true,
    platform: 'fastly-compute',
    rows: [
      {
        capabilities: ['http-out'],
        default: 'deny',
        finest: { kind: 'name' },
        per: 'application',
        note: {
          en: 'By backend that the service names; dynamic backends, where enabled, up to 200.',
          fr: 'Par backend que le service nomme ; backends dynamiques, si activés, jusqu’à 200.',
        },
        sources: cite('FASTLY-V', 'FASTLY-LIM'),
        verified: 'partial',
      },
      {
        capabilities: ['fs-read', 'fs-write', 'tcp-connect', 'tcp-listen', 'udp', 'udp-listen', 'dns'],
        default: 'deny',
        finest: { kind: 'never' },
        per: 'application',
        cannot: {
          en: 'Offer it: it is not in the world of a service.',
          fr: 'L’offrir : cela ne fait pas partie du monde d’un service.',
        },
        sources: cite('FASTLY-V'),
        verified: true,
      },
      {
        capabilities: ['memory', 'timeout'],
        default: 'fixed',
        finest: { kind: 'always' },
        per: 'application',
        note: {
          en: '128 MB of heap, 50 ms of CPU, 2 minutes of wall-clock time.',
          fr: '128 Mo de tas, 50 ms de CPU, 2 minutes de temps réel.',
        },
        cannot: { en: 'Set another value.', fr: 'Fixer une autre valeur.' },
        sources: cite('FASTLY-LIM'),
        verified: true,
      },
    ],
  },
  {
    reference: true,
    platform: 'akamai-functions',
    rows: [
      {
        capabilities: ['http-out'],
        default: 'deny',
        finest: { kind: 'origin', port: true, host: 'suffix', any: true },
        per: 'component',
        syntax: 'allowed_outbound_hosts = ["SCHEME://HOST[:PORT]"]',
        sources: cite('AKAMAI'),
        verified: 'partial',
      },
      {
        capabilities: ['memory', 'timeout'],
        default: 'fixed',
        finest: { kind: 'always' },
        per: 'application',
        note: { en: '128 MiB, 30 s.', fr: '128 Mio, 30 s.' },
        cannot: { en: 'Set another value.', fr: 'Fixer une autre valeur.' },
        sources: cite('AKAMAI'),
        verified: true,
      },
    ],
  },
];
