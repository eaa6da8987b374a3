import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'runtime-class-manager',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'runtime-class-manager',
  summary: {
    en: 'Kubernetes operator that installs Wasm shims on nodes (Shim CRD), labels the nodes and creates RuntimeClasses.',
    fr: 'Opérateur Kubernetes qui installe des shims Wasm sur les nœuds (CRD Shim), étiquette les nœuds et crée les RuntimeClass.',
  },
  maturity: 'maturing',
  reason: {
    en: 'First 0.x releases; the named successor of the KWasm operator.',
    fr: 'Premières versions 0.x ; successeur désigné de l’opérateur KWasm.',
  },
  aliases: ['rcm', 'spinframework/runtime-class-manager', 'spinkube/runtime-class-manager'],
  versions: [{ version: '0.2.0', date: '2026-03-17' }],
  licence: 'Apache-2.0',
  governance: { en: 'SpinKube (CNCF Sandbox).', fr: 'SpinKube (CNCF Sandbox).' },
  related: ['spinkube', 'containerd-shim-spin', 'kwasm-operator'],
  verified: true,
  sources: cite('SK-RCM', 'KWASM'),
});
