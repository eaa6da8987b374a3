import type { Cases } from './case.ts';

export const experimentalMarked: Cases = {
  invalid: {
    en: [
      [
        'Sessions live in `wasi:keyvalue/store`.',
        'warning 1: `wasi:keyvalue` is experimental, and the text does not say so here',
      ],
      [
        'Wassette runs the tools.\n\nWassette is experimental.',
        'warning 1: `Wassette` is experimental, and the text does not say so here',
      ],
      [
        '| Row | By |\n| --- | --- |\n| models | wasi:nn |\n',
        'warning 3: `wasi:nn` is experimental, and the text does not say so here',
      ],
      [
        'It imports `wasi:keyvalue/store@0.2.0-draft2` and `wasi:crypto/signatures@0.1.0`.',
        'warning 1: `wasi:crypto` is experimental, and the text does not say so here',
      ],
      [
        { document: 'The service exports the WASI 0.3 handler.', target: 'spinkube' },
        'warning 1: WASI 0.3 is not stable on SpinKube, and the text does not say so here',
      ],
    ],
    fr: [
      [
        'Les sessions vivent dans `wasi:keyvalue/store`.',
        'warning 1: `wasi:keyvalue` is experimental, and the text does not say so here',
      ],
    ],
  },
  valid: {
    en: [
      'Sessions live in `wasi:keyvalue/store`, which is experimental.',
      '`wasi:nn` is a proposal in phase 2.',
      '## Experimental parts\n\n- Wassette\n- `wasi:nn`\n',
      'Still in preview:\n\n- Wassette\n',
      'Wassette hosts the tools; it is experimental.\n\nWassette reads a policy for each component.',
      'Why no `wasi:nn`? It is experimental.\n\n## Later\n\n`wasi:nn` would hold the model.',
      'We do not use wasi-virt.',
      '| Item | Maturity |\n| --- | --- |\n| Wassette | experimental |\n',
      'OpenTelemetry traces leave through the host.',
      'A WASI URL is parsed; Kotlin and Swift back ends stay.',
      'Wasmtime, Spin and wasmCloud are stable.',
      { document: 'The service exports the WASI 0.3 handler.', target: 'wasmtime' },
      { document: 'WASI 0.3 is only a release candidate there.', target: 'spinkube' },
      { document: 'We stay on WASI 0.2; not on WASI 0.3.', target: 'spinkube' },
    ],
    fr: [
      'Les sessions vivent dans `wasi:keyvalue/store` (expérimental).',
      '`wasi:nn` est une proposition en phase 2.',
      'Wassette est expérimental.\n\nWassette lit une politique par composant.',
      'Nous n’utilisons pas wasi-virt.',
    ],
  },
};
