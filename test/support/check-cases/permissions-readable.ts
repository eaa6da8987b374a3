import { one, un, type Cases } from './case.ts';

export const permissionsReadable: Cases = {
  invalid: {
    en: [
      [one('prose', 'reads the orders')],
      [one('a capability that does not exist', '`gpu any`')],
      [one('an interface that stands for several', '`wasi:sockets/types 10.0.0.1:53`')],
      [one('a path behind an origin', '`http-out https://a.example/v1`')],
      [
        one('a stray pipe inside a code span: once', '`env A`; `blobstore-read a | b @s3`'),
        'error 3: A stray',
      ],
      [one('prose behind a permission', '`http-in /v1`, the whole disk'), 'error 3: "the whole disk" is'],
      [one('two readings', '`call messaging, config`')],
    ],
    fr: [
      [un('de la prose', 'lecture des commandes')],
      [un('un code ouvert et jamais fermé', '`http-in /v1')],
    ],
  },
  valid: {
    en: [
      one('the notation', '`http-in /v1/...`<br>`call core`; `env LOG_LEVEL, REGION`'),
      one('an interface with a scope', 'wasi:http/outgoing-handler → https://a.example'),
      one('permissions and scopes, each in a code span', '`http-in /v1`, `env A`, `B`, `exit`'),
      one('a limit beside none', 'none; `memory 64 MiB`'),
      one('a leftover, which another rule reports', 'TODO'),
    ],
    fr: [un('des mots de liaison', '`http-out` limité à `https://a.example`')],
  },
};
