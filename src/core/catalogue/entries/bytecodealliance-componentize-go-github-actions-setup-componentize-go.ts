import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'bytecodealliance-componentize-go-github-actions-setup-componentize-go',
  kind: 'action',
  name: 'setup-componentize-go',
  uses: 'bytecodealliance/componentize-go/.github/actions/setup-componentize-go',
  summary: { en: 'Installs componentize-go on the runner.', fr: 'Installe componentize-go sur le runner.' },
  maturity: 'maturing',
  reason: {
    en: 'Lives in the repository of componentize-go, which is below 1.0.',
    fr: 'Se trouve dans le dépôt de componentize-go, qui n’a pas atteint 1.0.',
  },
  aliases: ['setup-componentize-go'],
  tag: 'v0.3.4',
  versions: [{ version: 'v0.3.4', date: '2026-05-20' }],
  commit: 'a4367d05fe5910345e4ce1b3897287cd0e4efc6e',
  inputs: ['version'],
  cautions: [
    {
      text: {
        en: '`version` has no default: pass it.',
        fr: '`version` n’a pas de valeur par défaut : donnez-la.',
      },
    },
  ],
  related: ['componentize-go', 'go'],
  verified: true,
  sources: cite('GO-ACTION', 'COMPONENTIZE-GO'),
});
