import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-directory-argument-order',
  name: '--dir HOST::GUEST, guest:host',
  summary: {
    en: 'The order of the directory argument differs: Wasmtime HOST::GUEST, WasmEdge guest:host[:readonly], WAMR guest::host, Wasmer GUEST:HOST, wazero host:guest:ro.',
    fr: 'L’ordre de l’argument de répertoire diffère : Wasmtime HOST::GUEST, WasmEdge guest:host[:readonly], WAMR guest::host, Wasmer GUEST:HOST, wazero host:guest:ro.',
  },
  related: ['wasmtime', 'wasmedge', 'wamr', 'wasmer', 'wazero'],
  verified: true,
  sources: cite('WT-COMMON', 'WE-CLI', 'WAMR', 'WASMER-CLI', 'WAZERO'),
});
