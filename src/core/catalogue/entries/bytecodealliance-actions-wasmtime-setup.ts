import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'bytecodealliance-actions-wasmtime-setup',
  kind: 'action',
  name: 'bytecodealliance/actions wasmtime',
  uses: 'bytecodealliance/actions/wasmtime/setup',
  summary: { en: 'Installs the Wasmtime CLI on the runner.', fr: 'Installe la CLI Wasmtime sur le runner.' },
  maturity: 'stable',
  reason: {
    en: 'Maintained by the Bytecode Alliance, with version tags; official samples use it.',
    fr: 'Maintenue par la Bytecode Alliance, avec des étiquettes de version ; les exemples officiels l’utilisent.',
  },
  aliases: ['setup-wasmtime'],
  tag: 'v1.1.3',
  versions: [{ version: 'v1.1.3' }],
  commit: '9152e710e9f7182e4c29ad218e4f335a7b203613',
  inputs: ['version', 'github_token'],
  cautions: [
    {
      text: {
        en: 'Without `version` it installs the latest release: set it.',
        fr: 'Sans `version`, elle installe la dernière version : indiquez-la.',
      },
    },
    {
      text: {
        en: 'The inputs were read in v1.1.2 (2025-11-07).',
        fr: 'Les entrées ont été lues dans v1.1.2 (2025-11-07).',
      },
    },
  ],
  related: ['wasmtime'],
  verified: true,
  sources: cite('ACTION-PINS', 'BA-ACTIONS'),
});
