import { api, frenchTableOf, tableOf, type Cases } from './case.ts';

const HTML_TABLE =
  '<table>\n<tr><th>Component<th>Language</th><th>Function</th><th>Permissions</th></tr>\n</table>\n';

export const tablePresent: Cases = {
  invalid: {
    en: [
      [{ title: 'a document that names a target', document: '# Plan\n\nThe service runs on Wasmtime.\n' }],
      [{ title: 'a target that is asked for', document: '# Plan\n\nText.\n', target: 'spin' }],
      [
        {
          title: 'a configured choice between targets',
          document: '# Plan\n\nSpin, not wasmCloud.\n\n```toml\nspin_manifest_version = 2\n```\n',
        },
      ],
      [
        {
          title: 'an overview with a table of single permissions',
          document:
            '# Overview\n\nSpin or wasmCloud.\n\n| Permission | Held by |\n| --- | --- |\n| http-out | a list |\n',
        },
        'info',
      ],
      [{ title: 'an overview of targets', document: '# Overview\n\nSpin or wasmCloud would do.\n' }, 'info'],
      [{ title: 'a document about something else', document: '# Recipe\n\nEggs.\n' }, 'info'],
      [
        {
          title: 'a table without the column Language',
          document: '| Component | Function | Permissions |\n| --- | --- | --- |\n| api | routes | none |\n',
        },
      ],
      [
        {
          title: 'other words for two columns',
          document:
            '| Component | Language | Role | Capabilities |\n| --- | --- | --- | --- |\n| api | Go | x | none |\n',
        },
        'error 1: This table is not read as the permissions table: it has Component, Language, Role, Capabilities, and Function, Permissions is missing.',
      ],
      [
        {
          title: 'an HTML table beside one in Markdown',
          document: `${tableOf(api)}\n${HTML_TABLE}`,
        },
        'error 5: This table has the four columns and is written in HTML',
      ],
      [{ title: 'an HTML table alone', document: `# Spin\n\n${HTML_TABLE}` }, 'error 3'],
      [
        {
          title: 'a table inside a code block only',
          document: `Wasmtime\n\n\`\`\`md\n${tableOf(api)}\`\`\`\n`,
        },
      ],
    ],
    fr: [
      [{ title: 'un document qui nomme une cible', document: '# Plan\n\nLe service tourne sur SpinKube.\n' }],
      [{ title: 'un tableau sans ligne', document: frenchTableOf() }],
    ],
  },
  valid: {
    en: [
      { title: 'the four columns', document: tableOf(api) },
      {
        title: 'an HTML table in a code block, another about something else',
        document: `${tableOf(api)}\n\`\`\`html\n${HTML_TABLE}\`\`\`\n\n<table><tr><th>Component</th><th>Team</th></tr></table>\n`,
      },
    ],
    fr: [
      {
        title: 'les quatre colonnes, avec une de plus',
        document:
          '| Langage | Composant | Permissions | Fonction | Équipe |\n|---|---|---|---|---|\n| Rust | `a` | aucune | calcul | Noyau |\n',
      },
    ],
  },
};
