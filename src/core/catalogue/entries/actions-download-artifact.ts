import { inRepository } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';

export default defineEntry({
  id: 'actions-download-artifact',
  kind: 'action',
  name: 'download-artifact',
  uses: 'actions/download-artifact',
  summary: {
    en: 'Gets what upload-artifact kept, in another job of the same run.',
    fr: 'Reprend ce que upload-artifact a gardé, dans un autre job de la même exécution.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v8.0.1',
  versions: [{ version: 'v8.0.1' }],
  commit: '3e5f45b2cfb9172054b4087a40e8e0b5a5461e7c',
  inputs: [
    'name',
    'artifact-ids',
    'path',
    'pattern',
    'merge-multiple',
    'github-token',
    'repository',
    'run-id',
    'skip-decompress',
    'digest-mismatch',
  ],
  outputs: ['download-path'],
  related: ['actions-upload-artifact'],
  verified: true,
  sources: [inRepository('actions/download-artifact', 'v8.0.1', 'action.yml')],
});
