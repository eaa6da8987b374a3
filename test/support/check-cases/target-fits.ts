import { appelant, calling, inLanguage, wit, type Cases } from './case.ts';

export const targetFits: Cases = {
  invalid: {
    en: [
      [
        { document: calling, target: 'wasmedge', wasi: '0.2' },
        'error 1: WasmEdge does not run WASI 0.2',
        'warning 3: The rows call each other, and WasmEdge runs components only experimentally',
      ],
      [{ document: calling, target: 'runwasi', wasi: '0.3' }, 'error 1: runwasi does not run WASI 0.3'],
      [
        { document: wit('import wasi:http/client@0.3.0;'), target: 'spinkube' },
        'error 4: `wasi:http/client@0.3.0` does not run on SpinKube, which takes 0.2.6, 0.3.0-rc-2026-03-15',
      ],
      [
        { document: wit('import wasi:keyvalue/store@0.2.0-draft2;'), target: 'wasmcloud' },
        'error 4: `wasi:keyvalue/store@0.2.0-draft2` does not run on wasmCloud v2, which takes 0.2.0-draft',
      ],
    ],
    fr: [
      [
        { document: appelant, target: 'wasmedge', wasi: '0.2' },
        'error 1: WasmEdge does not run WASI 0.2',
        'warning 3: The rows call each other, and WasmEdge runs components only experimentally',
      ],
    ],
  },
  valid: {
    en: [
      calling,
      { document: calling, target: 'wasmtime', wasi: '0.3' },
      { document: calling, target: 'spin', wasi: '0.2' },
      { document: calling, target: 'wassette', wasi: '0.3' },
      { document: inLanguage('Rust'), target: 'wasmedge' },
      {
        document: `${calling}\nOn WasmEdge the Component Model is experimental.\n`,
        target: 'wasmedge',
      },
      { document: wit('import wasi:http/outgoing-handler@0.2.12;'), target: 'spinkube' },
      { document: wit('import wasi:keyvalue/store@0.2.0-draft;'), target: 'wasmcloud' },
      { document: 'Later: `wasi:http/client@0.3.0`.', target: 'spinkube' },
    ],
    fr: [
      { document: appelant, target: 'wasmtime', wasi: '0.3' },
      { document: 'Plus tard : `wasi:http/client@0.3.0`.', target: 'spinkube' },
    ],
  },
};
