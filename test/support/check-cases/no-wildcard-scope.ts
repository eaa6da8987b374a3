import { one, un, type Cases } from './case.ts';

export const noWildcardScope: Cases = {
  invalid: {
    en: [
      [one('any without a note', '`http-out any`')],
      [one('any with a note', '`http-out any (webhook URLs of customers)`'), 'info'],
      [one('the whole file system', '`fs-write /`')],
      [one('every address', '`tcp-connect 0.0.0.0/0:443`')],
      [one('every name', '`dns`')],
      [one('a host that is only a parameter', '`http-out https://${HOST}`'), 'info'],
    ],
    fr: [
      [un('une étoile', '`env *`')],
      [un('tous les sous-domaines', '`http-out https://*.exemple.fr`'), 'warning'],
    ],
  },
  valid: {
    en: [
      one('a folder', '`fs-write /work`'),
      one('a prefix of routes', '`http-in /v1/...`'),
      one('a subject with a wildcard', '`messaging-subscribe orders.*`'),
      one('a parameter inside a host', '`http-out https://${REGION}.api.example`'),
    ],
    fr: [un('un dossier monté à la racine', '`fs-read /=/srv/gabarits`')],
  },
};
