import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-compose-deprecated',
  name: 'wasm-tools compose → wac',
  summary: { en: '`wasm-tools compose` is deprecated.', fr: '`wasm-tools compose` est abandonné.' },
  fix: {
    en: 'Join with `wac plug` or `wac compose`; check with `wac targets` or `wasm-tools component targets`.',
    fr: 'Assemblez avec `wac plug` ou `wac compose` ; vérifiez avec `wac targets` ou `wasm-tools component targets`.',
  },
  related: ['wac', 'wasm-tools'],
  verified: true,
  sources: cite('WTOOLS', 'WAC'),
});
