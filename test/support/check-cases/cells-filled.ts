import { api, cell, frenchTableOf, one, tableOf, un, type Cases } from './case.ts';

export const cellsFilled: Cases = {
  invalid: {
    en: [
      [{ title: 'an empty cell', document: tableOf('`api` | Go |  | none') }],
      [{ title: 'empty permissions', document: cell('') }],
      [{ title: 'a dash for a language', document: tableOf('`api` | – | routes | none') }],
      [
        {
          title: 'a placeholder in brackets',
          document: tableOf('`api` | [language of the API] | routes | none'),
        },
      ],
      [one('dots', '…')],
      [{ title: 'an external row without anything', document: tableOf(api, '`db` | external | ledger | ') }],
    ],
    fr: [[un('un reste de gabarit', 'à compléter')]],
  },
  valid: {
    en: [
      one('none', 'none'),
      { title: 'the row of every component', document: tableOf('`*` | – | every component | `clocks`', api) },
      { title: 'a link as a function', document: tableOf('`api` | Go | [routes](https://a.example) | none') },
    ],
    fr: [
      un('un tiret pour aucune permission', '—'),
      {
        title: 'an external row in free text',
        document: frenchTableOf('`db` | externe | registre | base managée'),
      },
    ],
  },
};
