import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-secrets',
  kind: 'interface',
  name: 'wasmcloud:secrets',
  package: 'wasmcloud:secrets',
  vendor: 'wasmcloud',
  summary: {
    en: 'Secrets in wasmCloud. `reveal` can be withheld: then a component hands secrets on without reading them.',
    fr: 'Les secrets dans wasmCloud. `reveal` peut être refusé : le composant transmet alors des secrets sans les lire.',
  },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [
    { version: '2.1.0' },
    { version: '0.1.0-draft', note: { en: 'wasmCloud v1.', fr: 'wasmCloud v1.' } },
  ],
  interfaces: [
    {
      id: 'wasmcloud:secrets/store',
      versions: ['2.1.0'],
      direction: 'import',
      capabilities: ['secret'],
      risk: 'critical',
      functions: ['get'],
    },
    {
      id: 'wasmcloud:secrets/reveal',
      versions: ['2.1.0'],
      direction: 'import',
      capabilities: ['secret'],
      risk: 'critical',
      functions: ['reveal'],
      note: {
        en: 'Can be withheld: look-up without reading.',
        fr: 'Peut être refusé : recherche sans lecture.',
      },
    },
    {
      id: 'wasmcloud:secrets/secret',
      versions: ['2.1.0'],
      direction: 'import',
      capabilities: ['secret'],
      risk: 'critical',
      functions: ['get'],
    },
    {
      id: 'wasmcloud:secrets/store',
      versions: ['0.1.0-draft'],
      direction: 'import',
      capabilities: ['secret'],
      note: { en: 'wasmCloud v1.', fr: 'wasmCloud v1.' },
    },
    {
      id: 'wasmcloud:secrets/reveal',
      versions: ['0.1.0-draft'],
      direction: 'import',
      capabilities: ['secret'],
      note: { en: 'wasmCloud v1.', fr: 'wasmCloud v1.' },
    },
  ],
  hosts: { wasmcloud: ['2.1.0'], 'wasmcloud-v1': ['0.1.0-draft'] },
  related: ['wasmcloud', 'spin-variables'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
