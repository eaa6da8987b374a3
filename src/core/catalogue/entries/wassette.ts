import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'wassette',
  kind: 'platform',
  form: 'runtime',
  name: 'Wassette',
  summary: {
    en: 'MCP server that loads WebAssembly components as tools of an agent, each with its own permission policy.',
    fr: 'Serveur MCP qui charge des composants WebAssembly comme outils d’un agent, chacun avec sa propre politique de permissions.',
  },
  maturity: 'experimental',
  reason: {
    en: 'Before 1.0, with breaking changes at each minor version. Its documentation promises more than the inspected enforcement code delivers (wildcard hosts, host:port).',
    fr: 'Avant 1.0, avec des ruptures à chaque version mineure. Sa documentation promet plus que ne tient le code d’application lu (hôtes avec joker, host:port).',
  },
  aliases: ['microsoft/wassette'],
  versions: [{ version: '0.8.0', date: '2026-09-29' }],
  licence: 'MIT',
  governance: { en: 'Microsoft open source.', fr: 'Open source de Microsoft.' },
  wasi: {
    p1: { level: 'no' },
    p2: { level: 'yes' },
    p3: { level: 'unknown', note: { en: 'Not seen.', fr: 'Non vu.' } },
  },
  componentModel: { level: 'yes' },
  httpServer: {
    level: 'no',
    note: { en: 'MCP over stdio or Streamable HTTP.', fr: 'MCP sur stdio ou Streamable HTTP.' },
  },
  cautions: [
    {
      text: {
        en: 'The sources were read at commits before 0.8.0: check http.rs and wasistate.rs again before you rely on the limits given here.',
        fr: 'Les sources ont été lues à des commits antérieurs à 0.8.0 : relisez http.rs et wasistate.rs avant de vous fier aux limites données ici.',
      },
      sources: cite('WS-HTTP', 'WS-STATE', 'WS-REL'),
    },
    {
      text: {
        en: 'Agents can call the grant-* tools unless it is started with `--disable-builtin-tools`.',
        fr: 'Les agents peuvent appeler les outils grant-*, sauf démarrage avec `--disable-builtin-tools`.',
      },
    },
    {
      text: {
        en: '`wassette serve` has no authentication.',
        fr: '`wassette serve` n’a pas d’authentification.',
      },
    },
    {
      text: {
        en: 'It loads components of any language.',
        fr: 'Elle charge des composants de n’importe quel langage.',
      },
    },
  ],
  related: ['trap-wassette-host-patterns'],
  verified: 'partial',
  sources: cite('WS-REL', 'WS-PERM', 'WS-CLI', 'WS-HTTP', 'WS-STATE'),
});
