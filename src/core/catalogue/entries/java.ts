import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'java',
  kind: 'language',
  name: 'Java',
  summary: {
    en: 'No path to a component in 2026: TeaVM-WASI is dead and GraalVM Web Image is made for JavaScript hosts.',
    fr: 'Aucun chemin vers un composant en 2026 : TeaVM-WASI est mort et GraalVM Web Image vise les hôtes JavaScript.',
  },
  maturity: 'none',
  reason: {
    en: 'The TeaVM-WASI fork stopped in December 2022 and wit-bindgen dropped it. GraalVM Web Image is experimental and emits a JavaScript wrapper; component support is only planned.',
    fr: 'Le fork TeaVM-WASI s’est arrêté en décembre 2022 et wit-bindgen l’a retiré. GraalVM Web Image est expérimental et produit une enveloppe JavaScript ; les composants sont seulement prévus.',
  },
  aliases: ['jvm', 'openjdk', 'graalvm', 'teavm'],
  wasi: ['0.1'],
  toolchains: [
    {
      name: 'fermyon/teavm-wasi',
      version: '0.2.7',
      date: '2022-12-07',
      note: { en: 'Abandoned.', fr: 'Abandonné.' },
    },
    {
      name: 'TeaVM',
      version: '0.15.0',
      date: '2026-06-06',
      note: { en: 'A wasip1 runtime: modules.', fr: 'Un moteur wasip1 : des modules.' },
    },
    {
      name: 'GraalVM Web Image',
      note: {
        en: 'Experimental, with a JavaScript wrapper.',
        fr: 'Expérimental, avec une enveloppe JavaScript.',
      },
    },
  ],
  build: [],
  related: ['rust', 'go', 'kotlin'],
  verified: true,
  sources: cite('WIT-BINDGEN', 'TEAVM-WASI', 'GRAALVM', 'WASI-DEV'),
});
