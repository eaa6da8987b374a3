import { words } from '../cli/help-text.ts';
import { defineEntry } from '../define-entry.ts';
import { cite } from '../sources.ts';
import {
  WASI_02,
  WASI_03,
  WASI_HOSTS,
  WASI_HOSTS_NOTE,
  WASI_RELEASES,
  WASI_TRAIN,
} from '../wasi-releases.ts';
import { IMPORTS_02, IMPORTS_03 } from '../wasi-worlds.ts';

export default defineEntry({
  id: 'wasi-filesystem',
  kind: 'interface',
  name: 'wasi:filesystem',
  package: 'wasi:filesystem',
  vendor: 'wasi',
  phase: 3,
  summary: {
    en: 'Files below directories that the host opens beforehand. Which directory, and whether it may be written, is not expressible in WIT.',
    fr: 'Les fichiers sous des répertoires que l’hôte ouvre à l’avance. Quel répertoire, et s’il est en écriture, ne s’exprime pas en WIT.',
  },
  maturity: 'stable',
  reason: WASI_TRAIN,
  versions: WASI_RELEASES,
  interfaces: [
    {
      id: 'wasi:filesystem/types',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['fs-read', 'fs-write'],
      ambient: false,
      risk: 'high',
      functions: words(`
      [method]descriptor.read-via-stream [method]descriptor.write-via-stream
      [method]descriptor.append-via-stream [method]descriptor.advise [method]descriptor.sync-data
      [method]descriptor.get-flags [method]descriptor.get-type [method]descriptor.set-size
      [method]descriptor.set-times [method]descriptor.read [method]descriptor.write
      [method]descriptor.read-directory [method]descriptor.sync
      [method]descriptor.create-directory-at [method]descriptor.stat [method]descriptor.stat-at
      [method]descriptor.set-times-at [method]descriptor.link-at [method]descriptor.open-at
      [method]descriptor.readlink-at [method]descriptor.remove-directory-at
      [method]descriptor.rename-at [method]descriptor.symlink-at [method]descriptor.unlink-file-at
      [method]descriptor.is-same-object [method]descriptor.metadata-hash
      [method]descriptor.metadata-hash-at
      [method]directory-entry-stream.read-directory-entry
      filesystem-error-code
    `),
      note: {
        en: 'Needs a descriptor, from preopens or another component. `[method]descriptor.open-at` opens files; without it none can be opened.',
        fr: 'Demande un descripteur, venu de preopens ou d’un autre composant. `[method]descriptor.open-at` ouvre les fichiers ; sans elle, aucun ne s’ouvre.',
      },
      becomes: 'wasi:filesystem/types',
    },
    {
      id: 'wasi:filesystem/preopens',
      versions: WASI_02,
      direction: 'import',
      capabilities: ['fs-read', 'fs-write'],
      ambient: true,
      risk: 'high',
      functions: ['get-directories'],
      note: {
        en: 'The source of all directories. Read-only or read-write is the host’s setting and not visible in WIT.',
        fr: 'La source de tous les répertoires. Lecture seule ou écriture relève de l’hôte et ne se voit pas dans le WIT.',
      },
      becomes: 'wasi:filesystem/preopens',
    },
    {
      id: 'wasi:filesystem/types',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['fs-read', 'fs-write'],
      ambient: false,
      risk: 'high',
      functions: words(`
      [method]descriptor.read-via-stream [method]descriptor.write-via-stream
      [method]descriptor.append-via-stream [method]descriptor.advise [method]descriptor.sync-data
      [method]descriptor.get-flags [method]descriptor.get-type [method]descriptor.set-size
      [method]descriptor.set-times [method]descriptor.read-directory [method]descriptor.sync
      [method]descriptor.create-directory-at [method]descriptor.stat [method]descriptor.stat-at
      [method]descriptor.set-times-at [method]descriptor.link-at [method]descriptor.open-at
      [method]descriptor.readlink-at [method]descriptor.remove-directory-at
      [method]descriptor.rename-at [method]descriptor.symlink-at [method]descriptor.unlink-file-at
      [method]descriptor.is-same-object [method]descriptor.metadata-hash
      [method]descriptor.metadata-hash-at
    `),
      note: {
        en: 'Reading and writing are streams only; most methods are async.',
        fr: 'Lecture et écriture passent seulement par des flux ; la plupart des méthodes sont asynchrones.',
      },
    },
    {
      id: 'wasi:filesystem/preopens',
      versions: WASI_03,
      direction: 'import',
      capabilities: ['fs-read', 'fs-write'],
      ambient: true,
      risk: 'high',
      functions: ['get-directories'],
    },
  ],
  worlds: [
    { id: 'wasi:filesystem/imports', versions: WASI_02, exports: [], imports: IMPORTS_02.filesystem },
    { id: 'wasi:filesystem/imports', versions: WASI_03, exports: [], imports: IMPORTS_03.filesystem },
  ],
  hosts: WASI_HOSTS,
  cautions: [
    {
      text: WASI_HOSTS_NOTE,
      sources: cite('WT-REL', 'SPIN-WIT', 'SPIN-41', 'SK-SHIM', 'SK-RD', 'WC-RUNTIME', 'NPM-LAB'),
    },
    {
      text: {
        en: 'Write access shows in `create-directory-at`, `unlink-file-at`, `remove-directory-at`, `rename-at`, `symlink-at`, `link-at`, `set-size`, `set-times` and `set-times-at`; the streams for writing are always there through stdio.',
        fr: 'L’écriture se voit à `create-directory-at`, `unlink-file-at`, `remove-directory-at`, `rename-at`, `symlink-at`, `link-at`, `set-size`, `set-times` et `set-times-at` ; les flux d’écriture sont toujours là à travers stdio.',
      },
      sources: cite('AUDITED'),
    },
  ],
  related: ['trap-fs-import-not-fs-access', 'wasi-cli'],
  verified: true,
  sources: cite('WIT-02', 'WIT-03', 'WIT-RC', 'WASI-RELEASES', 'WASI-PROP'),
});
