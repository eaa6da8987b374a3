import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'hyperlight-wasm',
  kind: 'platform',
  form: 'runtime',
  name: 'Hyperlight Wasm',
  summary: {
    en: 'Rust library that runs Wasm modules and components inside a micro-VM (KVM, MSHV, WHP) without a guest operating system.',
    fr: 'Bibliothèque Rust qui exécute des modules et des composants Wasm dans une micro-VM (KVM, MSHV, WHP) sans système d’exploitation invité.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Its README calls it nascent and not production grade. APIs change; Component Model support is experimental.',
    fr: 'Son README le dit naissant et pas prêt pour la production. Les API changent ; la prise en charge du Component Model est expérimentale.',
  },
  aliases: ['hyperlight-dev/hyperlight-wasm', 'Hyperlight'],
  versions: [
    {
      version: '0.15.0',
      note: { en: 'Referenced on 2026-09-04, not read.', fr: 'Citée le 2026-09-04, non lue.' },
    },
    {
      version: '0.14.0',
      date: '2026-04-08',
      note: { en: 'Read in its sources.', fr: 'Lue dans ses sources.' },
    },
  ],
  licence: 'Apache-2.0',
  governance: {
    en: 'CNCF Sandbox (Hyperlight) since 2025-03-04.',
    fr: 'CNCF Sandbox (Hyperlight) depuis le 2025-03-04.',
  },
  wasi: {
    p1: {
      level: 'partial',
      note: { en: 'Made of host functions.', fr: 'Construit sur des fonctions de l’hôte.' },
    },
    p2: {
      level: 'partial',
      note: {
        en: 'Only what the embedder implements.',
        fr: 'Seulement ce que l’hôte embarquant implémente.',
      },
    },
    p3: { level: 'no' },
  },
  componentModel: { level: 'experimental' },
  httpServer: {
    level: 'no',
    note: { en: 'The embedder builds it.', fr: 'À construire par l’hôte embarquant.' },
  },
  sdks: ['Rust'],
  cautions: [
    {
      text: {
        en: 'A library only, without CLI or manifest: every capability is a host function that the embedder writes. The guest may be in any language.',
        fr: 'Une bibliothèque seulement, sans CLI ni manifeste : chaque capacité est une fonction d’hôte écrite par qui l’embarque. L’invité peut être dans n’importe quel langage.',
      },
    },
    {
      text: { en: 'It bundles a Wasmtime LTS build.', fr: 'Elle embarque une version LTS de Wasmtime.' },
    },
  ],
  related: ['wasmtime'],
  verified: 'partial',
  sources: cite('HL', 'HL-15', 'HL-MS', 'LANDSCAPE'),
});
