import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'warg',
  kind: 'tool',
  purposes: ['publish'],
  name: 'warg (bytecodealliance/registry)',
  summary: {
    en: 'Registry protocol for components with a signed transparency log. No longer developed; wkg and OCI registries replace it.',
    fr: 'Protocole de registre de composants avec un journal de transparence signé. Plus développé ; wkg et les registres OCI le remplacent.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Its README says that it is no longer actively developed and points to wasm-pkg-tools and OCI.',
    fr: 'Son README dit qu’il n’est plus activement développé et renvoie à wasm-pkg-tools et à OCI.',
  },
  aliases: ['warg.io', 'wa.dev backend', 'bytecodealliance/registry'],
  versions: [{ version: '0.10.0', date: '2025-07-03' }],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  successors: ['wkg', 'oci-wasm-artifacts'],
  verified: true,
  sources: cite('WARG'),
});
