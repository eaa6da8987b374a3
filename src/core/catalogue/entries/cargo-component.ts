import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'cargo-component',
  kind: 'tool',
  purposes: ['build', 'bind'],
  name: 'cargo-component',
  summary: {
    en: 'Cargo subcommand that built components from Rust. It is being deprecated: the native way is `cargo build --target wasm32-wasip2`.',
    fr: 'Sous-commande Cargo qui construisait des composants à partir de Rust. En cours de dépréciation : la voie native est `cargo build --target wasm32-wasip2`.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'The Component Model documentation says that the project is in the process of being deprecated, as native tooling can be used directly. Last version 2025-03-18, last commit 2025-07-14.',
    fr: 'La documentation du Component Model dit le projet en cours de dépréciation, les outils natifs suffisant. Dernière version le 2025-03-18, dernier commit le 2025-07-14.',
  },
  aliases: [
    'cargo component',
    'bytecodealliance/cargo-component',
    'cargo component build',
    'cargo component new',
  ],
  versions: [{ version: '0.21.1', date: '2025-03-18' }],
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  successors: ['rust', 'wit-bindgen'],
  related: ['wkg'],
  verified: true,
  sources: cite('BUILD', 'CM-RUST'),
});
