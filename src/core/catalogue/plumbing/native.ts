import type { Plumbing } from '../plumbing.ts';
import { cite } from '../sources.ts';
import { ALL_IO, CLOCKS, FILES, STDIO, STREAMS, TERMINALS } from './interfaces.ts';

/** What the standard library of Rust brings as soon as a panic, formatted text or printing can be reached. */
const RUST_STD = [
  'wasi:cli/environment',
  'wasi:cli/exit',
  ...STREAMS,
  ...STDIO,
  'wasi:clocks/wall-clock',
  ...FILES,
] as const;

export const NATIVE_PLUMBING: readonly Plumbing[] = [
  {
    language: 'rust',
    toolchain: 'Rust without std input, output or panics',
    when: {
      en: 'Pure code: no panic with a message, no formatted text, no printing can be reached.',
      fr: 'Code pur : ni panique avec message, ni texte formaté, ni affichage n’est atteignable.',
    },
    imports: [],
    reason: {
      en: 'Nothing of the standard library that talks to WASI is linked.',
      fr: 'Rien de la bibliothèque standard qui parle à WASI n’est lié.',
    },
    sources: cite('AUDITED'),
  },
  {
    language: 'rust',
    toolchain: 'Rust std',
    when: {
      en: 'Panics, formatted text or `println!` can be reached (wasip2, or wasip1 with the adapter).',
      fr: 'Des paniques, du texte formaté ou `println!` sont atteignables (wasip2, ou wasip1 avec l’adaptateur).',
    },
    imports: [...RUST_STD],
    typesOnly: ['wasi:io/error', 'wasi:clocks/wall-clock'],
    functions: {
      'wasi:cli/environment': ['get-environment'],
      'wasi:cli/exit': ['exit'],
      'wasi:filesystem/preopens': ['get-directories'],
    },
    opens: false,
    reason: {
      en: 'The panic handler and standard output of std. Without `[method]descriptor.open-at` no file can be opened.',
      fr: 'Le traitement des paniques et la sortie standard de std. Sans `[method]descriptor.open-at`, aucun fichier ne peut être ouvert.',
    },
    sources: cite('AUDITED', 'RUST-PANIC'),
  },
  {
    language: 'rust',
    toolchain: 'Rust std in a WASI 0.3 handler',
    when: {
      en: 'A `wasi:http/handler@0.3.0` component built in mid-2026 (rustc 1.96, wit-bindgen 0.58).',
      fr: 'Un composant `wasi:http/handler@0.3.0` construit à la mi-2026 (rustc 1.96, wit-bindgen 0.58).',
    },
    imports: ['wasi:http/types@0.3.0', ...RUST_STD.map((id) => `${id}@0.2.12`)],
    typesOnly: ['wasi:io/error@0.2.12', 'wasi:clocks/wall-clock@0.2.12'],
    opens: false,
    reason: {
      en: 'std still speaks WASI 0.2: the host must offer both generations.',
      fr: 'std parle encore WASI 0.2 : l’hôte doit offrir les deux générations.',
    },
    sources: cite('AUDITED', 'NPM-LAB'),
  },
  {
    language: 'rust',
    toolchain: 'cargo-component 0.17',
    when: {
      en: 'A `wasi:http` hello of 2024, built with cargo-component 0.17.',
      fr: 'Un « hello » `wasi:http` de 2024, construit avec cargo-component 0.17.',
    },
    imports: [...STREAMS, 'wasi:http/types', ...STDIO],
    reason: {
      en: 'Two versions stand side by side in the binary: 0.2.1 and 0.2.0.',
      fr: 'Deux versions coexistent dans le binaire : 0.2.1 et 0.2.0.',
    },
    sources: cite('AUDITED'),
  },
  {
    language: 'rust',
    toolchain: 'Rust std linked with wasi-libc for WASI 0.2',
    when: {
      en: 'A tool that works with files, linked with wasi-libc for WASI 0.2: besides what std brings.',
      fr: 'Un outil qui travaille sur des fichiers, lié à wasi-libc pour WASI 0.2 : en plus de ce qu’apporte std.',
    },
    imports: ['wasi:sockets/tcp', 'wasi:sockets/udp'],
    typesOnly: ['wasi:sockets/tcp', 'wasi:sockets/udp'],
    opens: true,
    reason: {
      en: 'libc polls sockets and files alike and imports the types of both; with no function, no socket can be used.',
      fr: 'libc attend sur les sockets comme sur les fichiers et importe les types des deux ; sans fonction, aucun socket n’est utilisable.',
    },
    sources: cite('AUDITED'),
  },
  {
    language: 'tinygo',
    toolchain: 'TinyGo for wasip2',
    when: { en: 'A function that adds two numbers.', fr: 'Une fonction qui additionne deux nombres.' },
    imports: [
      'wasi:io/error@0.2.0',
      'wasi:io/streams@0.2.0',
      'wasi:cli/stdout@0.2.0',
      'wasi:random/random@0.2.0',
    ],
    reason: {
      en: 'The runtime of TinyGo: standard output and random numbers.',
      fr: 'Le moteur d’exécution de TinyGo : sortie standard et nombres aléatoires.',
    },
    sources: cite('AUDITED', 'CD-TINYGO'),
  },
  {
    language: 'csharp',
    toolchain: 'componentize-dotnet of 2024',
    when: {
      en: 'An HTTP hello built with the toolchain of 2024.',
      fr: 'Un « hello » HTTP construit avec la chaîne d’outils de 2024.',
    },
    imports: [
      'wasi:cli/environment',
      'wasi:cli/exit',
      ...ALL_IO,
      ...STDIO,
      ...TERMINALS,
      ...CLOCKS,
      ...FILES,
      'wasi:sockets/udp',
      'wasi:sockets/tcp',
      'wasi:random/random',
      'wasi:http/types',
    ],
    typesOnly: ['wasi:sockets/udp', 'wasi:sockets/tcp'],
    opens: true,
    reason: {
      en: 'The .NET runtime and its libc come along, with functions that can open files.',
      fr: 'Le moteur d’exécution .NET et sa libc viennent avec, y compris des fonctions qui peuvent ouvrir des fichiers.',
    },
    sources: cite('DOTNET-FIXTURE', 'AUDITED'),
  },
];
