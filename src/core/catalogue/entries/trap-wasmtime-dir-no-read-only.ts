import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-wasmtime-dir-no-read-only',
  name: 'wasmtime --dir',
  summary: {
    en: 'The CLI of Wasmtime has no read-only `--dir`; its library has. WasmEdge, wasmCloud v2, Wassette, wazero and Spin (read-only by default) can mount read-only.',
    fr: 'La CLI de Wasmtime n’a pas de `--dir` en lecture seule ; sa bibliothèque en a un. WasmEdge, wasmCloud v2, Wassette, wazero et Spin (lecture seule par défaut) savent monter en lecture seule.',
  },
  related: ['wasmtime', 'wasmedge', 'wasmcloud', 'wassette', 'wazero', 'spin'],
  verified: true,
  sources: cite('WT-RO', 'WE-CLI', 'WC-CRD', 'WS-STATE', 'WAZERO', 'SPIN-DOCS'),
});
