import { defineEntry } from '../define-entry.ts';
import type { EntryOf } from '../entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { CLI_IMPORTS_02, CLI_IMPORTS_03 } from '../wasi-worlds.ts';

type Interface = EntryOf<'interface'>['interfaces'][number];

const TERMINALS = ['input', 'output', 'stdin', 'stdout', 'stderr'];
const TYPE_ONLY = { en: 'A resource type only.', fr: 'Un type de ressource seulement.' };
const TELLS = {
  en: 'Tells whether the stream is a terminal.',
  fr: 'Dit si le flux est un terminal.',
};

/** The interfaces of terminals are the same in both generations. */
function terminal(name: string, versions: string[]): Interface {
  const id = `wasi:cli/terminal-${name}`;
  const asks = name.startsWith('std');
  return {
    id,
    versions,
    direction: 'import',
    capabilities: [],
    ambient: asks,
    risk: 'none',
    ...(asks && { functions: [`get-terminal-${name}`] }),
    note: asks ? TELLS : TYPE_ONLY,
    ...(versions === WASI_02 && { becomes: id }),
  };
}

export default defineEntry({
  id: 'wasi-cli',
  kind: 'interface',
  name: 'wasi:cli',
  package: 'wasi:cli',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'Command-line programs: variables and arguments, standard streams, exit, terminals, and the entry point `run`. WASI 0.3.0 is final since 2026-06-11; 0.2 goes on.',
    fr: 'Les programmes en ligne de commande : variables et arguments, flux standard, sortie, terminaux et point d’entrée `run`. WASI 0.3.0 est final depuis le 2026-06-11 ; 0.2 continue.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  aliases: ['WASI', 'wasi 0.2', 'wasip2', 'preview2', 'WASI Preview 2'],
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:cli/environment',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['env', 'args'],
      ambient: true,
      risk: 'medium',
      functions: ['get-environment', 'get-arguments', 'initial-cwd'],
      note: {
        en: 'Secrets often travel in variables: prefer config or secrets interfaces. Variables, arguments and working directory come as one.',
        fr: 'Des secrets passent souvent par les variables : préférez des interfaces de configuration ou de secrets. Variables, arguments et répertoire courant viennent ensemble.',
      },
      becomes: 'wasi:cli/environment',
    },
    {
      id: 'wasi:cli/exit',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['exit'],
      ambient: true,
      risk: 'low',
      functions: ['exit', 'exit-with-code'],
      note: {
        en: 'Ends the instance. `exit-with-code` is unstable from 0.2.1 and stable in 0.2.12.',
        fr: 'Termine l’instance. `exit-with-code` est instable à partir de 0.2.1 et stable en 0.2.12.',
      },
      becomes: 'wasi:cli/exit',
    },
    {
      id: 'wasi:cli/run',
      versions: WASI_02,
      direction: 'export',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: ['run'],
      note: { en: 'What a command component exports.', fr: 'Ce qu’exporte un composant de type commande.' },
      becomes: 'wasi:cli/run',
    },
    {
      id: 'wasi:cli/stdin',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['get-stdin'],
      becomes: 'wasi:cli/stdin',
    },
    {
      id: 'wasi:cli/stdout',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['get-stdout'],
      note: {
        en: 'Only for writing; data may leak into logs.',
        fr: 'En écriture seulement ; des données peuvent fuir dans les journaux.',
      },
      becomes: 'wasi:cli/stdout',
    },
    {
      id: 'wasi:cli/stderr',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['get-stderr'],
      note: { en: 'As stdout.', fr: 'Comme stdout.' },
      becomes: 'wasi:cli/stderr',
    },
    ...TERMINALS.map((name) => terminal(name, WASI_02)),
    {
      id: 'wasi:cli/environment',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['env', 'args'],
      ambient: true,
      risk: 'medium',
      functions: ['get-environment', 'get-arguments', 'get-initial-cwd'],
    },
    {
      id: 'wasi:cli/exit',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['exit'],
      ambient: true,
      risk: 'low',
      functions: ['exit', 'exit-with-code'],
    },
    {
      id: 'wasi:cli/run',
      versions: WASI_03,
      direction: 'export',
      capabilities: [],
      ambient: false,
      risk: 'none',
      functions: ['run'],
      note: { en: 'An async function.', fr: 'Une fonction asynchrone.' },
    },
    {
      id: 'wasi:cli/types',
      versions: WASI_03,
      direction: 'import',
      capabilities: [],
      ambient: false,
      risk: 'none',
      note: { en: 'New in 0.3: the shared `error-code`.', fr: 'Nouveau en 0.3 : l’`error-code` partagé.' },
    },
    {
      id: 'wasi:cli/stdin',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['read-via-stream'],
    },
    {
      id: 'wasi:cli/stdout',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['write-via-stream'],
    },
    {
      id: 'wasi:cli/stderr',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['stdio'],
      ambient: true,
      risk: 'low',
      functions: ['write-via-stream'],
    },
    ...TERMINALS.map((name) => terminal(name, WASI_03)),
  ],
  worlds: [
    {
      id: 'wasi:cli/imports',
      versions: WASI_02,
      exports: [],
      imports: CLI_IMPORTS_02,
      note: {
        en: 'All of WASI 0.2 but HTTP: file system and sockets among them.',
        fr: 'Tout WASI 0.2 sauf HTTP : dont le système de fichiers et les sockets.',
      },
    },
    { id: 'wasi:cli/command', versions: WASI_02, exports: ['wasi:cli/run'], imports: CLI_IMPORTS_02 },
    { id: 'wasi:cli/imports', versions: WASI_03, exports: [], imports: CLI_IMPORTS_03 },
    { id: 'wasi:cli/command', versions: WASI_03, exports: ['wasi:cli/run'], imports: CLI_IMPORTS_03 },
  ],
  hosts: WASI_HOSTS,
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
    {
      text: {
        en: 'A world that includes `wasi:cli/imports` asks for some thirty interfaces, sockets and file system among them: it contradicts a row that says “no network, no file”.',
        fr: 'Un monde qui inclut `wasi:cli/imports` demande une trentaine d’interfaces, dont les sockets et le système de fichiers : il contredit une ligne qui dit « ni réseau, ni fichier ».',
      },
      sources: cite('WIT-02'),
    },
    {
      text: {
        en: 'The README of the Component Model (2026-08-13) lists 0.3.1 with `map<K,V>`, `implements` and `external-id`; no tag v0.3.1 and no WIT of it was seen.',
        fr: 'Le README du Component Model (2026-08-13) annonce 0.3.1 avec `map<K,V>`, `implements` et `external-id` ; ni étiquette v0.3.1 ni WIT n’ont été vus.',
      },
      sources: cite('CM-031'),
    },
    {
      text: {
        en: 'The 0.2 releases differ only in `clocks/timezone` and `exit-with-code` (unstable from 0.2.1, the latter stable in 0.2.12), the world `http/imports` (0.2.1), `network-error-code` (unstable) and the alias `field-name` (0.2.2), `send-informational` (unstable, 0.2.4).',
        fr: 'Les versions 0.2 ne diffèrent que par `clocks/timezone` et `exit-with-code` (instables dès 0.2.1, le second stable en 0.2.12), le monde `http/imports` (0.2.1), `network-error-code` (instable) et l’alias `field-name` (0.2.2), `send-informational` (instable, 0.2.4).',
      },
      sources: cite('WIT-02'),
    },
  ],
  related: [
    'wasi-http',
    'wasi-filesystem',
    'wasi-sockets',
    'wasi-clocks',
    'wasi-random',
    'wasi-io',
    'trap-p3-mixed-imports',
  ],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP', 'WASI-TAGS'),
});
