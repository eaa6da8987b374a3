import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'haskell',
  kind: 'language',
  name: 'Haskell',
  summary: {
    en: 'The GHC Wasm backend emits WASI 0.1 modules; components come only through the adapter, without WIT bindings.',
    fr: 'Le back-end Wasm de GHC produit des modules WASI 0.1 ; les composants passent seulement par l’adaptateur, sans liaisons WIT.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Modules and an adapter, no WIT bindings. The step from module to component was not verified.',
    fr: 'Des modules et un adaptateur, pas de liaisons WIT. Le passage du module au composant n’a pas été vérifié.',
  },
  aliases: ['ghc', 'hs', 'ghc-wasm'],
  wasi: ['0.1'],
  toolchains: [
    {
      name: 'ghc-wasm-meta',
      date: '2026-08-22',
      note: { en: 'Flavour 9.14.', fr: 'Variante 9.14.' },
    },
  ],
  build: [
    'curl https://gitlab.haskell.org/haskell-wasm/ghc-wasm-meta/-/raw/master/bootstrap.sh | sh',
    'source ~/.ghc-wasm/env && wasm32-wasi-ghc hello.hs -o hello.wasm',
  ],
  output: 'hello.wasm',
  ci: ['~/.ghc-wasm/add_to_github_path.sh'],
  limitations: [
    {
      text: {
        en: 'The build gives a module. The expected next step, not verified: `wasm-tools component new hello.wasm --adapt wasi_snapshot_preview1.command.wasm -o hello.component.wasm`.',
        fr: 'La construction donne un module. L’étape suivante attendue, non vérifiée : `wasm-tools component new hello.wasm --adapt wasi_snapshot_preview1.command.wasm -o hello.component.wasm`.',
      },
    },
  ],
  related: ['wasm-tools'],
  verified: 'partial',
  sources: cite('GHC-WASM'),
});
