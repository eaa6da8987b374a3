import { api, cell, celluleDe, frenchTableOf, one, tableOf, un, type Cases } from './case.ts';

export const noAmbientAuthority: Cases = {
  invalid: {
    en: [
      [one('prose in a cell', 'full network access')],
      [
        {
          title: 'prose in the row of every component',
          document: tableOf(api, '`*` | – | all | root access'),
        },
      ],
      [
        {
          ...one('a flag', 'none'),
          document: `${cell('none')}\n\`\`\`sh\nwasmtime run -S cli,inherit-network api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...one('the host’s root under another name', 'none'),
          document: `${cell('none')}\n\`\`\`sh\nwasmtime run --dir=/::/data api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...one('a flag of a command that serves, granted to what only runs', '`tcp-connect 10.0.0.5:5432`'),
          document: `${cell('`tcp-connect 10.0.0.5:5432`')}\n\`\`\`sh\nwasmtime serve \\\n  -S cli=y,inherit-network=y api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...one('every variable where the row names one', '`env LEVEL`'),
          document: `${cell('`env LEVEL`')}\n\`\`\`sh\nwasmtime run -S inherit-env api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...one('the host’s root where the row names a folder of it', '`fs-read /data=/srv/data`'),
          document: `${cell('`fs-read /data=/srv/data`')}\n\`\`\`sh\nwasmtime run --dir /::/data api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...one('a sentence about a component', 'none'),
          document: `${cell('none')}\nThe \`api\` has unrestricted access to the network.\n`,
        },
      ],
      [
        {
          title: 'a grant for every component',
          document: tableOf('`*` | – | every component | `http-out https://a.example`', api),
        },
        'warning',
      ],
    ],
    fr: [
      [un('de la prose dans une cellule', 'accès réseau complet')],
      [
        {
          ...un('le dossier racine', 'aucune'),
          document: `${celluleDe('aucune')}\n\`\`\`bash\nwasmtime run --dir / api.wasm\n\`\`\`\n`,
        },
      ],
      [
        {
          ...un('une phrase sur un composant', 'aucune'),
          document: `${celluleDe('aucune')}\n\`api\` a un accès complet au système de fichiers.\n`,
        },
      ],
      [
        {
          ...un('une négation dans la raison seulement', 'aucune'),
          document: `${celluleDe('aucune')}\nLe composant \`api\` a un accès illimité à Internet, car les adresses ne sont pas connues.\n`,
        },
      ],
    ],
  },
  valid: {
    en: [
      {
        ...one('a warning against it', 'none'),
        document: `${cell('none')}\nNever give \`api\` full network access.\n`,
      },
      {
        ...one('today’s containers', 'none'),
        document: `${cell('none')}\nToday every container has full network access.\n`,
      },
      one('a row of that name', '`call admin`<br>`from admin`'),
      {
        ...one('one folder', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmtime run --dir /srv/templates::/templates api.wasm\n# not: wasmtime run --dir / api.wasm\n\`\`\`\n`,
      },
      {
        ...one('sockets that the row grants and the flag cannot tell apart', '`tcp-connect 10.0.0.5:5432`'),
        document: `${cell('`tcp-connect 10.0.0.5:5432`')}\n\`\`\`sh\nwasmtime run -S inherit-network=y,udp=n api.wasm\n\`\`\`\n`,
      },
      {
        title: 'sockets of a row that is called by the one that serves',
        document: `${tableOf('`api` | Rust | routes | `http-in /...`<br>`call store`', '`store` | Rust | data | `tcp-connect 10.0.0.5:5432`')}\n\`\`\`sh\nwasmtime serve -S cli=y,inherit-network=y,udp=n api.wasm\n\`\`\`\n`,
      },
      {
        ...one('every variable, as the row says', '`env any (set by the operator)`'),
        document: `${cell('`env any (set by the operator)`')}\n\`\`\`sh\nwasmtime run -S inherit-env=y api.wasm\n\`\`\`\n`,
      },
      {
        ...one('the host’s root, as the row says', '`fs-read /host=/`'),
        document: `${cell('`fs-read /host=/`')}\n\`\`\`sh\nwasmtime run --dir /::/host api.wasm\n\`\`\`\n`,
      },
      {
        ...one('the host’s root for WasmEdge, as the row says', '`fs-read /host=/`'),
        document: `${cell('`fs-read /host=/`')}\n\`\`\`sh\nwasmedge --dir /host:/ api.wasm\n\`\`\`\n`,
      },
      {
        ...one('WasmEdge, whose guest comes first', 'none'),
        document: `${cell('none')}\n\`\`\`sh\nwasmedge --dir /:/srv/data api.wasm\n\`\`\`\n`,
      },
    ],
    fr: [
      {
        ...un('une mise en garde', 'aucune'),
        document: `${celluleDe('aucune')}\n\`api\` n’a pas d’accès complet au réseau.\n`,
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
};
