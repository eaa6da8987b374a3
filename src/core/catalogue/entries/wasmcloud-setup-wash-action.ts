import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmcloud-setup-wash-action',
  kind: 'action',
  name: 'setup-wash-action',
  uses: 'wasmCloud/setup-wash-action',
  summary: {
    en: 'Installs wash, the CLI of wasmCloud, on the runner.',
    fr: 'Installe wash, la CLI de wasmCloud, sur le runner.',
  },
  maturity: 'stable',
  reason: {
    en: 'Maintained by wasmCloud, released with version tags.',
    fr: 'Maintenue par wasmCloud, publiée avec des étiquettes de version.',
  },
  aliases: ['setup-wash-action', 'wasmcloud/setup-wash-action'],
  tag: 'v2.1.0',
  versions: [{ version: 'v2.1.0' }],
  commit: '47756fa211cc82f392c57e39504f43ef46fc0b3e',
  inputs: ['wash-version'],
  cautions: [
    {
      text: {
        en: 'The input was read in the state of 2026-03-31, before v2.1.0; its default was wash v2.0.1.',
        fr: 'L’entrée a été lue dans l’état du 2026-03-31, avant v2.1.0 ; sa valeur par défaut était wash v2.0.1.',
      },
    },
  ],
  related: ['wasmcloud'],
  verified: true,
  sources: cite('ACTION-PINS', 'WASH-ACTION'),
});
