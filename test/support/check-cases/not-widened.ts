import { api, cell, celluleDe, frenchTableOf, one, tableOf, un, type Cases } from './case.ts';

export const notWidened: Cases = {
  invalid: {
    en: [
      [
        one('a new capability', '`http-in /v1/...`<br>`dns a.example`', {
          against: cell('`http-in /v1/...`'),
        }),
      ],
      [one('a limit that is gone', 'none', { against: cell('none; `memory 64MiB`') })],
      [
        {
          title: 'another server behind a name',
          document: tableOf('`api` | Go | x | `sql a @two`', '`two` | external | b | `at b.example:1`'),
          against: tableOf('`api` | Go | x | `sql a @one`', '`one` | external | b | `at a.example:1`'),
        },
      ],
      [
        {
          title: 'a new component',
          document: tableOf(api, '`new` | Go | x | `clocks`'),
          against: tableOf(api),
        },
      ],
    ],
    fr: [
      [un('une portée plus large', '`http-in /v1/...`', { against: cell('`http-in /v1/orders`') })],
      [un('une limite relevée', 'aucune ; `memory 128MiB`', { against: cell('none; `memory 64MiB`') })],
      [
        {
          title: 'une adresse qui change',
          document: frenchTableOf('`db` | externe | x | `at b.example:5432`'),
          against: tableOf('`db` | external | x | `at a.example:5432`'),
        },
      ],
    ],
  },
  valid: {
    en: [
      one('the same', '`http-in /v1/...`', { against: celluleDe('`http-in /v1/...`') }),
      one('reading where writing was granted', '`fs-read /work/in`', { against: cell('`fs-write /work`') }),
      one('a new limit', 'none; `memory 64MiB`', { against: cell('none') }),
      {
        title: 'a permission that every row had',
        document: tableOf('`api` | Go | x | `clocks`'),
        against: tableOf('`*` | – | all | `clocks`', '`api` | Go | x | none'),
      },
    ],
    fr: [un('moins', 'aucune', { against: cell('`http-in /v1/...`<br>`fs-write /work`') })],
  },
};
