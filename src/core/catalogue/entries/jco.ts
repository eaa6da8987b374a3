import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';

export default defineEntry({
  id: 'jco',
  kind: 'platform',
  form: 'runtime',
  name: 'jco (preview2-shim, preview3-shim)',
  summary: {
    en: 'Transpiles components to JavaScript and runs them on Node.js or in browsers; also `jco run`, `jco serve` and `jco componentize`.',
    fr: 'Transpile des composants en JavaScript et les exécute sur Node.js ou dans le navigateur ; aussi `jco run`, `jco serve` et `jco componentize`.',
  },
  maturity: 'stable',
  reason: {
    en: 'jco is 1.x and the 0.2 shim for Node passes the conformance tests of Wasmtime. The browser shim and the 0.3 shim are labelled experimental.',
    fr: 'jco est en 1.x et le shim 0.2 pour Node passe les tests de conformité de Wasmtime. Le shim du navigateur et le shim 0.3 sont étiquetés expérimentaux.',
  },
  aliases: [
    '@bytecodealliance/jco',
    'js-component-tools',
    '@bytecodealliance/preview2-shim',
    '@bytecodealliance/preview3-shim',
    '@bytecodealliance/jco-transpile',
    'bytecodealliance/jco',
    'preview2-shim',
  ],
  versions: [
    {
      version: '1.35.0',
      date: '2026-09-24',
      note: {
        en: 'With jco-transpile 0.15.0, preview2-shim 0.26.1 (2026-09-28), preview3-shim 0.7.0; as served by npm.',
        fr: 'Avec jco-transpile 0.15.0, preview2-shim 0.26.1 (2026-09-28), preview3-shim 0.7.0 ; tel que servi par npm.',
      },
    },
    {
      version: '1.27.0',
      date: '2026-08-04',
      note: {
        en: 'With preview2-shim 0.20.1 and preview3-shim 0.2.2; read in its sources.',
        fr: 'Avec preview2-shim 0.20.1 et preview3-shim 0.2.2 ; lue dans ses sources.',
      },
    },
  ],
  licence: 'Apache-2.0 WITH LLVM-exception',
  governance: { en: 'Bytecode Alliance', fr: 'Bytecode Alliance' },
  wasi: {
    p1: { level: 'partial', note: { en: 'Through the adapter.', fr: 'Par l’adaptateur.' } },
    p2: { level: 'yes', note: { en: 'On Node; 0.2.12.', fr: 'Sur Node ; 0.2.12.' } },
    p3: {
      level: 'experimental',
      note: {
        en: 'On Node; 0.3.0 needs JSPI, which Node 20 lacks.',
        fr: 'Sur Node ; 0.3.0 demande JSPI, absent de Node 20.',
      },
    },
  },
  componentModel: { level: 'yes', note: { en: 'Transpiled.', fr: 'Par transpilation.' } },
  httpServer: {
    level: 'yes',
    note: { en: '`jco serve`, localhost:8000 by default.', fr: '`jco serve`, par défaut localhost:8000.' },
  },
  runs: ['wasi@0.2.12', 'wasi@0.3.0', 'jco:node@0.1.0'],
  sdks: ['JavaScript', 'TypeScript'],
  cautions: [
    {
      text: {
        en: 'The default grants of preview2-shim up to 0.26.0 are full: the host’s root directory, all environment variables, all network. 0.26.1 no longer preopens `/`; variables and network stay open.',
        fr: 'Les droits par défaut de preview2-shim jusqu’à 0.26.0 sont complets : le répertoire racine de l’hôte, toutes les variables d’environnement, tout le réseau. 0.26.1 ne préouvre plus `/` ; variables et réseau restent ouverts.',
      },
      sources: cite('JCO-SHIM', 'NPM-LAB'),
    },
    {
      text: {
        en: 'Up to preview2-shim 0.26.0, `enableNetwork: false` does not stop outbound HTTP and a symbolic link inside a preopen escapes it. 0.26.1 fixes both.',
        fr: 'Jusqu’à preview2-shim 0.26.0, `enableNetwork: false` n’arrête pas le HTTP sortant et un lien symbolique placé dans un répertoire préouvert en sort. 0.26.1 corrige les deux.',
      },
      sources: cite('NPM-LAB'),
    },
    {
      text: {
        en: 'The README of jco says that none of its isolation modes is a security sandbox.',
        fr: 'Le README de jco dit qu’aucun de ses modes d’isolation n’est un bac à sable de sécurité.',
      },
      sources: cite('NPM-LAB'),
    },
    {
      text: {
        en: 'A fresh install of jco 1.35.0 pulls preview2-shim 0.26.1, and componentize (StarlingMonkey), types, guest-types, `embed --wit` and scaffold fail. Pin preview2-shim 0.26.0 with `overrides` on build machines.',
        fr: 'Une installation fraîche de jco 1.35.0 prend preview2-shim 0.26.1, et componentize (StarlingMonkey), types, guest-types, `embed --wit` et scaffold échouent. Épinglez preview2-shim 0.26.0 par `overrides` sur les machines de construction.',
      },
      sources: cite('NPM-LAB'),
    },
    {
      text: {
        en: 'With the default instance reuse of `jco serve`, the second request of a fetch-event component hangs; `--isolate-requests=instance` answers.',
        fr: 'Avec la réutilisation d’instance par défaut de `jco serve`, la deuxième requête d’un composant fetch-event reste bloquée ; `--isolate-requests=instance` répond.',
      },
      sources: cite('NPM-LAB'),
    },
  ],
  related: ['trap-jco-full-grants', 'componentize-js'],
  verified: true,
  sources: cite('JCO-SHIM', 'JCO-RUN', 'JCO-REL', 'CM-JCO', 'NPM-LAB'),
});
