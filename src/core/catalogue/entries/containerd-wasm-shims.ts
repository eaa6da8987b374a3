import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'containerd-wasm-shims',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'deislabs/containerd-wasm-shims',
  summary: {
    en: 'Early collection of containerd shims: Spin, Slight, Lunatic and Wasm Workers Server. Replaced by containerd-shim-spin and runwasi.',
    fr: 'Première collection de shims containerd : Spin, Slight, Lunatic et Wasm Workers Server. Remplacée par containerd-shim-spin et runwasi.',
  },
  maturity: 'archived',
  reason: {
    en: 'No commit since 2024-06-21; its README sends Spin users to SpinKube. Whether GitHub marks it as archived was not checked.',
    fr: 'Aucun commit depuis le 2024-06-21 ; son README renvoie les utilisateurs de Spin à SpinKube. La mention « archivé » de GitHub n’a pas été vérifiée.',
  },
  aliases: [
    'deislabs/containerd-wasm-shims',
    'deislabs shims',
    'containerd-shim-slight',
    'containerd-shim-lunatic',
    'containerd-shim-wws',
    'SpiderLightning',
    'Wasm Workers Server',
  ],
  versions: [{ version: '0.11.1', date: '2024-02-15' }],
  licence: 'MIT',
  governance: { en: 'deislabs (Microsoft).', fr: 'deislabs (Microsoft).' },
  wasi: { p1: { level: 'yes' }, p2: { level: 'partial' }, p3: { level: 'no' } },
  componentModel: { level: 'partial' },
  httpServer: {
    level: 'partial',
    note: { en: 'Through the embedded frameworks.', fr: 'Par les cadriciels embarqués.' },
  },
  cautions: [
    {
      text: {
        en: 'Do not reference its k3d images or its node installer.',
        fr: 'Ne faites pas référence à ses images k3d ni à son installateur de nœuds.',
      },
    },
  ],
  successors: ['containerd-shim-spin', 'runwasi'],
  related: ['spinkube', 'runtime-class-manager'],
  verified: 'partial',
  sources: cite('CWS'),
});
