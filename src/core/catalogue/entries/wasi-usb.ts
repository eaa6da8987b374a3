import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasi-usb',
  kind: 'interface',
  name: 'WASI USB',
  package: 'component:usb',
  vendor: 'wasi-proposal',
  phase: 1,
  summary: {
    en: 'USB devices. A WASI proposal in phase 1, known here by name only.',
    fr: 'Les périphériques USB. Une proposition WASI en phase 1, connue ici par son nom seulement.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Listed in docs/Proposals.md of WebAssembly/WASI (2026-07-21); its interfaces were not read.',
    fr: 'Cité dans docs/Proposals.md de WebAssembly/WASI (2026-07-21) ; ses interfaces n’ont pas été lues.',
  },
  aliases: ['wasi:usb'],
  interfaces: [],
  cautions: [
    {
      text: {
        en: 'The WIT that was seen names the package `component:usb@0.2.1`, not `wasi:usb`.',
        fr: 'Le WIT vu nomme le paquet `component:usb@0.2.1`, et non `wasi:usb`.',
      },
      sources: cite('USB'),
    },
  ],
  verified: 'partial',
  sources: cite('USB', 'WASI-PROP'),
});
