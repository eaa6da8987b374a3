import type { Cli, NotOffered, Source } from '../entry.ts';
import { command, flags, inRepository } from './help-text.ts';

const REPOSITORY = 'bytecodealliance/wasm-pkg-tools';

const COMMON = `
  --config CONFIG
  --cache CACHE
`;
const BUILD = flags(`
  -d, --wit-dir DIR
  -o, --output OUTPUT
  ${COMMON}
`);
const FETCH = flags(`
  -t, --type OUTPUT_TYPE
  ${COMMON}
`);
const UPDATE = flags(`
  -d, --wit-dir DIR
  -t, --type OUTPUT_TYPE
  ${COMMON}
`);
const OCI_COMMON = `
  -u USERNAME
  -p PASSWORD
  --insecure REGISTRIES
`;

export const wkgCli: Cli = {
  binary: 'wkg',
  version: '0.16.1',
  complete: true,
  commands: [
    command(
      '',
      `
      --color WHEN
      -V, --version
      `,
    ),
    command(
      'config',
      `
      --default-registry DEFAULT_REGISTRY
      -e, --edit
      ${COMMON}
      `,
    ),
    command(
      'get',
      `
      -o, --output OUTPUT
      --format FORMAT
      --check
      --overwrite
      --registry REGISTRY
      ${COMMON}
      `,
    ),
    command(
      'publish',
      `
      --registry REGISTRY
      --package PACKAGE
      --dry-run
      --workspace
      --skip-semver-check
      --skip-dupes
      ${COMMON}
      `,
    ),
    command('oci'),
    command(
      'oci pull',
      `
      ${OCI_COMMON}
      -o, --output OUTPUT
      `,
    ),
    command(
      'oci push',
      `
      ${OCI_COMMON}
      -a, --author AUTHOR
      --annotation ANNOTATION
      `,
    ),
    { name: 'build', flags: BUILD, flagsComplete: true },
    { name: 'fetch', flags: FETCH, flagsComplete: true },
    { name: 'update', flags: UPDATE, flagsComplete: true },
    command('wit'),
    { name: 'wit build', flags: BUILD, flagsComplete: true },
    { name: 'wit fetch', flags: FETCH, flagsComplete: true },
    { name: 'wit update', flags: UPDATE, flagsComplete: true },
  ],
  sources: [inRepository(REPOSITORY, 'v0.16.1', 'crates/wkg/src')],
};

/** The subcommands of every tagged version, 0.1.0 to 0.16.1, were read: these are in none of them. */
const EVERY_VERSION: Source[] = [
  {
    title: 'bytecodealliance/wasm-pkg-tools crates/wkg/src/main.rs in the 29 tags from v0.1.0 to v0.16.1',
    url: 'https://github.com/bytecodealliance/wasm-pkg-tools/blob/v0.16.1/crates/wkg/src/main.rs',
    read: '2026-11-25',
  },
];

export const wkgNotOffered: NotOffered[] = [
  {
    name: 'wkg push',
    why: 'never-existed',
    note: {
      en: 'No version has it: a file is pushed with `wkg oci push`, a package is published with `wkg publish`.',
      fr: 'Aucune version ne l’offre : un fichier se pousse avec `wkg oci push`, un paquet se publie avec `wkg publish`.',
    },
    instead: 'wkg oci push',
    sources: EVERY_VERSION,
  },
  {
    name: 'wkg pull',
    why: 'never-existed',
    note: {
      en: 'No version has it: a reference is pulled with `wkg oci pull`, a package is fetched with `wkg get`.',
      fr: 'Aucune version ne l’offre : une référence se tire avec `wkg oci pull`, un paquet s’obtient avec `wkg get`.',
    },
    instead: 'wkg oci pull',
    sources: EVERY_VERSION,
  },
  {
    name: 'wkg login',
    why: 'never-existed',
    note: {
      en: 'No version has it: wkg reads the credentials that `docker login` stores, or takes `-u` and `-p`.',
      fr: 'Aucune version ne l’offre : wkg lit les identifiants enregistrés par `docker login`, ou les reçoit par `-u` et `-p`.',
    },
    instead: 'docker login',
    sources: [...EVERY_VERSION, inRepository(REPOSITORY, 'v0.16.1', 'crates/wkg/src/oci.rs')],
  },
];
