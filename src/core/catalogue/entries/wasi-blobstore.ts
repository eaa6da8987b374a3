import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-blobstore',
  kind: 'interface',
  name: 'wasi:blobstore',
  package: 'wasi:blobstore',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'Object storage: containers and the objects in them.',
    fr: 'Le stockage d’objets : des conteneurs et leurs objets.',
  },
  maturity: 'experimental',
  reason: { en: 'A WASI proposal in phase 1.', fr: 'Une proposition WASI en phase 1.' },
  aliases: ['wasi-blob-store'],
  versions: [{ version: '0.2.0-draft', date: '2024-09-25' }],
  interfaces: [
    {
      id: 'wasi:blobstore/blobstore',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['blobstore', 'blobstore-read', 'blobstore-write'],
      ambient: true,
      risk: 'high',
      functions: words(`
      create-container get-container delete-container container-exists copy-object move-object
    `),
    },
    {
      id: 'wasi:blobstore/container',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: ['blobstore', 'blobstore-read', 'blobstore-write'],
      ambient: true,
      risk: 'high',
      functions: words(`
      [method]container.name [method]container.info [method]container.get-data
      [method]container.write-data [method]container.list-objects [method]container.delete-object
      [method]container.delete-objects [method]container.has-object [method]container.object-info
      [method]container.clear
      [method]stream-object-names.read-stream-object-names
      [method]stream-object-names.skip-stream-object-names
    `),
    },
    {
      id: 'wasi:blobstore/types',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: true,
      risk: 'high',
      functions: words(`
      [static]outgoing-value.new-outgoing-value [method]outgoing-value.outgoing-value-write-body
      [static]outgoing-value.finish
      [static]incoming-value.incoming-value-consume-sync
      [static]incoming-value.incoming-value-consume-async [method]incoming-value.size
    `),
    },
  ],
  hosts: { wasmcloud: ['0.2.0-draft'] },
  related: ['wasmcloud-blobstore'],
  verified: true,
  sources: cite('BLOBSTORE', 'WC-WIT', 'WASI-PROP'),
});
