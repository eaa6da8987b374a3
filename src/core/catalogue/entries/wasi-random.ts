import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { IMPORTS_02, IMPORTS_03 } from '../wasi-worlds.ts';

export default defineEntry({
  id: 'wasi-random',
  kind: 'interface',
  name: 'wasi:random',
  package: 'wasi:random',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'Random numbers: secure bytes, insecure ones, and a seed for hash maps.',
    fr: 'Les nombres aléatoires : octets sûrs, octets non sûrs et une graine pour les tables de hachage.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:random/random',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['get-random-bytes', 'get-random-u64'],
      becomes: 'wasi:random/random',
    },
    {
      id: 'wasi:random/insecure',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['get-insecure-random-bytes', 'get-insecure-random-u64'],
      note: { en: 'Not for secrets.', fr: 'Pas pour des secrets.' },
      becomes: 'wasi:random/insecure',
    },
    {
      id: 'wasi:random/insecure-seed',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['insecure-seed'],
      note: {
        en: 'Seeds hash maps; the function is called `get-insecure-seed` in 0.3.',
        fr: 'Graine de tables de hachage ; la fonction s’appelle `get-insecure-seed` en 0.3.',
      },
      becomes: 'wasi:random/insecure-seed',
    },
    {
      id: 'wasi:random/random',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['get-random-bytes', 'get-random-u64'],
      note: {
        en: 'May return fewer bytes than `max-len`: loop.',
        fr: 'Peut rendre moins d’octets que `max-len` : bouclez.',
      },
    },
    {
      id: 'wasi:random/insecure',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['get-insecure-random-bytes', 'get-insecure-random-u64'],
    },
    {
      id: 'wasi:random/insecure-seed',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['random'],
      ambient: true,
      risk: 'low',
      functions: ['get-insecure-seed'],
    },
  ],
  worlds: [
    { id: 'wasi:random/imports', versions: WASI_02, exports: [], imports: IMPORTS_02.random },
    { id: 'wasi:random/imports', versions: WASI_03, exports: [], imports: IMPORTS_03.random },
  ],
  hosts: { ...WASI_HOSTS, 'fastly-compute': ['0.2.6'] },
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
  ],
  related: ['trap-stub-wasi-seed', 'wasi-cli'],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP'),
});
