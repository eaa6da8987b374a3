import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wadm',
  kind: 'platform',
  form: 'orchestrator',
  name: 'wadm (wasmCloud Application Deployment Manager)',
  summary: {
    en: 'Application manager of wasmCloud v1: it reads OAM manifests and reconciles the lattice with them. wasmCloud v2 has its own Kubernetes operator and CRDs instead.',
    fr: 'Gestionnaire d’applications de wasmCloud v1 : il lit des manifestes OAM et y conforme le réseau (lattice). wasmCloud v2 a à la place son opérateur Kubernetes et ses CRD.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'It belongs to wasmCloud v1, which v2 supersedes; the migration guide calls OAM deprecated. Last version 0.21.1.',
    fr: 'Il appartient à wasmCloud v1, que la v2 remplace ; le guide de migration dit OAM déprécié. Dernière version : 0.21.1.',
  },
  aliases: ['wasmCloud/wadm', 'wadm/OAM'],
  versions: [{ version: '0.21.1', date: '2026-01-30' }],
  cautions: [
    {
      text: {
        en: 'Do not write wadm or OAM manifests for new designs.',
        fr: 'N’écrivez pas de manifestes wadm ou OAM pour de nouvelles architectures.',
      },
      sources: cite('WC-MIG'),
    },
  ],
  successors: ['wasmcloud'],
  related: ['wasmcloud-v1'],
  verified: true,
  sources: cite('WC1-OAM', 'WADM', 'WC-MIG'),
});
