import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-kv-drafts',
  name: 'wasi:keyvalue / wasi:config',
  summary: {
    en: '`wasi:keyvalue` 0.2.0-draft (Wasmtime, wasmCloud) and 0.2.0-draft2 (Spin) do not fit together; `wasi:config` has three version strings in use.',
    fr: '`wasi:keyvalue` 0.2.0-draft (Wasmtime, wasmCloud) et 0.2.0-draft2 (Spin) sont incompatibles ; `wasi:config` circule sous trois versions.',
  },
  fix: {
    en: 'Write the interface with the exact draft of the target, or the target’s own package.',
    fr: 'Écrivez l’interface avec la version exacte de la cible, ou le paquet propre à la cible.',
  },
  aliases: ['keyvalue draft2'],
  related: ['wasi-keyvalue', 'wasi-config', 'spin-key-value', 'wasmcloud-keyvalue'],
  verified: true,
  sources: cite('SPIN-WIT', 'WC-WIT', 'WT-FLAGS', 'KEYVALUE', 'CONFIG'),
});
