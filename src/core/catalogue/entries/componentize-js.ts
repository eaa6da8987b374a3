import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'componentize-js',
  kind: 'tool',
  purposes: ['build'],
  name: 'componentize-js',
  summary: {
    en: 'Builds a component from JavaScript with the StarlingMonkey engine; `jco componentize` calls it.',
    fr: 'Construit un composant à partir de JavaScript avec le moteur StarlingMonkey ; `jco componentize` l’appelle.',
  },
  maturity: 'maturing',
  reason: {
    en: 'A 0.x tool whose engine declares itself experimental; everything comes from npm.',
    fr: 'Un outil 0.x dont le moteur se déclare expérimental ; tout vient de npm.',
  },
  aliases: [
    '@bytecodealliance/componentize-js',
    'bytecodealliance/ComponentizeJS',
    'ComponentizeJS',
    'StarlingMonkey',
    'jco componentize',
  ],
  versions: [
    {
      version: '0.23.0',
      date: '2026-09-21',
      note: { en: 'npm; jco pins ^0.22.0.', fr: 'npm ; jco fixe ^0.22.0.' },
    },
    {
      version: '0.21.0',
      date: '2026-05-20',
      note: { en: 'Tag in the repository.', fr: 'Étiquette du dépôt.' },
    },
  ],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'By default a component imports 18 interfaces, `wasi:http/outgoing-handler` included, even for `add(u32,u32)`; with `--disable all` it imports none.',
        fr: 'Par défaut, un composant importe 18 interfaces, dont `wasi:http/outgoing-handler`, même pour `add(u32,u32)` ; avec `--disable all`, aucune.',
      },
      sources: cite('NPM-LAB'),
    },
    {
      text: {
        en: 'The `imports` that `componentize()` returns is empty although the binary imports interfaces: read the binary.',
        fr: 'Le champ `imports` que rend `componentize()` est vide alors que le binaire importe des interfaces : lisez le binaire.',
      },
      sources: cite('NPM-LAB'),
    },
  ],
  related: ['jco'],
  verified: true,
  sources: cite('BUILD', 'COMPONENTIZE-JS', 'NPM-LAB'),
});
