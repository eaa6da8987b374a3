import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-cargo-component',
  name: 'cargo component → wasm32-wasip2',
  summary: {
    en: 'cargo component is being deprecated: the target `wasm32-wasip2` builds components by itself.',
    fr: 'cargo component est en cours d’abandon : la cible `wasm32-wasip2` construit seule des composants.',
  },
  fix: { en: '`cargo build --target wasm32-wasip2`', fr: '`cargo build --target wasm32-wasip2`' },
  related: ['rust', 'cargo-component'],
  verified: true,
  sources: cite('CD-RUST', 'RUST-P2'),
});
