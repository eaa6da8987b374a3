import type { Cases } from './case.ts';

export const interfacesExist: Cases = {
  invalid: {
    en: [
      [
        'It imports `wasi:http/outgoing-handler@0.3.0`.',
        'error 1: `wasi:http/outgoing-handler` does not exist in version 0.3.0',
      ],
      [
        'It exports `wasi:http/handler@0.2.12`.',
        'error 1: `wasi:http/handler` does not exist in version 0.2.12',
      ],
      ['It imports `wasi:http/fetch`.', 'error 1: `wasi:http` has no interface or world `fetch`'],
      ['It imports wasi:http/types@0.2.99.', 'error 1: `wasi:http` has no version 0.2.99'],
      ['It targets `wasi:keyvalue@0.2.0`.', 'error 1: `wasi:keyvalue` has no version 0.2.0'],
      ['It imports `spin:key-value/key-value@2.0.0`.', 'error 1: `spin:key-value` has no version 2.0.0'],
      [
        'It imports `wasi:quantum/compute`.',
        'info 1: The catalogue does not know the package `wasi:quantum`',
      ],
      [
        '```wit\npackage a:b;\nworld w {\n  import wasi:http/client@0.2.6;\n}\n```\n',
        'error 4: `wasi:http/client` does not exist in version 0.2.6',
      ],
    ],
    fr: [
      [
        'Il importe `wasi:http/outgoing-handler@0.3.0`.',
        'error 1: `wasi:http/outgoing-handler` does not exist in version 0.3.0',
      ],
      ['Il importe `wasi:http/fetch`.', 'error 1: `wasi:http` has no interface or world `fetch`'],
      ['Il vise `wasi:keyvalue@0.2.0`.', 'error 1: `wasi:keyvalue` has no version 0.2.0'],
    ],
  },
  valid: {
    en: [
      'It imports `wasi:http/outgoing-handler@0.2.12` and `wasi:http/types@0.2.6`.',
      'It imports `wasi:http/client@0.3.0` and wasi:http/types@0.3.0-rc-2026-03-15.',
      'In WASI 0.3 `wasi:http/outgoing-handler` becomes `wasi:http/client`.',
      'wasi:http@0.2 and wasi:http@0.2.x and wasi:io/streams@0.2.3, wasi:cli/command@0.2.0.',
      'Worlds: `wasi:http/proxy@0.2.12`, `wasi:http/service@0.3.0`.',
      '`spin:key-value/key-value@3.0.0`, `fermyon:spin/llm@2.0.0`, `wasmcloud:messaging/consumer@0.2.0`.',
      'There is no `wasi:http/fetch`.',
      '`wasi:http/fetch` does not exist.',
      'Never import `wasi:http/outgoing-handler@0.3.0`.',
      '`acme:payment/ledger@1.0.0` imports `acme:shop/cart`.',
      'image: nginx:latest, http://wasi:80/x, wasi:http/*',
      '```wit\n// import wasi:http/fetch;\npackage a:b;\n```\n',
    ],
    fr: [
      'Il importe `wasi:http/outgoing-handler@0.2.12`.',
      'En WASI 0.3, `wasi:http/outgoing-handler` devient `wasi:http/client`.',
      'Il n’y a pas de `wasi:http/fetch`.',
    ],
  },
};
