import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-projects-moved',
  name: 'WAMR, wazero, Spin, wash',
  summary: {
    en: 'Homes changed: WAMR left the Bytecode Alliance in July 2026, wazero left tetratelabs, Spin left fermyon, wash moved into wasmCloud/wasmCloud.',
    fr: 'Des adresses ont changé : WAMR a quitté la Bytecode Alliance en juillet 2026, wazero a quitté tetratelabs, Spin a quitté fermyon, wash a rejoint wasmCloud/wasmCloud.',
  },
  related: ['wamr', 'wazero', 'spin', 'wasmcloud'],
  verified: true,
  sources: cite('WAMR', 'WAZERO-OLD', 'LANDSCAPE', 'WC-MIG'),
});
