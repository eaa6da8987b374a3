import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'cloudflare-workers',
  kind: 'platform',
  form: 'hosted',
  name: 'Cloudflare Workers (Wasm)',
  summary: {
    en: 'Platform of V8 isolates where a JavaScript, TypeScript or Rust worker imports core Wasm modules.',
    fr: 'Plateforme d’isolats V8 où un worker JavaScript, TypeScript ou Rust importe des modules Wasm de base.',
  },
  maturity: 'stable',
  reason: {
    en: 'Commercial product. The documentation of 2026-04-23 describes core Wasm only: precompiled modules, no threads. WASI is the separate experimental package @cloudflare/workers-wasi (preview 1, incomplete).',
    fr: 'Produit commercial. La documentation du 2026-04-23 ne décrit que le Wasm de base : modules précompilés, sans threads. WASI est le paquet expérimental distinct @cloudflare/workers-wasi (preview 1, incomplet).',
  },
  aliases: ['workerd', '@cloudflare/workers-wasi', 'workers-wasi'],
  licence: 'LicenseRef-proprietary',
  governance: { en: 'Cloudflare', fr: 'Cloudflare' },
  wasi: {
    p1: { level: 'experimental', note: { en: 'A shim.', fr: 'Un shim.' } },
    p2: {
      level: 'no',
      note: { en: 'The output of jco needs shims.', fr: 'Ce que produit jco demande des shims.' },
    },
    p3: { level: 'no' },
  },
  componentModel: { level: 'no' },
  httpServer: { level: 'no', note: { en: 'A fetch handler.', fr: 'Un gestionnaire fetch.' } },
  sdks: ['JavaScript', 'TypeScript', 'Rust', 'Python'],
  cautions: [
    {
      text: {
        en: 'Limits: 128 MB per isolate, shared by concurrent requests; start-up 1 s; CPU 10 ms on the free plan, up to 5 min on the paid one.',
        fr: 'Limites : 128 MB par isolat, partagés par les requêtes simultanées ; démarrage 1 s ; CPU 10 ms en offre gratuite, jusqu’à 5 min en offre payante.',
      },
      sources: cite('CF-LIM'),
    },
    {
      text: {
        en: 'A Worker is JavaScript first; its capabilities are controlled by bindings, not by WASI.',
        fr: 'Un Worker est d’abord du JavaScript ; ses capacités se règlent par des bindings, pas par WASI.',
      },
    },
    {
      text: {
        en: 'Any language that compiles to core Wasm can supply a module.',
        fr: 'Tout langage qui se compile en Wasm de base peut fournir un module.',
      },
      sources: cite('CF-WASM'),
    },
  ],
  verified: 'partial',
  sources: cite('CF-WASM', 'CF-WASI', 'CF-LIM'),
});
