import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'spinframework-actions-spin-setup',
  kind: 'action',
  name: 'spinframework/actions spin setup',
  uses: 'spinframework/actions/spin/setup',
  summary: {
    en: 'Installs Spin on the runner; the same repository has `spin/push`. Its README documents `@v1`.',
    fr: 'Installe Spin sur le runner ; le même dépôt contient `spin/push`. Son README documente `@v1`.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Documented, but no tag was there in the copy that was read: whether `@v1` resolves was not verified.',
    fr: 'Documentée, mais aucune étiquette n’existait dans la copie lue : rien ne prouve que `@v1` fonctionne.',
  },
  aliases: ['spinframework/actions', 'spinframework/actions/spin/push'],
  inputs: ['version', 'plugins', 'github_token'],
  cautions: [
    {
      text: {
        en: 'Pin a commit that you have looked at, or install Spin with a shell line.',
        fr: 'Épinglez un commit que vous avez vérifié, ou installez Spin par une ligne de shell.',
      },
    },
    {
      text: {
        en: 'Only `setup` and `push` exist here; `spin/push` has the output `digest`.',
        fr: 'Seules `setup` et `push` existent ici ; `spin/push` a la sortie `digest`.',
      },
    },
  ],
  related: ['spin', 'fermyon-actions-spin-setup'],
  verified: 'partial',
  sources: cite('SPIN-ACTIONS'),
});
