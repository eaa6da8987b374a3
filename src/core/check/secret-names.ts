const SECRET_WORDS: ReadonlySet<string> = new Set([
  'TOKEN',
  'SECRET',
  'SECRETS',
  'PASSWORD',
  'PASSWD',
  'PASSPHRASE',
  'CREDENTIAL',
  'CREDENTIALS',
  'APIKEY',
  'JETON',
  'MDP',
]);

const SECRET_PAIRS: ReadonlySet<string> = new Set([
  'API_KEY',
  'ACCESS_KEY',
  'PRIVATE_KEY',
  'SIGNING_KEY',
  'ENCRYPTION_KEY',
  'MASTER_KEY',
  'HMAC_KEY',
  'CLE_API',
  'CLE_PRIVEE',
  'CLE_SECRETE',
  'CLE_SIGNATURE',
  'CLE_CHIFFREMENT',
  'DE_PASSE',
]);

/** Last words of names that speak about a secret without being one: `TOKEN_URL`, `SECRET_NAME`, `PASSWORD_MIN_LENGTH`. */
const ABOUT: ReadonlySet<string> = new Set([
  'URL',
  'URI',
  'ENDPOINT',
  'HOST',
  'ISSUER',
  'AUDIENCE',
  'NAME',
  'PATH',
  'FILE',
  'ID',
  'KID',
  'ALGORITHM',
  'ALG',
  'TYPE',
  'HEADER',
  'PREFIX',
  'VERSION',
  'TTL',
  'EXPIRY',
  'EXPIRATION',
  'LIFETIME',
  'AGE',
  'DAYS',
  'HOURS',
  'MINUTES',
  'SECONDS',
  'MS',
  'LENGTH',
  'SIZE',
  'MIN',
  'MAX',
  'LIMIT',
  'BUDGET',
  'COUNT',
  'POLICY',
  'ROTATION',
  'ENABLED',
  'REF',
  'ARN',
  'STORE',
  'PROVIDER',
]);

/** True for the name of a variable that holds a secret, as its words say. */
export function namesSecret(name: string): boolean {
  const words = name
    .replace(/([a-z0-9])([A-Z])/g, '$1_$2')
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toUpperCase()
    .split(/[^A-Z0-9]+/)
    .filter((word) => word !== '');
  if (ABOUT.has(words.at(-1) ?? '')) return false;
  return words.some(
    (word, index) => SECRET_WORDS.has(word) || SECRET_PAIRS.has(`${word}_${words[index + 1] ?? ''}`),
  );
}
