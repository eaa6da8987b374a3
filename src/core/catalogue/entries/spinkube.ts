import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spinkube',
  kind: 'platform',
  form: 'orchestrator',
  name: 'SpinKube (spin-operator, SpinApp, SpinAppExecutor)',
  summary: {
    en: 'Kubernetes operator that runs Spin applications as pods through the Spin containerd shim.',
    fr: 'Opérateur Kubernetes qui exécute des applications Spin en pods par le shim containerd de Spin.',
  },
  maturity: 'maturing',
  reason: {
    en: 'The operator was last tagged v0.6.1 on 2025-07-09, with commits until 2026-04. Its CRDs are v1alpha1. CNCF Sandbox.',
    fr: 'Dernière étiquette de l’opérateur : v0.6.1, le 2025-07-09, avec des commits jusqu’en 2026-04. Ses CRD sont en v1alpha1. CNCF Sandbox.',
  },
  aliases: [
    'spinkube org',
    'spin-operator',
    'spinframework/spin-operator',
    'spinkube/spin-operator',
    'SpinApp',
    'SpinAppExecutor',
    'core.spinkube.dev/v1alpha1',
    'spin kube',
  ],
  versions: [{ version: '0.6.1', date: '2025-07-09', note: { en: 'spin-operator', fr: 'spin-operator' } }],
  licence: 'Apache-2.0',
  governance: {
    en: 'CNCF Sandbox since 2025-01-21; repository spinframework/spin-operator.',
    fr: 'CNCF Sandbox depuis le 2025-01-21 ; dépôt spinframework/spin-operator.',
  },
  wasi: {
    p1: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p2: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p3: {
      level: 'partial',
      note: {
        en: 'Only 0.3.0-rc-2026-03-15 while the shim carries Spin 4.0.x.',
        fr: 'Seulement 0.3.0-rc-2026-03-15 tant que le shim porte Spin 4.0.x.',
      },
    },
  },
  componentModel: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
  httpServer: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
  runs: ['wasi@0.2.6', 'wasi@0.3.0-rc-2026-03-15'],
  cautions: [
    {
      text: {
        en: 'SpinApp has no field for outbound hosts, guest files or guest environment: these are frozen in the application image. Tightening at deploy time is block_networks in a runtime-config secret, selective components and NetworkPolicy.',
        fr: 'SpinApp n’a aucun champ pour les hôtes sortants, les fichiers ou l’environnement de l’invité : ils sont figés dans l’image de l’application. Pour resserrer au déploiement : block_networks dans un secret runtime-config, la sélection de composants et NetworkPolicy.',
      },
      sources: cite('SK-CRD'),
    },
    {
      text: {
        en: 'Pods carry the label `core.spinkube.dev/app-name`. SpinAppExecutor has `createDeployment`, `installDefaultCACerts` and `spinImage`.',
        fr: 'Les pods portent l’étiquette `core.spinkube.dev/app-name`. SpinAppExecutor a `createDeployment`, `installDefaultCACerts` et `spinImage`.',
      },
      sources: cite('SK-EXECUTOR', 'SK-CRD'),
    },
    {
      text: { en: 'Its SDKs are those of Spin.', fr: 'Ses SDK sont ceux de Spin.' },
    },
  ],
  related: ['spin', 'containerd-shim-spin', 'runtime-class-manager', 'trap-spinapp-no-grants'],
  verified: true,
  sources: cite('SK-CRD', 'SK-SAMPLES', 'SK-SHIM', 'LANDSCAPE'),
});
