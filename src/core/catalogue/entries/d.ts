import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'd',
  kind: 'language',
  name: 'D',
  summary: {
    en: 'wit-bindgen received a D generator on 2026-08-21; it was unreleased when read.',
    fr: 'wit-bindgen a reçu un générateur D le 2026-08-21 ; il n’était pas publié à la lecture.',
  },
  maturity: 'experimental',
  reason: {
    en: 'The generator was merged on 2026-08-21 and stood in no release when read.',
    fr: 'Le générateur a été fusionné le 2026-08-21 et ne figurait dans aucune version à la lecture.',
  },
  aliases: ['dlang', 'd-lang', 'ldc'],
  wasi: ['0.2'],
  toolchains: [
    {
      name: 'wit-bindgen d',
      note: { en: 'Merged, not released.', fr: 'Fusionné, non publié.' },
      entry: 'wit-bindgen',
    },
  ],
  build: ['wit-bindgen d wit'],
  limitations: [
    {
      text: {
        en: 'Only the step that makes the bindings is documented here.',
        fr: 'Seule l’étape qui génère les liaisons est documentée ici.',
      },
    },
  ],
  related: ['wit-bindgen'],
  verified: true,
  sources: cite('WB-D'),
});
