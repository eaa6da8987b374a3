import { frenchTableOf, one, tableOf, un, type Cases } from './case.ts';

export const callsResolve: Cases = {
  invalid: {
    en: [
      [one('a call to nothing', '`call core`')],
      [one('a caller that is not there', '`http-in from gateway`')],
      [
        {
          title: 'a call to an external row',
          document: tableOf(
            '`api` | Go | routes | `call db`',
            '`db` | external | ledger | `at db.internal:5432`',
          ),
        },
      ],
    ],
    fr: [
      [un('une ressource derrière rien', '`sql registre @postgres`')],
      [
        {
          title: 'une ressource derrière un composant',
          document: frenchTableOf(
            '`api` | Go | routes | `sql registre @coeur`',
            '`coeur` | Rust | règles | aucune',
          ),
        },
      ],
    ],
  },
  valid: {
    en: [
      {
        title: 'a call, a resource and a caller',
        document: tableOf(
          '`api` | Go | routes | `call core#pay`<br>`sql ledger @db`',
          '`core` | Rust | rules | `http-in from api`',
          '`db` | external | ledger | `at db.internal:5432`',
        ),
      },
    ],
    fr: [
      {
        title: 'un nom avec accent et sa forme sans',
        document: frenchTableOf('`api` | Go | routes | `call reglage`', '`Réglage` | Rust | règles | aucune'),
      },
    ],
  },
};
