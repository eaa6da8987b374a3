import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'bytecodealliance-wkg-github-action',
  kind: 'action',
  name: 'wkg-github-action',
  uses: 'bytecodealliance/wkg-github-action',
  summary: {
    en: 'Pushes a component or a WIT package to an OCI registry with wkg.',
    fr: 'Pousse un composant ou un paquet WIT vers un registre OCI avec wkg.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Its README calls it very experimental. WASI and both Bytecode Alliance samples publish with it.',
    fr: 'Son README la dit très expérimentale. WASI et les deux exemples de la Bytecode Alliance publient avec elle.',
  },
  aliases: ['wkg action'],
  tag: 'v5',
  versions: [{ version: 'v5' }],
  commit: '10b3b04b9059ba46208cd7daf7d352af14bded0f',
  inputs: ['file', 'oci-reference-without-tag', 'version', 'description', 'source', 'homepage', 'licenses'],
  outputs: ['digest'],
  cautions: [
    {
      text: {
        en: 'The source of v5 was not read. Up to v4 no output is declared, but the workflows that call v5 read `outputs.digest`.',
        fr: 'La source de v5 n’a pas été lue. Jusqu’à v4 aucune sortie n’est déclarée, mais les workflows qui appellent v5 lisent `outputs.digest`.',
      },
    },
  ],
  related: ['wkg', 'cosign'],
  verified: 'partial',
  sources: cite('ACTION-PINS', 'WKG-ACTION'),
});
