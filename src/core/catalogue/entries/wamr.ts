import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wamr',
  kind: 'platform',
  form: 'runtime',
  name: 'WebAssembly Micro Runtime (WAMR)',
  summary: {
    en: 'Small C runtime (interpreter, AOT, JIT) for embedded and constrained systems; its CLI is `iwasm`.',
    fr: 'Petit moteur en C (interpréteur, AOT, JIT) pour les systèmes embarqués et contraints ; sa CLI est `iwasm`.',
  },
  maturity: 'stable',
  reason: {
    en: 'Actively released (2.4.5). Its governance is in motion: the README announces that the project left the Bytecode Alliance and moved to github.com/wasm-micro-runtime/wasm-micro-runtime between 27 and 31 July 2026.',
    fr: 'Publié activement (2.4.5). Sa gouvernance évolue : le README annonce que le projet a quitté la Bytecode Alliance et a déménagé vers github.com/wasm-micro-runtime/wasm-micro-runtime entre le 27 et le 31 juillet 2026.',
  },
  aliases: [
    'iwasm',
    'bytecodealliance/wasm-micro-runtime',
    'wasm-micro-runtime/wasm-micro-runtime',
    'wasm-micro-runtime',
  ],
  versions: [
    { version: '2.4.5', date: '2026-06-29', note: { en: 'Tag WAMR-2.4.5.', fr: 'Étiquette WAMR-2.4.5.' } },
  ],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: {
    en: 'Independent project since July 2026; before, Bytecode Alliance.',
    fr: 'Projet indépendant depuis juillet 2026 ; auparavant, Bytecode Alliance.',
  },
  wasi: {
    p1: {
      level: 'yes',
      note: { en: 'Plus sockets with an address pool.', fr: 'Plus des sockets avec une réserve d’adresses.' },
    },
    p2: { level: 'no' },
    p3: { level: 'no' },
  },
  componentModel: { level: 'no' },
  httpServer: { level: 'no' },
  sdks: ['C', 'C++', 'Python', 'Go', 'Rust'],
  cautions: [
    {
      text: {
        en: 'Of the command-line runtimes in this catalogue, the only one with socket rules by CIDR and also DNS rules by domain.',
        fr: 'Parmi les moteurs en ligne de commande de ce catalogue, le seul qui ait des règles de sockets par CIDR et aussi des règles DNS par domaine.',
      },
      sources: cite('WAMR'),
    },
  ],
  related: ['trap-projects-moved', 'trap-directory-argument-order', 'runwasi', 'crun'],
  verified: true,
  sources: cite('WAMR'),
});
