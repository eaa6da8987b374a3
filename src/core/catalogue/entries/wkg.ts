import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wkg',
  kind: 'tool',
  purposes: ['publish'],
  name: 'wkg (wasm-pkg-tools)',
  summary: {
    en: 'Fetches, publishes and locks WIT packages and components in OCI registries.',
    fr: 'Récupère, publie et verrouille des paquets WIT et des composants dans des registres OCI.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Frequent 0.x releases; the common successor of tooling based on warg.',
    fr: 'Des versions 0.x fréquentes ; le successeur commun des outils fondés sur warg.',
  },
  aliases: [
    'wasm-pkg-tools',
    'bytecodealliance/wasm-pkg-tools',
    'wkg get',
    'wkg publish',
    'wkg oci push',
    'wkg oci pull',
    'wkg wit',
    'wkg.toml',
    'wkg.lock',
  ],
  versions: [{ version: '0.16.1', date: '2026-08-19' }],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'Commands: config, get, publish, fetch, build, update, `oci pull`, `oci push`. The older `wkg wit fetch`, `wkg wit build` and `wkg wit update` are still there.',
        fr: 'Commandes : config, get, publish, fetch, build, update, `oci pull`, `oci push`. Les anciennes `wkg wit fetch`, `wkg wit build` et `wkg wit update` existent encore.',
      },
      sources: cite('WKG'),
    },
    {
      text: {
        en: '`wkg.lock` pins digests. WASI packages resolve through wasi.dev to ghcr.io/webassembly/wasi/<pkg>:<version>.',
        fr: '`wkg.lock` épingle les empreintes. Les paquets WASI se résolvent par wasi.dev vers ghcr.io/webassembly/wasi/<pkg>:<version>.',
      },
      sources: cite('WKG'),
    },
  ],
  related: ['oci-wasm-artifacts', 'cosign', 'warg'],
  verified: true,
  sources: cite('WKG'),
});
