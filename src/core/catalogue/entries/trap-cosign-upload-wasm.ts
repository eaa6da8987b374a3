import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-cosign-upload-wasm',
  name: 'cosign upload wasm',
  summary: {
    en: '`cosign upload wasm` writes the old solo-io layout, which is not that of OCI Wasm artefacts.',
    fr: '`cosign upload wasm` écrit l’ancien format solo-io, qui n’est pas celui des artefacts OCI Wasm.',
  },
  fix: {
    en: 'Push with wkg, wash or Spin, then `cosign sign <ref>@<digest>`.',
    fr: 'Poussez avec wkg, wash ou Spin, puis `cosign sign <ref>@<digest>`.',
  },
  related: ['cosign', 'wkg', 'oci-wasm-artifacts'],
  verified: true,
  sources: cite('COSIGN', 'OCI-WASM'),
});
