import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spin-variables',
  kind: 'interface',
  name: 'spin:variables',
  package: 'spin:variables',
  vendor: 'spin',
  summary: {
    en: 'Spin’s variables, settings and secrets alike, asynchronous.',
    fr: 'Les variables de Spin, réglages et secrets, asynchrones.',
  },
  maturity: 'stable',
  reason: {
    en: 'Part of Spin 4, for asynchronous components.',
    fr: 'Fait partie de Spin 4, pour les composants asynchrones.',
  },
  versions: [{ version: '3.0.0' }],
  interfaces: [
    {
      id: 'spin:variables/variables',
      versions: ['3.0.0'],
      direction: 'import',
      capabilities: ['config', 'secret'],
      risk: 'medium',
      functions: ['get'],
    },
  ],
  hosts: { spin: ['3.0.0'] },
  related: ['spin', 'fermyon-spin-interfaces', 'wasi-config'],
  verified: true,
  sources: cite('SPIN-WIT'),
});
