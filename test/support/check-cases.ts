import type { CheckRequest } from '../../src/core/check/check.ts';
import type { Severity } from '../../src/core/finding.ts';
import { tableOf } from './check.ts';

type Options = Pick<CheckRequest, 'target' | 'wasi' | 'against'>;

/** A document, and how it is checked. */
export interface Case extends Options {
  readonly title: string;
  readonly document: string;
}

export interface Cases {
  /** The rule has exactly one finding on each, or one of each severity that is listed; by itself of the rule's own. */
  readonly invalid: readonly (Case & { readonly severity?: Severity | readonly Severity[] })[];
  /** The rule has nothing to say. */
  readonly valid: readonly Case[];
}

const frenchTableOf = (...rows: readonly string[]) =>
  tableOf(...rows).replace('| Component | Language | Function |', '| Composant | Langage | Fonction |');

const cell = (permissions: string) => tableOf(`\`api\` | Go | routes | ${permissions}`);
const celluleDe = (permissions: string) => frenchTableOf(`\`api\` | Go | les routes | ${permissions}`);
const one = (title: string, permissions: string, more: Options = {}): Case => ({
  title,
  document: cell(permissions),
  ...more,
});
const un = (title: string, permissions: string, more: Options = {}): Case => ({
  title,
  document: celluleDe(permissions),
  ...more,
});
const api = '`api` | Go | routes | `http-in /v1/...`';

export const CASES: Readonly<Record<string, Cases>> = {
  'table-present': {
    invalid: [
      { title: 'a document that names a target', document: '# Plan\n\nThe service runs on Wasmtime.\n' },
      { title: 'un document qui nomme une cible', document: '# Plan\n\nLe service tourne sur SpinKube.\n' },
      { title: 'a target that is asked for', document: '# Plan\n\nText.\n', target: 'spin' },
      { title: 'a document about something else', document: '# Recipe\n\nEggs.\n', severity: 'info' },
      {
        title: 'a table without the column Language',
        document: '| Component | Function | Permissions |\n| --- | --- | --- |\n| api | routes | none |\n',
      },
      { title: 'un tableau sans ligne', document: frenchTableOf() },
      {
        title: 'a table inside a code block only',
        document: `Wasmtime\n\n\`\`\`md\n${tableOf(api)}\`\`\`\n`,
      },
    ],
    valid: [
      { title: 'the four columns', document: tableOf(api) },
      {
        title: 'les quatre colonnes, avec une de plus',
        document:
          '| Langage | Composant | Permissions | Fonction | Équipe |\n|---|---|---|---|---|\n| Rust | `a` | aucune | calcul | Noyau |\n',
      },
    ],
  },
  'cells-filled': {
    invalid: [
      { title: 'an empty cell', document: tableOf('`api` | Go |  | none') },
      { title: 'empty permissions', document: cell('') },
      { title: 'a dash for a language', document: tableOf('`api` | – | routes | none') },
      {
        title: 'a placeholder in brackets',
        document: tableOf('`api` | [language of the API] | routes | none'),
      },
      un('un reste de gabarit', 'à compléter'),
      one('dots', '…'),
      { title: 'an external row without anything', document: tableOf(api, '`db` | external | ledger | ') },
    ],
    valid: [
      one('none', 'none'),
      un('un tiret pour aucune permission', '—'),
      { title: 'the row of every component', document: tableOf('`*` | – | every component | `clocks`', api) },
      {
        title: 'an external row in free text',
        document: frenchTableOf('`db` | externe | registre | base managée'),
      },
      { title: 'a link as a function', document: tableOf('`api` | Go | [routes](https://a.example) | none') },
    ],
  },
  'components-unique': {
    invalid: [
      { title: 'two rows that differ', document: tableOf(api, '`api` | Go | routes | none') },
      {
        title: 'une ligne répétée mot pour mot',
        document: frenchTableOf('`api` | Go | les routes | aucune', '`api` | Go | les routes | aucune'),
        severity: 'info',
      },
      {
        title: 'two tables that disagree',
        document: `${tableOf(api)}\n${tableOf('`api` | Rust | routes | none')}`,
      },
      {
        title: 'deux noms qui n’en font qu’un',
        document: frenchTableOf('`réglage` | Go | a | aucune', '`reglage` | Go | b | aucune'),
      },
    ],
    valid: [
      { title: 'two rows of two names', document: tableOf(api, '`core` | Rust | rules | none') },
      {
        title: 'deux noms voisins',
        document: frenchTableOf('`api-v1` | Go | a | aucune', '`api-v2` | Go | b | aucune'),
      },
    ],
  },
  'permissions-readable': {
    invalid: [
      one('prose', 'reads the orders'),
      un('de la prose', 'lecture des commandes'),
      one('a capability that does not exist', '`gpu any`'),
      one('an interface that stands for several', '`wasi:sockets/types 10.0.0.1:53`'),
      one('a path behind an origin', '`http-out https://a.example/v1`'),
      one('two readings', '`call messaging, config`'),
      un('un code ouvert et jamais fermé', '`http-in /v1'),
    ],
    valid: [
      one('the notation', '`http-in /v1/...`<br>`call core`; `env LOG_LEVEL, REGION`'),
      un('des mots de liaison', '`http-out` limité à `https://a.example`'),
      one('an interface with a scope', 'wasi:http/outgoing-handler → https://a.example'),
      one('a limit beside none', 'none; `memory 64 MiB`'),
      one('a leftover, which another rule reports', 'TODO'),
    ],
  },
  'scope-given': {
    invalid: [
      one('an origin that is missing', '`http-out`'),
      un('un dossier qui manque', '`fs-read` (gabarits)'),
      one('a name that is missing', '`keyvalue`'),
    ],
    valid: [
      one('a scope', '`keyvalue carts`'),
      un('une capacité sans portée', '`clocks`'),
      one('dns, which means any name', '`dns`'),
    ],
  },
  'no-wildcard-scope': {
    invalid: [
      one('any without a note', '`http-out any`'),
      un('une étoile', '`env *`'),
      { ...one('any with a note', '`http-out any (webhook URLs of customers)`'), severity: 'info' },
      { ...un('tous les sous-domaines', '`http-out https://*.exemple.fr`'), severity: 'warning' },
      one('the whole file system', '`fs-write /`'),
      one('every address', '`tcp-connect 0.0.0.0/0:443`'),
      one('every name', '`dns`'),
      { ...one('a host that is only a parameter', '`http-out https://${HOST}`'), severity: 'info' },
    ],
    valid: [
      one('a folder', '`fs-write /work`'),
      un('un dossier monté à la racine', '`fs-read /=/srv/gabarits`'),
      one('a prefix of routes', '`http-in /v1/...`'),
      one('a subject with a wildcard', '`messaging-subscribe orders.*`'),
      one('a parameter inside a host', '`http-out https://${REGION}.api.example`'),
    ],
  },
  'no-ambient-authority': {
    invalid: [
      one('prose in a cell', 'full network access'),
      un('de la prose dans une cellule', 'accès réseau complet'),
      {
        ...one('a flag', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmtime run -S cli,inherit-network api.wasm\n\`\`\`\n`,
      },
      {
        ...un('le dossier racine', 'aucune'),
        document: `${celluleDe('aucune')}\n\`\`\`bash\nwasmtime run --dir / api.wasm\n\`\`\`\n`,
      },
      {
        ...one('the host’s root under another name', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmtime run --dir=/::/data api.wasm\n\`\`\`\n`,
      },
      {
        ...one('a sentence about a component', 'none'),
        document: `${cell('none')}\nThe \`api\` has unrestricted access to the network.\n`,
      },
      {
        ...un('une phrase sur un composant', 'aucune'),
        document: `${celluleDe('aucune')}\n\`api\` a un accès complet au système de fichiers.\n`,
      },
      {
        title: 'a grant for every component',
        document: tableOf('`*` | – | every component | `http-out https://a.example`', api),
        severity: 'warning',
      },
    ],
    valid: [
      {
        ...one('a warning against it', 'none'),
        document: `${cell('none')}\nNever give \`api\` full network access.\n`,
      },
      {
        ...un('une mise en garde', 'aucune'),
        document: `${celluleDe('aucune')}\n\`api\` n’a pas d’accès complet au réseau.\n`,
      },
      {
        ...one('today’s containers', 'none'),
        document: `${cell('none')}\nToday every container has full network access.\n`,
      },
      {
        ...one('one folder', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmtime run --dir /srv/templates::/templates api.wasm\n# not: wasmtime run --dir / api.wasm\n\`\`\`\n`,
      },
      {
        ...one('WasmEdge, whose guest comes first', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmedge --dir /:/srv/data api.wasm\n\`\`\`\n`,
      },
      {
        title: 'what every component may have',
        document: frenchTableOf(
          '`*` | – | tous | `stdio`<br>`clocks`<br>`memory 64MiB`',
          '`api` | Go | les routes | aucune',
        ),
      },
    ],
  },
  'https-only': {
    invalid: [
      one('a remote host', '`http-out http://bank.example`'),
      un('une adresse', '`http-out http://10.0.0.5:8080`'),
    ],
    valid: [
      one('TLS', '`http-out https://bank.example`'),
      un('la machine elle-même', '`http-out http://localhost:8080, http://127.0.0.1`'),
      one('inside Spin', '`http-out http://core.spin.internal`'),
    ],
  },
  'no-secret-in-env': {
    invalid: [
      one('a token', '`env STRIPE_TOKEN`'),
      un('un mot de passe', '`env DB_PASSWORD`'),
      one('a key', '`env LOG_LEVEL, apiKey`'),
      un('une clé', '`env CLE_API`'),
    ],
    valid: [
      one('a secret', '`secret STRIPE_TOKEN`'),
      un('ce qui parle d’un jeton', '`env TOKEN_URL, MAX_TOKENS, TOKEN_TTL, PASSWORD_MIN_LENGTH`'),
      one('keys that are none', '`env PARTITION_KEY, PUBLIC_KEY, KEYCLOAK_URL`'),
      one('the working directory', '`env PWD`'),
    ],
  },
  'sockets-by-address': {
    invalid: [
      one('a name on Spin', '`tcp-connect db.internal:5432`', { target: 'spin' }),
      un('un nom sur wasmCloud', '`tcp-connect db.internal:5432`', { target: 'wasmcloud' }),
    ],
    valid: [
      one('an address on Spin', '`tcp-connect 10.0.0.5:5432`', { target: 'spin' }),
      un('un nom sans cible', '`tcp-connect db.internal:5432`'),
      one('a switch, which compares nothing', '`tcp-connect db.internal:5432`', { target: 'wasmtime' }),
    ],
  },
  'calls-resolve': {
    invalid: [
      one('a call to nothing', '`call core`'),
      un('une ressource derrière rien', '`sql registre @postgres`'),
      one('a caller that is not there', '`http-in from gateway`'),
      {
        title: 'a call to an external row',
        document: tableOf(
          '`api` | Go | routes | `call db`',
          '`db` | external | ledger | `at db.internal:5432`',
        ),
      },
      {
        title: 'une ressource derrière un composant',
        document: frenchTableOf(
          '`api` | Go | routes | `sql registre @coeur`',
          '`coeur` | Rust | règles | aucune',
        ),
      },
    ],
    valid: [
      {
        title: 'a call, a resource and a caller',
        document: tableOf(
          '`api` | Go | routes | `call core#pay`<br>`sql ledger @db`',
          '`core` | Rust | rules | `http-in from api`',
          '`db` | external | ledger | `at db.internal:5432`',
        ),
      },
      {
        title: 'un nom avec accent et sa forme sans',
        document: frenchTableOf('`api` | Go | routes | `call reglage`', '`Réglage` | Rust | règles | aucune'),
      },
    ],
  },
  'calls-acyclic': {
    invalid: [
      {
        title: 'two that call each other',
        document: tableOf('`a` | Go | x | `call b`', '`b` | Go | x | `call a`'),
      },
      { title: 'un composant qui s’appelle', document: frenchTableOf('`a` | Go | x | `call a`') },
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
    valid: [
      {
        title: 'a diamond',
        document: tableOf(
          '`a` | Go | x | `call b, c`',
          '`b` | Go | x | `call d`',
          '`c` | Go | x | `call d`',
          '`d` | Go | x | none',
        ),
      },
      { title: 'une chaîne', document: frenchTableOf('`a` | Go | x | `call b`', '`b` | Go | x | aucune') },
    ],
  },
  // What a target leaves open to every component anyway is one more finding, on the table's first line.
  enforceable: {
    invalid: [
      { ...one('a listener on Spin', '`tcp-listen 8080`', { target: 'spin' }), severity: ['info', 'error'] },
      {
        ...one('outbound HTTP that nothing limits', '`http-out https://a.example`', { target: 'wasmtime' }),
        severity: ['info', 'warning'],
      },
      {
        ...un('la même chose, et une politique réseau', '', { target: 'wasmtime' }),
        document: `${celluleDe('`http-out https://a.example`')}\nUne NetworkPolicy limite la sortie.\n`,
        severity: ['info', 'info'],
      },
      {
        ...one(
          'the same, with a note that says what holds it',
          '`http-out https://a.example (egress proxy)`',
          {
            target: 'wasmtime',
          },
        ),
        severity: ['info', 'info'],
      },
      { ...un('rien de plus que ce que tout composant a', 'aucune', { target: 'spin' }), severity: 'info' },
    ],
    valid: [one('no target', '`tcp-listen 8080`'), un('sans cible', '`http-out https://a.example`')],
  },
  'not-widened': {
    invalid: [
      one('a new capability', '`http-in /v1/...`<br>`dns a.example`', { against: cell('`http-in /v1/...`') }),
      un('une portée plus large', '`http-in /v1/...`', { against: cell('`http-in /v1/orders`') }),
      one('a limit that is gone', 'none', { against: cell('none; `memory 64MiB`') }),
      un('une limite relevée', 'aucune ; `memory 128MiB`', { against: cell('none; `memory 64MiB`') }),
      {
        title: 'another server behind a name',
        document: tableOf('`api` | Go | x | `sql a @two`', '`two` | external | b | `at b.example:1`'),
        against: tableOf('`api` | Go | x | `sql a @one`', '`one` | external | b | `at a.example:1`'),
      },
      {
        title: 'une adresse qui change',
        document: frenchTableOf('`db` | externe | x | `at b.example:5432`'),
        against: tableOf('`db` | external | x | `at a.example:5432`'),
      },
      {
        title: 'a new component',
        document: tableOf(api, '`new` | Go | x | `clocks`'),
        against: tableOf(api),
      },
    ],
    valid: [
      one('the same', '`http-in /v1/...`', { against: celluleDe('`http-in /v1/...`') }),
      un('moins', 'aucune', { against: cell('`http-in /v1/...`<br>`fs-write /work`') }),
      one('reading where writing was granted', '`fs-read /work/in`', { against: cell('`fs-write /work`') }),
      one('a new limit', 'none; `memory 64MiB`', { against: cell('none') }),
      {
        title: 'a permission that every row had',
        document: tableOf('`api` | Go | x | `clocks`'),
        against: tableOf('`*` | – | all | `clocks`', '`api` | Go | x | none'),
      },
    ],
  },
};
