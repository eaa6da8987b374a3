import { one, un, type Cases } from './case.ts';

export const noSecretInEnv: Cases = {
  invalid: {
    en: [[one('a token', '`env STRIPE_TOKEN`')], [one('a key', '`env LOG_LEVEL, apiKey`')]],
    fr: [
      [un('un mot de passe', '`env DB_PASSWORD`')],
      [un('une clé', '`env CLE_API`')],
      [un('en toutes lettres', '`env MOT_DE_PASSE_BD`')],
    ],
  },
  valid: {
    en: [
      one('a secret', '`secret STRIPE_TOKEN`'),
      one('keys that are none', '`env PARTITION_KEY, PUBLIC_KEY, KEYCLOAK_URL`'),
      one('the working directory', '`env PWD`'),
    ],
    fr: [un('ce qui parle d’un jeton', '`env TOKEN_URL, MAX_TOKENS, TOKEN_TTL, PASSWORD_MIN_LENGTH`')],
  },
};
