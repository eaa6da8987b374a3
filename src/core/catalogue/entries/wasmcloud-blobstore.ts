import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-blobstore',
  kind: 'interface',
  name: 'wasmcloud:blobstore',
  package: 'wasmcloud:blobstore',
  vendor: 'wasmcloud',
  summary: { en: 'wasmCloud’s own object storage.', fr: 'Le stockage d’objets propre à wasmCloud.' },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [{ version: '0.1.0' }],
  interfaces: [
    {
      id: 'wasmcloud:blobstore/types',
      versions: ['0.1.0'],
      direction: 'import',
      capabilities: [],
      risk: 'high',
    },
    {
      id: 'wasmcloud:blobstore/container',
      versions: ['0.1.0'],
      direction: 'import',
      capabilities: ['blobstore', 'blobstore-read', 'blobstore-write'],
      risk: 'high',
      functions: words(`
      [method]container.name [method]container.info [method]container.get-data
      [method]container.write-data [method]container.list-objects [method]container.delete-object
      [method]container.delete-objects [method]container.has-object [method]container.object-info
      [method]container.clear
    `),
    },
    {
      id: 'wasmcloud:blobstore/blobstore',
      versions: ['0.1.0'],
      direction: 'import',
      capabilities: ['blobstore', 'blobstore-read', 'blobstore-write'],
      risk: 'high',
      functions: words(`
      create-container get-container delete-container container-exists copy-object move-object
    `),
    },
  ],
  hosts: { wasmcloud: ['0.1.0'] },
  related: ['wasmcloud', 'wasi-blobstore'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
