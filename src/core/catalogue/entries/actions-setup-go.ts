import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'actions-setup-go',
  kind: 'action',
  name: 'setup-go',
  uses: 'actions/setup-go',
  summary: {
    en: 'Installs Go on the runner; componentize-go needs 1.25.5 or newer.',
    fr: 'Installe Go sur le runner ; componentize-go demande 1.25.5 ou plus récent.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v7.0.0',
  versions: [{ version: 'v7.0.0' }],
  commit: 'b7ad1dad31e06c5925ef5d2fc7ad053ef454303e',
  inputs: [
    'go-version',
    'go-version-file',
    'check-latest',
    'token',
    'cache',
    'cache-dependency-path',
    'architecture',
    'go-download-base-url',
  ],
  outputs: ['go-version', 'cache-hit'],
  related: ['go'],
  verified: true,
  sources: cite('ACTION-PINS', 'SETUP-GO'),
});
