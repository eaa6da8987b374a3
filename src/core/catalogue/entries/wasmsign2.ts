import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmsign2',
  kind: 'tool',
  purposes: ['sign'],
  name: 'wasmsign2',
  summary: {
    en: 'Signs a Wasm module inside the binary, in a custom section. For components, sign the OCI digest instead.',
    fr: 'Signe un module Wasm dans le binaire même, dans une section personnalisée. Pour les composants, signez plutôt l’empreinte OCI.',
  },
  maturity: 'experimental',
  reason: {
    en: 'It describes itself as a proof of concept, for modules.',
    fr: 'Il se décrit comme une preuve de concept, pour les modules.',
  },
  aliases: ['wasm-signatures/wasmsign2'],
  versions: [{ version: '8223bec', date: '2025-12-29', note: { en: 'Git commit.', fr: 'Commit git.' } }],
  related: ['cosign'],
  verified: true,
  sources: cite('WASMSIGN2'),
});
