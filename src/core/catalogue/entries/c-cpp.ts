import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'c-cpp',
  kind: 'language',
  name: 'C / C++',
  summary: {
    en: 'wasi-sdk: `wasm32-wasip2-clang` emits components directly; wit-bindgen makes the bindings.',
    fr: 'wasi-sdk : `wasm32-wasip2-clang` produit directement des composants ; wit-bindgen génère les liaisons.',
  },
  maturity: 'stable',
  reason: {
    en: 'wasi-sdk is the official toolchain of the W3C community group. C is stable; the C++ bindings and exceptions are younger.',
    fr: 'wasi-sdk est la chaîne d’outils officielle du groupe communautaire du W3C. C est stable ; les liaisons C++ et les exceptions sont plus jeunes.',
  },
  aliases: ['c', 'c++', 'cpp', 'clang', 'c/c++', 'c / c++'],
  wasi: ['0.1', '0.2'],
  toolchains: [
    {
      name: 'wasi-sdk',
      version: '33',
      date: '2026-04-30',
      note: {
        en: '34-rc.2 followed on 2026-07-21; wasi-libc’s CI used 34 on 2026-08-20.',
        fr: '34-rc.2 a suivi le 2026-07-21 ; la CI de wasi-libc utilisait 34 le 2026-08-20.',
      },
      entry: 'wasi-sdk',
    },
    { name: 'wit-bindgen c and cpp', version: '0.60.0', date: '2026-07-22', entry: 'wit-bindgen' },
  ],
  build: [
    'wit-bindgen c wit/world.wit',
    '/opt/wasi-sdk/bin/wasm32-wasip2-clang -mexec-model=reactor -O2 -o adder.wasm component.c adder.c adder_component_type.o',
  ],
  output: 'adder.wasm',
  ci: [
    '# container: ghcr.io/webassembly/wasi-sdk:wasi-sdk-<n>',
    'bytecodealliance/actions/wit-bindgen/setup@v1',
  ],
  size: {
    en: 'Measured with the adapter: 8 to 50 KB for small programs.',
    fr: 'Mesuré avec l’adaptateur : 8 à 50 Ko pour de petits programmes.',
  },
  alwaysImports: alwaysImports('c-cpp'),
  limitations: [
    {
      text: {
        en: 'WASI 0.3 is under way: a wasip3 target in wasi-libc with cooperative threads.',
        fr: 'WASI 0.3 est en cours : une cible wasip3 dans wasi-libc, avec des threads coopératifs.',
      },
      sources: cite('WASI-LIBC'),
    },
    {
      text: {
        en: '`pthread_create` fails, except on `wasm32-wasip1-threads`.',
        fr: '`pthread_create` échoue, sauf sur `wasm32-wasip1-threads`.',
      },
    },
    {
      text: {
        en: '`setjmp` and `longjmp` need `-mllvm -wasm-enable-sjlj -lsetjmp -mllvm -wasm-use-legacy-eh=false`. A sysroot with C++ exceptions is built by default since April 2026.',
        fr: '`setjmp` et `longjmp` demandent `-mllvm -wasm-enable-sjlj -lsetjmp -mllvm -wasm-use-legacy-eh=false`. Un sysroot avec les exceptions C++ est construit par défaut depuis avril 2026.',
      },
    },
  ],
  related: ['wasi-sdk', 'wit-bindgen', 'trap-threads', 'bytecodealliance-actions-wit-bindgen-setup'],
  notOffered: [
    {
      name: 'clang --target=wasm32-wasi',
      why: 'removed',
      since: '2026-06',
      note: {
        en: 'The triple `wasm32-wasi` is gone: use `wasm32-wasip1` or `wasm32-wasip2`.',
        fr: 'Le triplet `wasm32-wasi` a disparu : utilisez `wasm32-wasip1` ou `wasm32-wasip2`.',
      },
      instead: 'clang --target=wasm32-wasip2',
      sources: cite('WASI-SDK', 'WASI-LIBC'),
    },
    {
      name: 'clang --target=wasm32-wasi-threads',
      why: 'removed',
      since: '2026-06',
      note: {
        en: 'The triple is gone: use `wasm32-wasip1-threads` for modules with threads.',
        fr: 'Le triplet a disparu : utilisez `wasm32-wasip1-threads` pour des modules à threads.',
      },
      instead: 'clang --target=wasm32-wasip1-threads',
      sources: cite('WASI-SDK', 'WASI-LIBC'),
    },
  ],
  verified: true,
  sources: cite('WASI-SDK', 'CD-C', 'WASI-LIBC'),
});
