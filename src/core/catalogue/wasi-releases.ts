import type { Text } from '../locales/locale.ts';
import type { Entry } from './entry.ts';

type Release = NonNullable<Entry['versions']>[number];

/** The releases of WASI 0.2, oldest first. */
export const WASI_02 = [
  '0.2.0',
  '0.2.1',
  '0.2.2',
  '0.2.3',
  '0.2.4',
  '0.2.5',
  '0.2.6',
  '0.2.7',
  '0.2.8',
  '0.2.9',
  '0.2.10',
  '0.2.11',
  '0.2.12',
];

/** WASI 0.3.0 and its candidates, oldest first. A host takes exactly the ones that it names. */
export const WASI_03 = ['0.3.0-rc-2026-01-06', '0.3.0-rc-2026-02-09', '0.3.0-rc-2026-03-15', '0.3.0'];

const CANDIDATE: Text = {
  en: 'Release candidate: it does not fit a host that offers only 0.3.0, nor the reverse.',
  fr: 'Version candidate : elle ne convient pas à un hôte qui n’offre que 0.3.0, ni l’inverse.',
};

/** The releases of the WASI train with the dates of their tags, newest first. */
export const WASI_RELEASES: Release[] = [
  {
    version: '0.3.0',
    date: '2026-06-11',
    note: {
      en: 'Final. Released beside 0.2, which goes on.',
      fr: 'Finale. Publiée à côté de 0.2, qui continue.',
    },
  },
  { version: '0.2.12', date: '2026-06-02' },
  { version: '0.2.11', date: '2026-04-07' },
  { version: '0.3.0-rc-2026-03-15', date: '2026-03-15', note: CANDIDATE },
  { version: '0.3.0-rc-2026-02-09', date: '2026-02-09', note: CANDIDATE },
  { version: '0.2.10', date: '2026-02-03' },
  { version: '0.3.0-rc-2026-01-06', date: '2026-01-06', note: CANDIDATE },
  { version: '0.2.9', date: '2025-12-02' },
  { version: '0.2.8', date: '2025-10-07' },
  { version: '0.2.7', date: '2025-08-12' },
  { version: '0.2.6', date: '2025-06-12' },
  { version: '0.2.5', date: '2025-04-03' },
  { version: '0.2.4', date: '2025-02-06' },
  { version: '0.2.3', date: '2024-12-05' },
  { version: '0.2.2', date: '2024-10-03' },
  { version: '0.2.1', date: '2024-08-01' },
  {
    version: '0.2.0',
    date: '2024-01-25',
    note: {
      en: 'The day of the vote; the tag is of 2024-04-24.',
      fr: 'Le jour du vote ; l’étiquette est du 2024-04-24.',
    },
  },
];

/** Why the packages of the train are stable. */
export const WASI_TRAIN: Text = {
  en: 'Part of WASI 0.2 and of WASI 0.3.0, which is final since 2026-06-11. Phase 3; no WASI proposal is in phase 4 or 5.',
  fr: 'Fait partie de WASI 0.2 et de WASI 0.3.0, final depuis le 2026-06-11. Phase 3 ; aucune proposition WASI n’est en phase 4 ou 5.',
};

/** Which host takes which generation of the train, as read in the hosts’ own sources and notes. */
export const WASI_HOSTS: Record<string, string[]> = {
  wasmtime: ['0.2.12', '0.3.0'],
  spin: ['0.2.6', '0.3.0-rc-2026-03-15', '0.3.0'],
  'containerd-shim-spin': ['0.2.6', '0.3.0-rc-2026-03-15'],
  wasmcloud: ['0.3.0'],
  jco: ['0.2.12', '0.3.0'],
};

/** What the versions of `WASI_HOSTS` depend on. */
export const WASI_HOSTS_NOTE: Text = {
  en: '0.3.0: Wasmtime 46 and later (44 and 45 take rc-2026-03-15), wasmCloud 2.5 and later, Spin 4.1 and later. Spin 4.0.x and shim 0.25.1 take only rc-2026-03-15; Spin 3.6.3 and shim 0.24.0 take 0.2.6, and rc-2026-01-06 behind a feature. wasmCloud also takes 0.2; which release of it was not read. jco needs JSPI for 0.3, which Node 20 lacks.',
  fr: '0.3.0 : Wasmtime depuis 46 (44 et 45 acceptent rc-2026-03-15), wasmCloud depuis 2.5, Spin depuis 4.1. Spin 4.0.x et le shim 0.25.1 n’acceptent que rc-2026-03-15 ; Spin 3.6.3 et le shim 0.24.0 acceptent 0.2.6, et rc-2026-01-06 derrière une option. wasmCloud accepte aussi 0.2, dont la version exacte n’a pas été lue. jco demande JSPI pour 0.3, absent de Node 20.',
};
