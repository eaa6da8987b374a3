import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-host',
  kind: 'interface',
  name: 'wasmcloud:host',
  package: 'wasmcloud:host',
  vendor: 'wasmcloud',
  summary: {
    en: 'What a workload may ask of a wasmCloud host: identity, cancellation, calls between workloads, lifecycle.',
    fr: 'Ce qu’une charge peut demander à un hôte wasmCloud : identité, annulation, appels entre charges, cycle de vie.',
  },
  maturity: 'stable',
  reason: { en: 'Part of wasmCloud 2.7.0 (2026-08-11).', fr: 'Fait partie de wasmCloud 2.7.0 (2026-08-11).' },
  versions: [{ version: '0.1.3' }],
  interfaces: [
    { id: 'wasmcloud:host/types', versions: ['0.1.3'], direction: 'import', capabilities: [], risk: 'high' },
    {
      id: 'wasmcloud:host/identity',
      versions: ['0.1.3'],
      direction: 'import',
      capabilities: [],
      risk: 'high',
      functions: ['get-workload-id', 'get-component-id'],
    },
    {
      id: 'wasmcloud:host/cancel',
      versions: ['0.1.3'],
      direction: 'import',
      capabilities: [],
      risk: 'high',
      functions: ['current-job', 'request-cancel', 'is-cancelled'],
    },
    {
      id: 'wasmcloud:host/workload-call',
      versions: ['0.1.3'],
      direction: 'import',
      capabilities: [],
      risk: 'high',
      functions: words(`
      [static]target.open [method]target.get-workload-id [method]target.get-interface
      callable
    `),
    },
    {
      id: 'wasmcloud:host/workload-lifecycle',
      versions: ['0.1.3'],
      direction: 'export',
      capabilities: [],
      risk: 'high',
      functions: ['on-workload-bind', 'on-workload-unbind'],
    },
  ],
  hosts: { wasmcloud: ['0.1.3'] },
  related: ['wasmcloud'],
  verified: true,
  sources: cite('WC-WIT', 'WC-IFACES'),
});
