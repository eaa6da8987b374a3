import type { Source } from '../entry.ts';

export const interfaceSources = {
  'WIT-02': {
    title: 'WebAssembly/WASI proposals/*/wit@v0.2.12 (2026-06-02), compared with the tags v0.2.0 to v0.2.11',
    url: 'https://github.com/WebAssembly/WASI/tree/v0.2.12/proposals',
    read: '2026-11-22',
  },
  'WIT-03': {
    title: 'WebAssembly/WASI proposals/*/wit@v0.3.0 (2026-06-11)',
    url: 'https://github.com/WebAssembly/WASI/tree/v0.3.0/proposals',
    read: '2026-11-22',
  },
  'WIT-RC': {
    title: 'WebAssembly/WASI proposals/*/wit-0.3.0-draft at the three tags v0.3.0-rc-2026-*',
    url: 'https://github.com/WebAssembly/WASI/tree/v0.3.0-rc-2026-03-15/proposals',
    read: '2026-11-25',
  },
  'WASI-RELEASES': {
    title: 'WebAssembly/WASI tags v0.2.0 to v0.3.0 and their dates',
    url: 'https://github.com/WebAssembly/WASI/tags',
    read: '2026-11-22',
  },
  'CM-031': {
    title: 'WebAssembly/component-model README.md (2026-08-13)',
    url: 'https://github.com/WebAssembly/component-model',
    read: '2026-11-22',
  },
  KEYVALUE: {
    title: 'WebAssembly/wasi-keyvalue (2025-07-10)',
    url: 'https://github.com/WebAssembly/wasi-keyvalue',
    read: '2026-11-22',
  },
  CONFIG: {
    title: 'WebAssembly/wasi-config (2024-09)',
    url: 'https://github.com/WebAssembly/wasi-config',
    read: '2026-11-22',
  },
  MESSAGING: {
    title: 'WebAssembly/wasi-messaging (2025-07-10)',
    url: 'https://github.com/WebAssembly/wasi-messaging',
    read: '2026-11-22',
  },
  NN: {
    title: 'WebAssembly/wasi-nn 0.2.0-rc-2024-10-28',
    url: 'https://github.com/WebAssembly/wasi-nn',
    read: '2026-11-22',
  },
  WEBGPU: {
    title: 'WebAssembly/wasi-webgpu 0.2.0-rc.2 (2026-06-30)',
    url: 'https://github.com/WebAssembly/wasi-webgpu',
    read: '2026-11-22',
  },
  I2C: {
    title: 'WebAssembly/wasi-i2c (2025-05-29)',
    url: 'https://github.com/WebAssembly/wasi-i2c',
    read: '2026-11-22',
  },
  BLOBSTORE: {
    title: 'WebAssembly/wasi-blobstore (2024-09-25)',
    url: 'https://github.com/WebAssembly/wasi-blobstore',
    read: '2026-11-22',
  },
  LOGGING: {
    title: 'WebAssembly/wasi-logging (2024-10-02)',
    url: 'https://github.com/WebAssembly/wasi-logging',
    read: '2026-11-22',
  },
  TLS: {
    title: 'WebAssembly/wasi-tls (2026-02-18)',
    url: 'https://github.com/WebAssembly/wasi-tls',
    read: '2026-11-22',
  },
  OTEL: {
    title: 'WebAssembly/wasi-otel 0.2.0-rc.2 (2026-02-04)',
    url: 'https://github.com/WebAssembly/wasi-otel',
    read: '2026-11-22',
  },
  OBSERVE: {
    title: 'dylibso/wasi-observe (2025-03-05)',
    url: 'https://github.com/dylibso/wasi-observe',
    read: '2026-11-22',
  },
  SQL: {
    title: 'WebAssembly/wasi-sql (2024-02-20)',
    url: 'https://github.com/WebAssembly/wasi-sql',
    read: '2026-11-22',
  },
  CRYPTO: {
    title: 'WebAssembly/wasi-crypto 0.11.0 (2026-07-17)',
    url: 'https://github.com/WebAssembly/wasi-crypto',
    read: '2026-11-22',
  },
  THREADS: {
    title: 'WebAssembly/wasi-threads (2024-07-17)',
    url: 'https://github.com/WebAssembly/wasi-threads',
    read: '2026-11-22',
  },
  'CLOUD-CORE': {
    title: 'WebAssembly/wasi-cloud-core (2024-10-08)',
    url: 'https://github.com/WebAssembly/wasi-cloud-core',
    read: '2026-11-22',
  },
  SPI: {
    title: 'WebAssembly/wasi-spi wit/world.wit@3fe70d6',
    url: 'https://github.com/WebAssembly/wasi-spi/blob/3fe70d65ba498ea3770470b23c6aee47aa616012/wit/world.wit',
    read: '2026-11-25',
  },
  USB: {
    title: 'WebAssembly/wasi-usb wit/world.wit@0a0ad7c',
    url: 'https://github.com/WebAssembly/wasi-usb/blob/0a0ad7c389e008726e5f5d08a6b885109a3116cd/wit/world.wit',
    read: '2026-11-25',
  },
  LOCK: {
    title: 'WebAssembly/wasi-distributed-lock-service wit/world.wit@3188752',
    url: 'https://github.com/WebAssembly/wasi-distributed-lock-service/blob/318875293ac7ffad1898216a01cb2d5938386438/wit/world.wit',
    read: '2026-11-25',
  },
  'SPIN-WIT': {
    title: 'spinframework/spin wit/ at v4.0.2, v3.6.3 and 2026-08-21',
    url: 'https://github.com/spinframework/spin/tree/v4.0.2/wit',
    read: '2026-11-22',
  },
  'WC-WIT': {
    title: 'wasmCloud/wasmCloud wit/ (2026-08-13)',
    url: 'https://github.com/wasmCloud/wasmCloud/tree/v2.7.0',
    read: '2026-11-22',
  },
  'WC-IFACES': {
    title: 'wasmCloud/wasmcloud.com docs/overview/interfaces.mdx (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/overview/interfaces.mdx',
    read: '2026-11-22',
  },
  'WC-RUNTIME': {
    title: 'wasmCloud/wasmcloud.com docs/runtime/index.mdx (2026-08-19)',
    url: 'https://github.com/wasmCloud/wasmcloud.com/blob/9a97657/docs/runtime/index.mdx',
    read: '2026-11-22',
  },
  'JCO-STD': {
    title: 'npm @bytecodealliance/jco-std 0.5.0',
    url: 'https://www.npmjs.com/package/@bytecodealliance/jco-std/v/0.5.0',
    read: '2026-11-22',
  },
  'WIT-MD': {
    title: 'WebAssembly/component-model design/mvp/WIT.md and Binary.md (2026-08-18)',
    url: 'https://github.com/WebAssembly/component-model',
    read: '2026-11-22',
  },
} satisfies Record<string, Source>;
