import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-tls',
  kind: 'interface',
  name: 'wasi:tls',
  package: 'wasi:tls',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'TLS over streams that the caller supplies: by itself it opens no network.',
    fr: 'TLS sur des flux fournis par l’appelant : seul, il n’ouvre aucun réseau.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 1; opt-in in both hosts that have it.',
    fr: 'Une proposition WASI en phase 1 ; à activer dans les deux hôtes qui l’ont.',
  },
  versions: [{ version: '0.3.0-draft', date: '2026-02-18' }, { version: '0.2.0-draft' }],
  interfaces: [
    {
      id: 'wasi:tls/types',
      versions: ['0.2.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'low',
      functions: words(`
      [constructor]client-handshake [static]client-handshake.finish
      [method]client-connection.close-output
      [method]future-client-streams.subscribe [method]future-client-streams.get
    `),
    },
    {
      id: 'wasi:tls/client',
      versions: ['0.3.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'low',
      functions: words(`
      [constructor]connector [method]connector.send [method]connector.receive
      [static]connector.connect
    `),
    },
    {
      id: 'wasi:tls/types',
      versions: ['0.3.0-draft'],
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'low',
      functions: ['[method]error.to-debug-string'],
    },
  ],
  hosts: { wasmtime: ['0.2.0-draft', '0.3.0-draft'], wasmcloud: ['0.3.0-draft'] },
  cautions: [
    {
      text: {
        en: 'Experimental and off by default in Wasmtime: `-S tls`.',
        fr: 'Expérimental et désactivé par défaut dans Wasmtime : `-S tls`.',
      },
      sources: cite('WT-FLAGS'),
    },
  ],
  related: ['wasi-sockets'],
  verified: true,
  sources: cite('TLS', 'WT-FLAGS', 'WC-IFACES', 'WASI-PROP'),
});
