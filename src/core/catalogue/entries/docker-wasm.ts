import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'docker-wasm',
  kind: 'platform',
  form: 'container-integration',
  name: 'Docker Desktop Wasm workloads (beta)',
  summary: {
    en: 'Ran Wasm images with `docker run --runtime io.containerd.*` inside Docker Desktop. Deprecated.',
    fr: 'Exécutait des images Wasm avec `docker run --runtime io.containerd.*` dans Docker Desktop. Déprécié.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'Docker’s page states that the feature is deprecated, unmaintained and will be removed.',
    fr: 'La page de Docker dit la fonction dépréciée, non maintenue et appelée à disparaître.',
  },
  aliases: ['docker+wasm', 'docker wasm', '--platform wasi/wasm'],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Docker Inc.', fr: 'Docker Inc.' },
  wasi: {
    p1: { level: 'yes', note: { en: 'Through shims.', fr: 'Par des shims.' } },
    p2: { level: 'partial', note: { en: 'Through shims.', fr: 'Par des shims.' } },
    p3: { level: 'no' },
  },
  componentModel: { level: 'partial', note: { en: 'Through shims.', fr: 'Par des shims.' } },
  httpServer: { level: 'partial', note: { en: 'Through shims.', fr: 'Par des shims.' } },
  cautions: [
    {
      text: {
        en: 'Do not propose it for new designs.',
        fr: 'Ne le proposez pas pour de nouvelles architectures.',
      },
    },
  ],
  related: ['runwasi', 'containerd-shim-spin'],
  verified: true,
  sources: cite('DOCKER'),
});
