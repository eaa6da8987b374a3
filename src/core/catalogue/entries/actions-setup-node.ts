import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'actions-setup-node',
  kind: 'action',
  name: 'setup-node',
  uses: 'actions/setup-node',
  summary: { en: 'Installs Node.js on the runner.', fr: 'Installe Node.js sur le runner.' },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v7.0.0',
  versions: [{ version: 'v7.0.0' }],
  commit: '820762786026740c76f36085b0efc47a31fe5020',
  inputs: [
    'node-version',
    'node-version-file',
    'architecture',
    'check-latest',
    'registry-url',
    'scope',
    'token',
    'cache',
    'package-manager-cache',
    'cache-dependency-path',
    'mirror',
    'mirror-token',
  ],
  outputs: ['cache-hit', 'cache-primary-key', 'cache-matched-key', 'node-version'],
  related: ['javascript'],
  verified: true,
  sources: cite('ACTION-PINS', 'SETUP-NODE'),
});
