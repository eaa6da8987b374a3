import type { NotOffered, Source } from '../entry.ts';
import { inRepository } from './help-text.ts';

const REPOSITORY = 'spinframework/spin';

const BINDLE: Source[] = [
  inRepository(REPOSITORY, 'v0.10.0', 'src/commands/bindle.rs'),
  inRepository(REPOSITORY, '0d7652c0', 'src/lib.rs'),
  inRepository(REPOSITORY, 'v1.0.0', 'src/commands/up.rs'),
];

export const spinNotOffered: NotOffered[] = [
  {
    name: 'spin bindle',
    why: 'removed',
    note: {
      en: 'Bindle left Spin with 1.0. Applications are pushed to an OCI registry.',
      fr: 'Bindle a quitté Spin avec la version 1.0. Les applications se poussent vers un registre OCI.',
    },
    instead: 'spin registry push',
    since: '1.0.0',
    sources: BINDLE,
  },
  ...['--bindle', '--bindle-server', '--bindle-username', '--bindle-password'].map((flag): NotOffered => ({
    name: `spin up ${flag}`,
    why: 'removed',
    note: {
      en: 'Bindle left Spin with 1.0. `--from` takes a file or a registry reference.',
      fr: 'Bindle a quitté Spin avec la version 1.0. `--from` accepte un fichier ou une référence de registre.',
    },
    instead: 'spin up --from',
    since: '1.0.0',
    sources: BINDLE,
  })),
  {
    name: 'spin up --follow-all',
    why: 'removed',
    note: {
      en: 'Removed in 0.10: output of every component is shown by default, `--follow` narrows it, `--quiet` silences it.',
      fr: 'Retirée dans la version 0.10 : la sortie de chaque composant s’affiche par défaut, `--follow` la restreint, `--quiet` la tait.',
    },
    instead: 'spin up',
    since: '0.10.0',
    sources: [
      inRepository(REPOSITORY, 'v0.5.0', 'crates/trigger/src/cli.rs'),
      inRepository(REPOSITORY, '178b366c', 'crates/trigger/src/cli.rs'),
    ],
  },
];
