import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'ruby',
  kind: 'language',
  name: 'Ruby',
  summary: {
    en: 'ruby.wasm ships WASI 0.1 modules without threads and network; components are in progress.',
    fr: 'ruby.wasm fournit des modules WASI 0.1 sans threads ni réseau ; les composants sont en cours.',
  },
  maturity: 'none',
  reason: {
    en: 'Modules only; component support is in progress.',
    fr: 'Des modules seulement ; la prise en charge des composants est en cours.',
  },
  aliases: ['rb', 'ruby.wasm', 'rbwasm'],
  wasi: ['0.1'],
  toolchains: [{ name: 'ruby.wasm', version: '2.10.1', note: { en: 'From npm.', fr: 'Depuis npm.' } }],
  build: ['gem install ruby_wasm', 'rbwasm pack ruby.wasm --dir ./src::/src --dir ./usr::/usr -o app.wasm'],
  output: 'app.wasm',
  size: {
    en: 'Measured: 16.7 MB (ruby.wasm), 30.6 MB with the standard library.',
    fr: 'Mesuré : 16,7 Mo (ruby.wasm), 30,6 Mo avec la bibliothèque standard.',
  },
  limitations: [
    { text: { en: 'The build gives a module.', fr: 'La construction donne un module.' } },
    {
      text: {
        en: 'The npm build cannot be adapted to a component: it imports `rb-js-abi-host` (measured).',
        fr: 'La version npm ne peut pas être adaptée en composant : elle importe `rb-js-abi-host` (mesuré).',
      },
      sources: cite('RUBY-NPM', 'NPM-LAB'),
    },
  ],
  related: ['python', 'javascript'],
  verified: true,
  sources: cite('RUBY', 'RUBY-NPM'),
});
