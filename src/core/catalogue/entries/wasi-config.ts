import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-config',
  kind: 'interface',
  name: 'wasi:config',
  package: 'wasi:config',
  vendor: 'wasi-proposal',
  phase: 2,
  summary: {
    en: 'Configuration values by name, read only. Three version strings are in use.',
    fr: 'Des valeurs de configuration par nom, en lecture seule. Trois versions circulent.',
  },
  maturity: 'experimental',
  reason: {
    en: 'A WASI proposal in phase 2, listed as Runtime Config.',
    fr: 'Une proposition WASI en phase 2, sous le nom Runtime Config.',
  },
  aliases: ['wasi-runtime-config', 'wasi:runtime-config'],
  versions: [
    { version: '0.2.0-rc.1' },
    { version: '0.2.0-draft-2024-09-27', date: '2024-09-27' },
    { version: '0.2.0-draft', note: { en: 'September 2024.', fr: 'Septembre 2024.' } },
  ],
  interfaces: [
    {
      id: 'wasi:config/store',
      versions: ['0.2.0-draft', '0.2.0-draft-2024-09-27', '0.2.0-rc.1'],
      direction: 'import',
      capabilities: ['config'],
      ambient: true,
      risk: 'medium',
      functions: ['get', 'get-all'],
      note: { en: '`get-all` exposes every key.', fr: '`get-all` expose toutes les clés.' },
    },
  ],
  hosts: { wasmtime: ['0.2.0-rc.1'], spin: ['0.2.0-draft-2024-09-27'], wasmcloud: ['0.2.0-rc.1'] },
  cautions: [
    {
      text: {
        en: 'Hosts use rc.1, but the copy of the proposal’s repository that was read has no such tag. Off by default in Wasmtime (`-S config`).',
        fr: 'Des hôtes utilisent rc.1, mais la copie lue du dépôt de la proposition n’a pas cette étiquette. Désactivé par défaut dans Wasmtime (`-S config`).',
      },
      sources: cite('CONFIG', 'WT-FLAGS'),
    },
  ],
  related: ['trap-kv-drafts', 'spin-variables', 'wasmcloud-secrets'],
  verified: true,
  sources: cite('CONFIG', 'SPIN-WIT', 'WC-WIT', 'WASI-PROP'),
});
