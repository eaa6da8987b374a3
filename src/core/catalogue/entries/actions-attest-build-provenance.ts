import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'actions-attest-build-provenance',
  kind: 'action',
  name: 'attest-build-provenance',
  uses: 'actions/attest-build-provenance',
  summary: {
    en: 'Attests how an artefact was built and attaches the attestation to the image in the registry.',
    fr: 'Atteste la construction d’un artefact et joint l’attestation à l’image dans le registre.',
  },
  maturity: 'stable',
  reason: {
    en: 'Official action of GitHub, released with version tags.',
    fr: 'Action officielle de GitHub, publiée avec des étiquettes de version.',
  },
  tag: 'v4.2.2',
  versions: [{ version: 'v4.2.2' }],
  commit: '4d101475d8b20a2381f78447822ac1eab6504dd8',
  inputs: [
    'subject-path',
    'subject-digest',
    'subject-name',
    'subject-checksums',
    'predicate-type',
    'predicate',
    'predicate-path',
    'push-to-registry',
    'create-storage-record',
    'show-summary',
    'github-token',
  ],
  outputs: ['bundle-path', 'attestation-id', 'attestation-url', 'storage-record-ids'],
  cautions: [
    {
      text: {
        en: 'Needs the permissions `id-token: write` and `attestations: write`.',
        fr: 'Demande les permissions `id-token: write` et `attestations: write`.',
      },
    },
    {
      text: {
        en: 'Inputs and outputs were read in the state of 2026-03-04, before v4.2.2.',
        fr: 'Entrées et sorties ont été lues dans l’état du 2026-03-04, avant v4.2.2.',
      },
    },
  ],
  related: ['cosign', 'anchore-sbom-action-download-syft'],
  verified: true,
  sources: cite('ACTION-PINS', 'ATTEST-ACTION'),
});
