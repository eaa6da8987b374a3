import type { Plumbing } from '../plumbing.ts';
import { cite } from '../sources.ts';
import { ALL_IO, CLOCKS, FILES, STDIO, TERMINALS } from './interfaces.ts';

const sources = cite('NPM-LAB');
const HTTP = ['wasi:http/types@0.2.10', 'wasi:http/outgoing-handler@0.2.10'] as const;
/** What stays while stdio does, whatever else is disabled. */
const KEPT_BY_STDIO = [...ALL_IO, 'wasi:clocks/wall-clock', ...STDIO, ...TERMINALS, ...FILES] as const;
const WITHOUT_HTTP = [...KEPT_BY_STDIO, 'wasi:clocks/monotonic-clock', 'wasi:random/random'] as const;

/** JavaScript engines and Python in a component: the engine's imports, not the code's. */
export const ENGINE_PLUMBING: readonly Plumbing[] = [
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: {
      en: 'Default build, even of a function that adds two numbers.',
      fr: 'Construction par défaut, même d’une fonction qui additionne deux nombres.',
    },
    imports: [...WITHOUT_HTTP, ...HTTP],
    opens: false,
    reason: {
      en: 'The engine brings all of its features, outbound HTTP included, unless they are disabled.',
      fr: 'Le moteur amène toutes ses fonctions, HTTP sortant compris, tant qu’on ne les désactive pas.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: { en: '`--disable http`', fr: '`--disable http`' },
    imports: [...WITHOUT_HTTP, 'wasi:http/types@0.2.10'],
    opens: false,
    reason: {
      en: 'The types stay for incoming requests; `outgoing-handler` is gone.',
      fr: 'Les types restent pour les requêtes entrantes ; `outgoing-handler` a disparu.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: { en: '`--disable http fetch-event`', fr: '`--disable http fetch-event`' },
    imports: [...WITHOUT_HTTP],
    opens: false,
    reason: { en: 'No HTTP interface is left.', fr: 'Il ne reste aucune interface HTTP.' },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: {
      en: '`--disable clocks http random fetch-event`',
      fr: '`--disable clocks http random fetch-event`',
    },
    imports: [...KEPT_BY_STDIO],
    opens: false,
    reason: {
      en: 'stdio keeps the file system, the wall clock and the terminals.',
      fr: 'stdio garde le système de fichiers, l’horloge murale et les terminaux.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: {
      en: '`--disable all`: pure logic, no HTTP handler.',
      fr: '`--disable all` : logique pure, sans gestionnaire HTTP.',
    },
    imports: [],
    reason: {
      en: 'Every feature of the engine that talks to WASI is off.',
      fr: 'Toutes les fonctions du moteur qui parlent à WASI sont désactivées.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: {
      en: 'HTTP server with a fetch event, `-d stdio random`.',
      fr: 'Serveur HTTP à événement fetch, `-d stdio random`.',
    },
    imports: [...ALL_IO, ...CLOCKS, 'wasi:cli/stderr', ...HTTP],
    reason: {
      en: 'The least that such a server runs with: it aborts at the start when the clocks are disabled.',
      fr: 'Le minimum avec lequel un tel serveur tourne : il s’arrête au démarrage quand les horloges sont désactivées.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'StarlingMonkey',
    when: {
      en: 'HTTP server that exports `incomingHandler`, `--disable all`.',
      fr: 'Serveur HTTP qui exporte `incomingHandler`, `--disable all`.',
    },
    imports: [...ALL_IO, 'wasi:clocks/monotonic-clock', 'wasi:http/types'],
    reason: {
      en: 'The types of the handler alone: no outbound HTTP, no file system.',
      fr: 'Les seuls types du gestionnaire : ni HTTP sortant, ni système de fichiers.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'QuickJS',
    when: { en: 'Default build (`--backend qjs`).', fr: 'Construction par défaut (`--backend qjs`).' },
    imports: [
      'wasi:cli/environment',
      'wasi:cli/exit',
      ...ALL_IO,
      ...STDIO,
      ...TERMINALS,
      ...CLOCKS,
      ...FILES,
      'wasi:random/insecure-seed',
    ],
    opens: false,
    exports: ['init'],
    reason: {
      en: 'The QuickJS engine. Every such component also exports the function `init`.',
      fr: 'Le moteur QuickJS. Chaque composant de ce type exporte aussi la fonction `init`.',
    },
    sources,
  },
  {
    language: 'javascript',
    toolchain: 'QuickJS',
    when: { en: '`--backend-qjs-stub-wasi`', fr: '`--backend-qjs-stub-wasi`' },
    imports: [],
    exports: ['init'],
    reason: {
      en: 'No WASI import is left; `init` is still exported.',
      fr: 'Il ne reste aucun import WASI ; `init` est toujours exportée.',
    },
    sources,
  },
  {
    language: 'python',
    toolchain: 'componentize-py',
    when: { en: '`--stub-wasi`', fr: '`--stub-wasi`' },
    imports: [],
    reason: {
      en: 'Removes every WASI import and freezes the seed of random numbers at build time.',
      fr: 'Retire tous les imports WASI et fige la graine des nombres aléatoires à la construction.',
    },
    sources: cite('COMPONENTIZE-PY'),
  },
];
