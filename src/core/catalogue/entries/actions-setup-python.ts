import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'actions-setup-python',
  kind: 'action',
  name: 'setup-python',
  uses: 'actions/setup-python',
  summary: {
    en: 'Installs Python on the runner; componentize-py needs 3.10 or newer.',
    fr: 'Installe Python sur le runner ; componentize-py demande 3.10 ou plus récent.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v7.0.0',
  versions: [{ version: 'v7.0.0' }],
  commit: '5fda3b95a4ea91299a34e894583c3862153e4b97',
  inputs: [
    'python-version',
    'python-version-file',
    'cache',
    'architecture',
    'check-latest',
    'token',
    'cache-dependency-path',
    'update-environment',
    'allow-prereleases',
    'freethreaded',
    'pip-version',
  ],
  outputs: ['python-version', 'cache-hit', 'python-path'],
  related: ['python'],
  verified: true,
  sources: cite('ACTION-PINS', 'SETUP-PYTHON'),
});
