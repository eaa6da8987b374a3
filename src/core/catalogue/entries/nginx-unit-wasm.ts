import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'nginx-unit-wasm',
  kind: 'platform',
  form: 'runtime',
  name: 'NGINX Unit (wasm, wasm-wasi-component)',
  summary: {
    en: 'Application server that could host Wasm modules and wasi:http components next to other languages.',
    fr: 'Serveur d’applications qui pouvait héberger des modules Wasm et des composants wasi:http à côté d’autres langages.',
  },
  maturity: 'deprecated',
  reason: {
    en: 'A badge in the README says unsupported and the project looks for maintainers; last commit on 2025-09-25.',
    fr: 'Un badge du README le dit sans support et le projet cherche des mainteneurs ; dernier commit le 2025-09-25.',
  },
  aliases: ['unit-wasm', 'nginx unit', 'nginx/unit', 'wasm-wasi-component'],
  versions: [{ version: '1.35.0', date: '2025-09-11' }],
  licence: 'Apache-2.0',
  governance: { en: 'F5/NGINX, unsupported.', fr: 'F5/NGINX, sans support.' },
  wasi: {
    p1: { level: 'yes' },
    p2: { level: 'yes', note: { en: 'wasm-wasi-component', fr: 'wasm-wasi-component' } },
    p3: { level: 'no' },
  },
  componentModel: { level: 'yes', note: { en: 'Of the 0.2 era.', fr: 'De l’ère 0.2.' } },
  httpServer: { level: 'yes', note: { en: 'Of the 0.2 era.', fr: 'De l’ère 0.2.' } },
  sdks: ['Rust', 'C'],
  cautions: [
    {
      text: {
        en: 'No replacement by the vendor for its Wasm feature was found.',
        fr: 'Aucun remplacement par l’éditeur pour sa fonction Wasm n’a été trouvé.',
      },
    },
  ],
  verified: true,
  sources: cite('UNIT'),
});
