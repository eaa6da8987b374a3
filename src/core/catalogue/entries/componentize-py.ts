import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'componentize-py',
  kind: 'tool',
  purposes: ['build'],
  name: 'componentize-py',
  summary: {
    en: 'Builds a component from Python; embeds CPython 3.14, for WASI 0.2 and 0.3.0.',
    fr: 'Construit un composant à partir de Python ; embarque CPython 3.14, pour WASI 0.2 et 0.3.0.',
  },
  maturity: 'maturing',
  reason: {
    en: 'A 0.x tool: native extensions only from WASI wheels, imports frozen at build time.',
    fr: 'Un outil 0.x : extensions natives seulement par des wheels WASI, imports figés à la construction.',
  },
  aliases: ['bytecodealliance/componentize-py', 'pip install componentize-py'],
  versions: [{ version: '0.25.0', date: '2026-07-07' }],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: '`--stub-wasi` strips every WASI import and freezes the seed of the random numbers. `-i/--intersect-world` (since 0.24) drops imports outside a target world.',
        fr: '`--stub-wasi` retire tous les imports WASI et fige la graine des nombres aléatoires. `-i/--intersect-world` (depuis 0.24) retire les imports étrangers à un monde cible.',
      },
      sources: cite('COMPONENTIZE-PY'),
    },
  ],
  verified: true,
  sources: cite('BUILD', 'COMPONENTIZE-PY'),
});
