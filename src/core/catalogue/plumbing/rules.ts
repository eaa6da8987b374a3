import type { Text } from '../../locales/locale.ts';
import type { Source } from '../entry.ts';
import { cite } from '../sources.ts';
import { FILES, TERMINALS } from './interfaces.ts';

/** Why an import by itself shows no access, or does, whatever the toolchain. */
export interface PlumbingRule {
  readonly id: string;
  readonly interfaces: readonly string[];
  /**
   * `inert`: under the condition the import can do nothing. `access`: under it the code really can.
   * `usual`: the import is normal for the languages named in the text.
   */
  readonly shows: 'inert' | 'access' | 'usual';
  /** Holds while none of these functions is imported. */
  readonly withoutFunctions?: readonly string[];
  /** Holds as soon as one of these functions is imported. */
  readonly withFunctions?: readonly string[];
  /** Holds while the import has no function at all. */
  readonly typesOnly?: true;
  readonly reason: Text;
  readonly sources: readonly Source[];
}

const OPEN = '[method]descriptor.open-at';

/** Reading and writing a file that is open already is always there through stdio, so it shows nothing. */
export const PLUMBING_RULES: readonly PlumbingRule[] = [
  {
    id: 'files-without-open',
    interfaces: FILES,
    shows: 'inert',
    withoutFunctions: [OPEN],
    reason: {
      en: 'Any `fd_write` brings the file system along; without `[method]descriptor.open-at` no file can be opened.',
      fr: 'Tout `fd_write` amène le système de fichiers ; sans `[method]descriptor.open-at`, aucun fichier ne peut être ouvert.',
    },
    sources: cite('AUDITED', 'ADAPTED'),
  },
  {
    id: 'files-with-open',
    interfaces: ['wasi:filesystem/types'],
    shows: 'access',
    withFunctions: [OPEN],
    reason: {
      en: 'The code can really open files below the preopened directories.',
      fr: 'Le code peut vraiment ouvrir des fichiers sous les répertoires préouverts.',
    },
    sources: cite('AUDITED', 'ADAPTED'),
  },
  {
    id: 'files-to-change',
    interfaces: ['wasi:filesystem/types'],
    shows: 'access',
    withFunctions: [
      '[method]descriptor.create-directory-at',
      '[method]descriptor.unlink-file-at',
      '[method]descriptor.remove-directory-at',
      '[method]descriptor.rename-at',
      '[method]descriptor.symlink-at',
      '[method]descriptor.link-at',
      '[method]descriptor.set-size',
      '[method]descriptor.set-times',
      '[method]descriptor.set-times-at',
    ],
    reason: {
      en: 'The code means to change files. `write-via-stream` and `append-via-stream` show nothing: stdio always has them.',
      fr: 'Le code veut modifier des fichiers. `write-via-stream` et `append-via-stream` ne montrent rien : stdio les a toujours.',
    },
    sources: cite('AUDITED'),
  },
  {
    id: 'terminals',
    interfaces: TERMINALS,
    shows: 'inert',
    reason: {
      en: '`isatty` brings the five terminal interfaces; they only tell whether a stream is a terminal.',
      fr: '`isatty` amène les cinq interfaces de terminal ; elles disent seulement si un flux est un terminal.',
    },
    sources: cite('ADAPTED'),
  },
  {
    id: 'types-of-sockets',
    interfaces: ['wasi:sockets/tcp', 'wasi:sockets/udp'],
    shows: 'inert',
    typesOnly: true,
    reason: {
      en: 'libc imports the types for polling; without a function no socket can be used.',
      fr: 'libc importe les types pour l’attente ; sans fonction, aucun socket n’est utilisable.',
    },
    sources: cite('AUDITED', 'ADAPTED'),
  },
  {
    id: 'types-of-clocks',
    interfaces: ['wasi:clocks/wall-clock'],
    shows: 'inert',
    typesOnly: true,
    reason: {
      en: '`wasi:filesystem/types` uses its `datetime`; without a function no clock can be read.',
      fr: '`wasi:filesystem/types` utilise son `datetime` ; sans fonction, aucune horloge n’est lisible.',
    },
    sources: cite('AUDITED', 'ADAPTED'),
  },
  {
    id: 'types-of-files',
    interfaces: ['wasi:filesystem/types'],
    shows: 'inert',
    typesOnly: true,
    reason: {
      en: 'An import without functions is a dependency on types and gives no power.',
      fr: 'Un import sans fonction est une dépendance de types et ne donne aucun pouvoir.',
    },
    sources: cite('AUDITED'),
  },
  {
    id: 'exit',
    interfaces: ['wasi:cli/exit'],
    shows: 'usual',
    reason: {
      en: 'Normal for the standard libraries of Rust and C.',
      fr: 'Normal pour les bibliothèques standard de Rust et de C.',
    },
    sources: cite('AUDITED'),
  },
];
