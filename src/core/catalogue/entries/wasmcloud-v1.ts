import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-v1',
  kind: 'platform',
  form: 'orchestrator',
  name: 'wasmCloud v1 (lattice, capability providers, wadm)',
  summary: {
    en: 'Distributed component platform on a NATS lattice, configured with OAM manifests through wadm. Superseded by wasmCloud v2.',
    fr: 'Plateforme de composants distribuée sur un réseau NATS (lattice), configurée par des manifestes OAM à travers wadm. Remplacée par wasmCloud v2.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Superseded by v2. Last versions: 1.9.2 (2026-02-04) and wadm 0.21.1 (2026-01-30). The migration guide calls OAM deprecated.',
    fr: 'Remplacée par la v2. Dernières versions : 1.9.2 (2026-02-04) et wadm 0.21.1 (2026-01-30). Le guide de migration dit OAM déprécié.',
  },
  aliases: ['core.oam.dev/v1beta1', 'OAM Application', 'waSCC'],
  versions: [{ version: '1.9.2', date: '2026-02-04' }],
  licence: 'Apache-2.0',
  governance: { en: 'CNCF Incubating', fr: 'CNCF Incubating' },
  wasi: {
    p1: { level: 'partial', note: { en: 'Through the adapter.', fr: 'Par l’adaptateur.' } },
    p2: { level: 'yes' },
    p3: { level: 'no' },
  },
  componentModel: { level: 'yes' },
  httpServer: { level: 'yes', note: { en: 'http-server provider.', fr: 'Fournisseur http-server.' } },
  sdks: ['Rust', 'Go (TinyGo)', 'TypeScript', 'Python'],
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
  related: ['wadm'],
  verified: true,
  sources: cite('WC1-OAM', 'WC1-RT', 'WC1-HOST', 'WC-MIG'),
});
