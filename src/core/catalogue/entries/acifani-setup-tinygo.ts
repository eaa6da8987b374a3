import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'acifani-setup-tinygo',
  kind: 'action',
  name: 'setup-tinygo',
  uses: 'acifani/setup-tinygo',
  summary: {
    en: 'Installs TinyGo and Binaryen on the runner.',
    fr: 'Installe TinyGo et Binaryen sur le runner.',
  },
  maturity: 'stable',
  reason: {
    en: 'Released with version tags; v3.0.1 is of August 2026.',
    fr: 'Publiée avec des étiquettes de version ; v3.0.1 date d’août 2026.',
  },
  aliases: ['setup-tinygo'],
  tag: 'v3.0.1',
  versions: [{ version: 'v3.0.1', date: '2026-08-05' }],
  commit: 'f51bf108c9895381060398804ce6cf6f62692106',
  inputs: ['tinygo-version', 'install-binaryen', 'binaryen-version'],
  cautions: [
    {
      text: {
        en: 'The default is TinyGo 0.40.1: set `tinygo-version`.',
        fr: 'La valeur par défaut est TinyGo 0.40.1 : indiquez `tinygo-version`.',
      },
    },
  ],
  related: ['tinygo'],
  verified: true,
  sources: cite('TINYGO-ACTION'),
});
