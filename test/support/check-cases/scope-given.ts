import { one, un, type Cases } from './case.ts';

export const scopeGiven: Cases = {
  invalid: {
    en: [[one('an origin that is missing', '`http-out`')], [one('a name that is missing', '`keyvalue`')]],
    fr: [[un('un dossier qui manque', '`fs-read` (gabarits)')]],
  },
  valid: {
    en: [one('a scope', '`keyvalue carts`'), one('dns, which means any name', '`dns`')],
    fr: [un('une capacité sans portée', '`clocks`')],
  },
};
