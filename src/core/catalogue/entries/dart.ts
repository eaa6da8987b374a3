import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'dart',
  kind: 'language',
  name: 'Dart',
  summary: {
    en: 'No path to a component: dart2wasm still needs a JavaScript host.',
    fr: 'Aucun chemin vers un composant : dart2wasm demande toujours un hôte JavaScript.',
  },
  maturity: 'none',
  reason: {
    en: 'dart-lang/sdk issues 53884 and 56366 were open in June 2026.',
    fr: 'Les tickets 53884 et 56366 de dart-lang/sdk étaient ouverts en juin 2026.',
  },
  aliases: ['dart2wasm'],
  wasi: [],
  toolchains: [],
  build: [],
  verified: true,
  sources: cite('DART'),
});
