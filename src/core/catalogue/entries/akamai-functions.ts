import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'akamai-functions',
  kind: 'platform',
  form: 'hosted',
  name: 'Akamai Functions',
  summary: {
    en: 'Managed Spin applications on Akamai’s network, deployed with `spin aka`; formerly Fermyon Wasm Functions.',
    fr: 'Applications Spin gérées sur le réseau d’Akamai, déployées avec `spin aka` ; anciennement Fermyon Wasm Functions.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Access on request. Renamed with plug-in 0.7.0 (2026-03-20) after Akamai bought Fermyon (2025-12-01).',
    fr: 'Accès sur demande. Renommé avec le greffon 0.7.0 (2026-03-20) après le rachat de Fermyon par Akamai (2025-12-01).',
  },
  aliases: ['Fermyon Wasm Functions', 'fwf', 'spin aka', 'wasm-functions'],
  versions: [
    { version: '0.7.1', date: '2026-05-05', note: { en: 'Plug-in `spin aka`.', fr: 'Greffon `spin aka`.' } },
    { version: '0.7.0', date: '2026-03-20', note: { en: 'Plug-in `spin aka`.', fr: 'Greffon `spin aka`.' } },
  ],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Akamai', fr: 'Akamai' },
  wasi: {
    p1: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p2: { level: 'yes', note: { en: 'Through Spin.', fr: 'Par Spin.' } },
    p3: { level: 'unknown', note: { en: 'Not verified.', fr: 'Non vérifié.' } },
  },
  componentModel: { level: 'yes' },
  httpServer: { level: 'yes' },
  sdks: ['Spin'],
  cautions: [
    {
      text: {
        en: 'Limits read in 2026-05: memory 128 MiB, application 50 MiB, handler 30 s, request and response 10 MiB. HTTP trigger only; no SQLite; no runtime-config.',
        fr: 'Limites lues en 2026-05 : mémoire 128 MiB, application 50 MiB, gestionnaire 30 s, requête et réponse 10 MiB. Déclencheur HTTP seulement ; ni SQLite ni runtime-config.',
      },
      sources: cite('AKAMAI'),
    },
  ],
  related: ['spin', 'fermyon-cloud'],
  verified: 'partial',
  sources: cite('AKAMAI', 'FERMYON-ACQ'),
});
