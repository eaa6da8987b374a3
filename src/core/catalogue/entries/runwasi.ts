import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'runwasi',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'runwasi (containerd-shim-wasmtime, -wasmedge, -wasmer, -wamr)',
  summary: {
    en: 'Rust library and containerd shims that run Wasm OCI images as containers and pods.',
    fr: 'Bibliothèque Rust et shims containerd qui exécutent des images OCI Wasm comme conteneurs et pods.',
  },
  maturity: 'maturing',
  reason: {
    en: 'The library is 1.0.0 (2025-04-23) but the shims are 0.x (2025-05-20), with no release since and commits until 2026-04-21. The README still describes the plain WASI shims as examples rather than as a finished product.',
    fr: 'La bibliothèque est en 1.0.0 (2025-04-23) mais les shims en 0.x (2025-05-20), sans version depuis, avec des commits jusqu’au 2026-04-21. Le README présente encore les shims WASI simples comme des exemples plutôt que comme un produit fini.',
  },
  aliases: [
    'containerd/runwasi',
    'deislabs/runwasi',
    'containerd-shim-wasmtime',
    'containerd-shim-wasmedge',
    'containerd-shim-wasmer',
    'containerd-shim-wamr',
    'containerd-shim-wasm',
    'io.containerd.wasmtime.v1',
    'io.containerd.wasmedge.v1',
    'io.containerd.wasmer.v1',
    'io.containerd.wamr.v1',
  ],
  versions: [
    {
      version: '0.6.0',
      date: '2025-05-20',
      note: { en: 'Shims wasmtime, wasmedge and wasmer.', fr: 'Shims wasmtime, wasmedge et wasmer.' },
    },
    { version: '0.2.0', date: '2025-05-20', note: { en: 'Shim wamr.', fr: 'Shim wamr.' } },
    {
      version: '1.0.0',
      date: '2025-04-23',
      note: { en: 'Library containerd-shim-wasm.', fr: 'Bibliothèque containerd-shim-wasm.' },
    },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'Sub-project of containerd (CNCF).', fr: 'Sous-projet de containerd (CNCF).' },
  wasi: {
    p1: { level: 'yes' },
    p2: {
      level: 'experimental',
      note: { en: 'wasmtime shim only.', fr: 'Shim wasmtime seulement.' },
    },
    p3: { level: 'no' },
  },
  componentModel: { level: 'partial', note: { en: 'wasmtime shim only.', fr: 'Shim wasmtime seulement.' } },
  httpServer: {
    level: 'partial',
    note: {
      en: 'wasmtime shim: components that export wasi:http/incoming-handler; WASMTIME_HTTP_PROXY_SOCKET_ADDR (0.0.0.0:8080 by default).',
      fr: 'Shim wasmtime : composants qui exportent wasi:http/incoming-handler ; WASMTIME_HTTP_PROXY_SOCKET_ADDR (par défaut 0.0.0.0:8080).',
    },
  },
  runs: ['wasi@0.2.2'],
  cautions: [
    {
      text: {
        en: 'The wasmtime shim 0.6.0 embeds Wasmtime 27.0.0, which offers the interfaces of WASI 0.2.2 and none of 0.3. The commit of 2026-04-21 embeds Wasmtime 36.0.6 and has no release.',
        fr: 'Le shim wasmtime 0.6.0 embarque Wasmtime 27.0.0, qui offre les interfaces de WASI 0.2.2 et aucune de la 0.3. Le commit du 2026-04-21 embarque Wasmtime 36.0.6 et n’a pas été publié.',
      },
      sources: cite('RW-CARGO', 'WT-27-WIT'),
    },
    {
      text: {
        en: 'For command modules the wasmtime shim builds a wide-open WASI context; for wasi:http components an almost empty one: the environment, plus free outbound HTTP. Neither can be configured.',
        fr: 'Pour les modules command, le shim wasmtime construit un contexte WASI grand ouvert ; pour les composants wasi:http, un contexte presque vide : l’environnement, plus du HTTP sortant libre. Aucun des deux n’est configurable.',
      },
      sources: cite('RW-WT', 'RW-I413'),
    },
  ],
  related: ['trap-runwasi-wasmtime-wide-open', 'containerd-shim-spin', 'oci-wasm-artifacts'],
  verified: true,
  sources: cite('RW-WT', 'RW-README', 'RW-I413', 'RW-CARGO', 'WT-27-WIT'),
});
