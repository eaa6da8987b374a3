import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasm-containers-not-faster',
  name: 'Wasm / native (DOI 10.1145/3712197)',
  summary: {
    en: 'Two peer-reviewed studies of 2025 contradict the claim that Wasm containers start faster than native ones.',
    fr: 'Deux études de 2025, évaluées par des pairs, contredisent l’affirmation que des conteneurs Wasm démarrent plus vite que des natifs.',
  },
  related: ['trap-950-ms-versus-3-ms', 'trap-meaning-of-cold'],
  verified: true,
  sources: cite('P-TOSEM', 'P-KAKATI'),
});
