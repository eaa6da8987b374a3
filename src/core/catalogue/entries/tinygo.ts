import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'tinygo',
  kind: 'language',
  name: 'Go (TinyGo)',
  summary: {
    en: 'Small Go binaries for WASI 0.1 and 0.2.0. The compiler is alive; the generator of WIT bindings is no longer maintained.',
    fr: 'De petits binaires Go pour WASI 0.1 et 0.2.0. Le compilateur vit ; le générateur de liaisons WIT n’est plus maintenu.',
  },
  maturity: 'maturing',
  reason: {
    en: 'TinyGo 0.42.0 still targets wasip2, but its WIT bindings are declared unmaintained and Spin 4 dropped it. Keep it for small binaries.',
    fr: 'TinyGo 0.42.0 vise toujours wasip2, mais ses liaisons WIT sont déclarées non maintenues et Spin 4 l’a quitté. À garder pour les petits binaires.',
  },
  aliases: ['tiny-go', 'go tinygo'],
  wasi: ['0.1', '0.2'],
  toolchains: [
    { name: 'tinygo', version: '0.42.0', date: '2026-08-31' },
    {
      name: 'go.bytecodealliance.org/cmd/wit-bindgen-go',
      version: '0.7.0',
      date: '2025-05-25',
      note: { en: 'No longer maintained.', fr: 'N’est plus maintenu.' },
    },
  ],
  build: [
    'go get -tool go.bytecodealliance.org/cmd/wit-bindgen-go',
    'wkg wit build',
    'go tool wit-bindgen-go generate --world adder --out internal ./docs:adder@0.1.0.wasm',
    'tinygo build -target=wasip2 -no-debug -o adder.wasm --wit-package docs:adder@0.1.0.wasm --wit-world adder main.go',
  ],
  output: 'adder.wasm',
  ci: ['acifani/setup-tinygo@v3 with tinygo-version: 0.42.0', 'bytecodealliance/actions/wasm-tools/setup@v1'],
  size: {
    en: 'Tens to hundreds of KB; `-no-debug` saves up to 75 %.',
    fr: 'De quelques dizaines à quelques centaines de Ko ; `-no-debug` économise jusqu’à 75 %.',
  },
  alwaysImports: alwaysImports('tinygo'),
  limitations: [
    {
      text: {
        en: 'WASI 0.2 means 0.2.0, and the world must include `wasi:cli/imports@0.2.0`.',
        fr: 'WASI 0.2 veut dire 0.2.0, et le monde doit inclure `wasi:cli/imports@0.2.0`.',
      },
    },
    {
      text: {
        en: 'WASI 0.3 was asked for in tinygo#5478 (2026-06-26); it waits for a newer wasi-libc and LLVM.',
        fr: 'WASI 0.3 a été demandé dans tinygo#5478 (2026-06-26) ; il attend une wasi-libc et un LLVM plus récents.',
      },
      sources: cite('TINYGO-P3'),
    },
    {
      text: {
        en: '`reflect` and `net/http` are partial.',
        fr: '`reflect` et `net/http` sont partiels.',
      },
    },
    {
      text: {
        en: 'TinyGo calls wasm-tools, which must be on the PATH. The default of the CI action is 0.40.1: set the version.',
        fr: 'TinyGo appelle wasm-tools, qui doit être dans le PATH. La version par défaut de l’action CI est 0.40.1 : indiquez la version.',
      },
      sources: cite('CD-TINYGO', 'TINYGO-ACTION'),
    },
  ],
  related: ['go', 'trap-go-tinygo', 'acifani-setup-tinygo', 'bytecodealliance-actions-wasm-tools-setup'],
  notOffered: [
    {
      name: 'wit-bindgen-go',
      why: 'deprecated',
      note: {
        en: 'The WIT bindings of TinyGo (go-modules 0.7.0) are no longer maintained; wit-bindgen’s README and the component docs lead to componentize-go.',
        fr: 'Les liaisons WIT de TinyGo (go-modules 0.7.0) ne sont plus maintenues ; le README de wit-bindgen et la documentation des composants mènent à componentize-go.',
      },
      instead: 'componentize-go',
      sources: cite('WIT-BINDGEN', 'CD-TINYGO'),
    },
  ],
  verified: true,
  sources: cite('CD-TINYGO', 'WIT-BINDGEN', 'TINYGO-042', 'TINYGO-P3'),
});
