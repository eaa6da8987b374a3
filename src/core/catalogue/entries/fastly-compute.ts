import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'fastly-compute',
  kind: 'platform',
  form: 'hosted',
  name: 'Fastly Compute',
  summary: {
    en: 'Edge platform that creates one Wasm instance per request on infrastructure derived from Wasmtime; its local tester is Viceroy.',
    fr: 'Plateforme edge qui crée une instance Wasm par requête sur une infrastructure dérivée de Wasmtime ; son testeur local est Viceroy.',
  },
  maturity: 'stable',
  reason: {
    en: 'Commercial product; Viceroy is released monthly in 2026. It has its own host ABI (fastly:compute@0.1.0) next to a small subset of WASI 0.2.6.',
    fr: 'Produit commercial ; Viceroy paraît chaque mois en 2026. Il a sa propre ABI d’hôte (fastly:compute@0.1.0) à côté d’un petit sous-ensemble de WASI 0.2.6.',
  },
  aliases: ['Compute@Edge', 'Lucet', 'Viceroy', 'fastly/Viceroy', 'fastly:compute', 'Fastly'],
  versions: [
    {
      version: '0.20.1',
      date: '2026-07-16',
      note: { en: 'Viceroy, local tester; Wasmtime 39.', fr: 'Viceroy, testeur local ; Wasmtime 39.' },
    },
  ],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Fastly', fr: 'Fastly' },
  wasi: {
    p1: {
      level: 'yes',
      note: { en: 'wasm32-wasip1 is the documented target.', fr: 'wasm32-wasip1 est la cible documentée.' },
    },
    p2: {
      level: 'partial',
      note: {
        en: 'A subset through the world fastly:compute: clocks, io, random, cli; no filesystem, no sockets, no wasi:http.',
        fr: 'Un sous-ensemble par le monde fastly:compute : clocks, io, random, cli ; ni filesystem, ni sockets, ni wasi:http.',
      },
    },
    p3: { level: 'no' },
  },
  componentModel: {
    level: 'partial',
    note: {
      en: 'Modules are adapted to components; Viceroy supports library components.',
      fr: 'Les modules sont adaptés en composants ; Viceroy accepte les composants bibliothèques.',
    },
  },
  httpServer: {
    level: 'no',
    note: { en: 'Its own http-incoming export.', fr: 'Son propre export http-incoming.' },
  },
  runs: ['wasi@0.2.6', 'fastly:compute@0.1.0'],
  sdks: ['Rust', 'JavaScript', 'Go'],
  cautions: [
    {
      text: {
        en: 'Limits: package 100 MB, CPU 50 ms, wall time 2 min, stack 1 MB plus heap 128 MB, 32 back-end requests, 200 dynamic back ends per service.',
        fr: 'Limites : paquet 100 MB, CPU 50 ms, durée 2 min, pile 1 MB plus tas 128 MB, 32 requêtes vers des back-ends, 200 back-ends dynamiques par service.',
      },
      sources: cite('FASTLY-LIM'),
    },
    {
      text: {
        en: 'Outbound traffic goes to named back ends, not to arbitrary sockets.',
        fr: 'Le trafic sortant va vers des back-ends nommés, pas vers des sockets quelconques.',
      },
    },
    {
      text: {
        en: 'SDKs for further languages vary.',
        fr: 'Les SDK d’autres langages sont inégaux.',
      },
    },
  ],
  verified: 'partial',
  sources: cite('FASTLY-V', 'FASTLY-LIM', 'FASTLY-DOC'),
});
