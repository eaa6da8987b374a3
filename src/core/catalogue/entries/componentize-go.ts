import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'componentize-go',
  kind: 'tool',
  purposes: ['build', 'bind'],
  name: 'componentize-go',
  summary: {
    en: 'Builds a component with the standard Go compiler (Go >= 1.25.5); it replaces the route through TinyGo.',
    fr: 'Construit un composant avec le compilateur Go standard (Go >= 1.25.5) ; il remplace la voie TinyGo.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Before 1.0; Spin 4 and wasmCloud adopted it.',
    fr: 'Avant 1.0 ; Spin 4 et wasmCloud l’ont adopté.',
  },
  aliases: ['bytecodealliance/componentize-go', 'github.com/bytecodealliance/componentize-go'],
  versions: [{ version: '0.3.4', date: '2026-05-21' }],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'Worlds with async need a patched Go, which it downloads. The default `go vet` fails on generated code.',
        fr: 'Les mondes avec async demandent un Go modifié, qu’il télécharge. Le `go vet` par défaut échoue sur le code généré.',
      },
      sources: cite('COMPONENTIZE-GO'),
    },
  ],
  related: ['wit-bindgen', 'spin'],
  verified: true,
  sources: cite('BUILD', 'COMPONENTIZE-GO'),
});
