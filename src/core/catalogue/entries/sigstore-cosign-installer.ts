import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'sigstore-cosign-installer',
  kind: 'action',
  name: 'cosign-installer',
  uses: 'sigstore/cosign-installer',
  summary: {
    en: 'Installs cosign, which signs the digest of an artefact.',
    fr: 'Installe cosign, qui signe l’empreinte d’un artefact.',
  },
  maturity: 'stable',
  reason: {
    en: 'Maintained by Sigstore, released with version tags.',
    fr: 'Maintenue par Sigstore, publiée avec des étiquettes de version.',
  },
  aliases: ['cosign-installer'],
  tag: 'v4.1.2',
  versions: [{ version: 'v4.1.2' }],
  commit: '6f9f17788090df1f26f669e9d70d6ae9567deba6',
  inputs: ['cosign-release', 'install-dir', 'use-sudo'],
  cautions: [
    {
      text: {
        en: 'Its default is cosign v3.0.6: set `cosign-release` for another one. The official samples still use v3.7.0 of the action.',
        fr: 'Sa valeur par défaut est cosign v3.0.6 : indiquez `cosign-release` pour une autre. Les exemples officiels utilisent encore la version v3.7.0 de l’action.',
      },
    },
    {
      text: {
        en: 'Keyless signing needs the permission `id-token: write`.',
        fr: 'La signature sans clé demande la permission `id-token: write`.',
      },
    },
  ],
  related: ['cosign', 'trap-cosign-upload-wasm'],
  verified: true,
  sources: cite('ACTION-PINS', 'COSIGN-ACTION'),
});
