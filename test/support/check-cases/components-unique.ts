import { api, frenchTableOf, tableOf, type Cases } from './case.ts';

export const componentsUnique: Cases = {
  invalid: {
    en: [
      [{ title: 'two rows that differ', document: tableOf(api, '`api` | Go | routes | none') }],
      [
        {
          title: 'two tables that disagree',
          document: `${tableOf(api)}\n${tableOf('`api` | Rust | routes | none')}`,
        },
      ],
    ],
    fr: [
      [
        {
          title: 'une ligne répétée mot pour mot',
          document: frenchTableOf('`api` | Go | les routes | aucune', '`api` | Go | les routes | aucune'),
        },
        'info',
      ],
      [
        {
          title: 'deux noms qui n’en font qu’un',
          document: frenchTableOf('`réglage` | Go | a | aucune', '`reglage` | Go | b | aucune'),
        },
      ],
    ],
  },
  valid: {
    en: [{ title: 'two rows of two names', document: tableOf(api, '`core` | Rust | rules | none') }],
    fr: [
      {
        title: 'deux noms voisins',
        document: frenchTableOf('`api-v1` | Go | a | aucune', '`api-v2` | Go | b | aucune'),
      },
    ],
  },
};
