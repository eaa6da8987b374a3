import type { Source } from '../entry.ts';

export const toolchainSources = {
  AUDITED: {
    title: 'Measured: the imports of 169 components from project test suites and own builds',
    read: '2026-11-22',
  },
  ADAPTED: {
    title: 'Measured: WASI 0.1 modules wrapped with the WASI 0.2.12 adapter of jco 1.35.0',
    read: '2026-11-22',
  },
  'WASI-DEV': {
    title: 'bytecodealliance/wasi.dev docs/languages.md (2026-06-12)',
    url: 'https://github.com/bytecodealliance/wasi.dev',
    read: '2026-11-22',
  },
  'WC-LANG': {
    title: 'wasmCloud/wasmcloud.com docs/wash/developer-guide/language-support/index.mdx (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/wash/developer-guide/language-support/index.mdx',
    read: '2026-11-22',
  },
  'RUST-P2': {
    title: 'rust-lang/blog.rust-lang.org content/wasip2-tier-2.md',
    url: 'https://github.com/rust-lang/blog.rust-lang.org',
    read: '2026-11-22',
  },
  'RUST-P1': {
    title: 'Rust blog, Changes to Rust’s WASI targets (2024-04-09)',
    url: 'https://blog.rust-lang.org/2024/04/09/updates-to-rusts-wasi-targets.html',
    read: '2026-11-25',
  },
  'RUST-P3': {
    title:
      'rust-lang/rust pull request 161940, wasm32-wasip3 to tier 2 (opened 2026-08-28, approved 2026-09-04)',
    url: 'https://github.com/rust-lang/rust/pull/161940',
    read: '2026-11-22',
  },
  'RUST-MCP': {
    title: 'rust-lang/compiler-team issue 1001',
    url: 'https://github.com/rust-lang/compiler-team/issues/1001',
    read: '2026-11-22',
  },
  'RUST-PANIC': {
    title: 'rust-lang/rust issue 133235',
    url: 'https://github.com/rust-lang/rust/issues/133235',
    read: '2026-11-22',
  },
  'CD-RUST': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/rust.md (2026-07-02)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/rust.md',
    read: '2026-11-22',
  },
  'SAMPLE-RUST': {
    title: 'bytecodealliance/sample-wasi-http-rust (2026-03-17)',
    url: 'https://github.com/bytecodealliance/sample-wasi-http-rust',
    read: '2026-11-22',
  },
  'CD-GO': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/go.md (2026-07-09)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/go.md',
    read: '2026-11-22',
  },
  'WB-GO': {
    title: 'bytecodealliance/wit-bindgen crates/go/README.md@v0.60.0',
    url: 'https://github.com/bytecodealliance/wit-bindgen/blob/v0.60.0/crates/go/README.md',
    read: '2026-11-22',
  },
  'GO-P2': {
    title: 'golang/go issue 65333 (GOOS=wasip2), open when read',
    url: 'https://github.com/golang/go/issues/65333',
    read: '2026-11-22',
  },
  'GO-P3': {
    title: 'golang/go issue 77141 (wasip3 port), open when read',
    url: 'https://github.com/golang/go/issues/77141',
    read: '2026-11-22',
  },
  'GO-ASYNC': {
    title: 'golang/go pull request 76775',
    url: 'https://github.com/golang/go/pull/76775',
    read: '2026-11-22',
  },
  'SPIN-40': {
    title: 'spinframework/spin-docs content/blog/announcing-spin-4-0.md',
    url: 'https://github.com/spinframework/spin-docs/blob/e76181b/content/blog/announcing-spin-4-0.md',
    read: '2026-11-22',
  },
  'CD-TINYGO': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/tinygo.md (2026)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/tinygo.md',
    read: '2026-11-22',
  },
  'TINYGO-042': {
    title: 'tinygo-org/tinygo pull request 5637 (0.42.0)',
    url: 'https://github.com/tinygo-org/tinygo/pull/5637',
    read: '2026-11-22',
  },
  'TINYGO-P3': {
    title: 'tinygo-org/tinygo issue 5478 (wasip3, 2026-06-26)',
    url: 'https://github.com/tinygo-org/tinygo/issues/5478',
    read: '2026-11-22',
  },
  'QJS-README': {
    title: 'andreiltd/componentize-qjs README.md',
    url: 'https://github.com/andreiltd/componentize-qjs',
    read: '2026-11-22',
  },
  DOTNET: {
    title: 'bytecodealliance/componentize-dotnet README.md (2026-06-12)',
    url: 'https://github.com/bytecodealliance/componentize-dotnet',
    read: '2026-11-22',
  },
  'DOTNET-WORKLOAD': {
    title: 'dotnet/runtime pull request 108877',
    url: 'https://github.com/dotnet/runtime/pull/108877',
    read: '2026-11-22',
  },
  'DOTNET-FIXTURE': {
    title: 'containerd/runwasi fixture hello_wasi_http_csharp.wasm (built in 2024)',
    url: 'https://github.com/containerd/runwasi',
    read: '2026-11-22',
  },
  'WASI-LIBC': {
    title: 'WebAssembly/wasi-libc README.md',
    url: 'https://github.com/WebAssembly/wasi-libc',
    read: '2026-11-22',
  },
  'CD-C': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/c.md (2026-07-01)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/c.md',
    read: '2026-11-22',
  },
  'CD-MOONBIT': {
    title:
      'bytecodealliance/component-docs component-model/src/language-support/building-a-simple-component/moonbit.md (2026)',
    url: 'https://github.com/bytecodealliance/component-docs/blob/5b3e80c/component-model/src/language-support/building-a-simple-component/moonbit.md',
    read: '2026-11-22',
  },
  MOONBIT: {
    title: 'moonbitlang/moonbit-docs v0.10.0 (2026-06-29)',
    url: 'https://github.com/moonbitlang/moonbit-docs',
    read: '2026-11-22',
  },
  'KOTLIN-24': {
    title: 'JetBrains/kotlin-web-site docs/topics/whatsnew/whatsnew24.md (2026-08-21)',
    url: 'https://github.com/JetBrains/kotlin-web-site',
    read: '2026-11-22',
  },
  'KOTLIN-SAMPLE': {
    title: 'Kotlin/sample-wasi-http-kotlin (2026-05-27)',
    url: 'https://github.com/Kotlin/sample-wasi-http-kotlin',
    read: '2026-11-22',
  },
  'TEAVM-WASI': {
    title: 'fermyon/teavm-wasi (0.2.7, 2022-12-07)',
    url: 'https://github.com/fermyon/teavm-wasi',
    read: '2026-11-22',
  },
  GRAALVM: {
    title: 'GraalVM for JDK 25 reference manual, Web Image',
    url: 'https://www.graalvm.org/jdk25/reference-manual/web-image',
    read: '2026-11-22',
  },
  SWIFT: {
    title: 'swiftlang/swift-org-website documentation/articles/wasm-getting-started.md',
    url: 'https://github.com/swiftlang/swift-org-website',
    read: '2026-11-22',
  },
  WASMKIT: {
    title: 'swiftwasm/WasmKit issues 105 and 319',
    url: 'https://github.com/swiftwasm/WasmKit/issues/319',
    read: '2026-11-22',
  },
  RUBY: {
    title: 'ruby/ruby.wasm README.md (2026-01-10)',
    url: 'https://github.com/ruby/ruby.wasm',
    read: '2026-11-22',
  },
  'RUBY-NPM': {
    title: 'npm @ruby/3.4-wasm-wasi 2.10.1',
    url: 'https://www.npmjs.com/package/@ruby/3.4-wasm-wasi/v/2.10.1',
    read: '2026-11-22',
  },
  'PHP-WASI': {
    title: 'php/php-src pull request 10457, closed',
    url: 'https://github.com/php/php-src/pull/10457',
    read: '2026-11-22',
  },
  'SPIN-PHP': {
    title: 'spinframework/spin templates/http-php/content/spin.toml',
    url: 'https://github.com/spinframework/spin',
    read: '2026-11-22',
  },
  'SPIN-ZIG': {
    title: 'spinframework/spin templates/http-zig',
    url: 'https://github.com/spinframework/spin',
    read: '2026-11-22',
  },
  'GHC-WASM': {
    title: 'haskell-wasm/ghc-wasm-meta README.md (2026-08-22)',
    url: 'https://gitlab.haskell.org/haskell-wasm/ghc-wasm-meta',
    read: '2026-11-22',
  },
  ASC: {
    title: 'AssemblyScript/assemblyscript commit 9f21bf33e, change 2439 (2022-08-21)',
    url: 'https://github.com/AssemblyScript/assemblyscript/commit/9f21bf33e',
    read: '2026-11-22',
  },
  DART: {
    title: 'dart-lang/sdk issues 53884 and 56366, open in 2026-06',
    url: 'https://github.com/dart-lang/sdk/issues/56366',
    read: '2026-11-22',
  },
  FIREFLY: {
    title: 'GetFirefly/firefly issue 731',
    url: 'https://github.com/GetFirefly/firefly/issues/731',
    read: '2026-11-22',
  },
  POPCORN: {
    title: 'software-mansion/popcorn',
    url: 'https://github.com/software-mansion/popcorn',
    read: '2026-11-22',
  },
  'WB-D': {
    title: 'bytecodealliance/wit-bindgen crates/d (2026-08-21)',
    url: 'https://github.com/bytecodealliance/wit-bindgen',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
