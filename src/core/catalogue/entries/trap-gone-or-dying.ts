import { defineTrap } from '../define-trap.ts';
import { cite } from '../sources.ts';

export default defineTrap({
  id: 'trap-gone-or-dying',
  name: 'Krustlet, KWasm, warg, wadm, wasi-threads',
  summary: {
    en: 'Gone or dying: Krustlet, KWasm operator, deislabs shims, Docker Desktop Wasm, NGINX Unit, warg, wadm/OAM, `wasm-tools compose`, wasi-threads in Wasmtime, `-S preview2=n`.',
    fr: 'Disparus ou en fin de vie : Krustlet, l’opérateur KWasm, les shims deislabs, Docker Desktop Wasm, NGINX Unit, warg, wadm/OAM, `wasm-tools compose`, wasi-threads dans Wasmtime, `-S preview2=n`.',
  },
  related: [
    'krustlet',
    'kwasm-operator',
    'containerd-wasm-shims',
    'docker-wasm',
    'nginx-unit-wasm',
    'warg',
    'wadm',
    'wasm-tools',
    'wasmtime',
  ],
  verified: true,
  sources: cite('KRUST', 'KWASM', 'CWS', 'DOCKER', 'UNIT', 'WARG', 'WC-MIG', 'WTOOLS', 'WT-REL'),
});
