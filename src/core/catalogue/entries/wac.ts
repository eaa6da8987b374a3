import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wac',
  kind: 'tool',
  purposes: ['compose', 'inspect'],
  name: 'wac (WebAssembly Compositions)',
  summary: {
    en: 'Composes components by plugging exports into imports (`wac plug`, `wac compose`, in its own language) and tests one against a world (`wac targets`).',
    fr: 'Compose des composants en branchant des exports sur des imports (`wac plug`, `wac compose`, dans son propre langage) et en confronte un à un monde (`wac targets`).',
  },
  maturity: 'stable',
  reason: {
    en: 'The recommended composition tool: `wasm-tools compose` is deprecated in its favour. Its version is still 0.x.',
    fr: 'L’outil de composition recommandé : `wasm-tools compose` est déprécié à son profit. Sa version est encore en 0.x.',
  },
  aliases: ['bytecodealliance/wac', 'wac plug', 'wac compose', 'wac targets', 'WebAssembly Compositions'],
  versions: [{ version: '0.10.1', date: '2026-06-16' }],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'A composed component imports the union of what its parts import; the grants of a host then apply to all parts together.',
        fr: 'Un composant composé importe l’union des imports de ses parties ; les droits donnés par l’hôte valent alors pour toutes ensemble.',
      },
      sources: cite('WAC'),
    },
    {
      text: {
        en: '`wac targets` exits with a failure when the component needs more than the world. Commands: plug, compose, targets, parse, resolve.',
        fr: '`wac targets` se termine en échec quand le composant demande plus que le monde. Commandes : plug, compose, targets, parse, resolve.',
      },
      sources: cite('WAC-README'),
    },
  ],
  related: ['wasm-tools', 'trap-composition-unions-imports'],
  verified: true,
  sources: cite('WAC', 'WTOOLS', 'WAC-README'),
});
