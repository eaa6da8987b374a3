import { defineEntry } from '../define-entry.ts';
import { alwaysImports } from '../plumbing.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'javascript',
  kind: 'language',
  name: 'JavaScript / TypeScript',
  summary: {
    en: 'A chain of npm packages that runs in any CI: jco with the StarlingMonkey engine or with QuickJS.',
    fr: 'Une chaîne de paquets npm qui tourne dans toute CI : jco avec le moteur StarlingMonkey ou avec QuickJS.',
  },
  maturity: 'maturing',
  reason: {
    en: 'Everything comes from npm and works in CI; both engines call themselves experimental.',
    fr: 'Tout vient de npm et fonctionne en CI ; les deux moteurs se disent expérimentaux.',
  },
  aliases: [
    'js',
    'typescript',
    'ts',
    'node',
    'node.js',
    'nodejs',
    'ecmascript',
    'javascript / typescript',
    'js/ts',
  ],
  wasi: ['0.2', '0.3'],
  toolchains: [
    { name: '@bytecodealliance/jco', version: '1.35.0', date: '2026-09-24', entry: 'jco' },
    {
      name: '@bytecodealliance/componentize-js (StarlingMonkey)',
      version: '0.23.0',
      date: '2026-09-21',
      note: { en: 'jco 1.35.0 asks for ^0.22.0.', fr: 'jco 1.35.0 demande ^0.22.0.' },
      entry: 'componentize-js',
    },
    { name: 'componentize-qjs (QuickJS-NG)', version: '0.4.5', date: '2026-09-16' },
    { name: '@bytecodealliance/jco-transpile', version: '0.15.0', date: '2026-09-24', entry: 'jco' },
    { name: '@bytecodealliance/preview2-shim', version: '0.26.1', date: '2026-09-28', entry: 'jco' },
    { name: '@bytecodealliance/preview3-shim', version: '0.7.0', date: '2026-09-24', entry: 'jco' },
  ],
  build: [
    'npm i -D @bytecodealliance/jco',
    'npx jco componentize lib.js -w wit -n <world> --disable all -o lib.wasm',
    '# QuickJS: npx jco componentize lib.js -w wit -n <world> --backend qjs --backend-qjs-disable-async -o lib.wasm',
  ],
  buildHttp: [
    '# fewest imports; app.js exports incomingHandler',
    'npx jco componentize app.js -w wit -n <world> --disable all -o app.wasm',
    '# fetch event; never disable clocks',
    'npx jco componentize app.js -w wit -n <world> -d stdio random -o app.wasm',
  ],
  output: 'app.wasm',
  ci: ['actions/setup-node@v7', 'npm ci'],
  size: {
    en: 'Measured: 12 to 16 MB with StarlingMonkey (built in 10 to 32 s), 1.6 MB with QuickJS (6 to 8 s), on 2 vCPU.',
    fr: 'Mesuré : 12 à 16 Mo avec StarlingMonkey (construit en 10 à 32 s), 1,6 Mo avec QuickJS (6 à 8 s), sur 2 vCPU.',
  },
  alwaysImports: alwaysImports('javascript'),
  limitations: [
    {
      text: {
        en: 'WASI 0.2 with StarlingMonkey is http 0.2.10 and 0.2.12 for the rest; a WASI 0.3 guest needs the QuickJS backend.',
        fr: 'WASI 0.2 avec StarlingMonkey, c’est http 0.2.10 et 0.2.12 pour le reste ; un invité WASI 0.3 demande le moteur QuickJS.',
      },
    },
    {
      text: {
        en: 'HTTP servers with a fetch event must target `wasi:http` 0.2.10: with 0.2.12 the export `handle` is not found.',
        fr: 'Les serveurs HTTP à événement fetch doivent viser `wasi:http` 0.2.10 : avec 0.2.12, l’export `handle` est introuvable.',
      },
    },
    {
      text: {
        en: '`componentize()` returns `imports: []` although the binary imports 18 interfaces: read the binary.',
        fr: '`componentize()` renvoie `imports: []` alors que le binaire importe 18 interfaces : lisez le binaire.',
      },
    },
    {
      text: {
        en: 'TypeScript entry files are bundled with rolldown and only stripped of their types: run `tsc --noEmit` separately.',
        fr: 'Les fichiers TypeScript sont assemblés avec rolldown et seulement privés de leurs types : lancez `tsc --noEmit` à part.',
      },
    },
    {
      text: {
        en: 'No Node API; jco can bundle `node:` modules onto the interfaces of `jco:node@0.1.0`, which is experimental.',
        fr: 'Pas d’API de Node ; jco peut relier les modules `node:` aux interfaces `jco:node@0.1.0`, ce qui est expérimental.',
      },
    },
    {
      text: {
        en: 'What QuickJS builds does not compile on Node 20 (extended constant expressions).',
        fr: 'Ce que QuickJS produit ne se compile pas sur Node 20 (expressions constantes étendues).',
      },
    },
    {
      text: {
        en: 'jco 1.35.0 fails with preview2-shim 0.26.1: pin 0.26.0 with npm `overrides` on build machines.',
        fr: 'jco 1.35.0 échoue avec preview2-shim 0.26.1 : fixez 0.26.0 par `overrides` de npm sur les machines de construction.',
      },
    },
  ],
  related: [
    'jco',
    'trap-jco-135-p2shim-0261',
    'trap-js-http-out-by-default',
    'trap-starlingmonkey-clocks',
    'trap-fetch-event-0210',
    'jco-node',
    'actions-setup-node',
  ],
  verified: true,
  sources: cite('NPM-LAB', 'COMPONENTIZE-JS', 'QJS-README'),
});
