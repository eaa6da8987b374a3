import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'elixir',
  kind: 'language',
  name: 'Elixir / Erlang',
  summary: {
    en: 'No path to a component: Firefly is on hold and Popcorn targets browsers.',
    fr: 'Aucun chemin vers un composant : Firefly est en pause et Popcorn vise les navigateurs.',
  },
  maturity: 'none',
  reason: {
    en: 'Firefly is on indefinite hiatus; Popcorn is for browsers only.',
    fr: 'Firefly est en pause pour une durée indéfinie ; Popcorn n’est fait que pour les navigateurs.',
  },
  aliases: ['erlang', 'beam', 'popcorn', 'firefly', 'elixir / erlang'],
  wasi: [],
  toolchains: [],
  build: [],
  verified: true,
  sources: cite('FIREFLY', 'POPCORN'),
});
