import { defineFigure } from '../define-figure.ts';
import { cite } from '../sources.ts';

export default defineFigure({
  id: 'figure-hyperlight-2025',
  name: 'Hyperlight: 0.9 ms',
  summary: {
    en: 'Microsoft showed in 2025 an average of 0.9 ms for a Hyperlight micro-VM, start included; a secondary source quotes 1 to 2 ms for hyperlight-wasm itself.',
    fr: 'Microsoft a montré en 2025 une moyenne de 0,9 ms pour une micro-VM Hyperlight, démarrage compris ; une source secondaire cite 1 à 2 ms pour hyperlight-wasm.',
  },
  claim: {
    en: 'A micro-VM executes in 0.9 ms on average, start included.',
    fr: 'Une micro-VM s’exécute en 0,9 ms en moyenne, démarrage compris.',
  },
  measures: {
    en: 'A Hyperlight VM without an operating system.',
    fr: 'Une VM Hyperlight sans système d’exploitation.',
  },
  publisher: 'Microsoft',
  published: '2025-02-11',
  conditions: {
    en: 'A conference demonstration; hyperlight-wasm itself is quoted at 1 to 2 ms by a secondary source.',
    fr: 'Une démonstration de conférence ; hyperlight-wasm lui-même est cité à 1 à 2 ms par une source secondaire.',
  },
  evidence: 'vendor-claim',
  related: ['hyperlight-wasm'],
  verified: 'partial',
  sources: cite('HL-MS'),
});
