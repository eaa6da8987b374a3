import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'moonbit',
  kind: 'language',
  name: 'MoonBit',
  summary: {
    en: 'A young language with its own wit-bindgen generator and a documented component tutorial, for WASI 0.2.',
    fr: 'Un langage jeune, avec son propre générateur wit-bindgen et un tutoriel documenté, pour WASI 0.2.',
  },
  maturity: 'maturing',
  reason: {
    en: 'A dedicated wit-bindgen generator and a tutorial in the component docs; the language itself is below 1.0.',
    fr: 'Un générateur wit-bindgen dédié et un tutoriel dans la documentation des composants ; le langage lui-même n’a pas atteint 1.0.',
  },
  aliases: ['moon', 'moonc', 'moonbitlang'],
  wasi: ['0.2'],
  toolchains: [
    {
      name: 'moon and moonc',
      date: '2026-06-29',
      note: { en: 'The documentation is at v0.10.0.', fr: 'La documentation en est à v0.10.0.' },
    },
    { name: 'wit-bindgen moonbit', version: '0.60.0', date: '2026-07-22', entry: 'wit-bindgen' },
  ],
  build: [
    'wit-bindgen moonbit wit/world.wit --out-dir . --derive-eq --derive-show --derive-error',
    'moon build --target wasm --release',
    'wasm-tools component embed wit target/wasm/release/build/gen/gen.wasm --encoding utf16 --output core.wasm',
    'wasm-tools component new core.wasm --output app.wasm',
  ],
  output: 'app.wasm',
  ci: ['# install script from moonbitlang.com; no official action was found'],
  limitations: [
    {
      text: {
        en: 'Strings are UTF-16: `wasm-tools component embed` needs `--encoding utf16`.',
        fr: 'Les chaînes sont en UTF-16 : `wasm-tools component embed` demande `--encoding utf16`.',
      },
    },
    {
      text: {
        en: 'The ABI of strings and arrays changed in 2026: regenerate the bindings.',
        fr: 'L’ABI des chaînes et des tableaux a changé en 2026 : régénérez les liaisons.',
      },
    },
    {
      text: {
        en: 'These steps were read in the documentation, not run.',
        fr: 'Ces étapes ont été lues dans la documentation, pas exécutées.',
      },
    },
  ],
  related: ['wit-bindgen', 'wasm-tools'],
  verified: true,
  sources: cite('CD-MOONBIT', 'WIT-BINDGEN', 'MOONBIT'),
});
