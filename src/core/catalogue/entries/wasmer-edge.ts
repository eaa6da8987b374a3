import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wasmer-edge',
  kind: 'platform',
  form: 'hosted',
  name: 'Wasmer Edge',
  summary: {
    en: 'Hosted WASIX applications (PHP, Python, JavaScript, static sites) configured by app.yaml.',
    fr: 'Applications WASIX hébergées (PHP, Python, JavaScript, sites statiques), configurées par app.yaml.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Eight regions are described as generally available; persistent workloads and private networking are still listed as in development; TCP and UDP on request.',
    fr: 'Huit régions sont décrites en disponibilité générale ; les charges persistantes et le réseau privé figurent encore en développement ; TCP et UDP sur demande.',
  },
  aliases: ['wasmer.io/App.v0'],
  versions: [
    {
      version: 'wasmer.io/App.v0',
      date: '2026-05-08',
      note: { en: 'Kind of app.yaml.', fr: 'Kind d’app.yaml.' },
    },
  ],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Wasmer Inc.', fr: 'Wasmer Inc.' },
  wasi: {
    p1: { level: 'yes', note: { en: 'And WASIX.', fr: 'Et WASIX.' } },
    p2: { level: 'no' },
    p3: { level: 'no' },
  },
  componentModel: { level: 'no' },
  httpServer: { level: 'no', note: { en: 'HTTP proxy and WCGI modes.', fr: 'Modes proxy HTTP et WCGI.' } },
  sdks: ['PHP', 'Python', 'JavaScript', 'Rust'],
  cautions: [
    {
      text: {
        en: 'app.yaml has no keys for an outbound allow-list, memory or file permissions. Keys seen: env, cli_args, volumes, capabilities.{database,instaboot,ssh}, locality, scaling, health_checks, jobs, redirect.',
        fr: 'app.yaml n’a pas de clés pour une liste de sorties autorisées, la mémoire ou les permissions de fichiers. Clés vues : env, cli_args, volumes, capabilities.{database,instaboot,ssh}, locality, scaling, health_checks, jobs, redirect.',
      },
      sources: cite('WASMER-EDGE'),
    },
  ],
  related: ['wasmer'],
  verified: true,
  sources: cite('WASMER-EDGE'),
});
