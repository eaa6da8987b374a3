import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-bus',
  kind: 'interface',
  name: 'wasmcloud:bus',
  package: 'wasmcloud:bus',
  vendor: 'wasmcloud',
  summary: {
    en: 'Links on the lattice of wasmCloud v1; gone in v2.',
    fr: 'Les liens du lattice de wasmCloud v1 ; disparus en v2.',
  },
  maturity: 'deprecated',
  reason: { en: 'wasmCloud v1 only; v2 does not have it.', fr: 'wasmCloud v1 seulement ; v2 ne l’a pas.' },
  aliases: ['wasmcloud:bus/lattice'],
  versions: [{ version: '2.0.0' }, { version: '1.0.0' }],
  interfaces: [
    { id: 'wasmcloud:bus/lattice', versions: ['1.0.0', '2.0.0'], direction: 'import', capabilities: [] },
  ],
  hosts: { 'wasmcloud-v1': ['1.0.0', '2.0.0'] },
  related: ['wasmcloud-v1', 'wasmcloud'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
