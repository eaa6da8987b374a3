import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'kwasm-operator',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'KWasm operator',
  summary: {
    en: 'Installed Wasm shims on Kubernetes nodes by annotation. Retired; runtime-class-manager, still young, is its successor.',
    fr: 'Installait des shims Wasm sur les nœuds Kubernetes par annotation. Retiré ; runtime-class-manager, encore jeune, est son successeur.',
  },
  maturity: 'archived',
  reason: {
    en: 'Its README retires the project on 2026-05-15, points to runtime-class-manager and lets the domain kwasm.sh lapse on 2027-01-20.',
    fr: 'Son README met le projet à la retraite le 2026-05-15, renvoie à runtime-class-manager et laisse expirer le domaine kwasm.sh le 2027-01-20.',
  },
  aliases: [
    'kwasm',
    'KWasm/kwasm-operator',
    'kwasm.sh',
    'kwasm.sh/kwasm-node',
    'kwasm-node-installer',
    'KWasm/kwasm-node-installer',
  ],
  versions: [
    {
      version: '0.2.3',
      note: {
        en: 'Helm chart; project retired on 2026-05-15.',
        fr: 'Chart Helm ; projet retiré le 2026-05-15.',
      },
    },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'KWasm', fr: 'KWasm' },
  successors: ['runtime-class-manager'],
  verified: true,
  sources: cite('KWASM'),
});
