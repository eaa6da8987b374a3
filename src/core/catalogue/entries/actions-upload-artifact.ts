import { inRepository } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';

export default defineEntry({
  id: 'actions-upload-artifact',
  kind: 'action',
  name: 'upload-artifact',
  uses: 'actions/upload-artifact',
  summary: {
    en: 'Keeps files of a job, for another job or for people.',
    fr: 'Garde des fichiers d’un job, pour un autre job ou pour des personnes.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v7.0.0',
  versions: [{ version: 'v7.0.0' }],
  commit: 'bbbca2ddaa5d8feaa63e36b76fdaad77386f024f',
  inputs: [
    'name',
    'path',
    'if-no-files-found',
    'retention-days',
    'compression-level',
    'overwrite',
    'include-hidden-files',
    'archive',
  ],
  outputs: ['artifact-id', 'artifact-url', 'artifact-digest'],
  related: ['actions-download-artifact'],
  verified: true,
  sources: [inRepository('actions/upload-artifact', 'v7.0.0', 'action.yml')],
});
