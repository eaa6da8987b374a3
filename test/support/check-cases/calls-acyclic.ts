import { frenchTableOf, tableOf, type Cases } from './case.ts';

export const callsAcyclic: Cases = {
  invalid: {
    en: [
      [
        {
          title: 'two that call each other',
          document: tableOf('`a` | Go | x | `call b`', '`b` | Go | x | `call a`'),
        },
      ],
      [
        {
          title: 'a circle behind a chain',
          document: tableOf(
            '`a` | Go | x | `call b`',
            '`b` | Go | x | `call c`',
            '`c` | Go | x | `call d`',
            '`d` | Go | x | `call b`',
          ),
        },
      ],
    ],
    fr: [[{ title: 'un composant qui s’appelle', document: frenchTableOf('`a` | Go | x | `call a`') }]],
  },
  valid: {
    en: [
      {
        title: 'a diamond',
        document: tableOf(
          '`a` | Go | x | `call b, c`',
          '`b` | Go | x | `call d`',
          '`c` | Go | x | `call d`',
          '`d` | Go | x | none',
        ),
      },
    ],
    fr: [
      { title: 'une chaîne', document: frenchTableOf('`a` | Go | x | `call b`', '`b` | Go | x | aucune') },
    ],
  },
};
