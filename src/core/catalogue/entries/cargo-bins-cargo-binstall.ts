import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'cargo-bins-cargo-binstall',
  kind: 'action',
  name: 'cargo-binstall',
  uses: 'cargo-bins/cargo-binstall',
  summary: {
    en: 'Installs cargo-binstall, which fetches ready-made binaries of Rust tools.',
    fr: 'Installe cargo-binstall, qui récupère des binaires prêts à l’emploi d’outils Rust.',
  },
  maturity: 'stable',
  reason: {
    en: 'Released with version tags; official workflows use it.',
    fr: 'Publiée avec des étiquettes de version ; des workflows officiels l’utilisent.',
  },
  aliases: ['binstall'],
  tag: 'v1.21.0',
  versions: [{ version: 'v1.21.0' }],
  commit: 'ead08b90bd7b2e6d81963fb9cf0b7239f66d5db4',
  inputs: ['version'],
  related: ['rust'],
  verified: true,
  sources: cite('ACTION-PINS', 'BINSTALL-ACTION'),
});
