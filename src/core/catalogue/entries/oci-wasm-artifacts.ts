import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'oci-wasm-artifacts',
  kind: 'tool',
  purposes: ['publish'],
  name: 'OCI artifacts (application/wasm)',
  summary: {
    en: 'Convention for components in OCI registries: config `application/vnd.wasm.config.v0+json`, one layer `application/wasm`.',
    fr: 'Convention pour les composants dans les registres OCI : config `application/vnd.wasm.config.v0+json`, une couche `application/wasm`.',
  },
  maturity: 'stable',
  reason: {
    en: 'Used by wkg, wasmCloud and runwasi. Spin keeps its own media types, but its shim also accepts `application/wasm` layers.',
    fr: 'Employée par wkg, wasmCloud et runwasi. Spin garde ses propres types de média, mais son shim accepte aussi les couches `application/wasm`.',
  },
  aliases: [
    'application/wasm',
    'application/vnd.wasm.config.v0+json',
    'application/vnd.fermyon.spin.application.v1+config',
    'application/vnd.wasm.content.layer.v1+wasm',
    'application/vnd.wasm.content.layer.v1+data',
    'application/vnd.bytecodealliance.wasm.component.layer.v0+wasm',
    'wasm-image-spec',
    'solo-io wasm-image-spec',
    'wasm OCI artifact',
  ],
  cautions: [
    {
      text: {
        en: 'Do not mix the layer media types: a shim that does not know one treats the image as an ordinary root file system.',
        fr: 'Ne mélangez pas les types de média des couches : un shim qui n’en connaît pas un traite l’image comme un système de fichiers racine ordinaire.',
      },
      sources: cite('OCI-RW', 'SK-SHIM'),
    },
    {
      text: {
        en: 'Spin writes `application/vnd.fermyon.spin.application.v1+config` with layers `application/vnd.wasm.content.layer.v1+wasm` and `+data`; runwasi also knows `application/vnd.bytecodealliance.wasm.component.layer.v0+wasm`. The solo-io wasm-image-spec is older.',
        fr: 'Spin écrit `application/vnd.fermyon.spin.application.v1+config` avec des couches `application/vnd.wasm.content.layer.v1+wasm` et `+data` ; runwasi connaît aussi `application/vnd.bytecodealliance.wasm.component.layer.v0+wasm`. La wasm-image-spec de solo-io est plus ancienne.',
      },
      sources: cite('OCI-SPIN', 'OCI-RW'),
    },
    {
      text: {
        en: 'The config lists created, author, architecture `wasm`, os `wasip1` or `wasip2`, layerDigests, component.exports, component.imports and component.target. Consumers should reject more than one layer in v0.',
        fr: 'La config contient created, author, architecture `wasm`, os `wasip1` ou `wasip2`, layerDigests, component.exports, component.imports et component.target. En v0, un consommateur devrait refuser plus d’une couche.',
      },
      sources: cite('OCI-SPEC'),
    },
  ],
  related: ['wkg', 'cosign', 'runwasi', 'containerd-shim-spin'],
  verified: true,
  sources: cite('OCI-WC', 'OCI-RW', 'OCI-SPIN', 'SK-SHIM', 'OCI-SPEC'),
});
