import { cargoComponentNotOffered } from '../cli/cargo-component.ts';
import { defineEntry } from '../define-entry.ts';
import type { NotOffered } from '../entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

const RENAMED_TARGET: NotOffered[] = [
  ['rustup target add wasm32-wasi', 'rustup target add wasm32-wasip2'],
  ['cargo build --target wasm32-wasi', 'cargo build --target wasm32-wasip2'],
  ['rustc --target wasm32-wasi', 'rustc --target wasm32-wasip2'],
].map(([name = '', instead]) => ({
  name,
  why: 'removed',
  since: '1.84',
  note: {
    en: 'The target `wasm32-wasi` was renamed: `wasm32-wasip1` builds core modules, `wasm32-wasip2` components.',
    fr: 'La cible `wasm32-wasi` a été renommée : `wasm32-wasip1` construit des modules, `wasm32-wasip2` des composants.',
  },
  instead,
  sources: cite('RUST-P1'),
}));

export default defineEntry({
  id: 'rust',
  kind: 'language',
  name: 'Rust',
  summary: {
    en: 'The reference language of the ecosystem: `cargo build --target wasm32-wasip2` emits a component directly.',
    fr: 'Le langage de référence de l’écosystème : `cargo build --target wasm32-wasip2` produit directement un composant.',
  },
  maturity: 'stable',
  reason: {
    en: '`wasm32-wasip2` is a tier 2 target since Rust 1.82 and emits components without another tool.',
    fr: '`wasm32-wasip2` est une cible de niveau 2 depuis Rust 1.82 et produit des composants sans autre outil.',
  },
  aliases: [
    'rs',
    'rustc',
    'cargo',
    'rustlang',
    'wasm32-wasi',
    'wasm32-wasip1',
    'wasm32-wasip2',
    'wasm32-wasip3',
    'wstd',
  ],
  wasi: ['0.1', '0.2', '0.3'],
  toolchains: [
    {
      name: 'rustc and cargo, target wasm32-wasip2',
      version: '1.82',
      date: '2024-10-17',
      note: { en: 'Tier 2 since this version.', fr: 'Niveau 2 depuis cette version.' },
    },
    {
      name: 'target wasm32-wasip1',
      note: { en: 'Tier 2, core modules only.', fr: 'Niveau 2, modules seulement.' },
    },
    {
      name: 'target wasm32-wasip3',
      note: {
        en: 'Tier 3 on nightly until September 2026. The promotion to tier 2 was approved on 2026-09-04; which stable release carries it was not seen.',
        fr: 'Niveau 3 sur nightly jusqu’en septembre 2026. Le passage au niveau 2 a été approuvé le 2026-09-04 ; la version stable qui la contient n’a pas été vue.',
      },
    },
    { name: 'wit-bindgen', version: '0.60.0', date: '2026-07-22', entry: 'wit-bindgen' },
    { name: 'wstd', version: '0.6.7', date: '2026-06-16' },
    {
      name: 'wasip3',
      version: '0.7.1',
      date: '2026-08-10',
      note: {
        en: 'WASI 0.3 bindings, also on the wasip2 target.',
        fr: 'Liaisons WASI 0.3, aussi pour la cible wasip2.',
      },
    },
    {
      name: 'cargo-component',
      version: '0.21.1',
      date: '2025-03-18',
      note: { en: 'Being deprecated.', fr: 'En cours d’abandon.' },
      entry: 'cargo-component',
    },
  ],
  build: [
    'rustup target add wasm32-wasip2',
    'cargo new --lib adder && cd adder',
    'printf \'\\n[lib]\\ncrate-type = ["cdylib"]\\n\' >> Cargo.toml',
    'cargo add wit-bindgen',
    '# src/lib.rs: wit_bindgen::generate!({ path: "wit" }); impl exports::…::Guest; export!(…)',
    'cargo build --release --target wasm32-wasip2',
  ],
  buildHttp: [
    'cargo add wstd http-body-util',
    '# #[wstd::http_server] async fn main(req) -> Result<Response<Body>>',
    'cargo build --release --target wasm32-wasip2',
  ],
  output: 'target/wasm32-wasip2/release/<crate>.wasm',
  ci: [
    'dtolnay/rust-toolchain@stable with targets: wasm32-wasip2',
    'rustup target add wasm32-wasip2',
    'Swatinem/rust-cache@v2',
  ],
  size: {
    en: 'Measured: 14 KB for a pure function, about 90 KB for a stripped command with std, 2 to 3.5 MB with debug information.',
    fr: 'Mesuré : 14 Ko pour une fonction pure, environ 90 Ko pour une commande avec std sans symboles, de 2 à 3,5 Mo avec les informations de débogage.',
  },
  alwaysImports: alwaysImports('rust'),
  limitations: [
    {
      text: {
        en: 'No `std::thread::spawn` on wasip2: the thread functions of wasi-libc are stubs that return errors.',
        fr: 'Pas de `std::thread::spawn` sur wasip2 : les fonctions de thread de wasi-libc sont des bouchons qui renvoient une erreur.',
      },
    },
    {
      text: {
        en: 'The `wit/` world is not the whole truth when a macro crate such as wstd adds exports: wasmCloud’s hello template ships an empty world.',
        fr: 'Le monde de `wit/` ne dit pas tout quand une bibliothèque de macros comme wstd ajoute des exports : le modèle « hello » de wasmCloud contient un monde vide.',
      },
      sources: cite('SAMPLE-RUST', 'WC-LANG'),
    },
    {
      text: {
        en: 'std brings ten WASI imports as soon as panics or formatted text can be reached. To avoid them: `cargo +nightly build -Zbuild-std=std,panic_abort -Zbuild-std-features=panic_immediate_abort --target wasm32-wasip2 --release`.',
        fr: 'std amène dix imports WASI dès que des paniques ou du texte formaté sont atteignables. Pour les éviter : `cargo +nightly build -Zbuild-std=std,panic_abort -Zbuild-std-features=panic_immediate_abort --target wasm32-wasip2 --release`.',
      },
      sources: cite('RUST-PANIC'),
    },
  ],
  related: ['trap-p3-mixed-imports', 'trap-cargo-component', 'trap-threads', 'swatinem-rust-cache'],
  notOffered: [...RENAMED_TARGET, ...cargoComponentNotOffered],
  verified: true,
  sources: cite('RUST-P2', 'CD-RUST', 'RUST-P3', 'RUST-MCP', 'RUST-PANIC', 'WIT-BINDGEN'),
});
