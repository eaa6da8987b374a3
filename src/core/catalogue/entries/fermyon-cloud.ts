import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'fermyon-cloud',
  kind: 'platform',
  form: 'hosted',
  name: 'Fermyon Cloud',
  summary: {
    en: 'Hosted Spin platform for developers.',
    fr: 'Plateforme Spin hébergée pour les développeurs.',
  },
  maturity: 'maturing',
  reason: {
    en: 'The documentation of 2026-05-11 still says open beta. No end-of-life notice was found, but the owner now promotes Akamai Functions: treat it as unsafe for new production.',
    fr: 'La documentation du 2026-05-11 parle encore de bêta ouverte. Aucun avis de fin de vie n’a été trouvé, mais le propriétaire met désormais en avant Akamai Functions : n’y placez pas de nouvelle production.',
  },
  aliases: ['fermyon cloud'],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Akamai (Fermyon)', fr: 'Akamai (Fermyon)' },
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
        en: 'Its end-of-life status was not verified.',
        fr: 'Son éventuelle fin de vie n’a pas été vérifiée.',
      },
    },
  ],
  related: ['akamai-functions', 'spin'],
  verified: 'partial',
  sources: cite('FERMYON'),
});
