import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'fermyon-actions-spin-setup',
  kind: 'action',
  name: 'fermyon/actions spin setup',
  uses: 'fermyon/actions/spin/setup',
  summary: {
    en: 'Installs Spin on the runner; the same repository has `spin/push`, `spin/deploy` and `spin/preview`.',
    fr: 'Installe Spin sur le runner ; le même dépôt contient `spin/push`, `spin/deploy` et `spin/preview`.',
  },
  maturity: 'maturing',
  reason: {
    en: 'The tag `v1` exists, of 2024-05-28. Spin itself has moved to spinframework.',
    fr: 'L’étiquette `v1` existe, du 2024-05-28. Spin lui-même est passé à spinframework.',
  },
  aliases: [
    'fermyon/actions',
    'fermyon/actions/spin/push',
    'fermyon/actions/spin/deploy',
    'fermyon/actions/spin/preview',
  ],
  tag: 'v1',
  versions: [{ version: 'v1', date: '2024-05-28' }],
  commit: '7a4fa248a88c435079460c855c5d68a5754bd4b6',
  inputs: ['version', 'plugins', 'github_token'],
  cautions: [
    {
      text: {
        en: 'Without `version` it installs the latest Spin: set it.',
        fr: 'Sans `version`, elle installe le dernier Spin : indiquez-la.',
      },
    },
    {
      text: {
        en: '`spin/push` takes `manifest_file`, `registry_reference`, `registry`, `registry_username`, `registry_password` and has the output `digest`.',
        fr: '`spin/push` prend `manifest_file`, `registry_reference`, `registry`, `registry_username`, `registry_password` et a la sortie `digest`.',
      },
    },
    {
      text: {
        en: '`spin/deploy` and `spin/preview` need a Fermyon token.',
        fr: '`spin/deploy` et `spin/preview` demandent un jeton Fermyon.',
      },
    },
  ],
  related: ['spin', 'spinframework-actions-spin-setup'],
  verified: true,
  sources: cite('FERMYON-ACTIONS'),
});
