import type { Plumbing } from '../plumbing.ts';
import { cite } from '../sources.ts';
import { CLOCKS, FILES, STDIO, STREAMS, TERMINALS } from './interfaces.ts';

const sources = cite('ADAPTED');

const PRINTF = [
  'wasi:cli/exit',
  ...STREAMS,
  ...STDIO,
  ...TERMINALS,
  'wasi:clocks/wall-clock',
  ...FILES,
] as const;

/** WASI 0.1 modules that the adapter turned into components: what the source calls decides what appears. */
export const ADAPTER_PLUMBING: readonly Plumbing[] = [
  {
    language: 'c-cpp',
    toolchain: 'C, WASI 0.1 with the adapter',
    when: { en: '`int main() { return 0; }`', fr: '`int main() { return 0; }`' },
    imports: ['wasi:cli/exit', ...STREAMS, 'wasi:cli/stderr'],
    reason: {
      en: '`proc_exit` and the error output of the adapter.',
      fr: '`proc_exit` et la sortie d’erreur de l’adaptateur.',
    },
    sources,
  },
  {
    language: 'c-cpp',
    toolchain: 'C, WASI 0.1 with the adapter',
    when: { en: 'The code calls `printf`.', fr: 'Le code appelle `printf`.' },
    imports: [...PRINTF],
    opens: false,
    reason: {
      en: '`fd_write` brings the file system without `[method]descriptor.open-at`; `fd_fdstat_get` (`isatty`) brings the five terminal interfaces.',
      fr: '`fd_write` amène le système de fichiers sans `[method]descriptor.open-at` ; `fd_fdstat_get` (`isatty`) amène les cinq interfaces de terminal.',
    },
    sources,
  },
  {
    language: 'c-cpp',
    toolchain: 'C, WASI 0.1 with the adapter',
    when: { en: 'The code calls `time` and `getenv`.', fr: 'Le code appelle `time` et `getenv`.' },
    imports: ['wasi:cli/environment', 'wasi:cli/exit', ...STREAMS, 'wasi:cli/stderr', ...CLOCKS],
    reason: {
      en: '`clock_time_get` brings both clocks, `environ_get` the environment.',
      fr: '`clock_time_get` amène les deux horloges, `environ_get` l’environnement.',
    },
    sources,
  },
  {
    language: 'c-cpp',
    toolchain: 'C, WASI 0.1 with the adapter',
    when: {
      en: 'The code calls `fopen` and `fread`: real file access.',
      fr: 'Le code appelle `fopen` et `fread` : un vrai accès aux fichiers.',
    },
    imports: [...PRINTF],
    opens: true,
    reason: {
      en: '`path_open` becomes `[method]descriptor.open-at`: the same interfaces as `printf`, but the code can open files.',
      fr: '`path_open` devient `[method]descriptor.open-at` : les mêmes interfaces que `printf`, mais le code peut ouvrir des fichiers.',
    },
    sources,
  },
  {
    language: 'kotlin',
    toolchain: 'Kotlin/Wasm, WASI 0.1 with the adapter',
    when: { en: 'A WASI module of 63 KB.', fr: 'Un module WASI de 63 Ko.' },
    imports: [...STREAMS, ...STDIO, ...CLOCKS, ...FILES, 'wasi:random/random'],
    opens: false,
    reason: {
      en: 'The runtime calls `clock_time_get`, `fd_write` and `random_get`.',
      fr: 'Le moteur d’exécution appelle `clock_time_get`, `fd_write` et `random_get`.',
    },
    sources,
  },
  {
    language: 'tinygo',
    toolchain: 'TinyGo, WASI 0.1 with the adapter',
    when: {
      en: 'A `cat`: the code reads files itself.',
      fr: 'Un `cat` : le code lit lui-même des fichiers.',
    },
    imports: [
      'wasi:cli/environment',
      'wasi:cli/exit',
      ...STREAMS,
      ...STDIO,
      ...TERMINALS,
      ...CLOCKS,
      ...FILES,
      'wasi:random/random',
    ],
    opens: true,
    reason: {
      en: 'The runtime of TinyGo brings environment, clocks and random numbers besides the file access.',
      fr: 'Le moteur d’exécution de TinyGo amène l’environnement, les horloges et les nombres aléatoires en plus de l’accès aux fichiers.',
    },
    sources,
  },
  {
    language: 'zig',
    toolchain: 'Zig, WASI 0.1 with the adapter',
    when: { en: 'A program that reads a file.', fr: 'Un programme qui lit un fichier.' },
    imports: [
      'wasi:cli/environment',
      'wasi:cli/exit',
      ...STREAMS,
      ...STDIO,
      'wasi:clocks/wall-clock',
      ...FILES,
    ],
    opens: true,
    reason: {
      en: 'Without terminal interfaces and random numbers.',
      fr: 'Sans interfaces de terminal ni nombres aléatoires.',
    },
    sources,
  },
];
