import { cell, celluleDe, frenchTableOf, one, un, type Cases } from './case.ts';

// What a target leaves open to every component anyway is one more finding, on the table's first line.
export const enforceable: Cases = {
  invalid: {
    en: [
      [one('a listener on Spin', '`tcp-listen 8080`', { target: 'spin' }), 'info 1', 'error 3'],
      [
        one('outbound HTTP that nothing limits', '`http-out https://a.example`', { target: 'wasmtime' }),
        'info 1',
        'warning 3',
      ],
      [
        one('the same, with a note that says what holds it', '`http-out https://a.example (egress proxy)`', {
          target: 'wasmtime',
        }),
        'info 1',
        'info 3',
      ],
      [
        {
          title: 'a route that no gateway holds: a gateway of another kind is none',
          document: `${cell('`http-in /v1/...`')}\nThe gateways collect measurements.\n`,
          target: 'wasmcloud',
        },
        'info 1',
        'warning 3',
        'warning 3: wasmCloud v2 grants `http-in /v1/...` to `api` only together with more: every path.',
      ],
      [
        {
          title: 'what every component may do, granted again and again: once',
          document: cell('`clocks`<br>`random`<br>`stdio`<br>`exit`'),
          target: 'wasmtime',
        },
        'info 1: Wasmtime leaves `clocks`, `random`, `exit` open to every component, granted or not.',
      ],
      [
        one('a capability without its scope, which another rule asks for', '`inference`', {
          target: 'wasmtime',
        }),
        'info 1',
      ],
    ],
    fr: [
      [
        {
          title: 'ce qui est tenu pareillement dans deux lignes : une fois',
          document: `${frenchTableOf('`a` | Go | les routes | `http-in /a`<br>`sql-write ventes @pg`', '`b` | Rust | les règles | `sql-write ventes @pg`', '`pg` | externe | la base | `at pg.example:5432`')}\nUn rôle PostgreSQL borne chaque ligne.\n`,
          target: 'spin',
        },
        'info 1',
        'info 3: Spin grants `sql-write ventes` to `a`, `b` only together with more: everything on pg; reading as well.',
      ],
      [
        un('des flux que le shim n’offre pas', '`http-in /v1/...`<br>`stdio`', { target: 'runwasi' }),
        'info 1',
        'warning 3: Nothing grants `http-out` to `api`, and runwasi does not refuse that.',
        'warning 3: runwasi grants `http-in /v1/...` to `api` only together with more: every path.',
        'info 3: runwasi cannot grant `stdio` to `api`.',
      ],
      [
        un('une sortie HTTP que rien ne borne', '`http-out https://a.example`', { target: 'wasmtime' }),
        'info 1',
        'warning 3',
      ],
      [un('un port d’écoute sur Spin', '`tcp-listen 8080`', { target: 'spin' }), 'info 1', 'error 3'],
      [
        {
          title: 'la même chose, et une politique réseau',
          document: `${celluleDe('`http-out https://a.example`')}\nUne NetworkPolicy limite la sortie.\n`,
          target: 'wasmtime',
        },
        'info 1',
        'info 3',
      ],
      [un('rien de plus que ce que tout composant a', 'aucune', { target: 'spin' }), 'info 1'],
      [
        {
          title: 'des appels que tient la séparation des workloads',
          document: `${frenchTableOf('`api` | Go | les routes | `call coeur`', '`coeur` | Rust | les règles | aucune')}\nDes workloads séparés tiennent les appels ; les binaires sont audités.\n`,
          target: 'wasmcloud',
        },
        'info 1',
        'info 3',
        'info 4',
      ],
      [
        {
          title: 'une limite commune, égale sur toutes les lignes, est exacte',
          document: frenchTableOf(
            '`a` | Go | les routes | `memory 64MiB`',
            '`b` | Rust | les règles | `memory 64MiB`',
          ),
          target: 'spin',
        },
        'info 1',
      ],
    ],
  },
  valid: {
    en: [one('no target', '`tcp-listen 8080`')],
    fr: [un('sans cible', '`http-out https://a.example`')],
  },
};
