import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-webgpu',
  kind: 'interface',
  name: 'wasi:webgpu',
  package: 'wasi:webgpu',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'Graphics processors through the WebGPU interface.',
    fr: 'Les processeurs graphiques par l’interface WebGPU.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 2.', fr: 'Une proposition WASI en phase 2.' },
  aliases: ['wasi-gfx', 'wasi:gfx'],
  versions: [
    { version: '0.3.0-rc.2', note: { en: 'As wasmCloud has it.', fr: 'Telle que wasmCloud l’a.' } },
    { version: '0.2.0-rc.2', date: '2026-06-30' },
  ],
  interfaces: [
    {
      id: 'wasi:webgpu/webgpu',
      versions: ['0.2.0-rc.2', '0.3.0-rc.2'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
    },
  ],
  hosts: { wasmcloud: ['0.3.0-rc.2'] },
  related: ['wasmcloud'],
  verified: true,
  sources: cite('WEBGPU', 'WC-IFACES', 'WASI-PROP'),
});
