import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'anchore-sbom-action-download-syft',
  kind: 'action',
  name: 'download-syft',
  uses: 'anchore/sbom-action/download-syft',
  summary: {
    en: 'Downloads Syft, which writes a list of what an artefact is made of (SBOM).',
    fr: 'Télécharge Syft, qui écrit la liste de ce dont un artefact est fait (SBOM).',
  },
  maturity: 'stable',
  reason: {
    en: 'Maintained by Anchore, released with version tags.',
    fr: 'Maintenue par Anchore, publiée avec des étiquettes de version.',
  },
  aliases: ['syft', 'anchore/sbom-action'],
  tag: 'v0.24.0',
  versions: [{ version: 'v0.24.0' }],
  commit: 'e22c389904149dbc22b58101806040fa8d37a610',
  inputs: ['run', 'syft-version'],
  outputs: ['cmd'],
  related: ['trap-sbom-label'],
  verified: true,
  sources: cite('ACTION-PINS', 'SYFT-ACTION'),
});
