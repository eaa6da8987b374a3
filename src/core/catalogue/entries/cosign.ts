import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'cosign',
  kind: 'tool',
  purposes: ['sign'],
  name: 'cosign',
  summary: {
    en: 'Signs and verifies any OCI artifact by digest, Wasm components included.',
    fr: 'Signe et vérifie tout artefact OCI par empreinte, composants Wasm compris.',
  },
  maturity: 'stable',
  reason: {
    en: 'The v3 line is current, v2 is still patched.',
    fr: 'La branche v3 est courante, la v2 reçoit encore des correctifs.',
  },
  aliases: ['sigstore/cosign', 'sigstore', 'cosign sign'],
  versions: [
    { version: '3.1.2', date: '2026-07-17' },
    { version: '2.6.4', note: { en: 'Line v2.', fr: 'Branche v2.' } },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'Sigstore', fr: 'Sigstore' },
  cautions: [
    {
      text: {
        en: '`cosign upload wasm` in the README follows the old solo-io image format. Push with wkg, wash or spin and only sign with cosign: `cosign sign <ref>@<digest>`.',
        fr: '`cosign upload wasm`, dans le README, suit l’ancien format d’image solo-io. Poussez avec wkg, wash ou spin et ne faites que signer avec cosign : `cosign sign <ref>@<digest>`.',
      },
      sources: cite('COSIGN', 'OCI-SIGN'),
    },
    {
      text: {
        en: 'None of the runtimes in the enforcement matrix verifies signatures by itself: enforce them at admission, for example with a policy controller.',
        fr: 'Aucun des moteurs de la matrice d’application ne vérifie lui-même les signatures : imposez-les à l’admission, par exemple avec un contrôleur de politiques.',
      },
    },
  ],
  related: ['wkg', 'oci-wasm-artifacts', 'wasmsign2'],
  verified: 'partial',
  sources: cite('COSIGN', 'OCI-SIGN'),
});
