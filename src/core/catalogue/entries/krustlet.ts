import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'krustlet',
  kind: 'platform',
  form: 'kubernetes-shim',
  name: 'Krustlet',
  summary: {
    en: 'Replacement of the kubelet that ran Wasm pods. Archived; one of its maintainers pointed to runwasi instead.',
    fr: 'Remplaçant du kubelet qui exécutait des pods Wasm. Archivé ; un de ses mainteneurs a renvoyé vers runwasi.',
  },
  maturity: 'archived',
  reason: {
    en: 'The CNCF archived it on 2024-09-30; the repository is unmaintained since 2023. Krator was archived on 2024-01-31.',
    fr: 'La CNCF l’a archivé le 2024-09-30 ; le dépôt n’est plus maintenu depuis 2023. Krator a été archivé le 2024-01-31.',
  },
  aliases: ['krator', 'krustlet/krustlet', 'deislabs/krustlet', 'krustlet/krator'],
  versions: [
    {
      version: '1.0.0-alpha.1',
      note: { en: 'Last commit on 2023-10-02.', fr: 'Dernier commit le 2023-10-02.' },
    },
  ],
  licence: 'Apache-2.0',
  governance: { en: 'Archived by the CNCF.', fr: 'Archivé par la CNCF.' },
  wasi: { p1: { level: 'yes' }, p2: { level: 'no' }, p3: { level: 'no' } },
  componentModel: { level: 'no' },
  httpServer: { level: 'experimental' },
  successors: ['runwasi'],
  verified: true,
  sources: cite('KRUST', 'KRUST-I722', 'LANDSCAPE'),
});
