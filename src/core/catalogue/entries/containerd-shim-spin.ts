import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'containerd-shim-spin',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'containerd-shim-spin',
  summary: {
    en: 'containerd shim (runtime class handler `spin`) that runs a Spin application from an OCI image inside a pod.',
    fr: 'Shim containerd (handler de RuntimeClass `spin`) qui exécute dans un pod une application Spin tirée d’une image OCI.',
  },
  maturity: 'maturing',
  reason: {
    en: '0.x releases that trail Spin by weeks to months.',
    fr: 'Des versions 0.x qui suivent Spin avec des semaines ou des mois de retard.',
  },
  aliases: [
    'spinframework/containerd-shim-spin',
    'spinkube/containerd-shim-spin',
    'containerd-shim-spin-v2',
    'io.containerd.spin.v2',
    'wasmtime-spin-v2',
    'spin shim',
  ],
  versions: [
    {
      version: '0.25.1',
      date: '2026-06-13',
      note: {
        en: 'Embeds Spin 4.0.1. The date comes from a rancher-desktop pull request, not from the tag.',
        fr: 'Embarque Spin 4.0.1. La date vient d’une pull request de rancher-desktop, pas de l’étiquette.',
      },
    },
    {
      version: '0.24.0',
      note: {
        en: 'Embeds Spin 3.6.3; read in its sources.',
        fr: 'Embarque Spin 3.6.3 ; lue dans ses sources.',
      },
    },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'CNCF Sandbox (SpinKube).', fr: 'CNCF Sandbox (SpinKube).' },
  wasi: {
    p1: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p2: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p3: {
      level: 'partial',
      note: {
        en: '0.3.0-rc-2026-03-15 (Spin 4.0.1); 0.24.0 has 0.3.0-rc-2026-01-06 behind a flag.',
        fr: '0.3.0-rc-2026-03-15 (Spin 4.0.1) ; 0.24.0 a 0.3.0-rc-2026-01-06 derrière une option.',
      },
    },
  },
  componentModel: { level: 'yes' },
  httpServer: {
    level: 'yes',
    note: {
      en: 'Listens on 0.0.0.0:80 in the pod by default; SPIN_HTTP_LISTEN_ADDR overrides.',
      fr: 'Écoute par défaut sur 0.0.0.0:80 dans le pod ; SPIN_HTTP_LISTEN_ADDR le change.',
    },
  },
  runs: ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15'],
  cautions: [
    {
      text: {
        en: 'Needs containerd >= 1.6.26 or >= 1.7.7.',
        fr: 'Demande containerd >= 1.6.26 ou >= 1.7.7.',
      },
    },
    {
      text: {
        en: 'It passes no request timeout to the embedded Spin trigger.',
        fr: 'Il ne transmet aucun délai de requête au déclencheur Spin embarqué.',
      },
      sources: cite('SK-SHIM'),
    },
    {
      text: {
        en: 'It writes `/spin.json` and `/.cache` in the root file system: `readOnlyRootFilesystem: true` breaks it (issue 123, open when read).',
        fr: 'Il écrit `/spin.json` et `/.cache` dans le système de fichiers racine : `readOnlyRootFilesystem: true` le casse (issue 123, ouverte à la lecture).',
      },
      sources: cite('SK-SHIM-ROOTFS'),
    },
    {
      text: {
        en: 'It bundles the `sqs`, `mqtt` and `command` triggers.',
        fr: 'Il embarque les déclencheurs `sqs`, `mqtt` et `command`.',
      },
      sources: cite('SK-SHIM-CARGO'),
    },
    {
      text: { en: 'It reads `/runtime-config.toml`.', fr: 'Il lit `/runtime-config.toml`.' },
      sources: cite('SK-SHIM-CONSTANTS'),
    },
  ],
  related: ['spinkube', 'spin', 'runtime-class-manager', 'runwasi'],
  verified: 'partial',
  sources: cite('SK-SHIM', 'SK-RD'),
});
