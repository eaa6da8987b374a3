import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-virt',
  kind: 'tool',
  purposes: ['virtualise'],
  name: 'WASI-Virt',
  summary: {
    en: 'Wraps a component with a virtual WASI layer, so that imports are denied, faked or narrowed before deployment. WASI 0.2 only.',
    fr: 'Enveloppe un composant d’une couche WASI virtuelle, pour que des imports soient refusés, simulés ou réduits avant le déploiement. WASI 0.2 seulement.',
  },
  maturity: 'experimental',
  reason: {
    en: 'No tags, crate 0.2.0, last commit 2025-10-15, WASI 0.2 only. The wasmCloud documentation advises it for tests, not for control in production.',
    fr: 'Aucune étiquette, crate 0.2.0, dernier commit le 2025-10-15, WASI 0.2 seulement. La documentation de wasmCloud le conseille pour les tests, pas pour contrôler la production.',
  },
  aliases: ['bytecodealliance/WASI-Virt', 'wasi virt'],
  versions: [
    {
      version: '0.2.0',
      date: '2025-10-15',
      note: {
        en: 'Crate; read at git 19b174a, installed with Cargo from git.',
        fr: 'Crate ; lu au commit 19b174a, installé par Cargo depuis git.',
      },
    },
  ],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  cautions: [
    {
      text: {
        en: 'Its README still shows `wasm-tools compose`, which is deprecated: use `wac plug`.',
        fr: 'Son README montre encore `wasm-tools compose`, qui est déprécié : employez `wac plug`.',
      },
      sources: cite('WV'),
    },
    {
      text: {
        en: 'For HTTP and sockets it can only allow or deny: no hosts.',
        fr: 'Pour HTTP et les sockets, il ne peut qu’autoriser ou refuser : pas d’hôtes.',
      },
      sources: cite('WV'),
    },
    {
      text: {
        en: 'It has adapters for 0.2.1 and 0.2.3 only, and none for 0.3.',
        fr: 'Il n’a d’adaptateurs que pour 0.2.1 et 0.2.3, et aucun pour 0.3.',
      },
      sources: cite('WV'),
    },
  ],
  related: ['wac'],
  verified: true,
  sources: cite('WV', 'WC-NET'),
});
